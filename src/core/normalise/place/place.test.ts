import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlace } from './free-text.js';
import { resolvePlace } from './resolve.js';

const told = (text: string) => {
  const place = readPlace(text);
  return place && [place.city, place.region, place.country, place.timezone].map((part) => part ?? '').join(' / ');
};

describe('a place in words', () => {
  it.each([
    ['Seattle, Washington', 'Seattle / US-WA / US / America/Los_Angeles'],
    ['Seattle, WA 98101', 'Seattle / US-WA / US / America/Los_Angeles'],
    ['austin, tx', 'Austin / US-TX / US / America/Chicago'],
    ['Austin TX', 'Austin / US-TX / US / America/Chicago'],
    ['Remote (Austin, TX)', 'Austin / US-TX / US / America/Chicago'],
    ['Hybrid - Denver, CO', 'Denver / US-CO / US / America/Denver'],
    ['Palo Alto, CA, USA', 'Palo Alto / US-CA / US / America/Los_Angeles'],
    ['San Francisco Bay Area', 'San Francisco / US-CA / US / America/Los_Angeles'],
    ['Greater Boston Area', 'Boston / US-MA / US / America/New_York'],
    ['New York City Metropolitan Area', 'New York / US-NY / US / America/New_York'],
    ['Washington, DC', 'Washington / US-DC / US / America/New_York'],
    ['St. Louis, MO', 'Saint Louis / US-MO / US / America/Chicago'],
    ['Dallas-Fort Worth Metroplex', 'Dallas / US-TX / US / America/Chicago'],
    ['Toronto, Ontario, Canada', 'Toronto / CA-ON / CA / America/Toronto'],
    ['Vancouver, BC', 'Vancouver / CA-BC / CA / America/Vancouver'],
    ['London, England, United Kingdom', 'London /  / GB / Europe/London'],
    ['Seoul, South Korea', 'Seoul /  / KR / Asia/Seoul'],
    ['Gangnam-gu, Seoul, South Korea', 'Seoul /  / KR / Asia/Seoul'],
    ['10115 Berlin, Germany', 'Berlin /  / DE / Europe/Berlin'],
    ['Bengaluru, Karnataka, India', 'Bengaluru /  / IN / Asia/Kolkata'],
    ['Vladivostok', 'Vladivostok /  / RU / Asia/Vladivostok'],
    ['Singapore', 'Singapore /  / SG / Asia/Singapore'],
    ['Japan', ' /  / JP / Asia/Tokyo'],
    ['Germany', ' /  / DE / '],
    ['Texas, USA', ' / US-TX / US / '],
    ['New York', ' / US-NY / US / America/New_York'],
    ['El Paso, Texas', 'El Paso / US-TX / US / America/Denver'],
    ['Chattanooga, TN', 'Chattanooga / US-TN / US / America/New_York'],
    ['Atlanta, Georgia', 'Atlanta / US-GA / US / America/New_York'],
    ['Tbilisi, Georgia', 'Tbilisi /  / GE / Asia/Tbilisi'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    ['a name two countries share', 'London', 'London /  /  / '],
    ['a town that several states have', 'Portland', 'Portland /  /  / '],
    ['a state code that is another country’s too', 'Perth, WA', 'Perth /  /  / '],
    ['a town nobody knows', 'Nowhereville', 'Nowhereville /  /  / '],
  ])('is not guessed: %s', (_, text, expected) => expect(told(text)).toBe(expected));

  it.each(['Remote', 'n/a', 'Remote, worldwide', 'Seattle / Austin', 'Berlin or Paris', 'Georgia', 'Washington', '🌍', '', ' - '])(
    '%j is unknown',
    (text) => expect(readPlace(text)).toBeUndefined(),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const place = readPlace(text);
        expect(JSON.parse(JSON.stringify({ place }))).toEqual(place === undefined ? {} : { place });
      }),
    );
  });
});

describe('parts of a place', () => {
  it.each([
    [{ city: 'Seattle', region: 'WA' }, 'US-WA', 'US'],
    [{ city: 'SEATTLE', region: 'washington', country: 'USA' }, 'US-WA', 'US'],
    [{ region: 'us-wa' }, 'US-WA', 'US'],
    [{ city: 'Vancouver', region: 'British Columbia', country: 'CA' }, 'CA-BC', 'CA'],
    [{ city: 'Perth', region: 'WA', country: 'AU' }, undefined, 'AU'],
    [{ city: 'Seoul', region: 'KR-11', country: 'KR' }, 'KR-11', 'KR'],
    [{ postalCode: '98101', country: 'US' }, 'US-WA', 'US'],
    [{ city: 'Atlanta', region: 'Georgia' }, 'US-GA', 'US'],
    [{ region: 'Georgia' }, undefined, undefined],
    [{ city: 'Tbilisi', country: 'Georgia' }, undefined, 'GE'],
    [{ region: 'US-ZZ', country: 'XX' }, undefined, undefined],
  ])('%j', (parts, region, country) => {
    const { place } = resolvePlace(parts);
    expect([place.region, place.country]).toEqual([region, country]);
  });

  it('the postal area says the town and the middle; one of another state says nothing', () => {
    expect(resolvePlace({ postalCode: '98101-1234', country: 'US' })).toMatchObject({ place: { city: 'Seattle' }, postalCode: '98101' });
    const odd = resolvePlace({ city: 'Seattle', region: 'WA', postalCode: '10001' }).place;
    expect(odd).toEqual(resolvePlace({ city: 'Seattle', region: 'WA' }).place);
    expect(odd.longitude).toBeLessThan(-120);
  });

  it.each(['constructor', '__proto__', 'toString'])('%s is no code, region or city of the tables', (word) => {
    expect(resolvePlace({ region: word, postalCode: word, country: word }).place).toEqual({});
  });

  it('gives the same for what it gave', () => {
    const part = fc.constantFrom(
      'Seattle',
      'WA',
      'US',
      'Berlin',
      'Germany',
      'Georgia',
      'New York',
      'CA',
      'Ontario',
      '98101',
      'x',
      'St. Louis',
      '',
    );
    fc.assert(
      fc.property(part, part, part, part, (city, region, postalCode, country) => {
        const { place, postalCode: code } = resolvePlace({ city, region, postalCode, country });
        const { city: c, region: r, country: n } = place;
        const again = resolvePlace({
          ...(c ? { city: c } : {}),
          ...(r ? { region: r } : {}),
          ...(n ? { country: n } : {}),
          ...(code ? { postalCode: code } : {}),
        });
        expect(again.place).toEqual(place);
      }),
    );
  });
});
