/** How far two places are apart, and whether two people say they live apart. */

import type { Place } from '../model/profile.js';

const earthRadiusKilometres = 6371;
/** Further than anybody shares a home line or a front door from. */
const apartKilometres = 150;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance; undefined when a place has no coordinates. */
export function kilometres(a: Place, b: Place): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined) return undefined;
  const dLat = radians(b.latitude - a.latitude);
  const dLon = radians(b.longitude - a.longitude);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusKilometres * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Nearer than this two middles of towns are one town. */
const oneTownKilometres = 25;

/** Both name one town. False when either does not. */
export function sameTown(a: Place | undefined, b: Place | undefined): boolean {
  if (a?.city === undefined || b?.city === undefined || a.region !== b.region || a.country !== b.country) return false;
  return a.city.toLowerCase() === b.city.toLowerCase() || (kilometres(a, b) ?? Number.POSITIVE_INFINITY) <= oneTownKilometres;
}

/**
 * Over 150 km where both places can be measured (towns on both sides of a border are neighbours), else in different regions.
 * False when either place is unknown: absent data never parts anybody.
 */
export function liveApart(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b) return false;
  const distance = kilometres(a, b);
  if (distance !== undefined) return distance > apartKilometres;
  return a.region !== undefined && b.region !== undefined && a.region !== b.region;
}
