/** How far places and time zones are apart. Which country a place lies in is never asked. */

import { getTimezone } from 'countries-and-timezones';
import type { Place } from '../model/profile.js';

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres; undefined when a place has no coordinates. */
export function kilometres(a: Place, b: Place): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined) return undefined;
  const dLat = radians(b.latitude - a.latitude);
  const dLon = radians(b.longitude - a.longitude);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}

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
