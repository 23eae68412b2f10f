/** What every engine gives, whatever it runs on. */

import { describe, expect, it } from 'vitest';
import type { LinkRecord } from '#core/link/record.js';
import { type Invented, invented, type Told } from '#core/link/testing.js';
import type { PoolFacts } from '#core/model/link.js';
import type { LinkEngine } from '#core/ports.js';
import { sha256 } from '../sha256.js';

const pool: PoolFacts = { sizeBits: 12, constantMetadata: [] };
const founderId = (file: string) => `ring-${sha256(file).slice(0, 12)}`;

const careers: readonly (readonly Told[])[] = [
  [
    ['larkspur', '2020-07', '2026-02'],
    ['northgate', '2016-09', '2020-06'],
  ],
  [
    ['pinecrest', '2019-02', '2026-02'],
    ['quarry', '2015-08', '2019-01'],
  ],
  [
    ['mesa', '2021-01', '2026-02'],
    ['fairlane', '2014-06', '2020-12'],
  ],
];
const names = ['maya lindholm', 'tomas okonkwo', 'ines bertrand'];
const person = (n: number, told: Invented = {}): LinkRecord =>
  invented(`é/${n}`, { source: 'söurce', name: names[n]!, work: careers[n]!, at: `2026-03-0${n + 1}T00:00:00Z`, ...told });

/** Some of each: a ring, the same person again, a contested identity, a question, strangers. */
function sample(): LinkRecord[] {
  const phone = { phone: '+12065550142' };
  return [
    person(0, phone),
    person(1, phone),
    invented('again', { name: 'maya lindholm', work: careers[0]!, ...phone }),
    invented('bare', { name: 'robin vale', phone: '+12065550177' }),
    invented('as-bare', { name: 'dana moss', phone: '+12065550177' }),
    person(2, { mailbox: 'ines@one.example' }),
    invented('borrower', { name: 'ines bertrand', mailbox: 'ines@two.example', work: careers[2]! }),
    invented('stranger', { name: 'carl wend', phone: '+12065550199' }),
  ];
}

export function engineContract(product: string, open: () => LinkEngine): void {
  describe(`engine ${product}`, () => {
    it('tells conflict, agreement, contest and question apart', async () => {
      const { files, rings, groups } = await open().link(sample(), pool);
      const id = founderId('söurce/é/0');
      expect(rings.map((ring) => [ring.id, ring.members])).toEqual([[id, ['example/again', 'söurce/é/0', 'söurce/é/1']]]);
      expect(groups).toEqual([['example/again', 'söurce/é/0', 'söurce/é/1']]);
      expect(files.get('söurce/é/1')).toMatchObject({
        ring: id,
        shared: [{ kind: 'phone', conflictingFiles: 2, unknownFiles: 0, holders: 2 }],
      });
      expect(files.get('söurce/é/0')?.again).toEqual([{ source: 'example', application: 'again', path: '/candidate/phone' }]);
      expect(files.get('example/bare')).toMatchObject({ ring: null, shared: [{ conflictingFiles: 0, unknownFiles: 1 }] });
      expect(files.get('example/borrower')?.contested).toMatchObject([{ because: 'career', files: 1 }]);
      expect(files.has('example/stranger')).toBe(false);
    });

    it('gives the same for any order, again and again', async () => {
      const engine = open();
      const [once, turned, twice] = [
        await engine.link(sample(), pool),
        await engine.link(sample().reverse(), pool),
        await engine.link(new Set(sample()), pool),
      ];
      for (const other of [turned, twice]) {
        expect([...other.files]).toEqual([...once.files]);
        expect(other.rings).toEqual(once.rings);
        expect(other.groups).toEqual(once.groups);
      }
    });

    it('takes an empty pool', async () => {
      expect(await open().link([], { ...pool, sizeBits: 0 })).toEqual({ files: new Map(), rings: [], groups: [] });
    });
  });
}
