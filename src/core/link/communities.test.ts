import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communitiesOf } from './communities.js';
import type { Edge } from './graph.js';

const edge = (a: number, b: number, bits = 9, over = [0]): Edge => ({ a: Math.min(a, b), b: Math.max(a, b), bits, over, gapDays: 0 });
const clique = (...files: number[]) => files.flatMap((a, i) => files.slice(i + 1).map((b) => edge(a, b)));
const files = (n: number) => Array.from({ length: n }, (_, i) => i);

describe('communities', () => {
  it('lets two groups go that one weak pair joins', () => {
    expect(communitiesOf(files(6), [...clique(0, 1, 2), ...clique(3, 4, 5), edge(2, 3, 5.5)])).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('keeps them together by a strong pair, two artefacts, or two pairs', () => {
    const both = [...clique(0, 1, 2), ...clique(3, 4, 5)];
    expect(communitiesOf(files(6), [...both, edge(2, 3, 9)])).toHaveLength(1);
    expect(communitiesOf(files(6), [...both, edge(2, 3, 5.5, [0, 1])])).toHaveLength(1);
    expect(communitiesOf(files(6), [...both, edge(2, 3, 5.5), edge(1, 4, 5.5)])).toHaveLength(1);
  });

  it('leaves no pair or single file behind', () => {
    expect(communitiesOf(files(5), [...clique(0, 1, 2), edge(2, 3, 5.5), edge(3, 4)])).toHaveLength(1);
    expect(communitiesOf(files(4), [edge(0, 1, 5.5), edge(1, 2, 5.5), edge(2, 3, 5.5)])).toHaveLength(1);
  });

  it('walks chains of a hundred thousand files', () => {
    const n = 100_000;
    const chain = files(n - 1).map((i) => edge(i, i + 1, 6));
    const groups = communitiesOf(files(n), chain);
    expect(groups.every((group) => group.length >= 3)).toBe(true);
    expect(groups.length).toBeGreaterThan(1000);
  });

  const graph = fc
    .tuple(
      fc.integer({ min: 2, max: 14 }),
      fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.constantFrom(5.5, 6.5, 9), fc.boolean()), { maxLength: 30 }),
    )
    .map(([n, ends]) => {
      const seen = new Map<string, Edge>();
      for (let i = 1; i < n; i++) seen.set(`${i - 1} ${i}`, edge(i - 1, i, i % 3 === 0 ? 5.5 : 9));
      for (const [x, y, bits, two] of ends) {
        const [a, b] = [Math.min(x % n, y % n), Math.max(x % n, y % n)];
        if (a !== b) seen.set(`${a} ${b}`, edge(a, b, bits, two ? [0, 1] : [0]));
      }
      return { n, edges: [...seen.values()] };
    });

  it('parts files, never twice, into groups of three or more that edges hold together, in any order of edges', () => {
    fc.assert(
      fc.property(graph, fc.array(fc.double({ noNaN: true }), { minLength: 50, maxLength: 50 }), ({ n, edges }, by) => {
        const groups = communitiesOf(files(n), edges);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(files(n));
        if (groups.length > 1) expect(groups.every((group) => group.length >= 3)).toBe(true);
        for (const group of groups) expect(reach(group[0]!, edges, new Set(group))).toEqual(new Set(group));
        const order = edges.map((one, i) => ({ one, at: by[i % by.length]! })).sort((x, y) => x.at - y.at);
        expect(
          communitiesOf(
            files(n),
            order.map(({ one }) => one),
          ),
        ).toEqual(groups);
      }),
    );
  });

  it('cuts nothing but lone weak pairs', () => {
    fc.assert(
      fc.property(graph, ({ n, edges }) => {
        const groups = communitiesOf(files(n), edges);
        const groupOf = new Map(groups.flatMap((group, i) => group.map((file): [number, number] => [file, i])));
        for (const cut of edges.filter(({ a, b }) => groupOf.get(a) !== groupOf.get(b))) {
          expect(cut.bits < 7 && cut.over.length === 1).toBe(true);
          expect(
            reach(
              cut.a,
              edges.filter((one) => one !== cut),
              new Set(files(n)),
            ).has(cut.b),
          ).toBe(false);
        }
      }),
    );
  });
});

function reach(from: number, edges: readonly Edge[], within: ReadonlySet<number>): Set<number> {
  const seen = new Set([from]);
  for (const file of seen)
    for (const { a, b } of edges)
      if ((a === file || b === file) && within.has(a) && within.has(b)) {
        seen.add(a);
        seen.add(b);
      }
  return seen;
}
