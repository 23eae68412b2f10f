import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIdentities, prepareIdentity, relate } from './identity.js';
import { type Invented, invented, type Told } from './testing.js';

const of = (told: Invented) => invented('x', told).identity;
const verdict = (a: Invented, b: Invented) => {
  const there = relate(of(a), of(b));
  const back = relate(of(b), of(a));
  expect(back).toEqual(there);
  return `${there.relation}: ${there.because}`;
};

const north: readonly Told[] = [
  ['larkspur systems', '2020-07', '2026-02'],
  ['northgate analytics', '2016-09', '2020-06'],
];
const south: readonly Told[] = [
  ['pinecrest logistics', '2019-02', '2026-02'],
  ['quarry software', '2015-08', '2019-01'],
];
const maya: Invented = { name: 'maya lindholm', work: north, study: [['alder valley university', '2012-09', '2016-06']] };
const tomas: Invented = { name: 'tomas okonkwo', work: south, study: [['brazos state college', '2011-09', '2015-05']] };

describe('conflict needs positive incompatible facts', () => {
  it('two careers in the same months, whatever the names', () => {
    expect(verdict(maya, tomas)).toBe('conflict: careers');
    expect(verdict(maya, { ...tomas, name: 'maya lindholm' })).toBe('conflict: careers');
    expect(verdict(maya, { ...tomas, name: 'tomas lindholm' })).toBe('conflict: careers');
  });

  it('names that nothing relates and histories that differ, also one after the other', () => {
    const early: Invented = {
      name: 'tomas okonkwo',
      work: [
        ['quarry software', '2009-01', '2011-05'],
        ['pinecrest logistics', '2011-08', '2012-01'],
      ],
    };
    expect(verdict(maya, early)).toBe('conflict: names-and-history');
    expect(verdict(maya, { ...early, name: 'maya okonkwo' })).toBe('unknown: undecided');
  });

  it('two verified names, or two persons of one vendor', () => {
    expect(verdict({ verified: ['maya lindholm'] }, { verified: ['tomas okonkwo'] })).toBe('conflict: verified-names');
    expect(verdict({ verified: ['maya lindholm'] }, { verified: ['maya okonkwo'] })).toBe('unknown: undecided');
    const seen = (person: string, name: string): Invented => ({ name, person });
    expect(verdict(seen('v\u00001', 'maya lindholm'), seen('v\u00002', 'maya lindholm'))).toBe('conflict: verified-person');
    expect(verdict(seen('v\u00001', 'maya lindholm'), seen('w\u00002', 'maya lindholm'))).toBe('agree: names');
    expect(verdict(seen('v\u00001', 'maya lindholm'), seen('v\u00001', 'maya okonkwo'))).toBe('agree: verified-person');
  });

  it('one verified person under names that nothing relates may have taken a new one: nobody can tell', () => {
    const seen = (told: Invented): Invented => ({ ...told, person: 'v\u00001' });
    expect(verdict(seen(maya), seen(tomas))).toBe('unknown: verified-person');
    expect(verdict(seen({ name: 'maya lindholm', verified: ['maya lindholm'] }), seen({ name: 'maya l', verified: ['rosa vega'] }))).toBe(
      'unknown: verified-person',
    );
  });

  it('a big employer in common at other dates is no common career', () => {
    const at = (name: string, year: number, own: string): Invented => ({
      name,
      work: [
        ['google', `${year}-02`, `${year + 2}-12`],
        ['amazon', `${year + 3}-02`, `${year + 5}-12`],
        [own, `${year + 6}-02`, `${year + 8}-12`],
      ],
      study: [[`${own} university`, String(year - 4), String(year)]],
    });
    expect(verdict(at('maya lindholm', 2009, 'elm'), at('tomas okonkwo', 2010, 'oak'))).toBe('conflict: names-and-history');
    expect(verdict(at('maya lindholm', 2009, 'elm'), at('tomas okonkwo', 2014, 'oak'))).toBe('conflict: names-and-history');
    // The same two jobs at the same dates are one career in particulars: a new name, or a borrower. Not to be told from these alone.
    expect(verdict(at('maya lindholm', 2009, 'elm'), at('tomas okonkwo', 2009, 'oak'))).toBe('unknown: undecided');
  });

  it('what is written where no employer is named is nobody’s career', () => {
    const freelance = (name: string, own: readonly Told[]): Invented => ({
      name,
      work: [
        ['freelance', '2016-01', '2020-01'],
        ['self employed', '2020-02', '2022-01'],
        ['stealth startup', '2022-01', '2023-01'],
        ...own,
      ],
    });
    expect(verdict(freelance('maya lindholm', north), freelance('tomas okonkwo', south))).toBe('conflict: careers');
    expect(verdict(freelance('maya lindholm', []), freelance('tomas okonkwo', []))).toBe('unknown: undecided');
    expect(verdict(freelance('maya lindholm', []), tomas)).toBe('unknown: undecided');
  });
});

