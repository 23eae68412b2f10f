/** Innocent readings of one artefact under two identities. What the data shows makes the pair context; what it cannot exclude, a hint. */

import type { ArtefactKind } from '../model/link.js';
import { businessLine } from './artefact-keys.js';
import { areOneCohort, mayBeColleagues, wereColleagues } from './career.js';
import { sameTown } from './distance.js';
import { authorWords } from './document-metadata.js';
import type { Pool } from './holdings.js';
import { bothTold, sameCareer } from './identity.js';
import { wordsInCommon } from './minhash.js';
import { isControlled, type Pair } from './pairs.js';
import type { LinkKey, LinkRecord } from './record.js';
import { type Reading, refereeReading } from './referees.js';
import { oneEmployersWording } from './role-text.js';

/** One artefact between the two files of a pair. */
export interface Circumstances {
  readonly kind: ArtefactKind;
  /** As each file holds it; absent for a text. */
  readonly keys?: readonly [LinkKey, LinkKey];
  /** Days between the two uses; absent when either is unknown. */
  readonly gapDays: number | undefined;
  /** Distinct identities that hold it. */
  readonly identities: number;
  /** One agency sent most of the files that hold it. */
  readonly ofAgency: boolean;
  /** Of a referee: nobody who names them shares a firm or school with another one. */
  readonly strangers: boolean;
  /** What else the pair has in common. */
  readonly beside: Beside;
}

export interface Beside {
  /** Both say they live at one front door (not a box of a mail service), or on one line of one town; a family's number of people at most. */
  readonly oneDwelling: boolean;
  /** More than two identities share every contact, and a machine or an account, and no front door: a house leaves each something. */
  readonly nothingOwn: boolean;
  /** Kinds of what they share, this artefact included. */
  readonly kinds: readonly ArtefactKind[];
  /** Their resumes were begun in the same second by the same program. */
  readonly bornTogether: boolean;
}

const anyKind = (...kinds: ArtefactKind[]): ReadonlySet<ArtefactKind> => new Set(kinds);

/** What people who live together use together. */
export const ofAHome = anyKind('phone', 'mailbox', 'address', 'device', 'residential-ip', 'shipping-address', 'document-metadata');
const ofACouple = anyKind(...ofAHome, 'payout-account', 'document', 'portfolio', 'commit-mailbox', 'profile-url', 'referee');
/** Shared in a family, or made from a name and so mistaken for a namesake's. */
const ofOneName = anyKind(...ofAHome, 'payout-account', 'referee', 'commit-mailbox', 'portfolio', 'profile-url');
const ofATeam = anyKind('portfolio', 'commit-mailbox', 'profile-url');
/** Accounts on networks of people: a page of a firm or a team is on any other host. */
const ofAPerson = /^(?:linkedin|github|gitlab|stackoverflow):/;
/** What an agency puts on the files it sends: its own contacts, its documents, the machine it sends them from. */
export const ofAnAgency = anyKind('phone', 'mailbox', 'device', 'document-metadata');
/** As many as one front door is the home of; more names at one unit are a store of them. */
export const largestFamily = 4;
const couple = 2;
/** What a family goes on using together when it no longer lives together. */
const ofAFamilyApart = anyKind('phone', 'payout-account');
/** Where a carrier, a shop or a locker keeps parcels for whoever comes for them; as words of a street line. */
const keepsParcels =
  /\b(?:fed ?ex|ups|usps|dhl|dpd|gls|hermes|evri|royal mail|canada post|purolator|inpost|packstation|paketshop)\b|\b(?:ship(?:ping)? cent(?:er|re)|customer cent(?:er|re)|access point|parcel ?shop|pick ?up point|hold (?:at|for)|parcel locker|post office)\b/;

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
/** Fewer words in common are a dozen sentences of a trade or of a resume builder; short of a whole text, so are somewhat more. */
const fewWords = 100;
const wordsOfSentences = 120;

/** Neither guard nor doubt when nothing explains the meeting. Only asked where identities conflict. */
export function innocentReading(pool: Pool, pair: Pair, met: Circumstances): Reading {
  const guard =
    setAsideIn(met) ??
    ofPeopleTogether(pair, met) ??
    ofTime(pair, met) ??
    ofAgencies(pool, pair, met) ??
    ofWorkAndStudy(pool, pair, met) ??
    ofDocuments(pool, pair, met);
  if (guard !== undefined) return { guard };
  if (met.kind === 'referee' && met.keys) {
    const side = (file: number, key: LinkKey) => ({ key, ...pool.prepared(file) });
    return refereeReading(side(pair.a, met.keys[0]), side(pair.b, met.keys[1]), met.strangers);
  }
  const doubt = doubtOver(pool, pair, met);
  return doubt === undefined ? {} : { doubt };
}

