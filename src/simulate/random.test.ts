import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random, weighted } from './random.js';

const draws = (rng: Random, count: number) => Array.from({ length: count }, () => rng.bits());

describe('chance that can be repeated', () => {
  it('the same seed and labels give the same numbers, others give others', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.nat(), (seed, label, n) => {
        expect(draws(new Random(seed, label, n), 20)).toEqual(draws(new Random(seed, label, n), 20));
        expect(draws(new Random(seed, label, n), 4)).not.toEqual(draws(new Random(seed, label, n + 1), 4));
        expect(draws(new Random(seed, label, n), 4)).not.toEqual(draws(new Random(seed, `${label}x`, n), 4));
      }),
    );
  });

  it('stands still over versions of the language', () => {
    expect(draws(new Random(1, 'a', 2), 3)).toMatchInlineSnapshot(`
      [
        210253533,
        3258294327,
        2702996229,
      ]
    `);
  });

  it('stays within bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(90), (seed, low, width) => {
        const rng = new Random(seed);
        for (let i = 0; i < 50; i++) {
          const n = rng.between(low, low + width);
          expect(Number.isInteger(n) && n >= low && n <= low + width).toBe(true);
        }
      }),
    );
  });

  it('is even: neighbouring seeds give independent halves', () => {
    const ones = Array.from({ length: 4000 }, (_, seed) => Number(new Random(seed, 'even').share() < 0.5)).reduce((a, b) => a + b);
    expect(Math.abs(ones - 2000)).toBeLessThan(160);
  });

  it('weighs', () => {
    const rng = new Random(3);
    const table = weighted([
      ['rare', 1],
      ['never', 0],
      ['often', 9],
    ]);
    const drawn = Array.from({ length: 4000 }, () => rng.weigh(table));
    expect(drawn).not.toContain('never');
    expect(drawn.filter((item) => item === 'rare').length / 4000).toBeCloseTo(0.1, 1);
  });

  it('takes different items', () => {
    fc.assert(
      fc.property(fc.integer(), fc.uniqueArray(fc.integer(), { maxLength: 20 }), fc.nat(30), (seed, list, count) => {
        const taken = new Random(seed).some(list, count);
        expect(taken.length).toBe(Math.min(count, list.length));
        expect(new Set(taken).size).toBe(taken.length);
        expect(list).toEqual(expect.arrayContaining(taken));
      }),
    );
  });

  it('says when there is nothing to pick from', () => expect(() => new Random(1).pick([])).toThrow('Nothing to pick from'));
});
