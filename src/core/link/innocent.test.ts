import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { linkPool } from './link-pool.js';
import type { LinkRecord } from './record.js';
import { type Invented, invented, rangeOf } from './testing.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const towns = {
  seattle: { city: 'Seattle', region: 'US-WA', latitude: 47.61, longitude: -122.33 },
  austin: { city: 'Austin', region: 'US-TX', latitude: 30.27, longitude: -97.74 },
  denver: { city: 'Denver', region: 'US-CO', latitude: 39.74, longitude: -104.99 },
};
/** Strangers with lives of their own, of three states. */
const maya: Invented = { name: 'maya lindholm', mailbox: 'm@one.example', home: towns.seattle, at: '2026-03-02T15:04:05Z' };
const tomas: Invented = { name: 'tomas okonkwo', mailbox: 't@two.example', home: towns.austin, at: '2026-03-04T10:20:00Z' };
const ines: Invented = { name: 'ines bertrand', mailbox: 'i@three.example', home: towns.denver, at: '2026-03-06T18:45:00Z' };
const lives: readonly Invented[] = [
  {
    ...maya,
    work: [
      ['larkspur', '2020-07', '2026-02'],
      ['northgate', '2016-09', '2020-06'],
    ],
  },
  {
    ...tomas,
    work: [
      ['pinecrest', '2019-02', '2026-02'],
      ['quarry', '2015-08', '2019-01'],
    ],
  },
  {
    ...ines,
    work: [
      ['mesa', '2021-01', '2026-02'],
      ['fairlane', '2014-06', '2020-12'],
    ],
  },
];
const people = (more: (at: number) => Invented, count = 2): LinkRecord[] =>
  lives.slice(0, count).map((life, at) => invented(`p${at}`, { ...life, ...more(at) }));
const all = (more: Invented, count = 2) => people(() => more, count);

/** What the first of them is asked about: kinds without guard or doubt; and the hints. */
function read(records: readonly LinkRecord[]) {
  const { files, rings } = linkPool(records, { sizeBits: 10, constantMetadata: [] }, sha256);
  const shared = files.get('example/p0')?.shared ?? [];
  const firm = shared.filter(({ guard, doubt }) => guard === undefined && doubt === undefined);
  return { asked: firm.map(({ kind }) => kind), doubts: shared.flatMap(({ doubt }) => doubt ?? []), rings: rings.length };
}
const asked = (...kinds: string[]) => expect.objectContaining({ asked: kinds, rings: 1 });
const hint = (doubt: string) => ({ asked: [], doubts: [doubt], rings: 0 });

const passages = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('one text of few words', () => {
  const stock = 'sentences of a trade or a resume builder';

  it('is a dozen stock sentences between people of different lives', () => {
    expect(read(all({ passages: passages(0, 22) }))).toEqual(hint(stock));
    const builder = people((at) => ({ passages: [...passages(0, 24), ...passages(100 + 10 * at, 107 + 10 * at)] }));
    expect(read(builder)).toEqual(hint(stock));
  });

  it('of a mill is long, whole, or comes with more', () => {
    expect(read(all({ passages: passages(0, 60) }))).toEqual(asked('resume-body'));
    expect(read(all({ passages: passages(0, 27) }))).toEqual(asked('resume-body'));
    expect(read(all({ passages: passages(0, 22), holds: { device: 'd-1' } }))).toEqual(asked('device', 'resume-body'));
  });

  it('is one all the same where lives are not told, or told with the same dates', () => {
    const template = people((at) => ({
      passages: passages(0, 22),
      work: [
        [`first${at}`, '2020-07', '2026-02'],
        [`second${at}`, '2016-09', '2020-06'],
      ],
    }));
    expect(read(template)).toEqual(asked('resume-body'));
    expect(read(all({ passages: passages(0, 22), work: [] }, 3)).asked).toEqual(['resume-body']);
  });
});

