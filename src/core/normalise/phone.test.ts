import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPhone, readPhones } from './phone.js';

const areas = new Map([['206', { code: '206', region: 'US-WA' }]]);
const read = (typed: string, country?: string) => readPhone('/candidate/phone', typed, country, areas);

describe('a phone number', () => {
  it.each([
    '(206) 555-0134',
    '206-555-0134',
    '206.555.0134',
    '2065550134',
    '+1 206 555 0134',
    '1 (206) 555 0134',
    'tel:+1-206-555-0134',
    '（２０６）５５５−０１３４',
    '+12065550134',
  ])('%s is one number', (typed) => expect(read(typed)?.e164).toBe('+12065550134'));

  it('keeps what was typed beside what the plan says', () => {
    expect(read('+1 (206) 555-0134')).toEqual({
      path: '/candidate/phone',
      typed: '+1 (206) 555-0134',
      e164: '+12065550134',
      country: 'US',
      type: 'fixed-or-mobile',
      areaCode: '206',
      areaRegion: 'US-WA',
    });
  });

  it.each([
    ['010-1234-5678', 'KR', '+821012345678', 'mobile'],
    ['050-1234-5678', 'JP', '+815012345678', 'voip'],
    ['+44 20 7946 0958', undefined, '+442079460958', 'fixed'],
    ['800 555 0134', 'US', '+18005550134', 'toll-free'],
    ['(206) 555-0134', 'ZZ', '+12065550134', 'fixed-or-mobile'],
  ])('%s dialled in %s', (typed, country, e164, type) => expect(read(typed, country)).toMatchObject({ e164, type }));

  it('an extension stands beside the number', () => {
    expect(read('206-555-0134 ext. 12')).toMatchObject({ e164: '+12065550134', extension: '12' });
    expect(read('206-555-0134 x 13')).toMatchObject({ e164: '+12065550134', extension: '13' });
  });

  it('two in one field are two; one written with a stroke, and a second one that is none, are one', () => {
    const all = (typed: string, country = 'US') => readPhones('/p', typed, country, new Map()).map(({ e164 }) => e164);
    expect(all('(206) 555-0134 / (206) 555-0135')).toEqual(['+12065550134', '+12065550135']);
    expect(all('206-555-0134 or 206-555-0135')).toEqual(['+12065550134', '+12065550135']);
    expect(all('030/2312 5001', 'DE')).toEqual(['+493023125001']);
    expect(all('206-555-0134, evenings')).toEqual(['+12065550134']);
    expect(all('evenings only')).toEqual([]);
  });

  it('a Canadian area code is Canada', () => expect(read('204 555 0134')?.country).toBe('CA'));

  it.each(['', 'n/a', '123', '0000000000', '1234567890', 'call me', '+999 123 4567', '206-555-01', '\ufffd', '1'.repeat(80)])(
    '%j is unknown',
    (typed) => expect(read(typed)).toBeUndefined(),
  );

  it('does not care how digits are parted', () => {
    const separator = fc.constantFrom('', ' ', '-', '.', ' - ', '/');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), separator, separator, (n, a, b) => {
        const last = `01${String(n).padStart(2, '0')}`;
        expect(read(`206${a}555${b}${last}`)?.e164).toBe(`+1206555${last}`);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.option(fc.string({ maxLength: 3 }), { nil: undefined }),
        (typed, country) => void read(typed, country),
      ),
    );
  });
});
