import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, bandsOf, oneText, similarity } from './minhash.js';
import { invented } from './testing.js';

const text = (from: number, to: number): Body => invented('x', { passages: Array.from({ length: to - from }, (_, i) => from + i) }).body!;
const meet = (a: Body, b: Body) => bandsOf(a).some((band, i) => band === bandsOf(b)[i]);
const verdict = (a: Body, b: Body) => oneText(a, b, similarity(a, b));

describe('resume texts', () => {
  it('meet and are one when most is the same', () => {
    const [whole, changed] = [text(0, 100), text(10, 110)];
    expect(similarity(whole, changed)).toBeCloseTo(90 / 110, 0);
    expect(meet(whole, changed)).toBe(true);
    expect(verdict(whole, changed)).toBe(true);
  });

  it('are one when one is taken whole into a longer one', () => {
    const found = Array.from({ length: 100 }, (_, i) => {
      const [part, long, twice] = [text(1000 * i, 1000 * i + 100), text(1000 * i, 1000 * i + 200), text(1000 * i + 50, 1000 * i + 200)];
      return { whole: verdict(part, long), half: verdict(part, twice) };
    });
    expect(found.filter(({ whole }) => whole).length).toBeGreaterThan(85);
    expect(found.filter(({ half }) => half).length).toBe(0);
  });

  it('are two when half is the same, or nothing', () => {
    expect(verdict(text(0, 100), text(60, 160))).toBe(false);
    expect(meet(text(0, 100), text(500, 600))).toBe(false);
  });

  it('are not compared when too short or sketched in another way', () => {
    const short = text(0, 10);
    expect(bandsOf(short)).toEqual([]);
    expect(similarity(short, short)).toBeUndefined();
    expect(similarity(text(0, 100), { ...text(0, 100), minhash: [1, 2, 3] })).toBeUndefined();
    expect(oneText(undefined, text(0, 100), undefined)).toBe(false);
  });

  it('that are nearly the same always meet in a band', () => {
    let missed = 0;
    for (let i = 0; i < 400; i++) if (!meet(text(1000 * i, 1000 * i + 100), text(1000 * i + 10, 1000 * i + 110))) missed++;
    expect(missed).toBeLessThanOrEqual(4);
  });

  it('a likeness has no direction', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), (a, b) => {
        const [x, y] = [text(a, a + 60 + b), text(b, b + 60 + a)];
        expect(similarity(x, y)).toBe(similarity(y, x));
        expect(verdict(x, y)).toBe(verdict(y, x));
      }),
      { numRuns: 50 },
    );
  });
});
