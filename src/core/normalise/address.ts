/** Postal addresses: place, postal code, street and unit, and the key of the delivery point. */

import type { Location } from '../model/application.js';
import type { SharedAddress } from '../model/facts.js';
import type { Address } from '../model/profile.js';
import type { ResumeLocation } from '../model/resume.js';
import { stated } from './fold.js';
import { given } from './given.js';
import { partsOf, readPlace } from './place/free-text.js';
import { cityKey } from './place/gazetteer.js';
import { type Resolved, resolvePlace } from './place/resolve.js';
import { readStreet, type Street, streetText } from './place/street.js';

/** A building of a positive kind; with a unit only that unit of it. */
export interface SharedBuilding {
  readonly kind: SharedAddress['kind'];
  readonly unit?: string;
}

export type SharedBuildings = ReadonlyMap<string, readonly SharedBuilding[]>;

/** Undefined when neither a place nor a delivery point can be read. */
export function readAddress(path: string, typed: Location | undefined, buildings: SharedBuildings): Address | undefined {
  if (!typed) return undefined;
  const lines = [stated(typed.line1), stated(typed.line2)].filter((line) => line !== undefined).map((line) => line.slice(0, 500));
  const structured = stated(typed.city) !== undefined || stated(typed.postalCode) !== undefined || stated(typed.region) !== undefined;
  if (structured || lines.length === 0) return build(path, lines.join(', '), resolvePlace(typed), buildings);
  const { line, resolved } = fromLine(lines.join(', '), typed.country);
  return build(path, line, resolved, buildings);
}

export const readResumeAddress = (path: string, typed: ResumeLocation | undefined, buildings: SharedBuildings): Address | undefined =>
  typed &&
  readAddress(
    path,
    given({ line1: typed.address, city: typed.city, region: typed.region, postalCode: typed.postalCode, country: typed.countryCode }),
    buildings,
  );

const wholeParts = /[,\n]+/;

/** Everything in one line: the street stands first, then the town, the state with the postal code, the country. */
function fromLine(line: string, country: string | undefined): { line: string; resolved: Resolved } {
  const parts = line
    .split(wholeParts)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const from = parts.findIndex((_, i) => i > 0 && beginsWithTown(parts.slice(i).join(', ')));
  if (from < 0) {
    const place = readStreet(streetText(line, country)) ? undefined : readPlace(line);
    const known = resolvePlace(given({ country }));
    return { line, resolved: place ? { place: { ...known.place, ...place } } : known };
  }
  const tail = parts.slice(from).join(', ');
  const { city, region, country: named } = readPlace(tail) ?? {};
  const { postalCode } = partsOf(tail);
  const resolved = resolvePlace(given({ city, region, country: named ?? country, postalCode }));
  return { line: parts.slice(0, from).join(', '), resolved };
}

function beginsWithTown(tail: string): boolean {
  const [first = ''] = partsOf(tail).parts;
  const city = readPlace(tail)?.city;
  return city !== undefined && !/\d/.test(first) && cityKey(first) === city.toLowerCase();
}

function build(path: string, line: string, { place, postalCode }: Resolved, buildings: SharedBuildings): Address | undefined {
  const street = line === '' ? undefined : readStreet(streetText(line, place.country));
  if (!street && Object.keys(place).length === 0 && postalCode === undefined) return undefined;
  const building = street && buildingKey(street, place, postalCode);
  const kind = street && building ? kindOf(street, buildings.get(building)) : undefined;
  return {
    path,
    place,
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(street ? { street: street.street } : {}),
    ...(street?.unit === undefined ? {} : { unit: street.unit }),
    ...(building === undefined ? {} : { key: street?.unit === undefined ? building : `${building}|${street.unit}`, building }),
    ...(kind === undefined ? {} : { buildingKind: kind }),
  };
}

/**
 * A street exists in thousands of towns: without town or postal code it is no delivery point. The town comes first, because people
 * leave the code out more often than the town, and codes with the town of their area give the same key.
 */
export function buildingKey(street: Street, place: Address['place'], postalCode: string | undefined): string | undefined {
  const town = place.city ?? postalCode;
  const within = place.region ?? place.country;
  return town === undefined || within === undefined ? undefined : `${within}|${town.toLowerCase()}|${street.street}`;
}

function kindOf(street: Street, known: readonly SharedBuilding[] | undefined): Address['buildingKind'] {
  if (street.postOfficeBox) return 'po-box';
  return known?.find(({ unit }) => unit === undefined || street.unit === unit || street.unit?.startsWith(`${unit} `))?.kind;
}
