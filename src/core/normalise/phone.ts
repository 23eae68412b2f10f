/** Phone numbers in E.164, beside what their numbering plan says of them. */

import { type CountryCode, isSupportedCountry, type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { AreaCode } from '../model/facts.js';
import type { Phone } from '../model/profile.js';
import { stated } from './fold.js';
import { forOneFile, remembered } from './remembered.js';

type ReadPhone = Omit<Phone, 'path' | 'typed' | 'areaRegion'>;

/** What may stand between two numbers of one field. */
const between = /\s*[;,|\n/]\s*|\s+(?:or|and|y|o|et|ou|und|oder)\s+/i;
const mostNumbers = 3;

/** Every number of a field: people write two where one is asked for. A number written with strokes or commas in it stays one. */
export function readPhones(
  path: string,
  typed: string | undefined,
  country: string | undefined,
  areaCodes: ReadonlyMap<string, AreaCode>,
): Phone[] {
  const parts = typed === undefined || typed.length > 160 ? [] : typed.split(between);
  const several = parts.length > 1 ? parts.map((part) => readPhone(path, part, country, areaCodes)).filter((one) => one !== undefined) : [];
  if (several.length > 1) return several.slice(0, mostNumbers);
  const whole = readPhone(path, typed, country, areaCodes) ?? several[0];
  return whole ? [whole] : [];
}

/**
 * `country` (ISO 3166-1) is where a number without a calling code is taken to be dialled; the United States when nothing is known.
 * Undefined for what no numbering plan has. An extension stands beside the number: whoever invents one still answers the same line.
 */
export function readPhone(
  path: string,
  typed: string | undefined,
  country: string | undefined,
  areaCodes: ReadonlyMap<string, AreaCode>,
): Phone | undefined {
  const text = stated(typed);
  if (text === undefined || text.length > 60) return undefined;
  const read = readNumber(`${country !== undefined && isSupportedCountry(country) ? country : 'US'} ${text}`);
  if (!read) return undefined;
  const areaRegion = read.areaCode === undefined ? undefined : areaCodes.get(read.areaCode)?.region;
  return { path, typed: text, ...read, ...(areaRegion === undefined ? {} : { areaRegion }) };
}

const types: Readonly<Record<NonNullable<NumberType>, NonNullable<Phone['type']>>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  VOIP: 'voip',
  TOLL_FREE: 'toll-free',
  PREMIUM_RATE: 'premium',
  PERSONAL_NUMBER: 'personal',
  PAGER: 'other',
  SHARED_COST: 'other',
  UAN: 'other',
  VOICEMAIL: 'other',
};

const readNumber = remembered<ReadPhone | undefined>(forOneFile, (keyed) => {
  const number = parsePhoneNumberFromString(keyed.slice(3), keyed.slice(0, 2) as CountryCode);
  // The full metadata knows the type of every valid number: to ask for both would match its patterns twice.
  const type = number?.getType();
  if (!number || type === undefined) return undefined;
  return {
    e164: number.number,
    ...(number.ext === undefined ? {} : { extension: number.ext }),
    ...(number.country === undefined ? {} : { country: number.country }),
    type: types[type],
    ...(number.countryCallingCode === '1' ? { areaCode: number.nationalNumber.slice(0, 3) } : {}),
  };
});
