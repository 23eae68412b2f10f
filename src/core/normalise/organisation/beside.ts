/** What stands beside a name in the same value, in brackets, behind a comma or a dash: `National Example University (San Diego)`. */

import type { Place } from '../../model/profile.js';
import { readPlace } from '../place/free-text.js';
import { cityKey, isTownName } from '../place/gazetteer.js';
import { worldCities } from '../place/world-cities.js';
import { remembered } from '../remembered.js';

export const separators = /\s*[,;/|()（）【】[\]]\s*|\s+[-–—]\s+/u;
const mostParts = 8;

export const partsOfName = (text: string): readonly string[] =>
  separators.test(text)
    ? text
        .split(separators)
        .filter((part) => part.trim().length > 1)
        .slice(0, mostParts)
    : [];

/** Places named beside the name, the last two parts also as one (`San Diego, CA`). The first part is the name itself. */
export const placesBeside = remembered(2000, (text: string): readonly Place[] => {
  const parts = partsOfName(text).slice(1);
  const last = parts.length > 1 ? [parts.slice(-2).join(', ')] : [];
  return [...last, ...parts].flatMap((part) => {
    const place = readPlace(part);
    return place && (place.country !== undefined || countriesWith(place.city).size > 0) ? [place] : [];
  });
});

/** Countries that have a known city of that name; towns are only known of one. */
const countriesWith = (city: string | undefined): ReadonlySet<string> => {
  const key = city === undefined ? '' : cityKey(city);
  const found = new Set((worldCities.get(key) ?? []).map((one) => one.country));
  return key !== '' && isTownName(key) ? found.add('US') : found;
};

/** Another country, or another town of another region: then the name is somebody else's. A place that says less never speaks against it. */
export function isElsewhere(beside: Place, home: Place): boolean {
  if (home.country === undefined) return false;
  const sameCity = beside.city !== undefined && home.city !== undefined && cityKey(beside.city) === cityKey(home.city);
  if (beside.country === undefined) return !sameCity && !countriesWith(beside.city).has(home.country);
  if (beside.country !== home.country) return true;
  if (beside.region !== undefined && home.region !== undefined) return beside.region !== home.region;
  return beside.city !== undefined && home.city !== undefined && !sameCity;
}

/** Whether places stand beside a name and none of them may be a home of the institution. */
export function standsElsewhere(text: string, homes: readonly Place[]): boolean {
  const beside = placesBeside(text);
  const known = homes.filter((home) => home.country !== undefined);
  return known.length > 0 && beside.length > 0 && beside.every((place) => known.every((home) => isElsewhere(place, home)));
}
