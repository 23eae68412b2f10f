/** How far places and time zones are apart. Which country a place lies in is never asked. */

import { getTimezone } from 'countries-and-timezones';
import { kilometres } from '../link/distance.js';
import type { Place } from '../model/profile.js';

/** Distance to the nearest of several places; undefined when none can be measured. */
export function nearest(place: Place, others: readonly Place[]): number | undefined {
  const known = others.map((other) => kilometres(place, other)).filter((km) => km !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** Minutes east of UTC that clocks of an IANA zone show over a year; empty for a zone that is not known. */
export function offsetsOf(timezone: string | undefined): readonly number[] {
  if (timezone === undefined) return [];
  const kept = offsets.get(timezone);
  if (kept) return kept;
  const zone = getTimezone(timezone);
  const found = zone ? [...new Set([zone.utcOffset, zone.dstOffset])] : [];
  if (offsets.size < 1000) offsets.set(timezone, found);
  return found;
}

const offsets = new Map<string, readonly number[]>();

/** Least difference in minutes between the clocks of two sets of offsets; undefined when one is empty. */
export function minutesApart(a: readonly number[], b: readonly number[]): number | undefined {
  const gaps = a.flatMap((x) => b.map((y) => Math.abs(x - y)));
  return gaps.length === 0 ? undefined : Math.min(...gaps);
}
