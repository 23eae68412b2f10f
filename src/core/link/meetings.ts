/** Each pair over each artefact it shares: agree, unknown, conflict, or a conflict that an innocent reading explains. */

import type { ArtefactKind } from '../model/link.js';
import { type Crowd, crowdOf, severalNames, threeStrangers } from './crowd.js';
import { dayOf, type Holding, heldKey, type Pool } from './holdings.js';
import { type Beside, innocentReading, isAgency, largestFamily, ofAHome, ofAnAgency } from './innocent.js';
import { isOneText, type Pair } from './pairs.js';
import { posteriorOf } from './posterior.js';
import type { LinkKey } from './record.js';
import { ofStrangers } from './referees.js';
import { disjointSets } from './union.js';

/** The number of a text shared by two files: texts are alike pair by pair and have no holding. */
export const textHolding = -1;

export interface Meeting {
  readonly pair: Pair;
  readonly holding: number;
  readonly kind: ArtefactKind;
  readonly relation: 'agree' | 'unknown' | 'conflict';
  /** Why the conflict is context only. */
  readonly guard?: string;
  /** Why it is a hint only. */
  readonly doubt?: string;
  readonly posterior: number;
  readonly gapDays: number | undefined;
  /** Whether it may bind two files of a ring: artefacts with honest crowds need a fact that raises them. */
  readonly counts: boolean;
}

/** What is known about a holding as a whole, once all its pairs are. */
export interface Circle {
  /** Distinct identities among the holders; files of one person count once. */
  readonly identities: number;
  /** One number per identity, beside the holding's files. */
  readonly who: readonly number[];
  /** One agency sent most of the files. */
  readonly ofAgency: boolean;
  /** Of a referee: see `ofStrangers`. */
  readonly strangers: boolean;
  /** The names of holders that no fact sets aside. */
  readonly crowd: Crowd;
}

/** `pairs`: those that meet in the holding. In a star they do not cover everybody: there one full name is one identity. */
export function circleOf(pool: Pool, holding: Holding, pairs: readonly Pair[]): Circle {
  const { files } = holding;
  const crowd = crowdOf(pool, files.length < 3 ? [] : files, (file) => heldKey(pool, holding, file).setAside === undefined);
  const who = holding.large ? whoByName(pool, files) : whoByPairs(files, pairs, crowd);
  return {
    identities: new Set(who).size,
    who,
    ofAgency: ofOneAgency(pool, holding),
    strangers: holding.kind === 'referee' && namedByStrangers(pool, holding, who),
    crowd,
  };
}

function whoByName(pool: Pool, files: readonly number[]): number[] {
  const firstOf = new Map<string, number>();
  return files.map((file, at) => {
    const first = firstOf.get(pool.names[file]!) ?? at;
    firstOf.set(pool.names[file]!, first);
    return first;
  });
}

/** Files that agree are one identity, unless that would make one of two that conflict: a bare file may agree with both. */
function whoByPairs(files: readonly number[], pairs: readonly Pair[], { names }: Crowd): number[] {
  const at = new Map(files.map((file, i) => [file, i]));
  const sets = disjointSets(files.length);
  const related = (some: readonly Pair[]) => some.map(({ a, b }): [number, number] => [at.get(a)!, at.get(b)!]);
  const conflicts = related(pairs.filter((pair) => pair.identity.relation === 'conflict'));
  const agreed = pairs.filter((pair) => pair.identity.relation === 'agree' && !(names.length > 0 && isInPart(pair)));
  for (const [x, y] of related(agreed)) {
    const [one, other] = [sets.rootOf(x), sets.rootOf(y)];
    const parted = conflicts.some(([p, q]) => {
      const [left, right] = [sets.rootOf(p), sets.rootOf(q)];
      return (left === one && right === other) || (left === other && right === one);
    });
    if (!parted) sets.join(x, y);
  }
  return files.map((_, i) => sets.rootOf(i));
}

/** One person under two names, as far as two files show; a third name beside them shows otherwise. */
const isInPart = ({ identity }: Pair): boolean => identity.because === 'part-of-name-and-career';

