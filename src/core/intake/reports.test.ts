import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportTally } from './reports.js';

const tallied = (entries: readonly string[], limit: number): ReportTally => {
  const tally = new ReportTally(limit);
  for (const path of entries) tally.add(path, 'odd');
  return tally;
};

describe('ReportTally', () => {
  it('counts each path and reason once, sorted', () => {
    const tally = new ReportTally();
    tally.add('/b', 'odd');
    tally.add('/a', 'odd');
    tally.add('/b', 'odd');
    tally.add('/b', 'even', 3);
    expect(tally.list()).toEqual([
      { path: '/a', reason: 'odd', count: 1 },
      { path: '/b', reason: 'even', count: 3 },
      { path: '/b', reason: 'odd', count: 2 },
    ]);
  });

  it('stays bounded, and counts what does not fit', () => {
    const list = tallied(
      Array.from({ length: 10_000 }, (_, i) => `/key-${String(9_999 - i).padStart(4, '0')}`),
      10,
    ).list();
    expect(list).toHaveLength(11);
    expect(list[0]?.path).toBe('/key-0000');
    expect(list.at(-1)).toMatchObject({ path: '', count: 9_990 });
  });

  it('says the same in any order and shared between any number of workers', () => {
    const paths = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 60 });
    fc.assert(
      fc.property(paths, fc.integer({ min: 1, max: 9 }), fc.nat(60), (entries, limit, cut) => {
        const whole = tallied(entries, limit).list();
        expect(tallied([...entries].reverse(), limit).list()).toEqual(whole);
        const merged = new ReportTally(limit);
        merged.merge(tallied(entries.slice(cut), limit).list());
        merged.merge(tallied(entries.slice(0, cut), limit).list());
        expect(merged.list()).toEqual(whole);
      }),
    );
  });
});
