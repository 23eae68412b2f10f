import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readInstant, readOffset, readSpan } from './dates.js';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const range = (earliest: string, latest: string, precision: string) => ({ earliest: day(earliest), latest: day(latest), precision });

describe('a partial date', () => {
  it.each([
    ['2020', range('2020-01-01', '2020-12-31', 'year')],
    ['2020-02', range('2020-02-01', '2020-02-29', 'month')],
    ['2019-12', range('2019-12-01', '2019-12-31', 'month')],
    ['2020-02-29', range('2020-02-29', '2020-02-29', 'day')],
    [' 2020/03 ', range('2020-03-01', '2020-03-31', 'month')],
    ['03/2020', range('2020-03-01', '2020-03-31', 'month')],
    ['Mar 2020', range('2020-03-01', '2020-03-31', 'month')],
    ['September, 2020', range('2020-09-01', '2020-09-30', 'month')],
    ['Sept. 2020', range('2020-09-01', '2020-09-30', 'month')],
    ['2020-03-01T23:30:00-08:00', range('2020-03-01', '2020-03-01', 'day')],
  ])('%s', (typed, expected) => expect(readDate(typed)).toEqual(expected));

  it.each([
    '',
    'n/a',
    '2021-02-29',
    '2020-13',
    '2020-00',
    '12/03/2026',
    '0020',
    '1850',
    '2999',
    'soon',
    'Smarch 2020',
    '2020-03-01-04',
    '\ufffd',
    'present',
  ])('%j is unknown', (typed) => expect(readDate(typed)).toBeUndefined());

  it('holds every day it allows', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        for (const typed of [iso, iso.slice(0, 7), iso.slice(0, 4)]) {
          const read = readDate(typed)!;
          expect(read.earliest).toBeLessThanOrEqual(day(iso));
          expect(read.latest).toBeGreaterThanOrEqual(day(iso));
        }
      }),
    );
  });

  it('never throws', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void [readDate(text), readInstant(text), readOffset(text)])));
});

describe('a stretch of time', () => {
  it.each(['present', 'Present', 'current', 'now', 'To date'])('goes on: %s', (end) =>
    expect(readSpan('2020', end)).toEqual({ start: readDate('2020'), current: true }),
  );
  it('an end that is not told is not today', () => expect(readSpan('2020-01', undefined)).toEqual({ start: readDate('2020-01') }));
  it('is unknown when it ends before it begins, in every reading', () => {
    expect(readSpan('2020-05', '2019-01')).toEqual({});
    expect(readSpan('2020-05', '2020')).toEqual({ start: readDate('2020-05'), end: readDate('2020') });
  });
});

describe('an instant', () => {
  it.each([
    ['2026-03-02T15:04:05Z', '2026-03-02T15:04:05.000Z'],
    ['2026-03-02T15:04:05.5+02:00', '2026-03-02T13:04:05.500Z'],
    ['2026-03-02T15:04-0800', '2026-03-02T23:04:00.000Z'],
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02T15:04:05', '2026-03-02'],
  ])('%s', (typed, expected) => expect(readInstant(typed)).toBe(expected));
  it.each(['2026-02-30T10:00:00Z', '2026-03', '2026', '2026-03-02T25:00:00Z', 'yesterday', 'T'.repeat(5000)])('%j is unknown', (typed) =>
    expect(readInstant(typed)).toBeUndefined(),
  );
});

describe('the offset of a clock', () => {
  it.each([
    ['2026-03-01T02:11:00+09:00', 540],
    ['2026-03-01T02:11:00-0330', -210],
  ])('%s', (typed, minutes) => expect(readOffset(typed)).toBe(minutes));
  it.each([
    '2026-03-01T02:11:00Z',
    '2026-03-01T02:11:00+00:00',
    '2026-03-01T02:11:00',
    '2026-03-01',
    '2026-02-30T02:11:00+09:00',
    '2026-03-01T02:11:00+25:00',
  ])('%s says nothing', (typed) => expect(readOffset(typed)).toBeUndefined());
});
