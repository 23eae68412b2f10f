import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartialDate } from '../dates.js';
import { findDates, looksLikeDate } from './date-scan.js';

describe('ranges', () => {
  it.each([
    ['Jan 2019 – Present', '2019-01', 'Present'],
    ['January 2019 - Mar. 2021', '2019-01', '2021-03'],
    ['01/2019 – 03/2021', '2019-01', '2021-03'],
    ['2019-01 – 2021-03', '2019-01', '2021-03'],
    ['2019.01 - 2021.03', '2019-01', '2021-03'],
    ['2010-12 - 2012-03', '2010-12', '2012-03'],
    ['2019年1月 - 至今', '2019-01', 'Present'],
    ['2019年3月至2020年5月', '2019-03', '2020-05'],
    ['2019 – 22', '2019', '2022'],
    ['WS 2018/19', '2018', '2019'],
    ['Fall 2018 – Spring 2019', '2018', '2019'],
    ["Sept '19 - Oct '21", '2019-09', '2021-10'],
    ['03/19 – 05/21', '2019-03', '2021-05'],
    ['May – Aug 2021', '2021-05', '2021-08'],
    ['Nov – Feb 2021', '2020-11', '2021-02'],
    ['von 2018 bis 2020', '2018', '2020'],
    ['1. Januar 2019 bis heute', '2019-01-01', 'Present'],
    ['15.03.2018 – 30.09.2020', '2018-03-15', '2020-09-30'],
    ['March 3, 2019 - May 2, 2020', '2019-03-03', '2020-05-02'],
    ['mars 2018 à aujourd’hui', '2018-03', 'Present'],
    ['Enero 2017 - Actualidad', '2017-01', 'Present'],
    ['[ 01/2019 – Current ]', '2019-01', 'Present'],
    ['Kestrel (Jan 2020 - Present · 3 yrs 2 mos)', '2020-01', 'Present'],
    ['12/03/2019 – 14/05/2020', '2019', '2020-05-14'],
    ['Aug. 2018 -- May 2021', '2018-08', '2021-05'],
    ['Dal 2018 ad oggi', '2018', 'Present'],
  ])('%s', (text, start, end) => {
    const found = findDates(text)!;
    expect([found.start, found.current ? 'Present' : found.end]).toEqual([start, end]);
  });
});

describe('single and open dates', () => {
  it.each([
    ['since 2019', 'open', '2019'],
    ['seit 03/2019', 'open', '2019-03'],
    ['Expected May 2025', 'single', '2025-05'],
    ['Class of 2019', 'single', '2019'],
    ['24 Oct 2021', 'single', '2021-10-24'],
    ['Summer 2019', 'single', '2019'],
  ])('%s', (text, kind, start) => expect(findDates(text)).toMatchObject({ kind, start }));

  it.each(['5.25', 'Room 1420', '99.97 % uptime', '1234-5678', '2021 – 2019'.slice(0, 0), 'May we talk', 'in 3/4 of cases'])(
    '%j is none',
    (text) => expect(findDates(text)).toBeUndefined(),
  );

  it('doubts what could be two things', () => {
    expect(findDates('2010-12')).toMatchObject({ clear: false });
    expect(findDates('2010-03')).toMatchObject({ clear: true });
  });
});

it('takes brackets and durations along', () => {
  const text = 'Kestrel (2018 – 2020) (2 years 3 months), Berlin';
  const { from, to } = findDates(text)!;
  expect(text.slice(0, from) + text.slice(to)).toBe('Kestrel , Berlin');
});

it('tells a date from a line with one in it', () => {
  expect(looksLikeDate('05/2019 – 06/2020')).toBe(true);
  expect(looksLikeDate('moved 40 services in 2019 and more')).toBe(false);
});

it('gives partial dates in order, wherever it looks', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      '2019',
      '1999',
      '–',
      '-',
      '/',
      '.',
      'May',
      'to',
      'present',
      '03',
      '12',
      "'21",
      '年',
      '月',
      '至今',
      '(',
      ')',
      ' ',
      'since',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const found = findDates(text);
      if (!found) return;
      expect(found.from >= 0 && found.to <= text.length && found.from < found.to).toBe(true);
      for (const date of [found.start, found.end]) if (date) expect(isPartialDate(date), date).toBe(true);
      if (found.start && found.end) expect(found.end.slice(0, 4) >= found.start.slice(0, 4)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
