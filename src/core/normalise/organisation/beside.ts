/** What stands beside a name in the same value, in brackets, behind a comma or a dash: `National Example University (San Diego)`. */

import type { Place } from '../../model/profile.js';
import { foldKey } from '../fold.js';
import { readPlace } from '../place/free-text.js';
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
    return place?.country === undefined ? [] : [place];
  });
});

/** Another country, or another town of another region: then the name is somebody else's. A place that says less never speaks against it. */
export function isElsewhere(beside: Place, home: Place): boolean {
  if (beside.country === undefined || home.country === undefined) return false;
  if (beside.country !== home.country) return true;
  if (beside.region !== undefined && home.region !== undefined) return beside.region !== home.region;
  return beside.city !== undefined && home.city !== undefined && foldKey(beside.city) !== foldKey(home.city);
}

/** Whether places stand beside a name and none of them may be a home of the institution. */
export function standsElsewhere(text: string, homes: readonly Place[]): boolean {
  const beside = placesBeside(text);
  const known = homes.filter((home) => home.country !== undefined);
  return known.length > 0 && beside.length > 0 && beside.every((place) => known.every((home) => isElsewhere(place, home)));
}
