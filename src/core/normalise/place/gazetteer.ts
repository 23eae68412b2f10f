/** Towns and postal areas of the United States and Canada with their coordinates (GeoNames through `zipcodes`), by folded name. */

import zipcodes, { type ZipCode } from 'zipcodes';
import { foldKey } from '../fold.js';
import { regionOf } from './regions.js';

export interface Spot {
  readonly city: string;
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface Gazetteer {
  /** `US-WA|seattle` to the coordinates of its postal areas. */
  readonly towns: ReadonlyMap<string, readonly (readonly [latitude: number, longitude: number])[]>;
  /** Folded names of all towns, wherever they lie. */
  readonly names: ReadonlySet<string>;
}

let built: Gazetteer | undefined;
/** Built when first asked: a tenth of a second that many commands never need. */
const gazetteer = (): Gazetteer => {
  built ??= build();
  return built;
};

function build(): Gazetteer {
  const towns = new Map<string, [number, number][]>();
  const names = new Set<string>();
  for (const entry of Object.values(zipcodes.codes)) {
    const spot = spotOf(entry);
    if (!spot) continue;
    const key = `${spot.region}|${spot.city}`;
    const areas = towns.get(key);
    if (areas) areas.push([spot.latitude, spot.longitude]);
    else towns.set(key, [[spot.latitude, spot.longitude]]);
    names.add(spot.city);
  }
  return { towns, names };
}

/** Canadian areas name their town before a bracket of districts; armed forces' and foreign codes are no places. */
function spotOf(entry: ZipCode | undefined): Spot | undefined {
  const region = entry ? regionOf(entry.state, entry.country === 'US' ? 'US' : 'CA') : undefined;
  if (!entry || region === undefined || !Number.isFinite(entry.latitude) || !Number.isFinite(entry.longitude)) return undefined;
  return { city: cityKey(entry.city.replace(/\(.*$/, '')), region, latitude: entry.latitude, longitude: entry.longitude };
}

const longForms: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };

/** Folded, with the abbreviations that begin many names written out. */
export function cityKey(city: string): string {
  const key = foldKey(city);
  const [first = '', ...rest] = key.split(' ');
  return rest.length > 0 && longForms[first] ? [longForms[first], ...rest].join(' ') : key;
}

/** The middle of a town: the medians of its postal areas, because some codes of large mailers are mapped far out. */
export function townIn(region: string, city: string): Spot | undefined {
  const areas = gazetteer().towns.get(`${region}|${city}`);
  return (
    areas && {
      city,
      region,
      latitude: median(areas.map(([latitude]) => latitude)),
      longitude: median(areas.map(([, longitude]) => longitude)),
    }
  );
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/** Whether any town of the United States or Canada has this folded name. */
export const isTownName = (city: string): boolean => gazetteer().names.has(city);

const usPostal = /^(\d{5})(?:[- ]?\d{4})?$/;
const canadianPostal = /^([A-Z]\d[A-Z]) ?(\d[A-Z]\d)?$/;

/** `98101`, `V6B 1A1`; other countries' codes in capitals with single spaces. Undefined for what is no postal code. */
export function postalCodeOf(text: string, country: string | undefined): string | undefined {
  const plain = text.normalize('NFKC').trim().toUpperCase();
  const us = usPostal.exec(plain)?.[1];
  const [, area, rest] = canadianPostal.exec(plain) ?? [];
  if (us !== undefined && (country === 'US' || country === undefined || plain.length > 5)) return us;
  if (area !== undefined && (country === 'CA' || country === undefined)) return rest === undefined ? area : `${area} ${rest}`;
  if (country === 'US' || country === 'CA') return undefined;
  const other = plain.replace(/\s+/g, ' ');
  return /^(?=.*\d)[A-Z0-9][A-Z0-9 -]{1,9}$/.test(other) ? other : undefined;
}

/** The postal area of a US or Canadian code. */
export function postalArea(code: string, country: 'US' | 'CA'): Spot | undefined {
  const key = country === 'US' ? code : code.slice(0, 3);
  return Object.hasOwn(zipcodes.codes, key) ? spotOf(zipcodes.codes[key]) : undefined;
}
