/** Two identities: the same person, two persons, or not to be told. Never says which of two conflicting files is true. */

import type { IdentityRelation } from '../model/link.js';
import { type Career, type CareerComparison, compareCareers, prepareCareer, retoldSteps } from './career.js';
import { isPartOf, type NameRelation, type PreparedNames, prepareNames, relateNames } from './names.js';
import type { Identity } from './record.js';

export type Because =
  | 'verified-person'
  | 'verified-names'
  | 'careers'
  | 'names-and-history'
  | 'names'
  | 'part-of-name-and-career'
  | 'undecided';

export interface Relation {
  readonly relation: IdentityRelation;
  readonly because: Because;
  readonly names: NameRelation;
}

export interface Compared extends Relation {
  readonly careers: CareerComparison;
}

/** Two jobs of a few weeks around a change of employer are no second career; a year side by side is. */
const overlapOfTwoCareersDays = 365;
/** Shorter histories say too little to differ. */
const leastSteps = 2;
/** One career in particulars: two steps with the same place and dates. Many people share one. */
const leastParticulars = 2;

/** An identity in the form that comparing needs: worth keeping, for one file is compared with many. */
export interface PreparedIdentity {
  readonly identity: Identity;
  readonly names: PreparedNames;
  readonly verified: PreparedNames;
  readonly career: Career;
}

export const prepareIdentity = (identity: Identity): PreparedIdentity => ({
  identity,
  names: prepareNames(identity.names),
  verified: prepareNames(identity.verifiedNames.map((tokens) => ({ tokens, alternatives: [] }))),
  career: prepareCareer(identity),
});

/**
 * Conflict needs positive incompatible facts: two verified persons or names; two careers in the same months; or names that no
 * rule relates and histories that differ. Names that merely look different, or histories that are absent, stay unknown; so does one
 * verified person under names that nothing relates, who may have taken a new one.
 */
export function relate(a: Identity, b: Identity): Relation {
  const { relation, because, names } = compareIdentities(prepareIdentity(a), prepareIdentity(b));
  return { relation, because, names };
}

/** As `relate`, with what it saw of the two careers. */
export function compareIdentities(a: PreparedIdentity, b: PreparedIdentity): Compared {
  const names = relateNames(a.names, b.names);
  const careers = compareCareers(a.career, b.career);
  const [relation, because] = byVerification(a, b, names) ?? byFacts(a, b, names, careers);
  return { relation, because, names, careers };
}

export const sameCareer = (careers: CareerComparison): boolean => careers.particulars.length >= leastParticulars;

/** Whether both histories were told, in at least two steps each. */
export const bothTold = (careers: CareerComparison): boolean => careers.all >= leastSteps;

type Decision = readonly [IdentityRelation, Because];

function byVerification(one: PreparedIdentity, other: PreparedIdentity, names: NameRelation): Decision | undefined {
  const [a, b] = [one.identity, other.identity];
  const twoVerified = relateNames(one.verified, other.verified) === 'unrelated';
  if (a.verifiedPersons.length > 0 && b.verifiedPersons.length > 0) {
    if (a.verifiedPersons.some((person) => b.verifiedPersons.includes(person)))
      return [twoVerified || names === 'unrelated' ? 'unknown' : 'agree', 'verified-person'];
    const vendors = new Set(a.verifiedPersons.map(vendorOf));
    if (b.verifiedPersons.some((person) => vendors.has(vendorOf(person)))) return ['conflict', 'verified-person'];
  }
  return twoVerified ? ['conflict', 'verified-names'] : undefined;
}

const vendorOf = (person: string): string => person.slice(0, person.indexOf('\u0000'));

function byFacts(one: PreparedIdentity, other: PreparedIdentity, names: NameRelation, careers: CareerComparison): Decision {
  const [a, b] = [one.identity, other.identity];
  const oneName = names === 'same' || names === 'related';
  // An agency's name for an employer and the client's look like two careers; one name at one mailbox or number is one person.
  const oneContact = a.contacts.some((contact) => b.contacts.includes(contact));
  if (oneName && oneContact) return ['agree', 'names'];
  if (twoCareers(names, careers)) return ['conflict', 'careers'];
  if (names === 'unrelated' && differ(one.career, other.career, careers)) return ['conflict', 'names-and-history'];
  if (oneName) return ['agree', 'names'];
  if (names !== 'partly') return ['unknown', 'undecided'];
  const oneProfile = a.profileKeys.some((key) => b.profileKeys.includes(key));
  const known = oneProfile || (sameCareer(careers) && (oneContact || isPartOf(one.names, other.names)));
  return known ? ['agree', 'part-of-name-and-career'] : ['unknown', 'undecided'];
}

/** Almost nothing in common: at most a third of the shorter history, which one shared school or a big employer can be. */
const littleInCommon = (common: number, of: number): boolean => common <= Math.floor(of / 3);

/** A career translated keeps its dates; so does one template filled in for strangers, whose names then have nothing in common. */
const twoCareers = (names: NameRelation, careers: CareerComparison): boolean =>
  bothTold(careers) &&
  careers.overlapDays >= overlapOfTwoCareersDays &&
  !(careers.sameDates && names !== 'unrelated') &&
  littleInCommon(careers.commonWork, careers.work) &&
  !sameCareer(careers);

/** One big employer in common is not one career: a step counts only at the same dates. */
const differ = (a: Career, b: Career, careers: CareerComparison): boolean =>
  bothTold(careers) && !sameCareer(careers) && littleInCommon(retoldSteps(a, b), careers.all);
