/**
 * Numbers that ring nowhere.
 *
 * North America: the lines 555-0100 to 555-0199 of every area code are kept for fiction (North American Numbering Plan). That is 100 for each code,
 * enough for the corpora. A load of many thousands takes its further numbers from the rest of exchange 555, which serves no subscribers, information
 * lines such as 555-1212 left out. Elsewhere: the ranges that regulators keep free for drama (Ofcom, ARCEP, Bundesnetzagentur, ACMA, PTS);
 * where a country has none, nobody gets a number of that country.
 */

import type { Random } from './random.js';

export interface Phone {
  /** Country calling code, without `+`. */
  readonly calling: string;
  /** Significant digits after the calling code. */
  readonly digits: string;
}

interface Range {
  readonly calling: string;
  readonly prefix: string;
  /** Digits that follow the prefix. */
  readonly free: number;
  readonly from?: number;
  readonly size: number;
}

const ranges: Readonly<Record<string, Range>> = {
  'uk-london': { calling: '44', prefix: '2079460', free: 3, size: 1000 },
  'uk-manchester': { calling: '44', prefix: '1614960', free: 3, size: 1000 },
  'uk-edinburgh': { calling: '44', prefix: '1314960', free: 3, size: 1000 },
  'fr-paris': { calling: '33', prefix: '19900', free: 4, size: 10000 },
  'fr-south': { calling: '33', prefix: '46571', free: 4, size: 10000 },
  'de-berlin': { calling: '49', prefix: '3023125', free: 3, size: 1000 },
  'de-munich': { calling: '49', prefix: '8999998', free: 3, size: 1000 },
  'de-hamburg': { calling: '49', prefix: '4066969', free: 3, size: 1000 },
  'au-north': { calling: '61', prefix: '77010', free: 4, size: 10000 },
  se: { calling: '46', prefix: '846500', free: 3, from: 400, size: 100 },
};

const fiction = 100;
const restOf555 = 2000;

/** How many numbers a code or range has; `whole` counts the rest of exchange 555 in. */
export const numbersIn = (code: string, whole = false): number => ranges[code]?.size ?? (whole ? fiction + 10000 - restOf555 : fiction);

/** The nth number of an area code or range; beyond its end it begins again. */
export function numberOf(code: string, n: number): Phone {
  const range = ranges[code];
  if (range) {
    const at = (range.from ?? 0) + (n % range.size);
    return { calling: range.calling, digits: range.prefix + String(at).padStart(range.free, '0') };
  }
  const at = n % numbersIn(code, true);
  const line = at < fiction ? 100 + at : restOf555 + at - fiction;
  return { calling: '1', digits: `${code}555${String(line).padStart(4, '0')}` };
}

export const e164 = (phone: Phone): string => `+${phone.calling}${phone.digits}`;

const cut = (digits: string): readonly [string, string, string] => [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];

/** With the country's own writing at home; numbers from abroad always carry their calling code. */
export function typedPhone(phone: Phone, plusOne: boolean, rng: Random): string {
  const [a, b, c] = cut(phone.digits);
  if (phone.calling !== '1') return rng.chance(0.5) ? e164(phone) : `+${phone.calling} ${a} ${b} ${c}`.trim();
  const way = rng.below(4);
  if (plusOne) {
    if (way === 0) return `+1 (${a}) ${b}-${c}`;
    if (way === 1) return `+1${a}${b}${c}`;
    return way === 2 ? `+1 ${a}-${b}-${c}` : `+1 ${a} ${b} ${c}`;
  }
  if (way === 0) return `(${a}) ${b}-${c}`;
  if (way === 1) return `${a}-${b}-${c}`;
  return way === 2 ? `${a}.${b}.${c}` : `${a}${b}${c}`;
}
