import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, cents, count, oneIn, plural, rarityStep, signed, tickLabel } from './numbers.js';

describe('numbers on screen', () => {
  it('signs bits with a true minus and two decimals', () => {
    expect([7.2, -1.9, 0, -0.001, 0.005].map(signed)).toEqual(['+7.20', '−1.90', '0.00', '0.00', '+0.01']);
    expect([-8, 0, 4].map(tickLabel)).toEqual(['−8', '0', '+4']);
  });

  it('groups thousands and counts one apart', () => {
    expect([0, 999, 1000, 1234567].map(count)).toEqual(['0', '999', '1,000', '1,234,567']);
    expect(plural(1, 'file')).toBe('1 file');
    expect(plural(5200, 'identity', 'identities')).toBe('5,200 identities');
  });

  it('says rarity as a share of files', () => {
    expect(oneIn(11.2)).toBe('1 in 2,353');
    expect(oneIn(0)).toBe('in every file');
    expect([3, 7, 10, 14].map(rarityStep)).toEqual([1, 2, 3, 4]);
  });

  it('makes printed parts add up to the printed total, moving none by more than a hundredth', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -12, max: 12, noNaN: true }), { minLength: 1, maxLength: 40 }), (parts) => {
        const total = cents(parts.reduce((a, b) => a + b, 0));
        const printed = addUp(parts, total);
        if (parts.some((p) => p !== 0)) expect(printed.reduce((a, b) => a + b, 0)).toBe(total);
        printed.forEach((p, i) => {
          expect(Math.abs(p - (parts[i] ?? 0) * 100)).toBeLessThanOrEqual(1.5001);
          if (parts[i] === 0) expect(p).toBe(0);
        });
      }),
    );
  });
});
