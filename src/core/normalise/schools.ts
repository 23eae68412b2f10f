/** Which school of the facts a name or a domain is, where that is beyond doubt. */

import type { School } from '../model/facts.js';
import type { Place } from '../model/profile.js';
import { standsElsewhere } from './organisation/beside.js';
import { schoolKey, statedName } from './organisations.js';
import { resolvePlace } from './place/resolve.js';

export interface SchoolNames {
  /** Name keys that one school alone bears; `null` for names that several bear. */
  readonly byName: ReadonlyMap<string, string | null>;
  readonly byDomain: ReadonlyMap<string, string | null>;
  readonly byId: ReadonlyMap<string, School>;
}

/** Borne by schools of several countries, so that a list of one country's schools cannot tell. */
const borneAbroad = new Set(
  (
    'trinity college|kings college|queens college|queens university|university college|imperial college|christ college|national university|american university|' +
    'columbia college|victoria university|victoria college|york university|york college|newcastle university|university of newcastle|cambridge college|oxford college|' +
    'city university|city college|northwestern polytechnic university|loyola college|loyola university|national defense university|union college|central college|' +
    'lincoln university|university of lincoln|durham college|university of york|marian college|xavier university|xavier college|assumption university|southern university|' +
    'northeastern university|university of new england|eastern university|concordia university|sheridan college|dawson college|madonna university|salem university|' +
    'southwestern university|mountain view college|national aviation academy|university of management and technology|university metropolitana|' +
    'institute of technology|polytechnic university|technical university|medical university|open university|international university|european university'
  ).split('|'),
);
/** Saints and holy names found schools everywhere. */
const holyName =
  /\bsaint\b|^(?:our lady|sacred heart|holy \w+|immaculate \w+|christ\w*|trinity|loyola|notre dame|de la salle|don bosco)(?: \w+)? (?:college|university|school|institute)$/;

export function indexSchools(schools: readonly School[]): SchoolNames {
  const byName = new Map<string, string | null>();
  const byDomain = new Map<string, string | null>();
  const put = (map: Map<string, string | null>, key: string, id: string) => {
    const held = map.get(key);
    if (key !== '') map.set(key, held === undefined || held === id ? id : null);
  };
  for (const { id, name, formerNames, domains } of schools) {
    for (const one of new Set([name, ...formerNames].map(schoolKey))) put(byName, one, id);
    for (const domain of new Set(domains)) put(byDomain, domain.toLowerCase().replace(/^www\./, ''), id);
  }
  return { byName, byDomain, byId: new Map(schools.map((school) => [school.id, school])) };
}

/** A name and a domain that lead to different schools lead to none, and so does a name beside a place where the school is not. */
export function schoolIdOf(typed: string | undefined, host: string | undefined, schools: SchoolNames): string | undefined {
  const name = statedName(typed);
  const key = name === undefined || name.length > 300 ? '' : schoolKey(name);
  const bearer = key === '' || borneAbroad.has(key) || holyName.test(key) ? undefined : (schools.byName.get(key) ?? undefined);
  const home = placeOfSchool(bearer, schools);
  const named = name !== undefined && home && standsElsewhere(name, [home]) ? undefined : bearer;
  const domain = host === undefined ? undefined : idOfHost(host, schools);
  if (named !== undefined && domain !== undefined && named !== domain) return undefined;
  return domain ?? named;
}

function idOfHost(host: string, schools: SchoolNames): string | undefined {
  let rest = host;
  while (rest.includes('.')) {
    const id = schools.byDomain.get(rest);
    if (id !== undefined) return id ?? undefined;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return undefined;
}

/** Where the school stands. */
export function placeOfSchool(id: string | undefined, { byId }: SchoolNames): Place | undefined {
  const school = id === undefined ? undefined : byId.get(id);
  if (!school) return undefined;
  const { place } = resolvePlace(school);
  return Object.keys(place).length === 0 ? undefined : place;
}