const filesOfAnAgency = 3;

/** The source says that one agency sent most of the files: the contact or machine is the agency's own. Applicants cannot write their channel. */
function ofOneAgency(pool: Pool, { kind, files }: Holding): boolean {
  if (!ofAnAgency.has(kind)) return false;
  const sent = new Map<string, number>();
  for (const file of files) {
    const { channel } = pool.records[file]!;
    if (channel !== undefined && isAgency(channel)) sent.set(channel, (sent.get(channel) ?? 0) + 1);
  }
  return [...sent.values()].some((count) => count >= filesOfAnAgency && 2 * count > files.length);
}

const lookedAt = 64;

/** Looked at are the first files of so many identities. */
function namedByStrangers(pool: Pool, holding: Holding, who: readonly number[]): boolean {
  const first = holding.files.filter((_, at) => who.indexOf(who[at]!) === at).slice(0, lookedAt);
  return ofStrangers(first.map((file) => ({ key: heldKey(pool, holding, file), career: pool.prepared(file).career })));
}

/** What one person has for themself, but for those of their home. Anything else may be shared by strangers who tell nothing more. */
const ofOnePerson = new Set<ArtefactKind>(['phone', 'mailbox', 'device', 'payout-account']);
/** Two contacts and a machine or an account: nothing is left that would be one's own. */
const allOfOnePerson = 3;

/** What two files share besides one artefact. */
export interface Together extends Beside {
  /** Other names over what they share show that several people are named. */
  readonly several: boolean;
}

export interface Held {
  readonly kind: ArtefactKind;
  readonly circle: Circle;
}

/** `over`: what they share, in any order, with what is known of it as a whole. */
export function togetherOf(pool: Pool, pair: Pair, over: readonly Held[], beside: Omit<Beside, 'nothingOwn'>): Together {
  const { oneDwelling } = beside;
  const nothingOwn = !oneDwelling && over.length >= allOfOnePerson && ownsNothing(over);
  const { relation, names } = pair.identity;
  const open = (relation === 'unknown' && (names === 'unrelated' || names === 'partly')) || isInPart(pair);
  return { ...beside, nothingOwn, several: open && severalPeople(pool, pair, over, { oneDwelling, nothingOwn }) };
}

function ownsNothing(over: readonly Held[]): boolean {
  const own = over.filter(({ kind, circle }) => ofOnePerson.has(kind) && !circle.ofAgency);
  return new Set(own.map(({ kind }) => kind)).size >= allOfOnePerson && own.some(({ circle }) => circle.identities > 2);
}

/**
 * Three strange names are several people over whatever one person has for themself, a document or a text; a home of up to four stays a
 * question, and so do strangers on one line. Names that differ in a part, a mill's under one given name or a family's, take one career, or nothing of their own.
 */
function severalPeople(
  pool: Pool,
  pair: Pair,
  over: readonly Held[],
  { oneDwelling, nothingOwn }: Pick<Together, 'oneDwelling' | 'nothingOwn'>,
): boolean {
  const crowds = over.flatMap(({ kind, circle }) => {
    const household = oneDwelling && ofAHome.has(kind) && circle.identities <= largestFamily;
    const telling = kind === 'document' || (ofOnePerson.has(kind) && !household);
    return telling && !circle.ofAgency ? [circle.crowd] : [];
  });
  const shows = (crowd: Crowd) =>
    ((pair.oneCareer || nothingOwn) && severalNames(pool, pair, crowd)) ||
    (pair.identity.names === 'unrelated' && threeStrangers(pool, pair, crowd));
  return crowds.some(shows) || (pair.oneText && shows(crowdOverText(pool, pair)));
}

const namesOverText = 24;

/** The names over one text: those whose text is one with both. */
function crowdOverText(pool: Pool, { a, b, texts }: Pair): Crowd {
  const alike = (file: number) => file === a || file === b || (isOneText(pool, file, a) && isOneText(pool, file, b));
  return crowdOf(pool, inTurn([[a, b], ...texts]), alike, namesOverText);
}

