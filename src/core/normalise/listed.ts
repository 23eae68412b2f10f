/** Which listed institutions the values of a file name, and how each was recognised. */

import type { Institution, School } from '../model/facts.js';
import type { Employment, ListedMatch, Mailbox, Place, PublicProfile, Referee, Study, WebLink } from '../model/profile.js';
import { foldKey, hasOtherScript, nameKey } from './fold.js';
import { partsOfName, separators, standsElsewhere } from './organisation/beside.js';
import { askedSounds, knownSounds, writtenKey } from './organisation/key.js';
import { employerKey, schoolKey } from './organisations.js';
import { countryNamed } from './place/countries.js';
import { readPlace } from './place/free-text.js';
import { remembered } from './remembered.js';

export interface ListedName {
  readonly institution: string;
  readonly by: 'name' | 'alias' | 'script' | 'weak-alias-with-context';
  /** An open school that is on no list bears the name too: alone it names nobody. */
  readonly borne?: true;
}

export interface ListedNames {
  /** Whom a value of a file may name, by the value as it was typed. */
  readonly named: (typed: string) => readonly ListedName[];
  readonly byDomain: ReadonlyMap<string, string>;
  readonly institutions: ReadonlyMap<string, Institution>;
  /** Folded names of places that may stand beside a name, and codes of countries. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** The same as places, as far as they can be read. */
  readonly homes: ReadonlyMap<string, readonly Place[]>;
}

const countryCode = /^[A-Z]{2}$/;

/** A name and the same with its legal form, its brackets or its spaces gone. */
const exactKeys = (text: string): string[] => [employerKey(text), schoolKey(text), nameKey(text)];
const writtenKeys = (text: string): string[] => {
  const written = writtenKey(text);
  return [...new Set([...exactKeys(text), ...(written === undefined ? [] : [written])])].filter((key) => key.length > 1);
};

export function indexListed(institutions: readonly Institution[], schools: readonly School[]): ListedNames {
  const byName = new Map<string, ListedName[]>();
  const byDomain = new Map<string, string>();
  for (const institution of institutions) {
    const { id, domains, kind } = institution;
    for (const domain of domains) byDomain.set(domain.toLowerCase().replace(/^www\./, ''), id);
    // A seized site is known by its domain: its trade name was often copied from an honest firm.
    if (kind === 'site') continue;
    for (const [text, by] of namesOf(institution)) {
      for (const key of [...writtenKeys(text), ...knownSounds(text)]) {
        const held = byName.get(key) ?? [];
        if (!held.some((one) => one.institution === id)) byName.set(key, [...held, { institution: id, by }]);
      }
    }
  }
  const places = new Map(
    institutions.map(({ id, places: all }) => [id, all.map((place) => (countryCode.test(place) ? place : foldKey(place)))] as const),
  );
  const homes = new Map(institutions.map(({ id, places: all }) => [id, all.flatMap(homeOf)] as const));
  markBorne(byName, schools, { byDomain, places });
  // Nearly every value names nobody, so what is kept for one is little.
  const named = remembered(mostKept, (typed) => {
    const held = readingsOf(typed).flatMap((key) => byName.get(key) ?? []);
    return held.length === 0 ? nobody : held;
  });
  return { named, byDomain, institutions: new Map(institutions.map((one) => [one.id, one])), places, homes };
}

const mostKept = 50_000;
const nobody: readonly ListedName[] = [];

const homeOf = (place: string): Place[] => {
  const home = countryCode.test(place) ? { country: place } : readPlace(place);
  return home ? [home] : [];
};

const namesOf = ({ name, aliases, weakAliases }: Institution): readonly (readonly [string, ListedName['by']])[] => [
  [name, hasOtherScript(name) ? 'script' : 'name'],
  ...aliases.map((alias) => [alias, hasOtherScript(alias) ? 'script' : 'alias'] as const),
  ...weakAliases.map((alias) => [alias, 'weak-alias-with-context'] as const),
];

/** Marks the names that a school which is not on the list bears as well. */
function markBorne(byName: Map<string, ListedName[]>, schools: readonly School[], listed: Pick<ListedNames, 'byDomain' | 'places'>): void {
  if (byName.size === 0) return;
  for (const school of schools) {
    for (const key of [school.name, ...school.formerNames].flatMap(writtenKeys)) {
      const held = byName.get(key);
      if (held)
        byName.set(
          key,
          held.map((one) => (isSame(school, one.institution, listed) ? one : { ...one, borne: true })),
        );
    }
  }
}

function isSame(
  { city, country, domains }: School,
  institution: string,
  { byDomain, places }: Pick<ListedNames, 'byDomain' | 'places'>,
): boolean {
  if (domains.some((domain) => byDomain.get(domain.toLowerCase().replace(/^www\./, '')) === institution)) return true;
  const known = places.get(institution) ?? [];
  const cities = known.filter((place) => !countryCode.test(place));
  return cities.length > 0 ? city !== undefined && cities.includes(foldKey(city)) : known.includes(country);
}

/** A value of the file that may name an institution, with what stands beside it. */
interface Mention {
  readonly path: string;
  readonly as: ListedMatch['as'];
  readonly text?: string;
  /** Hosts beside it: a site, a mailbox. */
  readonly hosts: readonly string[];
  readonly place?: Place;
  /** Where the host itself stands in the record. */
  readonly hostPath?: string;
}

