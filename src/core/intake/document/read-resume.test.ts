import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidence, type ReadingKind } from './confidence.js';
import { columnLayouts } from './invented/columns.fixture.js';
import { type Person, person } from './invented/people.fixture.js';
import { chineseResume, plainLayouts } from './invented/plain.fixture.js';
import { compare, newTally, type Tally } from './invented/score.fixture.js';
import { Sheet } from './invented/sheet.fixture.js';
import { promotions, singleLayouts, spaced } from './invented/single.fixture.js';
import { endOnly, type Notation, notations, opened, wordings, years } from './invented/wording.fixture.js';
import { layOut } from './layout.js';
import { plainLines } from './plain-lines.js';
import { readResumeItems, readResumeText, understand } from './read-resume.js';

const languages = ['en', 'en2', 'en3', 'de', 'fr', 'es'] as const;
const people = 20;

/** Every invented person in every layout, languages and notations taken in turn. */
function readAll(
  tally: Tally,
  notationOf: (seed: number) => Notation,
  only?: readonly string[],
  change = (one: Person): Person => one,
): void {
  const wanted = (name: string) => only === undefined || only.includes(name);
  for (let seed = 1; seed <= people; seed++) {
    const words = wordings[languages[seed % languages.length]!];
    for (const [name, layout] of [...Object.entries(singleLayouts), ...Object.entries(columnLayouts)]) {
      if (!wanted(name)) continue;
      const one = change(person(seed * 31 + name.length));
      compare(tally, `${name} ${seed}`, one, understand(layOut(layout(one, words, notationOf(seed + name.length)).items), []));
    }
    for (const [name, layout] of Object.entries(plainLayouts)) {
      if (!wanted(name)) continue;
      const one = change(person(seed * 17 + name.length));
      compare(tally, `${name} ${seed}`, one, understand(plainLines(layout(one, words, notationOf(seed + name.length))), []));
    }
  }
}