const setAsideIn = ({ keys }: Circumstances): string | undefined => keys?.[0].setAside ?? keys?.[1].setAside;

function ofPeopleTogether({ identity, apart }: Pair, { kind, keys, identities, beside }: Circumstances): string | undefined {
  if (identity.names === 'same' && ofOneName.has(kind)) return 'same-name relative';
  const landline = kind === 'phone' && keys?.some((key) => key.line === 'fixed') && !apart;
  const boxOfAService = kind === 'address' && keys?.some((key) => key.raised !== undefined);
  if (identities > largestFamily || boxOfAService || !(beside.oneDwelling || landline)) return undefined;
  if (ofAHome.has(kind) || (identity.names === 'partly' && ofOneName.has(kind))) return 'household';
  return ofACouple.has(kind) && identities <= couple ? 'household' : undefined;
}

function ofTime({ identity }: Pair, { kind, gapDays = 0, beside }: Circumstances): string | undefined {
  // A line that comes back with a phone or a machine of the same two people was not given to somebody else.
  const alone = kind !== 'residential-ip' || !beside.kinds.some((other) => other !== kind && isControlled(other));
  if (alone && gapDays > (handedOnAfterDays[kind] ?? Number.POSITIVE_INFINITY)) return kind === 'phone' ? 'recycled number' : 'handed on';
  // Nobody owns one career twice, but a person may come back after a year with another name and other contacts.
  const byTextAlone = identity.relation === 'unknown' && (kind === 'resume-body' || kind === 'document');
  return byTextAlone && gapDays > formerNameAfterDays ? 'former name' : undefined;
}

function ofAgencies(pool: Pool, pair: Pair, { kind, ofAgency }: Circumstances): string | undefined {
  if (!ofAnAgency.has(kind)) return undefined;
  const [one, other] = [pool.records[pair.a]!, pool.records[pair.b]!];
  return ofAgency || (isAgency(one.channel) && one.channel === other.channel) ? 'agency' : undefined;
}

function ofWorkAndStudy(pool: Pool, pair: Pair, { kind, keys }: Circumstances): string | undefined {
  if (kind === 'residential-ip' && keys?.[0].key.startsWith(businessLine)) return 'workplace';
  const [x, y] = [pool.prepared(pair.a).career, pool.prepared(pair.b).career];
  const ofTeam = ofATeam.has(kind) && !(kind === 'profile-url' && ofAPerson.test(keys?.[0].key ?? ''));
  if (ofTeam && mayBeColleagues(x, y)) return 'colleagues';
  if (kind === 'phone' && keys && throughASwitchboard(keys) && (keys.some((key) => key.line !== undefined) || mayBeColleagues(x, y)))
    return 'switchboard';
  const ofOneFirm = kind === 'resume-body' && !sameCareer(pair.identity.careers);
  if (ofOneFirm && oneEmployersWording(pool.records[pair.a]!, pool.records[pair.b]!)) return 'colleagues';
  const courseText = kind === 'document-metadata' || (kind === 'resume-body' && (pair.similarity ?? 0) < wholeText);
  return courseText && areOneCohort(x, y) ? 'cohort' : undefined;
}

const throughASwitchboard = ([x, y]: readonly [LinkKey, LinkKey]): boolean =>
  x.extension !== undefined && y.extension !== undefined && x.extension !== y.extension;

/** A name written into a file is a friend's, a helper's, a template's or an employer's: alone it shows no hand. */
function ofDocuments(pool: Pool, pair: Pair, { kind, keys, beside }: Circumstances): string | undefined {
  if (kind !== 'document-metadata' || !keys) return undefined;
  const [{ key, maker }, other] = keys;
  if (key.startsWith('createdAt')) return pair.similarity !== undefined && pair.similarity < noText ? 'template' : undefined;
  const words = authorWords(key);
  const isOwn = (file: number) => {
    const parts = pool.prepared(file).names.parts.map((part) => part.text);
    return words.every((word) => parts.includes(word));
  };
  if (words.length >= 2 && (isOwn(pair.a) || isOwn(pair.b))) return 'own name';
  const oneMake = maker !== undefined && maker === other.maker;
  const another = oneMake || beside.bornTogether || beside.kinds.includes('document') || pair.oneText;
  return another ? undefined : 'an author alone';
}