export interface Mentioning {
  readonly work: readonly Employment[];
  readonly education: readonly (Study & { readonly host?: string })[];
  readonly mailboxes: readonly Mailbox[];
  readonly links: readonly WebLink[];
  readonly profiles: readonly PublicProfile[];
  readonly references: readonly Referee[];
  readonly channel?: string;
}

export function readListed(file: Mentioning, listed: ListedNames): ListedMatch[] {
  if (listed.institutions.size === 0) return [];
  const found = new Map<string, ListedMatch>();
  for (const mention of mentionsIn(file)) {
    for (const match of matchesOf(mention, listed)) {
      const key = `${match.path}|${match.institution}`;
      if (!found.has(key)) found.set(key, match);
    }
  }
  return [...found.values()];
}

const sentBy = /^agency:\s*(.+)$/is;

function mentionsIn({ work, education, mailboxes, links, profiles, references, channel = '' }: Mentioning): Mention[] {
  const employer = ({ path, employer: name, domain, place }: Employment): Mention => ({
    path: `${path}/name`,
    as: 'employer',
    hostPath: `${path}/url`,
    ...(name ? { text: name.typed } : {}),
    ...(place ? { place } : {}),
    hosts: domain === undefined ? [] : [domain],
  });
  const school = ({ path, school: name, host }: Study & { readonly host?: string }): Mention => ({
    path: `${path}/institution`,
    as: 'school',
    hostPath: `${path}/url`,
    ...(name ? { text: name.typed } : {}),
    hosts: host === undefined ? [] : [host],
  });
  const [, agency] = sentBy.exec(channel) ?? [];
  const commits = profiles.flatMap((profile) => profile.code?.commitMailboxes ?? []);
  const pages = profiles.flatMap((profile) => (profile.link ? [profile.link] : []));
  return [
    ...[...work, ...profiles.flatMap((profile) => profile.work)].map(employer),
    ...[...education, ...profiles.flatMap((profile) => profile.education)].map(school),
    ...[...mailboxes, ...commits].map(({ path, domain }): Mention => ({ path, as: 'mailbox', hosts: [domain] })),
    ...[...links, ...pages].map(({ path, host }): Mention => ({ path, as: 'link', hosts: [host] })),
    ...(agency === undefined ? [] : [{ path: '/channel', as: 'agency' as const, text: agency, hosts: [] }]),
    ...references.map(
      ({ path, company, mailbox }): Mention => ({
        path: `${path}/company`,
        as: 'referee',
        hostPath: `${path}/email`,
        ...(company ? { text: company.typed } : {}),
        hosts: mailbox ? [mailbox.domain] : [],
      }),
    ),
  ];
}

function matchesOf(mention: Mention, listed: ListedNames): ListedMatch[] {
  const { path, as, text, hosts, hostPath } = mention;
  const byDomain = hosts.flatMap((host) => institutionOf(host, listed));
  const named = text === undefined ? nobody : listed.named(text);
  // Beside an employer stands where the job was; beside a school, or a name that others bear too, which one it is.
  const matches = named.flatMap(({ institution, by, borne }): ListedMatch[] => {
    const needsContext = by === 'weak-alias-with-context' || borne || listed.institutions.get(institution)?.needsContext;
    if (needsContext && !hasContext(mention, institution, byDomain, listed)) return [];
    const namesake =
      (needsContext || as === 'school') && standsElsewhere((text ?? '').slice(0, longest), listed.homes.get(institution) ?? []);
    return namesake ? [] : [{ path, institution, by, as }];
  });
  return [...matches, ...byDomain.map((institution): ListedMatch => ({ path: hostPath ?? path, institution, by: 'domain', as }))];
}

/** A domain covers its subdomains. */
function institutionOf(host: string, { byDomain }: ListedNames): string[] {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const id = byDomain.get(rest);
    if (id !== undefined) return [id];
  }
  return [];
}

const longest = 200;

/**
 * The whole value, and its parts: `Kim Example University, Exampletown`, `EX (Example Centre)`. The sound is asked of the value and of what
 * stands before its place: behind it stand towns and departments.
 */
function readingsOf(text: string): readonly string[] {
  const short = text.slice(0, longest);
  const parts = partsOfName(short);
  const beforePlace = short.includes(',') ? [short.slice(0, short.lastIndexOf(','))] : [];
  const names = [...new Set([short, ...beforePlace, ...parts])];
  const spoken = [...new Set([short, ...parts.slice(0, 1)])];
  return [...new Set([...names.flatMap(writtenKeys), ...spoken.flatMap(askedSounds)])];
}

/** A place or a domain of the same entry beside the name: in its own text, or where the job was. */
function hasContext({ text = '', place }: Mention, institution: string, byDomain: readonly string[], { places }: ListedNames): boolean {
  if (byDomain.includes(institution)) return true;
  const whole = foldKey(text);
  const city = foldKey(place?.city ?? '');
  const countries = new Set([place?.country, ...text.slice(0, longest).split(separators).map(countryNamed)]);
  return (places.get(institution) ?? []).some((known) =>
    countryCode.test(known)
      ? countries.has(known)
      : known !== '' && known !== whole && (city === known || ` ${whole} `.includes(` ${known} `)),
  );
}