describe('not a conflict', () => {
  it('unlike names without histories', () => {
    expect(verdict({ name: 'maya lindholm' }, { name: 'tomas okonkwo' })).toBe('unknown: undecided');
    expect(verdict(maya, { name: 'tomas okonkwo' })).toBe('unknown: undecided');
    expect(verdict(maya, { name: 'tomas okonkwo', work: [['quarry software', '2015-08', '2019-01']] })).toBe('unknown: undecided');
  });

  it('one career under names that nothing relates', () => {
    expect(verdict(maya, { ...maya, name: 'tomas okonkwo' })).toBe('unknown: undecided');
  });

  it('one career whose employers are written in another language', () => {
    const translated: Invented = {
      name: 'maya vega',
      work: [
        ['sistemas espuela', '2020-07', '2026-02'],
        ['analitica puerta norte', '2016-09', '2020-06'],
      ],
    };
    expect(verdict(maya, translated)).toBe('unknown: undecided');
    expect(verdict(maya, { ...translated, name: 'maya lindholm' })).toBe('agree: names');
    expect(verdict(maya, { ...translated, name: 'rosa vega' })).toBe('conflict: careers');
  });

  it('a whole new name over one career, its dates rounded, a step left out or added', () => {
    const renamed: Invented = {
      name: 'tomas okonkwo',
      work: [
        ['larkspur systems', '2020', '2026'],
        ['northgate analytics', '2016-11', '2020-05'],
        ['fernhill', '2014-01', '2016-08'],
      ],
    };
    expect(verdict(maya, renamed)).toBe('unknown: undecided');
    expect(verdict(maya, { ...renamed, work: renamed.work!.slice(0, 2) })).toBe('unknown: undecided');
  });

  it('a name and employers in letters that nobody can read beside Latin ones', () => {
    const latin: Invented = { ...maya, work: [...north, ['fernhill', '2012-01', '2016-08']] };
    const hebrew: Invented = {
      name: 'qwr tpl',
      script: 'Hebrew',
      otherLetters: true,
      work: [
        ['zbdfgh', '2020', '2026'],
        ['pltqwr', '2016', '2020'],
        ['brkdmn', '2012', '2016'],
      ],
    };
    expect(verdict(latin, hebrew)).toBe('unknown: undecided');
    // Cyrillic names are read, but firms are translated: the years are what can be compared.
    const { script: _, ...cyrillic } = { ...hebrew, name: 'maya lindkholm' };
    expect(verdict(latin, cyrillic)).toBe('agree: names');
    const elsewhere: Invented = {
      ...cyrillic,
      name: 'rosa vega',
      work: [
        ['zbdfgh', '2001', '2003'],
        ['pltqwr', '2004', '2006'],
      ],
    };
    expect(verdict(latin, elsewhere)).toBe('conflict: names-and-history');
  });

  it('an agency’s name for an employer beside the client’s, where name and contact are one', () => {
    const number = { phone: '+12065550142' };
    const sent: Invented = { ...number, name: 'mohamed farouk', otherNames: ['muhammad farouk'], work: south };
    const direct: Invented = { ...number, name: 'mohammed farooq', otherNames: ['muhammad farooq'], work: north };
    expect(verdict(sent, direct)).toBe('agree: names');
    expect(verdict(sent, { ...direct, phone: '+12065550143' })).toBe('conflict: careers');
    expect(verdict({ ...maya, ...number }, { ...tomas, ...number })).toBe('conflict: careers');
  });

  it('shorter and longer tellings of one career', () => {
    const short: Invented = { name: 'maya lindholm', work: north.slice(0, 1), study: maya.study! };
    expect(verdict(maya, short)).toBe('agree: names');
    expect(verdict(maya, { ...maya, work: [...north, ['fernhill', '2014-01', '2016-08']] })).toBe('agree: names');
  });

  it('a handover of a few months between two employers', () => {
    const later: Invented = {
      name: 'maya lindholm',
      work: [
        ['cobalt', '2026-01', '2027-03'],
        ['umber', '2027-04', '2028-01'],
      ],
    };
    expect(verdict(maya, later)).toBe('agree: names');
  });

  it('a side job beside the main one', () => {
    const identity = of({
      name: 'maya lindholm',
      work: [
        ['elm tutoring', '2016-09', '2026-02'],
        ['oak school', '2016-09', '2026-02'],
      ],
    });
    const aside = { ...identity, work: identity.work.map((step) => ({ ...step, fullTime: false })) };
    expect(relate(of(maya), aside).relation).toBe('agree');
  });
});

