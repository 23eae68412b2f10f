import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, instant, localTime, monthOf, monthStart, monthText, offsetAt, quarterStarts, secondsOf } from './calendar.js';

const seconds = fc.integer({ min: secondsOf('1980-01-01'), max: secondsOf('2040-01-01') });

describe('dates without a clock', () => {
  it('an instant with its local time is the same instant', () => {
    fc.assert(
      fc.property(seconds, fc.integer({ min: -720, max: 840 }), (at, offset) => {
        expect(Date.parse(localTime(at, offset)) / 1000).toBe(at);
        expect(Date.parse(instant(at)) / 1000).toBe(at);
      }),
    );
  });

  it('months count through years', () => {
    fc.assert(fc.property(seconds, (at) => dateOf(at).startsWith(monthText(monthOf(at)))));
    expect(dateOf(monthStart(2025 * 12 + 3))).toBe('2025-04-01');
  });

  it('summer time of the northern rules, away from the week of the change', () => {
    expect(offsetAt(-480, 'us', secondsOf('2025-07-01'))).toBe(-420);
    expect(offsetAt(-480, 'us', secondsOf('2025-12-01'))).toBe(-480);
    expect(offsetAt(60, 'eu', secondsOf('2025-03-20'))).toBe(60);
    expect(offsetAt(60, 'eu', secondsOf('2025-04-05'))).toBe(120);
    expect(offsetAt(330, 'none', secondsOf('2025-07-01'))).toBe(330);
  });

  it('quarters follow one another', () => {
    expect(quarterStarts('2025-10-01', 3).map(dateOf)).toEqual(['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01']);
  });
});
