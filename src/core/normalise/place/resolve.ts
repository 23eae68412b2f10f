/** Parts of a place brought to one form: city, ISO 3166-2 region, country, coordinates, time zone. Nothing is guessed. */

import timezoneAt from '@photostructure/tz-lookup';
import type { Location } from '../../model/application.js';
import type { Place } from '../../model/profile.js';
import { stated } from '../fold.js';
import { remembered } from '../remembered.js';
import { countryOf, onlyZoneOf } from './countries.js';
import { cityKey, isTownName, postalArea, postalCodeOf, type Spot, townIn } from './gazetteer.js';
import { cityNames } from './metros.js';
import { isRegionName, regionOf, regionZone } from './regions.js';
import { type WorldCity, worldCities } from './world-cities.js';

export interface Resolved {
  readonly place: Place;
  readonly postalCode?: string;
}

type Parts = Pick<Location, 'city' | 'region' | 'postalCode' | 'country'>;

const separator = '\u0000';

export function resolvePlace({ city, region, postalCode, country }: Parts): Resolved {
  return fromParts([city, region, postalCode, country].map((part) => stated(part)?.slice(0, 100) ?? '').join(separator));
}

const fromParts = remembered<Resolved>(4000, (joined) => {
  const [city = '', typedRegion = '', code = '', typedCountry = ''] = joined.split(separator);
  const named = typedCountry === '' ? undefined : countryOf(typedCountry);
  const town = cityNames(city === '' ? '' : cityKey(city));
  const region = town.region ?? placedRegion(typedRegion, town.city, code, named);
  const country = named ?? region?.slice(0, 2);
  const postalCode = code === '' ? undefined : postalCodeOf(code, country);
  const area = postalCode === undefined ? undefined : areaOf(postalCode, country, region);
  const spot = area ?? (region && town.city ? townIn(region, town.city) : undefined);
  const world = spot || !town.city ? undefined : worldCity(town.city, country, typedRegion !== '' && region === undefined);
  return {
    place: placeOf(town.city ?? area?.city, region ?? area?.region, country ?? world?.country, spot ?? world),
    ...(postalCode === undefined ? {} : { postalCode }),
  };
});

/** A code that is also a state elsewhere, or a state that is also a country, needs the town or the postal code to agree. */
function placedRegion(typed: string, city: string | undefined, code: string, country: string | undefined): string | undefined {
  if (typed === '') return undefined;
  const region = regionOf(typed, country);
  if (region === undefined || country !== undefined || /^[A-Za-z]{2}-/.test(typed)) return region;
  if (isRegionName(typed) && countryOf(typed) === undefined) return region;
  const known = city === undefined || townIn(region, city) !== undefined;
  const postal = code === '' ? undefined : postalCodeOf(code, undefined);
  const agrees = postal !== undefined && areaOf(postal, region.slice(0, 2), region) !== undefined;
  return (known && countryOf(typed) === undefined) || (known && city !== undefined) || agrees ? region : undefined;
}

/** A postal area counts only where it lies in the region that is written beside it. */
function areaOf(code: string, country: string | undefined, region: string | undefined): Spot | undefined {
  if (country !== 'US' && country !== 'CA') return undefined;
  const area = postalArea(code, country);
  return area && (region === undefined || area.region === region) ? area : undefined;
}

/** Without a country a name must be that of one city alone. */
function worldCity(city: string, country: string | undefined, unreadRegion: boolean): WorldCity | undefined {
  const named = worldCities.get(city) ?? [];
  if (country !== undefined) return named.find((one) => one.country === country);
  return named.length === 1 && !unreadRegion && !isTownName(city) ? named[0] : undefined;
}

function placeOf(
  city: string | undefined,
  region: string | undefined,
  country: string | undefined,
  spot: Pick<Spot, 'latitude' | 'longitude'> | undefined,
): Place {
  const of = country ?? region?.slice(0, 2);
  const timezone = spot
    ? timezoneAt(spot.latitude, spot.longitude)
    : ((region && regionZone(region)) ?? (of === undefined ? undefined : onlyZoneOf(of)));
  return {
    ...(city ? { city: capitalised(city) } : {}),
    ...(region === undefined ? {} : { region }),
    ...(of === undefined ? {} : { country: of }),
    ...(spot ? { latitude: spot.latitude, longitude: spot.longitude } : {}),
    ...(timezone ? { timezone } : {}),
  };
}

/** One spelling for each city: folded, with capitals. */
const capitalised = (city: string): string =>
  city.replace(/(^| )([a-z])/g, (_, space: string, letter: string) => space + letter.toUpperCase());
