import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isPartialDate, isTimestamp } from './dates.js';

describe('dates', () => {
  it('knows the calendar', () => {
    for (const text of ['2024', '2024-02', '2024-02-29', '2000-02-29', '1999-12-31']) expect(isPartialDate(text), text).toBe(true);
    for (const text of ['2023-02-29', '1900-02-29', '2024-00', '2024-13', '2024-04-31', '24', '20240229', '2024-2', ' 2024', '']) {
      expect(isPartialDate(text), text).toBe(false);
    }
  });

  it('reads every moment that the platform writes, and its offset', () => {
    const times = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-12-31T23:59:59Z'), noInvalidDate: true });
    fc.assert(fc.property(times, (time) => void expect(instantOf(time.toISOString())).toBe(time.getTime())));
    expect(instantOf('2026-03-02T15:04:05+05:30')).toBe(Date.parse('2026-03-02T09:34:05Z'));
    expect(instantOf('2026-03-02T15:04:05-0800')).toBe(Date.parse('2026-03-02T23:04:05Z'));
    expect(instantOf('2026-03-02T15:04:05,5Z')).toBe(Date.parse('2026-03-02T15:04:05.500Z'));
  });

  it('takes a partial date for its earliest moment, and anything else for none', () => {
    expect(instantOf('2026')).toBe(Date.parse('2026-01-01T00:00:00Z'));
    expect(instantOf('2026-03')).toBe(Date.parse('2026-03-01T00:00:00Z'));
    expect(instantOf('2026-03-02')).toBe(Date.parse('2026-03-02T00:00:00Z'));
    for (const text of ['', 'soon', '2026-3-2', '2026-03-02T15', '2026-03-02 15:04:05Z']) expect(instantOf(text), text).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(isTimestamp(text) && isPartialDate(text)).toBe(false)));
  });
});