/** What nothing shows and nothing excludes. */
function doubtOver(pool: Pool, pair: Pair, met: Circumstances): string | undefined {
  return doubtOfWorkAndStudy(pool, pair, met) ?? doubtOfHomes(pool, pair, met);
}

/** Nothing else of either is the other's: neither an artefact of another kind nor the text. */
const isAlone = ({ oneText }: Pair, { kind, beside }: Circumstances): boolean => !oneText && beside.kinds.every((other) => other === kind);

function doubtOfWorkAndStudy(pool: Pool, pair: Pair, met: Circumstances): string | undefined {
  const { a, b } = pair;
  const { kind, keys } = met;
  const [one, other] = [pool.records[a]!, pool.records[b]!];
  const [x, y] = [pool.prepared(a).career, pool.prepared(b).career];
  if (kind === 'resume-body') return isOfStockSentences(one, other, pair, met) ? 'sentences of a trade or a resume builder' : undefined;
  if (kind === 'document-metadata' && keys?.[0].key.startsWith('createdAt')) {
    // A portal converts files in batches and templates keep their date: without texts nothing tells whose hand that was.
    const untold = pair.similarity === undefined && isAlone(pair, met) && !haveOneAuthor(one, other);
    return untold ? 'a batch or a template' : undefined;
  }
  if (kind === 'shipping-address' && keys?.every(({ key, raised }) => raised === undefined && keepsParcels.test(key)))
    return 'where a carrier keeps parcels';
  const ofAFirm = kind === 'phone' && isAlone(pair, met) && !sameCareer(pair.identity.careers) && wereColleagues(x, y);
  return ofAFirm ? 'a line of the firm of both' : undefined;
}

/** Sentences in common, little text, and two lives that differ in where and in when. */
function isOfStockSentences(one: LinkRecord, other: LinkRecord, { identity, similarity = 1 }: Pair, { beside }: Circumstances): boolean {
  const { careers } = identity;
  const otherLives = identity.relation === 'conflict' && bothTold(careers) && !sameCareer(careers) && !careers.sameDates;
  if (!otherLives || beside.kinds.some((kind) => kind !== 'resume-body')) return false;
  const common = wordsInCommon(one.body, other.body, similarity);
  return common < fewWords || (common < wordsOfSentences && similarity < wholeText);
}

const haveOneAuthor = (one: LinkRecord, other: LinkRecord): boolean =>
  one.keys.some(
    ({ kind, key }) =>
      kind === 'document-metadata' && key.startsWith('author') && other.keys.some((own) => own.kind === kind && own.key === key),
  );

function doubtOfHomes(pool: Pool, pair: Pair, met: Circumstances): string | undefined {
  const { a, b, identity, apart } = pair;
  const { kind, keys, identities, beside } = met;
  const [one, other] = [pool.records[a]!, pool.records[b]!];
  if (kind === 'document-metadata' && keys?.[0].key.startsWith('author')) return 'whoever wrote it for both';
  if (kind === 'phone' && keys?.some((key) => key.line === 'service')) return 'a line that many answer';
  if (kind === 'commit-mailbox' && keys?.some((key) => key.own)) return 'commits of one applicant in the code of the other';
  const ofACourse = (kind === 'commit-mailbox' || kind === 'portfolio') && areOneCohort(pool.prepared(a).career, pool.prepared(b).career);
  if (ofACourse) return 'a course of both';
  if (identities <= couple && apart) {
    // Carriers put strangers behind one number, and people visit each other.
    if (kind === 'residential-ip' && isAlone(pair, met)) return 'a visit, or a line of many homes';
    const asAFamily = ofAFamilyApart.has(kind) && !pair.oneText && beside.kinds.every((also) => ofAFamilyApart.has(also));
    if (asAFamily && identity.names === 'partly') return 'relatives';
  }
  // Spouses keep one account through a move of one of them.
  const parted = apart && !(kind === 'payout-account' && identities <= couple);
  if (parted || beside.nothingOwn || !ofOneName.has(kind) || keys?.some((key) => key.raised !== undefined)) return undefined;
  const oneTown = sameTown(one.home, other.home);
  if (identity.names === 'partly' && identities <= (oneTown ? largestFamily : couple)) return 'relatives';
  return oneTown && (ofAHome.has(kind) || kind === 'payout-account') && identities <= couple ? 'people of one town' : undefined;
}

export const isAgency = (channel: string | undefined): boolean => channel?.startsWith('agency:') ?? false;
