/** Towns and postal areas of the United States and Canada with their coordinates (GeoNames through `zipcodes`), by folded name. */

import zipcodes, { type ZipCode } from 'zipcodes';
import { foldKey } from '../fold.js';
import { remembered } from '../remembered.js';
import { regionOf } from './regions.js';

export interface Spot {
  readonly city: string;
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Columns over all postal areas: there are forty thousand, in half as many towns. */
interface Gazetteer {
  /** Region, then folded name of a town, to the last of its areas. */
  readonly towns: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The area before in the same town; -1 for its first. */
  readonly before: Int32Array;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
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
  const entries = Object.values(zipcodes.codes);
  const towns = new Map<string, Map<string, number>>();
  const folded = new Map<string, string>();
  const before = new Int32Array(entries.length);
  const latitude = new Float64Array(entries.length);
  const longitude = new Float64Array(entries.length);
  for (const [area, entry] of entries.entries()) {
    const region = regionOfArea(entry);
    if (region === undefined || !isPlaced(entry)) continue;
    const city = getOr(folded, entry.city, () => townOf(entry));
    const known = getOr(towns, region, () => new Map<string, number>());
    before[area] = known.get(city) ?? -1;
    latitude[area] = entry.latitude;
    longitude[area] = entry.longitude;
    known.set(city, area);
  }
  return { towns, before, latitude, longitude, names: new Set([...towns.values()].flatMap((known) => [...known.keys()])) };
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Canadian areas name their town before a bracket of districts. */
const townOf = ({ city }: ZipCode): string => cityKey(city.includes('(') ? city.slice(0, city.indexOf('(')) : city);

/** Armed forces' and foreign codes are no places. */
const regionOfArea = ({ state, country }: ZipCode): string | undefined => areaRegion(`${country} ${state}`);
const areaRegion = remembered<string | undefined>(200, (joined) =>
  regionOf(joined.slice(joined.indexOf(' ') + 1), joined.startsWith('US ') ? 'US' : 'CA'),
);
const isPlaced = ({ latitude, longitude }: ZipCode): boolean => Number.isFinite(latitude) && Number.isFinite(longitude);

const longForms: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };

/** Folded, with the abbreviations that begin many names written out. */
export function cityKey(city: string): string {
  const key = foldKey(city);
  const [first = '', ...rest] = key.split(' ');
  return rest.length > 0 && longForms[first] ? [longForms[first], ...rest].join(' ') : key;
}

/** The middle of a town: the medians of its postal areas, because some codes of large mailers are mapped far out. */
export function townIn(region: string, city: string): Spot | undefined {
  const { towns, before, latitude, longitude } = gazetteer();
  const last = towns.get(region)?.get(city);
  if (last === undefined) return undefined;
  const areas: number[] = [];
  for (let area = last; area !== -1; area = before[area]!) areas.push(area);
  const middle = (column: Float64Array): number => median(areas.map((area) => column[area]!));
  return { city, region, latitude: middle(latitude), longitude: middle(longitude) };
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
  const entry = Object.hasOwn(zipcodes.codes, key) ? zipcodes.codes[key] : undefined;
  if (!entry || !isPlaced(entry)) return undefined;
  const region = regionOfArea(entry);
  return region === undefined ? undefined : { city: townOf(entry), region, latitude: entry.latitude, longitude: entry.longitude };
}
