import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../model/application.js';
import type { TextBody } from '../model/profile.js';
import { readMailbox } from './mailbox.js';
import { shinglesOf, sketchOf } from './minhash.js';
import { readName } from './names.js';
import { readBody } from './text-body.js';
import { wordHashes } from './text-words.js';

const none = new Set<string>();
const kinds = { free: none, disposable: none, academic: none, relay: none };
const vocabulary = fc.sample(fc.stringMatching(/^[a-z]{3,9}$/), { seed: 5, numRuns: 400 });
/** Invented text: the same seed gives the same words. */
const prose = (seed: number, words: number) =>
  fc
    .sample(fc.nat(vocabulary.length - 1), { seed, numRuns: words })
    .map((at) => vocabulary[at])
    .join(' ');

const file = (parts: Partial<Application> & { readonly name?: string; readonly email?: string }): Application => ({
  schema: 'application/1',
  source: 'test',
  id: '1',
  candidate: { name: parts.name ?? 'Alex Example', email: parts.email ?? 'alex@alex.example' },
  ...parts,
});
const body = (application: Application): TextBody | undefined =>
  readBody(application, {
    names: [readName('/candidate/name', application.candidate.name)!],
    mailboxes: [readMailbox('/candidate/email', application.candidate.email, kinds)!],
    links: [],
    addresses: [],
  });
const likeness = (a: TextBody | undefined, b: TextBody | undefined) =>
  (a?.minhash ?? []).filter((value, i) => value === b?.minhash[i]).length / 64;

describe('the jobs a text tells of', () => {
  const [one, other] = [prose(21, 120), prose(22, 120)];

  it('are told by the entries of a resume, also through other letters and unseen signs', () => {
    const work = [
      { name: 'Larkspur', summary: one },
      { name: 'Northgate', highlights: [other] },
    ];
    const read = body(file({ resume: { work } }));
    expect(new Set(read?.jobs)).toEqual(new Set(['0', '1']));
    const disguised = [{ name: 'Larkspur', summary: one.replaceAll('a', 'а').replaceAll('e', 'e\u200b') }, work[1]!];
    expect(body(file({ resume: { work: disguised } }))?.minhash).toEqual(read?.minhash);
    expect(body(file({ resume: { basics: { summary: one } } }))).not.toHaveProperty('jobs');
  });

  it('are where a plain text first names the employers that were read from it', () => {
    const resumeText = `Alex Example\n\nSummary\n${prose(23, 60)}\nLarkspur\n${one}\nNorthgate\n${other}`;
    const read = body(file({ resumeText, resume: { work: [{ name: 'Northgate' }, { name: 'Larkspur' }] } }));
    expect(new Set(read?.jobs)).toEqual(new Set(['-', '0', '1']));
    expect(body(file({ resumeText }))).not.toHaveProperty('jobs');
  });
});

