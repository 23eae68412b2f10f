import fc from 'fast-check';
import parsePhone from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { e164, numberOf, numbersIn, typedPhone } from './phones.js';
import { Random } from './random.js';
import { abroad, homeland } from './words/places.js';

const codes = [...new Set([...homeland, ...abroad].flatMap((place) => place.codes))];

describe('numbers that ring nowhere', () => {
  it.each(codes)('%s: every number is possible, and no two are the same', (code) => {
    const size = Math.min(numbersIn(code), 300);
    const made = Array.from({ length: size }, (_, n) => e164(numberOf(code, n)));
    expect(new Set(made).size).toBe(size);
    for (const number of made) expect(parsePhone(number)?.isValid(), number).toBe(true);
  });

  it('in North America the first hundred of a code are those kept for fiction, the rest stay in exchange 555', () => {
    for (let n = 0; n < 100; n++) expect(e164(numberOf('206', n))).toMatch(/^\+120655501\d\d$/);
    const rest = Array.from({ length: numbersIn('206', true) - 100 }, (_, n) => e164(numberOf('206', 100 + n)));
    for (const number of rest) expect(number).toMatch(/^\+1206555[2-9]\d{3}$/);
    expect(new Set(rest).size).toBe(8000);
    expect(rest).not.toContain('+12065551212');
  });

  it('is read back as the same number however it is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(99), fc.boolean(), fc.integer(), (code, n, plusOne, seed) => {
        const phone = numberOf(code, n);
        const typed = typedPhone(phone, plusOne, new Random(seed));
        expect(parsePhone(typed, 'US')?.number).toBe(e164(phone));
        if (phone.calling === '1') expect(typed.startsWith('+1')).toBe(plusOne);
      }),
    );
  });
});