describe('invented people in sixteen layouts, six wordings and eight notations of dates', () => {
  const tally = newTally();
  readAll(tally, (seed) => notations[(seed * 3) % notations.length]!);

  it.each([
    ['name', 0.98],
    ['email', 0.99],
    ['phone', 0.99],
    ['link', 0.9],
    ['employer', 0.97],
    ['title', 0.97],
    ['start', 0.98],
    ['end', 0.98],
    ['school', 0.97],
    ['degree', 0.96],
    ['area', 0.95],
    ['study end', 0.97],
  ])('reads %s right in at least %f of the cases', (field, least) => {
    const { right, of } = tally.fields.get(field)!;
    expect(right / of, tally.misses.filter((miss) => miss.includes(` ${field}: `)).join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('makes up no jobs or studies', () => {
    const extra = tally.misses.filter((miss) => miss.includes('further'));
    expect(extra.length / (people * 16), extra.join('\n')).toBeLessThan(0.02);
  });
});

describe('confidence is the share that is right', () => {
  const tally = newTally();
  readAll(tally, (seed) => notations[(seed * 5 + 1) % notations.length]!);
  readAll(tally, () => opened);
  // A job with one date says nothing certain about either end; a study with one date says when it ended.
  const ends = newTally();
  readAll(ends, () => endOnly, ['titleFirst', 'employerFirst', 'pipes', 'stacked', 'dense']);
  tally.kinds.set('study-end', ends.kinds.get('study-end')!);
  // Nothing but type and place tells the name when neither mailbox nor profile repeats it.
  const plain = newTally();
  readAll(
    plain,
    () => years,
    undefined,
    (one) => ({ ...one, email: 'post@example.com', links: [] }),
  );
  for (const kind of ['name-largest', 'name-first-line', 'name-guessed'])
    if (plain.kinds.has(kind)) tally.kinds.set(kind, plain.kinds.get(kind)!);
  tally.misses.push(...plain.misses.filter((miss) => miss.includes(' name: ')));
  for (let seed = 1; seed <= people; seed++) {
    const one = person(seed);
    const sheet = promotions(one, wordings.en, notations[seed % notations.length]!);
    const { employer } = one.work[0]!;
    const together = { ...one, work: one.work.map((job) => ({ ...job, employer })), education: [] };
    compare(tally, `promotions ${seed}`, together, understand(layOut(sheet.items), []));
  }
  const measured = [...tally.kinds].filter(([, { of }]) => of >= 30);

  it.each(measured)('%s', (kind, { right, of }) => {
    // Three standard errors of a share: less often than the figure says is a lie, more often is modesty.
    const stated = confidence[kind as ReadingKind];
    const slack = 3 * Math.sqrt((stated * (1 - stated)) / of);
    expect(right / of, tally.misses.filter((miss) => miss.endsWith(`(${kind})`)).join('\n')).toBeGreaterThanOrEqual(stated - slack);
  });

  it('no kind counts as sure that was not measured', () => {
    const known = new Set(measured.map(([kind]) => kind));
    const elsewhere = ['link-text', 'link-laid-over'];
    const unmeasured = Object.entries(confidence).filter(([kind, value]) => value >= 0.95 && !known.has(kind) && !elsewhere.includes(kind));
    expect(unmeasured).toEqual([]);
  });
});

describe('readResumeItems', () => {
  it('gives each value its place, and the same resume for the same items in any order', () => {
    const { items } = singleLayouts.titleFirst!(person(5), wordings.en, years);
    const read = readResumeItems(items, []);
    expect(readResumeItems([...items].reverse(), [])).toEqual(read);
    const note = read.provenance.find(({ path }) => path === '/resume/work/0/name');
    expect(note).toMatchObject({ page: 1, confidence: expect.any(Number) });
    expect(note!.box![1]).toBeLessThan(note!.box![3]);
    expect(read.provenance.map(({ path }) => path)).toContain('/resume/basics/email');
  });

  it('reads a letter-spaced name and joins what runs over a page', () => {
    const sheet = new Sheet();
    spaced(sheet, 60, 'MAYA LINDQVIST', 24);
    sheet.down(30);
    sheet.put(60, 'EXPERIENCE', { bold: true, size: 13 });
    sheet.down(18);
    sheet.put(60, 'Data Analyst, Harbor Labs', { bold: true });
    sheet.putRight(550, 'May 2020 – June 2021');
    sheet.turn();
    sheet.put(60, 'Data Engineer, Fable Systems', { bold: true });
    sheet.putRight(550, 'July 2021 – Present');
    sheet.down();
    sheet.put(60, 'EDUCATION', { bold: true, size: 13 });
    sheet.down(18);
    sheet.put(60, 'Alder College, B.A. Economics, 2019');
    const { resume, candidate } = readResumeItems(sheet.items, []);
    expect(candidate.name).toBe('Maya Lindqvist');
    expect(resume.work?.map(({ name, endDate }) => [name, endDate])).toEqual([
      ['Harbor Labs', '2021-06'],
      ['Fable Systems', 'Present'],
    ]);
    expect(resume.education).toMatchObject([{ institution: 'Alder College', studyType: 'B.A.', area: 'Economics', endDate: '2019' }]);
  });

  it('takes links laid over the contacts, not those of the text', () => {
    const sheet = new Sheet();
    sheet.put(60, 'Maya Lindqvist', { size: 20, bold: true });
    sheet.down(20);
    sheet.put(60, 'LinkedIn');
    sheet.down(40);
    sheet.put(60, 'Experience', { size: 14, bold: true });
    sheet.down(20);
    sheet.put(60, 'Engineer at Kestrel, 2019 – 2021');
    const over = (n: number, url: string) => ({ url, page: 1, box: [60, sheet.items[n]!.y, 110, sheet.items[n]!.bottom] as const });
    const links = [
      over(1, 'https://www.linkedin.com/in/maya'),
      over(3, 'https://kestrel.example'),
      { url: 'javascript:alert(1)', page: 1, box: [60, 0, 200, 800] as const },
    ];
    expect(readResumeItems(sheet.items, links).candidate.links).toEqual(['https://www.linkedin.com/in/maya']);
  });
});

describe('readResumeText', () => {
  it('reads Chinese', () => {
    const { resume, candidate } = readResumeText(chineseResume.text(wordings.zh));
    expect(candidate).toMatchObject({ name: chineseResume.name, email: 'xiaoming.wang@example.com', phone: '138-0000-0000' });
    expect(resume.work?.map((job) => ({ employer: job.name, title: job.position, start: job.startDate, end: job.endDate }))).toEqual(
      chineseResume.work,
    );
    expect(resume.education?.map((study) => ({ school: study.institution, degree: study.studyType, area: study.area }))).toEqual(
      chineseResume.education,
    );
  });

  it('finds nothing in nothing', () => {
    expect(readResumeText('')).toEqual({ resume: {}, candidate: {}, provenance: [] });
    expect(readResumeText(' \n\t\n ').resume).toEqual({});
  });

  it('reads any text without failing, and the same each time', () => {
    const word = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Experience',
        'EDUCATION:',
        '• ',
        '\t',
        '\n',
        '2019 – 2021',
        'Jan 2020 - Present',
        'Engineer',
        'University of California,',
        'B.S.',
        'jane@example.com',
        '(((',
        '+1 415 555 0100',
        'Austin, TX',
        '|',
        '至今',
        '    ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const text = words.join(' ');
        const read = readResumeText(text);
        expect(readResumeText(text)).toEqual(read);
        for (const { confidence: sure } of read.provenance) expect(sure > 0 && sure < 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a', '.', ' ', '(', '1', '2019 ', '-', 'ä', '@', 'a.', 'a@', '1-', ', ', 'A ', '•', '\t', 'Of ', '(a', '\u0301'])(
    'is not slowed by %j over and over',
    (piece) => {
      const line = piece.repeat(Math.ceil(4000 / piece.length));
      const text = `${line}\nExperience\n${line.slice(0, 180)}\n${line.slice(0, 90)} 2019 – 2021\n${line}\nEducation\n${line.slice(0, 150)}\n`;
      expect(readResumeText(text.repeat(3)).provenance.length).toBeLessThan(3000);
    },
  );

  it('reads any pieces on any pages without failing', () => {
    const number = fc.double({ min: -100, max: 900, noNaN: true });
    const item = fc.record({
      page: fc.integer({ min: 1, max: 3 }),
      x: number,
      y: number,
      width: fc.double({ min: 0, max: 500, noNaN: true }),
      size: fc.double({ min: 0.1, max: 60, noNaN: true }),
      bold: fc.boolean(),
      text: fc.oneof(fc.string(), fc.constantFrom('Work', 'Skills', '2019 – 2021', '•', 'Engineer, Acme')),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), (list) => {
        const items = list.map(({ width, ...rest }) => ({
          ...rest,
          right: rest.x + width,
          bottom: rest.y + rest.size,
          baseline: rest.y + 0.8 * rest.size,
          italic: false,
        }));
        expect(() => readResumeItems(items, [])).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