describe('the body of a resume', () => {
  const story = prose(1, 300);
  const alex = `Alex Example\nSeattle, WA 98101 | (206) 555-0110 | alex@alex.example\nhttps://alex.example\n\nSUMMARY\n${story}\nAsk Alex for more.`;
  const sam = `SAM SAMPLE\n512.555.0121 — sam.sample@mail.example — linkedin.com/in/sam\nAustin, TX 78701\n\nSummary\n${story}\nAsk Sam for more.`;

  it('is the same under another name with other contacts', () => {
    const one = body(file({ resumeText: alex }));
    const other = body(file({ resumeText: sam, name: 'Sam Sample', email: 'sam.sample@mail.example' }));
    expect(one?.digest).toBe(other?.digest);
    expect(one?.minhash).toEqual(other?.minhash);
    expect(one).toMatchObject({ path: '/resumeText', words: 304 });
  });

  it('is another for another text', () => {
    const one = body(file({ resumeText: prose(1, 300) }));
    const other = body(file({ resumeText: prose(2, 300) }));
    expect(one?.digest).not.toBe(other?.digest);
    expect(likeness(one, other)).toBeLessThan(0.1);
  });

  it('is nearly the same when one line in ten is changed', () => {
    const lines = Array.from({ length: 20 }, (_, i) => prose(100 + i, 25));
    const changed = lines.map((line, i) => (i % 10 === 0 ? prose(200 + i, 25) : line));
    expect(likeness(body(file({ resumeText: lines.join('\n') })), body(file({ resumeText: changed.join('\n') })))).toBeGreaterThan(0.6);
  });

  it('the job’s own words make no two honest resumes alike', () => {
    const description = prose(7, 200);
    const job = { description };
    const one = body(file({ job, resumeText: `${prose(11, 120)} ${description}` }));
    const other = body(file({ job, resumeText: `${prose(12, 120)} ${description}` }));
    expect(likeness(one, other)).toBeLessThan(0.15);
    expect(body(file({ job, resumeText: description }))).toBeUndefined();
  });

  it('reads what a structured resume tells, where there is no text', () => {
    const work = [{ name: 'Larkspur', summary: prose(21, 40), highlights: [prose(22, 20), prose(23, 20)] }];
    expect(body(file({ resume: { basics: { summary: prose(20, 30) }, work } }))).toMatchObject({ path: '/resume', words: 110 });
    expect(body(file({ resume: { work: [{ name: 'Larkspur', position: 'Engineer' }] } }))).toBeUndefined();
  });

  it('too little text is nobody’s own', () => {
    expect(body(file({ resumeText: 'Software engineer with ten years of experience.' }))).toBeUndefined();
    expect(body(file({}))).toBeUndefined();
  });

  it('reads scripts without a case, and takes anything', () => {
    expect(body(file({ resumeText: Array.from({ length: 60 }, (_, i) => `제목${i} 설명${i}`).join(' ') }))?.words).toBe(120);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (resumeText) => {
        const read = body(file({ resumeText }));
        for (const value of read?.minhash ?? []) expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
      }),
    );
  });
});

describe('MinHash', () => {
  it('estimates the share of runs of words in common', () => {
    for (const shared of [0, 100, 300, 600]) {
      const errors = Array.from({ length: 20 }, (_, i) => {
        const common = prose(1000 + i, shared);
        const a = wordHashes(`${common} ${prose(2000 + i, 600 - shared)}`, new Set());
        const b = wordHashes(`${common} ${prose(3000 + i, 600 - shared)}`, new Set());
        const [x, y] = [shinglesOf(a), shinglesOf(b)];
        const both = [...x].filter((shingle) => y.has(shingle)).length;
        const truth = both / (x.size + y.size - both);
        const [p, q] = [sketchOf(a, new Set()).minhash, sketchOf(b, new Set()).minhash];
        return p.filter((value, at) => value === q[at]).length / 64 - truth;
      });
      expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.05);
      expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.25);
    }
  });

  it('fills every value of a short text, and the order of runs does not matter', () => {
    const words = wordHashes(prose(5, 12), new Set());
    const { shingles, minhash } = sketchOf(words, new Set());
    expect([shingles, minhash.length, minhash.includes(0xffffffff)]).toEqual([9, 64, false]);
  });
});

describe('words', () => {
  it('leave out whatever reaches a person, and keep years', () => {
    const hashes = (text: string) => wordHashes(text, new Set());
    expect(hashes('In 2020 write alex@alex.example or see https://alex.example/x and call 206-555-0134, 98101')).toEqual(
      hashes('in 2020 write or see and call'),
    );
    expect(hashes('C++ and C# — “quoted”')).toEqual(hashes('c++ and c# quoted'));
  });
});

describe('a text with words of a law or a form behind it', () => {
  const clause =
    'I hereby consent to the processing of my personal data for the purposes of the recruitment process in accordance with Regulation 2016/679 ' +
    'on the protection of natural persons with regard to the processing of such data and on its free movement.';

  it('is as like another as its own words are', () => {
    const [one, other] = [prose(61, 80), prose(62, 80)].map((own) => body(file({ resumeText: `${own}\n\n${clause}` })));
    expect(likeness(one, other)).toBeLessThan(0.1);
    expect(likeness(one, body(file({ resumeText: prose(61, 80) })))).toBe(1);
  });

  it('is not compared when nothing of its own is left', () => {
    expect(body(file({ resumeText: `Alex Example\n\n${clause}` }))).toBeUndefined();
  });
});