describe('a course told as a certificate', () => {
  const inCourse = (year: (at: number) => string) =>
    people(() => ({ passages: passages(0, 60) })).map((record, at) => {
      const more = passages(100 + 30 * at, 120 + 30 * at);
      const body = invented('x', { passages: [...passages(0, 60), ...more] }).body!;
      const span = { end: rangeOf(year(at)) };
      const courses = [{ path: '/resume/certificates/0', where: 'iron forge bootcamp', span, fullTime: false }];
      return { ...record, body, identity: { ...record.identity, courses } };
    });

  it('gives out texts to those of one year', () => {
    expect(read(inCourse(() => '2025'))).toEqual({ asked: [], doubts: [], rings: 0 });
    expect(read(inCourse((at) => `${2019 + 3 * at}`))).toEqual(asked('resume-body'));
  });
});

describe('the second in which a document was begun', () => {
  const made = { 'document-metadata': 'createdAt\u00002026-01-01' };

  it('tells nothing more where no text shows who wrote', () => {
    expect(read(all({ holds: made }, 3))).toEqual(hint('a batch or a template'));
  });

  it('is one hand beside an author, a machine, or a text that is near', () => {
    const author = { kind: 'document-metadata', key: 'author\u0000jo bell', path: '/documents/0/metadata/author' } as const;
    expect(read(all({ holds: made, keys: [author] })).asked).toContain('document-metadata');
    expect(read(all({ holds: { ...made, device: 'd-1' } }))).toEqual(asked('device', 'document-metadata'));
    expect(read(people((at) => ({ holds: made, passages: passages(30 * at, 60 + 30 * at) })))).toEqual(asked('document-metadata'));
  });
});

describe('people who live apart', () => {
  const number = { phone: '+12065550142' };
  const family = (more: Invented) => people((at) => ({ ...more, name: ['maya lindholm', 'tomas lindholm'][at]! }));

  it('are relatives over one number or account, as long as they are two and share no more', () => {
    expect(read(family(number))).toEqual(hint('relatives'));
    expect(read(family({ holds: { 'payout-account': 'a-1' } }))).toEqual(hint('relatives'));
    expect(read(family({ ...number, holds: { device: 'd-1' } })).asked).toContain('phone');
    expect(read(all(number))).toEqual(asked('phone'));
  });

  it('may be on a visit, as two; three are on one line', () => {
    const line = { holds: { 'residential-ip': '192.0.2.7' } };
    expect(read(all(line))).toEqual(hint('a visit, or a line of many homes'));
    expect(read(all(line, 3))).toEqual(asked('residential-ip'));
    expect(read(all({ holds: { ...line.holds, device: 'd-1' } }))).toEqual(asked('device', 'residential-ip'));
  });

  it('may have had one line at one firm in the same years', () => {
    const at = (firm: string, years: (at: number) => [string, string]) =>
      people((i) => ({
        ...number,
        work: [
          [firm, ...years(i)],
          [`before${i}`, `201${i}-01`, '2014-06'],
          [`first${i}`, `200${2 * i}-01`, '2009-06'],
        ],
      }));
    expect(read(at('borealis', () => ['2020-01', '2025-06']))).toEqual(hint('a line of the firm of both'));
    expect(read(at('borealis', (i) => [`20${15 + 4 * i}-01`, `20${17 + 4 * i}-01`]))).toEqual(asked('phone'));
  });
});

describe('two people of one town', () => {
  it('may have a joint account; three may not', () => {
    const joint = { home: towns.austin, holds: { 'payout-account': 'a-1' } };
    expect(read(all(joint))).toEqual(hint('people of one town'));
    expect(read(all(joint, 3))).toEqual(asked('payout-account'));
  });
});

describe('machines of hires', () => {
  it('wait at the counter of a carrier, not in a house', () => {
    const sent = (street: string) => all({ holds: { 'shipping-address': `US-CO|denver|${street}` } }, 3);
    expect(read(sent('fedex ship center 123 depot rd'))).toEqual(hint('where a carrier keeps parcels'));
    expect(read(sent('12 upshaw st'))).toEqual(asked('shipping-address'));
  });
});
