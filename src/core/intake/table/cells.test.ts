import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartialDate, isTimestamp } from '../dates.js';
import { readChannel, readDate, readFileNames, readLinks, readMailboxes, readPhones, readPlace, readWorkplace } from './cells.js';

describe('readDate', () => {
  it.each([
    ['2026-03-02T15:04:05Z', '2026-03-02T15:04:05Z'],
    ['2026-03-02 15:04:05 UTC', '2026-03-02T15:04:05Z'],
    ['2026-03-02 15:04:05+0900', '2026-03-02T15:04:05+09:00'],
    ['Mon, 02 Mar 2026 15:04:05 GMT', '2026-03-02T15:04:05Z'],
    ['March 2, 2026 at 3:04 PM UTC', '2026-03-02T15:04:00Z'],
    ['2 März 2026, 12:04 AM UTC', '2026-03-02T00:04:00Z'],
    ['1772463845000', '2026-03-02T15:04:05.000Z'],
  ])('reads %s as a moment', (cell, value) => {
    expect(readDate(cell)).toEqual({ value });
  });

  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026/3/2', '2026-03-02'],
    ['2026-03-02 15:04:05', '2026-03-02'],
    ['2026-03-02 15:04:05 PST', '2026-03-02'],
    ['2026-03', '2026-03'],
    ['2026', '2026'],
    ['25/03/2026', '2026-03-25'],
    ['03/25/2026 10:00', '2026-03-25'],
    ['03/03/2026', '2026-03-03'],
    ['12.03.2026', '2026-03-12'],
    ['02-Mar-2026', '2026-03-02'],
    ['2. März 2026', '2026-03-02'],
    ['2 de marzo de 2026', '2026-03-02'],
    ['1er août 2026', undefined],
    ['12 août 2026', '2026-08-12'],
    ['Mar 2nd, 2026', '2026-03-02'],
  ])('reads %s as a day, and says that its hours are unknown', (cell, value) => {
    const read = readDate(cell);
    expect(read.value).toBe(value);
    expect(read.reason).toBeDefined();
  });

  it.each([
    '12/03/2026',
    '3-2-2026',
    '02/30/2026',
    '31/31/2026',
    '3/2/26',
    'yesterday',
    '',
    '46083',
    '2026-13-01',
    '32 March 2026',
    'Foo 2, 2026',
  ])('leaves %j unknown', (cell) => {
    expect(readDate(cell).value).toBeUndefined();
    expect(readDate(cell).reason).toMatch(/unknown/);
  });

  it('takes a time without zone as UTC where the header says so', () => {
    expect(readDate('2026-03-02 15:04:05', true)).toEqual({ value: '2026-03-02T15:04:05Z' });
    expect(readDate('2026-03-02', true).value).toBe('2026-03-02');
  });

  it('gives a timestamp, a partial date, or nothing', () => {
    const parts = fc.array(fc.constantFrom('2026', '03', '12', '31', '-', '/', '.', ' ', ':', 'Mar', 'T', 'Z', '+09:00', 'PM', ','), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        parts.map((p) => p.join('')),
        fc.boolean(),
        (cell, utc) => {
          const { value, reason } = readDate(cell, utc);
          if (value === undefined) expect(reason).toBeDefined();
          else expect(isTimestamp(value) ? reason === undefined : isPartialDate(value)).toBe(true);
        },
      ),
    );
  });
});

describe('cells with more than one value', () => {
  it('give each mailbox, without labels', () => {
    expect(readMailboxes('Home: a@example.com; "b" <b@example.org> (Work)')).toEqual(['a@example.com', 'b@example.org']);
    expect(readMailboxes(' not a mailbox ')).toEqual(['not a mailbox']);
  });

  it('give each phone as it was typed', () => {
    expect(readPhones('+1 (206) 555-0134 (Mobile), 206.555.0199 (Home)')).toEqual(['+1 (206) 555-0134', '206.555.0199']);
    expect(readPhones('mobile: 206-555-0134; work: 206-555-0199 ext 5')).toEqual(['206-555-0134', '206-555-0199 ext 5']);
    expect(readPhones('(206) 555-0134')).toEqual(['(206) 555-0134']);
    expect(readPhones('ask me')).toEqual(['ask me']);
  });

  it('give each link and file name', () => {
    expect(readLinks('https://example.com/a, github.com/b\nexample.org')).toEqual(['https://example.com/a', 'github.com/b', 'example.org']);
    expect(readFileNames('C:\\cv\\Alex, Example.pdf')).toEqual(['Alex, Example.pdf']);
    expect(readFileNames('a.pdf, b.docx')).toEqual(['a.pdf', 'b.docx']);
    expect(readFileNames('https://example.com/%E0%A4%A/x%ZZ.pdf')).toEqual(['x%ZZ.pdf']);
    expect(readFileNames('https://example.com')).toEqual(['example.com']);
  });
});

describe('words of exports', () => {
  it('become words of the format where it has one', () => {
    expect(readChannel('LinkedIn')).toBe('job-board:linkedin');
    expect(readChannel('Company Website')).toBe('careers-site');
    expect(readChannel('Staffing Agency X')).toBe('agency:Staffing Agency X');
    expect(readChannel('Sourced')).toBe('sourced');
    expect(readChannel('job-board:dice')).toBe('job-board:dice');
    expect(readChannel('a friend')).toBe('a friend');
    expect(readWorkplace('Fully remote')).toBe('remote');
    expect(readWorkplace('On site')).toBe('onsite');
    expect(readWorkplace('Moon')).toBe('Moon');
  });

  it('place what is certain about a place', () => {
    expect(readPlace('Seattle, WA')).toEqual({ city: 'Seattle', region: 'WA' });
    expect(readPlace('Atlanta, Georgia')).toEqual({ city: 'Atlanta', region: 'Georgia' });
    expect(readPlace('Germany')).toEqual({ country: 'DE' });
    expect(readPlace('Toronto, Ontario, Canada')).toEqual({ city: 'Toronto', region: 'Ontario', country: 'CA' });
    expect(readPlace(' , ')).toEqual({});
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        for (const read of [readMailboxes, readPhones, readLinks, readFileNames, readPlace, readChannel, readWorkplace]) read(cell);
      }),
    );
  });
});
