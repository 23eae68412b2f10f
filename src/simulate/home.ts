/** Where somebody lives, and the many ways one address is written. */

import type { Location } from '../core/model/application.js';
import type { Random } from './random.js';
import type { Place } from './words/places.js';
import { streetKinds, streets } from './words/things.js';

export interface Home {
  readonly place: Place;
  readonly number: number;
  readonly street: string;
  readonly kind: string;
  readonly unit?: string;
  readonly postalCode?: string;
  /** Written instead of number and street: a post box, a mail service, a hall. */
  readonly line1?: string;
  readonly line2?: string;
}

export function newHome(rng: Random, place: Place): Home {
  const flat = rng.chance(0.42);
  return {
    place,
    number: rng.between(100, 9899),
    street: rng.pick(streets),
    kind: rng.pick(streetKinds),
    ...(flat ? { unit: rng.chance(0.7) ? String(rng.between(1, 48)) : `${rng.between(1, 9)}${rng.pick(['A', 'B', 'C', 'D'])}` } : {}),
    ...(place.postalCodes.length > 0 ? { postalCode: rng.pick(place.postalCodes) } : {}),
  };
}

const longKinds: Readonly<Record<string, string>> = {
  St: 'Street',
  Ave: 'Avenue',
  Dr: 'Drive',
  Ln: 'Lane',
  Rd: 'Road',
  Ct: 'Court',
  Blvd: 'Boulevard',
  Pl: 'Place',
};

/** The street line and, where the writer keeps it apart, the unit. */
function streetLines(home: Home, rng: Random): { line1: string; line2?: string } {
  if (home.line1 !== undefined) return { line1: home.line1, ...(home.line2 === undefined ? {} : { line2: home.line2 }) };
  const kind = rng.chance(0.3) ? (longKinds[home.kind] ?? home.kind) : home.kind;
  const line1 = `${home.number} ${home.street} ${kind}`;
  if (home.unit === undefined) return { line1 };
  const unit = rng.chance(0.7) ? `Apt ${home.unit}` : rng.chance(0.5) ? `#${home.unit}` : `Unit ${home.unit}`;
  return rng.chance(0.5) ? { line1: `${line1} ${unit}` } : { line1, line2: unit };
}

/** As the form asks for it: with the street, or no finer than the city. */
export function locationOf(home: Home, street: boolean, rng: Random): Location {
  const { place } = home;
  return {
    ...(street ? streetLines(home, rng) : {}),
    city: place.city,
    ...(place.region === undefined ? {} : { region: place.region }),
    ...(home.postalCode === undefined || !street ? {} : { postalCode: home.postalCode }),
    country: place.country,
  };
}