describe('the same person', () => {
  it('with a part of the name left out, by the career or the profile', () => {
    expect(verdict({ ...maya, name: 'sari' }, { ...maya, name: 'sari dewi' })).toBe('agree: part-of-name-and-career');
    const page = { holds: { 'profile-url': 'linkedin/in/sari' } };
    expect(verdict({ name: 'sari', ...page }, { name: 'sari dewi', ...page })).toBe('agree: part-of-name-and-career');
    expect(verdict({ name: 'sari' }, { name: 'sari dewi' })).toBe('unknown: undecided');
    expect(verdict({ ...maya, name: 'maria lopez' }, { ...maya, name: 'maria lopez garcia' })).toBe('agree: names');
  });

  it('after a marriage, by the profile, or by the career with a contact kept', () => {
    const page = { holds: { 'profile-url': 'linkedin/in/maya' } };
    expect(verdict({ name: 'maya lindholm', ...page }, { name: 'maya petrosyan', ...page })).toBe('agree: part-of-name-and-career');
    const kept = { ...maya, phone: '+12065550142' };
    expect(verdict(kept, { ...kept, name: 'maya petrosyan' })).toBe('agree: part-of-name-and-career');
  });

  it('perhaps, where another family name over one career is all there is: a mill does that too', () => {
    expect(verdict(maya, { ...maya, name: 'maya petrosyan' })).toBe('unknown: undecided');
  });

  it('in another order, script or form', () => {
    expect(verdict({ ...maya, name: 'lindholm maya' }, maya)).toBe('agree: names');
    expect(verdict({ ...maya, name: 'm lindholm' }, maya)).toBe('agree: names');
  });
});

const steps = fc.array(
  fc
    .tuple(
      fc.constantFrom('elm', 'oak systems', 'ash university', 'fir labs', 'ibm', 'international business machines'),
      fc.integer({ min: 2005, max: 2024 }),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(([where, from, years]): Told => [where, `${from}-03`, `${from + years}-05`]),
  { maxLength: 5 },
);
const anyone = fc
  .record({
    name: fc.constantFrom('maya lindholm', 'maya okonkwo', 'tomas okonkwo', 'm lindholm', 'ines'),
    work: steps,
    study: steps,
    verified: fc.constantFrom([], ['maya lindholm'], ['ines bertrand']),
  })
  .map((told): Invented => told);

describe('laws', () => {
  it('a relation has no direction', () => {
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        const [there, back] = [
          [a, b],
          [b, a],
        ].map(([x, y]) => compareIdentities(prepareIdentity(of(x!)), prepareIdentity(of(y!)))) as [
          ReturnType<typeof compareIdentities>,
          ReturnType<typeof compareIdentities>,
        ];
        expect([back.relation, back.because, back.names]).toEqual([there.relation, there.because, there.names]);
      }),
    );
  });

  it('nobody conflicts with themself, however much of the history is left out', () => {
    fc.assert(
      fc.property(anyone, fc.integer({ min: 0, max: 5 }), (a, kept) => {
        const less = { ...a, work: a.work!.slice(0, kept) };
        expect(relate(of(a), of(less)).relation).not.toBe('conflict');
      }),
    );
  });

  it('taking a history away never makes a conflict', () => {
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        const [x, y] = [
          { ...a, verified: [] },
          { ...b, verified: [] },
        ];
        if (relate(of(x), of(y)).relation !== 'conflict')
          expect(relate(of({ ...x, work: [], study: [] }), of(y)).relation).not.toBe('conflict');
      }),
    );
  });
});
