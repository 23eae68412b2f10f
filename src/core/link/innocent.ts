/** Innocent readings of one artefact under two identities, where the data itself shows them. Such a pair is context, never evidence. */

import type { ArtefactKind } from '../model/link.js';
import { businessLine } from './artefact-keys.js';
import { areOneCohort, mayBeColleagues, workedAt } from './career.js';
import { authorWords } from './document-metadata.js';
import type { Pool } from './holdings.js';
import type { Pair } from './pairs.js';

/** One artefact between the two files of a pair. */
export interface Circumstances {
  readonly kind: ArtefactKind;
  readonly key: string;
  /** A positive fact lets it count although crowds are normal there. */
  readonly raised: boolean;
  /** Days between the two uses; absent when either is unknown. */
  readonly gapDays: number | undefined;
  /** Distinct identities that hold it. */
  readonly identities: number;
  /** Both say they live at one front door (not a box of a mail service). */
  readonly oneDwelling: boolean;
  /** More than two identities share every contact, and a machine or an account, and no front door: a house leaves each something. */
  readonly nothingOwn: boolean;
  /** Of a referee: the firms that the two files name. */
  readonly firms: readonly [string | undefined, string | undefined];
}

const anyKind = (...kinds: ArtefactKind[]): ReadonlySet<ArtefactKind> => new Set(kinds);

/** What people who live together use together. */
export const ofAHome = anyKind(
  'phone',
  'mailbox',
  'address',
  'device',
  'residential-ip',
  'payout-account',
  'shipping-address',
  'document-metadata',
);
const ofACouple = anyKind(...ofAHome, 'document', 'portfolio', 'commit-mailbox', 'profile-url', 'referee');
/** Shared in a family, or made from a name and so mistaken for a namesake's. */
const ofOneName = anyKind(...ofAHome, 'referee', 'commit-mailbox', 'portfolio', 'profile-url');
const ofATeam = anyKind('referee', 'portfolio', 'commit-mailbox');
/** What an agency puts on the files it sends: its own contacts, its documents, the machine it sends them from. */
export const ofAnAgency = anyKind('phone', 'mailbox', 'device', 'document-metadata');
export const largestFamily = 4;

/** Days after which a number, a machine, a line or a box may well have somebody else. */
const handedOnAfterDays: Partial<Record<ArtefactKind, number>> = {
  phone: 365,
  device: 365,
  address: 365,
  'shipping-address': 365,
  'residential-ip': 30,
};
const formerNameAfterDays = 365;
/** From here two texts are one text, whatever course gave out its sentences. */
const wholeText = 0.8;
const noText = 0.2;

/** The first reading that the data shows; undefined when nothing explains the meeting. Only asked where identities conflict. */
export function innocentReading(pool: Pool, pair: Pair, meeting: Circumstances): string | undefined {
  return (
    ofPeopleTogether(pair, meeting) ?? ofTime(pair, meeting) ?? ofWorkAndStudy(pool, pair, meeting) ?? ofDocuments(pool, pair, meeting)
  );
}

function ofPeopleTogether(
  { identity, apart }: Pair,
  { kind, raised, identities, oneDwelling, nothingOwn }: Circumstances,
): string | undefined {
  if (identity.names === 'same' && ofOneName.has(kind)) return 'same-name relative';
  if (identity.names === 'partly' && ofAHome.has(kind) && identities <= largestFamily && !apart && !nothingOwn) return 'household';
  const boxOfAService = kind === 'address' && raised;
  return oneDwelling && ofACouple.has(kind) && identities <= 2 && !boxOfAService ? 'household' : undefined;
}

function ofTime({ identity }: Pair, { kind, gapDays = 0 }: Circumstances): string | undefined {
  if (gapDays > (handedOnAfterDays[kind] ?? Number.POSITIVE_INFINITY)) return kind === 'phone' ? 'recycled number' : 'handed on';
  // Nobody owns one career twice, but a person may come back after a year with another name and other contacts.
  const byTextAlone = identity.relation === 'unknown' && (kind === 'resume-body' || kind === 'document');
  return byTextAlone && gapDays > formerNameAfterDays ? 'former name' : undefined;
}

function ofWorkAndStudy(pool: Pool, pair: Pair, { kind, key, firms }: Circumstances): string | undefined {
  const [one, other] = [pool.records[pair.a]!, pool.records[pair.b]!];
  if (kind === 'residential-ip' && key.startsWith(businessLine)) return 'workplace';
  if (ofAnAgency.has(kind) && isAgency(one.channel) && one.channel === other.channel) return 'agency';
  const [x, y] = [pool.prepared(pair.a).career, pool.prepared(pair.b).career];
  if (ofATeam.has(kind) && mayBeColleagues(x, y)) return 'colleagues';
  // A firm that both say the referee is of, and that one of them told before: the other left a job out.
  if (firms[0] !== undefined && firms[0] === firms[1] && (workedAt(x, firms[0]) || workedAt(y, firms[0]))) return 'colleagues';
  const courseText = kind === 'document-metadata' || (kind === 'resume-body' && (pair.similarity ?? 0) < wholeText);
  return courseText && areOneCohort(x, y) ? 'cohort' : undefined;
}

function ofDocuments(pool: Pool, pair: Pair, { kind, key }: Circumstances): string | undefined {
  if (kind !== 'document-metadata') return undefined;
  if (key.startsWith('createdAt') && pair.similarity !== undefined && pair.similarity < noText) return 'template';
  const words = authorWords(key);
  const names = (file: number) => pool.prepared(file).names.parts.map((part) => part.text);
  const [one, other] = [names(pair.a), names(pair.b)];
  return words.length >= 2 && words.every((word) => one.includes(word) && other.includes(word)) ? 'own name' : undefined;
}

export const isAgency = (channel: string | undefined): boolean => channel?.startsWith('agency:') ?? false;
