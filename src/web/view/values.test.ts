import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkWords, offsetWords, placeWords, stampWords, text, workplaceWord } from './values.js';

describe('values as a person reads them', () => {
  it('says a country once, whichever key it stands in', () => {
    expect(placeWords({ city: 'Boston', region: 'US-MA', country: 'US' })).toBe('Boston, MA, US');
    expect(placeWords({ region: 'US-MA' })).toBe('MA, US');
    expect(placeWords({ address: '1 Main St', city: 'Porto', countryCode: 'PT' })).toBe('1 Main St, Porto, PT');
    expect(placeWords('Columbus, OH')).toBe('Columbus, OH');
  });

  it('keeps the clock of a document', () => {
    expect(stampWords('2025-09-09T16:03:19+09:00')).toBe('9 Sep 2025, 16:03 UTC+09:00');
    expect(stampWords('2025-12-31T19:04:20.5Z')).toBe('31 Dec 2025, 19:04 UTC');
    expect(stampWords('2025-12')).toBe('Dec 2025');
    expect(offsetWords({ '+0900': 3, '-0800': 120 })).toBe('120 at UTC−08:00, 3 at UTC+09:00');
  });

  it('has words for what lists spell as codes, and leaves others as they are', () => {
    expect(networkWords({ organisation: 'Burrow', kind: 'vpn' })).toBe('Burrow, VPN');
    expect(networkWords({ kind: 'satellite' })).toBe('satellite');
    expect([workplaceWord('onsite'), workplaceWord('at sea'), workplaceWord(undefined)]).toEqual(['on site', 'at sea', '']);
    expect([text(true), text(['a', '', 'b']), text({ typedSeconds: 4 })]).toEqual(['yes', 'a, b', 'typed seconds 4']);
  });

  it('is text, whatever stands in a record', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const words of [text, placeWords, networkWords, stampWords, offsetWords, workplaceWord])
          expect(typeof words(value)).toBe('string');
      }),
    );
  });
});
