import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayTime, due, monthLabel, monthsOf, partial, span, utc } from './dates.js';

describe('dates on screen', () => {
  it('prints a day in the zone of the viewer and keeps UTC beside it', () => {
    expect(day('2026-11-23T23:30:00Z', 'UTC')).toBe('23 Nov 2026');
    expect(day('2026-11-23T23:30:00Z', 'Europe/Berlin')).toBe('24 Nov 2026');
    expect(dayTime('2026-11-23T14:02:00Z', 'America/New_York')).toBe('23 Nov 2026, 09:02');
    expect(utc('2026-11-23T14:02:00Z')).toBe('23 Nov 2026, 14:02 UTC');
    expect(day('soon', 'UTC')).toBe('soon');
  });

  it('says when an answer is owed', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    expect(due('2026-11-23T17:00:00Z', now, 'UTC')).toEqual({ text: 'today 17:00', tone: 'soon' });
    expect(due('2026-11-24T17:00:00Z', now, 'UTC')).toEqual({ text: 'Tue 24 Nov', tone: 'calm' });
    expect(due('2027-01-04T09:00:00Z', now, 'UTC')).toEqual({ text: 'Mon 4 Jan 2027', tone: 'calm' });
    expect(due('2026-11-23T09:00:00Z', now, 'UTC')).toEqual({ text: 'late since 09:00', tone: 'late' });
    expect(due('2026-11-22T09:00:00Z', now, 'UTC').text).toBe('late by 1 day');
    expect(due('2026-11-20T09:00:00Z', now, 'UTC').text).toBe('late by 3 days');
  });

  it('prints partial dates as they were claimed', () => {
    expect(['2016', '2016-09', '2016-09-03', 'spring', '2016-13'].map(partial)).toEqual([
      '2016',
      'Sep 2016',
      '3 Sep 2016',
      'spring',
      '2016-13',
    ]);
    expect(span('2016-09', '2018-05')).toBe('Sep 2016 – May 2018');
    expect(span('2016-09', undefined)).toBe('Sep 2016 – no end given');
    expect(span(undefined, '2018')).toBe('until 2018');
    expect(span(undefined, undefined)).toBe('no dates');
  });

  it('places partial dates on one line of months', () => {
    expect(monthsOf('2016', 'start')).toBe(2016 * 12);
    expect(monthsOf('2016', 'end')).toBe(2017 * 12);
    expect(monthsOf('2016-09', 'start')).toBe(2016 * 12 + 8);
    expect(monthsOf('2016-09', 'end')).toBe(2016 * 12 + 9);
    expect(monthsOf('2016-19', 'end')).toBeUndefined();
    expect(monthsOf('then', 'start')).toBeUndefined();
    expect(monthLabel(2026 * 12 + 1)).toBe('Feb 2026');
  });

  it('never throws on what a file may hold, and an end never lies before its start', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('2016-00', '0000', '9999-12-31', '2016-02-31T99:99')), (text) => {
        expect(typeof partial(text)).toBe('string');
        expect(typeof day(text, 'UTC')).toBe('string');
        const [start, end] = [monthsOf(text, 'start'), monthsOf(text, 'end')];
        if (start !== undefined && end !== undefined) expect(end).toBeGreaterThanOrEqual(start);
      }),
    );
  });
});
