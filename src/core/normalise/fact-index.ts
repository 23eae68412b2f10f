/** The facts made ready to be asked: built once, read by every normalisation. */

import type { AreaCode, Facts, FactsById } from '../model/facts.js';
import { buildingKey, type SharedBuilding, type SharedBuildings } from './address.js';
import { indexListed, type ListedNames } from './listed.js';
import type { MailKinds } from './mailbox.js';
import { resolvePlace } from './place/resolve.js';
import { readStreet, streetText } from './place/street.js';
import { indexSchools, type SchoolNames } from './schools.js';

export interface FactIndex extends FactsById {
  readonly listed: ListedNames;
  readonly schoolNames: SchoolNames;
  readonly areaCodes: ReadonlyMap<string, AreaCode>;
  readonly sharedBuildings: SharedBuildings;
  readonly mail: MailKinds;
}

export function indexFacts(facts: Facts): FactIndex {
  const listed = indexListed(facts.institutions, facts.schools);
  const schoolNames = indexSchools(facts.schools);
  return {
    institutions: listed.institutions,
    schools: schoolNames.byId,
    listed,
    schoolNames,
    areaCodes: new Map(facts.areaCodes.map((area) => [area.code, area])),
    sharedBuildings: indexBuildings(facts),
    mail: {
      free: new Set(facts.mailDomains?.free),
      disposable: new Set(facts.mailDomains?.disposable),
      academic: new Set(facts.mailDomains?.academic),
      relay: new Set(facts.mailDomains?.relay),
    },
  };
}

/** Keyed the way addresses of files are, so that one spelling meets another. */
function indexBuildings({ sharedAddresses }: Facts): SharedBuildings {
  const out = new Map<string, SharedBuilding[]>();
  for (const { street: line, city, region, kind } of sharedAddresses) {
    const { place } = resolvePlace({ city, region, country: /^[A-Z]{2}-/.test(region) ? region.slice(0, 2) : 'US' });
    const street = readStreet(streetText(line, place.country));
    const key = street && buildingKey(street, place, undefined);
    if (!street || key === undefined) continue;
    out.set(key, [...(out.get(key) ?? []), { kind, ...(street.unit === undefined ? {} : { unit: street.unit }) }]);
  }
  return out;
}