function* inTurn(groups: readonly (readonly number[])[]): Generator<number> {
  for (const group of groups) yield* group;
}

/**
 * Two names that nothing relates may be one person's, before and after. So two alone conflict only over a text or document (one career
 * cannot be two people's), if nothing else holds them together: no contact, no home.
 */
function relationOver(pair: Pair, kind: ArtefactKind, { oneDwelling, several }: Together): Meeting['relation'] {
  const { relation, names, careers } = pair.identity;
  // Colleagues share a referee and the mailbox of a team; where a career is unread, that cannot be excluded.
  if ((kind === 'referee' || kind === 'commit-mailbox') && relation === 'conflict' && careers.work === 0) return 'unknown';
  const copied = kind === 'resume-body' || kind === 'document';
  if (several && (copied || pair.oneCareer || ofOnePerson.has(kind))) return 'conflict';
  if (relation !== 'unknown') return relation;
  const parted = pair.contacts !== 'shared' && !oneDwelling && (pair.contacts === 'other' || pair.apart);
  return copied && names === 'unrelated' && parted ? 'conflict' : 'unknown';
}

/** What one artefact is between two files. */
export function meetingOver(pool: Pool, pair: Pair, at: number, holding: Holding, circle: Circle, together: Together): Meeting {
  const { kind } = holding;
  const keys = [heldKey(pool, holding, pair.a), heldKey(pool, holding, pair.b)] as const;
  const usedOn = (key: (typeof keys)[0], file: number) => (key.at === undefined ? pool.days[file] : dayOf(key.at));
  const [one, other] = [usedOn(keys[0], pair.a), usedOn(keys[1], pair.b)];
  const gapDays = one === undefined || other === undefined ? undefined : Math.abs(one - other);
  const { identities, ofAgency, strangers } = circle;
  const relation = relationOver(pair, kind, together);
  const met = { kind, keys, gapDays, identities, ofAgency, strangers, beside: together };
  return {
    pair,
    holding: at,
    kind,
    relation,
    ...(relation === 'conflict' ? innocentReading(pool, pair, met) : {}),
    posterior: posteriorOf(kind, { sizeBits: pool.facts.sizeBits, ...(gapDays === undefined ? {} : { gapDays }), identities }),
    gapDays,
    counts:
      countsAmong(
        kind,
        keys.some((key) => key.raised !== undefined),
        pair.apart,
        identities,
      ) && !namedOnly(pool, pair, keys),
  };
}

/** Whoever writes a stranger's mailbox into a file as the referee's binds nobody but themselves: both must name referees. */
const namedOnly = (pool: Pool, { a, b }: Pair, keys: readonly [LinkKey, LinkKey]): boolean =>
  [a, b].some((file, side) => keys[side]!.own && !pool.records[file]!.keys.some((key) => key.kind === keys[side]!.kind && !key.own));

/** One text between two files: there is no value to hold, only likeness. */
export function meetingOverText(pool: Pool, pair: Pair, together: Together): Meeting {
  const { gapDays } = pair;
  const kind = 'resume-body';
  const relation = relationOver(pair, kind, together);
  const met = { kind, gapDays, identities: 2, ofAgency: false, strangers: false, beside: together } as const;
  return {
    pair,
    holding: textHolding,
    kind,
    relation,
    ...(relation === 'conflict' ? innocentReading(pool, pair, met) : {}),
    posterior: posteriorOf(kind, {
      sizeBits: pool.facts.sizeBits,
      ...(gapDays === undefined ? {} : { gapDays }),
      identities: 2,
      similarity: Math.max(leastLikeness, pair.similarity ?? 0),
    }),
    gapDays,
    counts: true,
  };
}

/** A text taken whole into a longer one is as telling as one with that much in common. */
const leastLikeness = 0.5;
const severalHires = 3;

function countsAmong(kind: ArtefactKind, raised: boolean, apart: boolean, identities: number): boolean {
  if (kind === 'address') return raised;
  if (kind === 'residential-ip') return raised || apart;
  if (kind === 'shipping-address') return raised || apart || identities >= severalHires;
  return true;
}
