import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Ring } from '../model/screening.js';
import { linkPool } from './link-pool.js';
import { ringChanges } from './ring-changes.js';
import { type Invented, invented } from './testing.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ringsOf = (records: Parameters<typeof linkPool>[0]) => linkPool(records, { sizeBits: 12, constantMetadata: [] }, sha256).rings;
const idOf = (file: string) => `ring-${sha256(`example/${file}`).slice(0, 12)}`;

const words = ['amber', 'birch', 'cobalt', 'dune', 'ember', 'fjord', 'garnet', 'heath'];
/** The n-th of some people who have nothing in common. */
const person = (n: number, told: Invented = {}) =>
  invented(`p${n}`, {
    name: `${words[n]} ${words[(n + 3) % 8]}${n}ov`,
    work: [
      [`${words[n]} works`, '2015-01', '2019-12'],
      [`${words[n]} mills`, '2020-02', '2025-12'],
    ],
    at: `2026-03-0${1 + n}T00:00:00Z`,
    ...told,
  });
const phone = (key: string): Invented => ({ phone: key });

describe('rings', () => {
  it('are named by their founder: the first in time, then by name; files without a time come last', () => {
    expect(ringsOf([person(2, phone('x')), person(1, phone('x')), person(3, phone('x'))])[0]?.id).toBe(idOf('p1'));
    const same = (n: number) => person(n, { ...phone('x'), at: '2026-03-01T00:00:00Z' });
    expect(ringsOf([same(4), same(3)])[0]?.id).toBe(idOf('p3'));
    const { at: _, ...undated } = { ...phone('x'), at: undefined };
    const noTime = invented('p0', {
      name: 'quill zane',
      work: [
        ['amber works', '2015-01', '2019-12'],
        ['amber mills', '2020-02', '2025-12'],
      ],
      ...undated,
    });
    const [ring] = ringsOf([noTime, person(5, phone('x'))]);
    expect(ring).toMatchObject({ id: idOf('p5'), members: ['example/p0', 'example/p5'], firstSeen: '2026-03-06T00:00:00Z' });
    const timeless = ringsOf(
      [noTime, { ...person(6, phone('x')), submittedAt: undefined as never }].map(({ submittedAt: __, ...rest }) => rest),
    );
    expect(timeless[0]).not.toHaveProperty('firstSeen');
  });

  it('list each artefact that binds, with the identities that hold it', () => {
    const [ring] = ringsOf([
      person(0, { phone: 'x', holds: { device: 'd' } }),
      person(1, { phone: 'x', holds: { device: 'd' } }),
      person(2, { phone: 'x', holds: { portfolio: 'r' } }),
      person(3, { holds: { portfolio: 'r' } }),
    ]);
    expect(ring?.members).toHaveLength(4);
    expect(ring?.assets.map(({ kind, holders }) => [kind, holders])).toEqual([
      ['device', 2],
      ['phone', 3],
      ['portfolio', 2],
    ]);
    expect(ring?.assets[1]?.rarity).toBeCloseTo(12 - Math.log2(3), 10);
  });

  it('are two where one weak artefact joins two groups', () => {
    const told = (from: number) => Array.from({ length: 60 }, (_, i) => from + i);
    const group = (at: number, key: string) =>
      [0, 1, 2].map((i) =>
        person(at + i, {
          phone: key,
          ...(i === 2 ? { passages: told(0), holds: { 'document-metadata': 'createdAt\u0000ghost-77' } } : {}),
        }),
      );
    const records = [
      ...group(0, 'x'),
      ...[
        person(3, { phone: 'y', passages: told(30), holds: { 'document-metadata': 'createdAt\u0000ghost-77' } }),
        person(4, phone('y')),
        person(5, phone('y')),
      ],
    ];
    const linkage = linkPool(records, { sizeBits: 12, constantMetadata: [] }, sha256);
    expect(linkage.rings.map((ring) => ring.members.length)).toEqual([3, 3]);
    expect(linkage.groups).toHaveLength(1);
    expect(linkage.files.get('example/p2')?.shared.map((one) => one.kind)).toEqual(['phone', 'document-metadata']);
  });
});

const ring = (id: string, ...members: string[]): Ring => ({ schema: 'ring/1', id, members, assets: [] });

describe('the change feed of rings', () => {
  const kinds = (before: readonly Ring[], after: readonly Ring[]) =>
    ringChanges(before, after).map((change) => `${change.ring} ${change.kind} ${change.formerIds.join('+')}`.trim());

  it('tells what each ring became', () => {
    expect(kinds([], [ring('r1', 'a', 'b')])).toEqual(['r1 opened']);
    expect(kinds([ring('r1', 'a', 'b')], [])).toEqual(['r1 closed']);
    expect(kinds([ring('r1', 'a', 'b')], [ring('r1', 'a', 'b')])).toEqual([]);
    expect(kinds([ring('r1', 'a', 'b')], [ring('r1', 'a', 'b', 'c')])).toEqual(['r1 grew']);
    expect(kinds([ring('r1', 'a', 'b', 'c')], [ring('r1', 'a', 'b')])).toEqual(['r1 shrank']);
    expect(kinds([ring('r1', 'a', 'b'), ring('r2', 'c', 'd')], [ring('r1', 'a', 'b', 'c', 'd')])).toEqual(['r1 merged r2']);
    expect(kinds([ring('r1', 'a', 'b', 'c', 'd')], [ring('r1', 'a', 'b'), ring('r2', 'c', 'd')])).toEqual(['r1 split', 'r2 split r1']);
    expect(kinds([ring('r1', 'a', 'b')], [ring('r0', 'a', 'b', 'z')])).toEqual(['r0 grew r1', 'r0 renamed r1']);
  });

  it('keeps every former id findable', () => {
    const [change] = ringChanges([ring('r1', 'a', 'b'), ring('r2', 'c', 'd')], [ring('r0', 'a', 'b', 'c', 'd', 'e')]).filter(
      (one) => one.kind === 'merged',
    );
    expect(change).toEqual({ ring: 'r0', kind: 'merged', members: ['a', 'b', 'c', 'd', 'e'], formerIds: ['r1', 'r2'] });
  });
});
