/** A place written as people write it: `Seattle, Washington`, `Remote (Austin, TX)`, `San Francisco Bay Area`, `Seoul, South Korea`. */

import type { Place } from '../../model/profile.js';
import { foldKey, stated } from '../fold.js';
import { remembered } from '../remembered.js';
import { countryNamed } from './countries.js';
import { cityKey, townIn } from './gazetteer.js';
import { areaCity } from './metros.js';
import { regionOf } from './regions.js';
import { resolvePlace } from './resolve.js';
import { worldCities } from './world-cities.js';

/** Undefined when nothing of a place can be read, or several places are named. */
export function readPlace(typed: string | undefined): Place | undefined {
  const text = stated(typed);
  return text === undefined || text.length > 160 ? undefined : fromText(text);
}

const ways =
  /\b(?:(?:fully |100% )?remote(?:ly)?|hybrid|on[- ]?site|in[- ]office|work from home|wfh|telecommute|anywhere|worldwide|relocated? to|based in|willing to relocate|open to relocation)\b/gi;
const several = /[/;|]| (?:and|or|&|\+) /i;
/** A code after the state, or before the town. */
const postal = /(?:^|\s)(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$|^(?:[A-Z]{1,2}-)?(\d{4,6})(?=\s+\D)/i;

const fromText = remembered<Place | undefined>(4000, (text) => {
  const plain = text
    .normalize('NFKC')
    .replace(ways, ' ')
    .replace(/[()[\]•·]|\s[-–—]+(?=\s|$)|^[-–—\s,]+/gu, ',')
    .replace(/\s+/g, ' ');
  const bare = plain.replace(/^[\s,:-]+|[\s,:-]+$/g, '').replace(/^in /i, '');
  if (bare === '') return undefined;
  const area = regionOf(bare, undefined) === undefined ? areaCity(foldKey(bare)) : undefined;
  if (area) return resolvePlace({ ...area, country: area.region.slice(0, 2) }).place;
  if (several.test(bare)) return undefined;
  const { parts, postalCode } = partsOf(bare);
  return nonEmpty(fromParts(parts, postalCode));
});

/** Parts between commas without postal codes, and the last such code. */
export function partsOf(text: string): { readonly parts: readonly string[]; readonly postalCode?: string } {
  let postalCode: string | undefined;
  const parts = text.split(',').map((part) =>
    part
      .trim()
      .replace(postal, (_, after: string | undefined, before: string | undefined) => {
        postalCode = after ?? before;
        return '';
      })
      .trim(),
  );
  return { parts: parts.filter((part) => part !== ''), ...(postalCode === undefined ? {} : { postalCode }) };
}

const nonEmpty = (place: Place | undefined): Place | undefined => (place && Object.keys(place).length > 0 ? place : undefined);

function fromParts(parts: readonly string[], postalCode: string | undefined): Place | undefined {
  if (parts.length === 0) return undefined;
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return fromOne(last, postalCode);
  const state = regionOf(last, undefined);
  const before = parts.at(-2)!;
  const code = postalCode === undefined ? {} : { postalCode };
  if (state !== undefined) {
    const town = withTown(before, state);
    if (town || countryNamed(last) === undefined) return resolvePlace({ city: before, region: town ? state : last, ...code }).place;
  }
  const country = countryNamed(last) ?? (/^[A-Z]{2}$/.test(last) && state === undefined ? last : undefined);
  if (country === undefined) return resolvePlace({ city: parts[0]!, region: last, ...code }).place;
  const region = regionOf(before, country);
  const city = region !== undefined && parts.length > 2 ? parts.at(-3)! : before;
  if (region !== undefined && parts.length === 2 && !withTown(before, region)) return resolvePlace({ region, country }).place;
  const place = resolvePlace({ city, country, ...code, ...(region === undefined ? {} : { region }) }).place;
  const first = place.latitude === undefined && parts.length > 2 ? resolvePlace({ city: parts[0]!, country, ...code }).place : place;
  return first.latitude === undefined ? place : first;
}

const withTown = (city: string, region: string): boolean => townIn(region, cityKey(areaCity(foldKey(city))?.city ?? city)) !== undefined;

/** Where city and country bear one name. */
const cityState = (text: string, country: string): Place | undefined =>
  worldCities.get(cityKey(text))?.some((one) => one.country === country) ? resolvePlace({ city: text, country }).place : undefined;

/** One part: a country, a state, `Austin TX`, `Washington DC`, a city known by its name alone; else the city as written. */
function fromOne(text: string, postalCode: string | undefined): Place | undefined {
  const country = countryNamed(text);
  const region = text.length > 2 || /^[A-Z]{2}$/.test(text) ? regionOf(text, undefined) : undefined;
  const capital = areaCity(foldKey(text))?.region ?? region;
  if (region !== undefined && (country !== undefined || capital !== region)) return undefined;
  if (country !== undefined) return cityState(text, country) ?? resolvePlace({ country }).place;
  if (region !== undefined) return resolvePlace({ region, country: region.slice(0, 2) }).place;
  const [, city, code] = /^(.+) ([A-Z]{2})$/.exec(text) ?? [];
  const state = code === undefined ? undefined : regionOf(code, undefined);
  if (city !== undefined && state !== undefined && (withTown(city, state) || postalCode !== undefined)) {
    return resolvePlace({ city, region: state, ...(postalCode === undefined ? {} : { postalCode }) }).place;
  }
  return /\p{L}/u.test(text) && text.length <= 60 ? resolvePlace({ city: text }).place : undefined;
}
