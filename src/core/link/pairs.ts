/** Pairs of files that meet in a key, each looked at once: who they are to each other, and when and where they say they are. */

import type { ArtefactKind } from '../model/link.js';
import { liveApart } from './distance.js';
import { forEachPair, type Holding, likelyCareers, likelyTexts, type Pool } from './holdings.js';
import { bothTold, type Compared, compareIdentities, sameCareer } from './identity.js';
import { oneText, similarity } from './minhash.js';
import { type LinkRecord, wordsOfAHistory } from './record.js';

export interface Pair {
  /** Numbers of the files, the smaller first. */
  readonly a: number;
  readonly b: number;
  /** Artefacts both hold, as numbers of holdings, rising. */
  readonly held: readonly number[];
  readonly identity: Compared;
  /** Days between the two applications; absent when one has no time. */
  readonly gapDays: number | undefined;
  /** Both say where they live, and it is not one place. */
  readonly apart: boolean;
  /** Estimated Jaccard of the resume texts; absent when one has none. */
  readonly similarity: number | undefined;
  /** One text with changes. */
  readonly oneText: boolean;
  /** One career: by its particulars, or by its text. */
  readonly oneCareer: boolean;
  /** shared: one mailbox or number in common · other: both can be reached, and at nothing in common · untold: one names none. */
  readonly contacts: 'shared' | 'other' | 'untold';
  /** Groups of files of like texts that both stand in. */
  readonly texts: readonly (readonly number[])[];
}

/** Every pair that shares an artefact, a text, or a name with a step of a career; by `a`, then `b`. */
export function pairsOf(pool: Pool, holdings: readonly Holding[]): Pair[] {
  const size = pool.records.length;
  const met = new Map<number, number[]>();
  const meet = (x: number, y: number): number[] => {
    const id = Math.min(x, y) * size + Math.max(x, y);
    const known = met.get(id);
    if (known) return known;
    const made: number[] = [];
    met.set(id, made);
    return made;
  };
  for (const [at, holding] of holdings.entries()) {
    forEachPair(pool, holding.files, (x, y) => {
      const held = meet(x, y);
      if (held.at(-1) !== at) held.push(at);
    });
  }
  for (const files of likelyCareers(pool)) forEachPair(pool, files, meet);
  const texts = textsOf(pool, (x, y) => {
    meet(x, y);
    return Math.min(x, y) * size + Math.max(x, y);
  });
  const heldBy = allHeld(holdings);
  return [...met.keys()]
    .sort((x, y) => x - y)
    .map((id) => {
      const [a, b] = [Math.floor(id / size), id % size];
      return pairOf(pool, a, b, { held: heldBy(a, b, met.get(id)!), texts: texts.get(id) ?? [] });
    });
}

/** Of a star only some pairs are looked for; but once two files meet over anything, all that they share counts. */
function allHeld(holdings: readonly Holding[]): (a: number, b: number, met: readonly number[]) => readonly number[] {
  const stars = new Map<number, number[]>();
  for (const [at, { files, large }] of holdings.entries()) {
    if (!large) continue;
    for (const file of files) {
      const known = stars.get(file);
      if (known) known.push(at);
      else stars.set(file, [at]);
    }
  }
  return (a, b, met) => {
    const [one, other] = [stars.get(a), stars.get(b)];
    const more = one && other ? one.filter((at) => other.includes(at) && !met.includes(at)) : [];
    return more.length === 0 ? met : [...met, ...more].sort((x, y) => x - y);
  };
}

/** For each pair of one text the groups in which it was found. */
function textsOf(pool: Pool, meet: (x: number, y: number) => number): Map<number, (readonly number[])[]> {
  const found = new Map<number, (readonly number[])[]>();
  for (const files of likelyTexts(pool)) {
    forEachPair(pool, files, (x, y) => {
      if (!isOneText(pool, x, y)) return;
      const id = meet(x, y);
      const groups = found.get(id);
      if (!groups) found.set(id, [files]);
      else if (groups.at(-1) !== files) groups.push(files);
    });
  }
  return found;
}

/** Whether two files have one text, with changes. */
export function isOneText(pool: Pool, x: number, y: number): boolean {
  const [one, other] = [pool.records[x]!.body, pool.records[y]!.body];
  return oneText(one, other, similarity(one, other));
}

function pairOf(pool: Pool, a: number, b: number, met: Pick<Pair, 'held' | 'texts'>): Pair {
  const [x, y] = [pool.records[a]!, pool.records[b]!];
  const likeness = similarity(x.body, y.body);
  const text = oneText(x.body, y.body, likeness);
  const identity = withTexts(compareIdentities(pool.prepared(a), pool.prepared(b)), x, y, likeness);
  const [one, other] = [pool.days[a], pool.days[b]];
  return {
    a,
    b,
    ...met,
    identity,
    gapDays: one === undefined || other === undefined ? undefined : Math.abs(one - other),
    apart: liveApart(x.home, y.home),
    similarity: likeness,
    oneText: text,
    oneCareer: text || sameCareer(identity.careers),
    contacts: contactsOf(x.identity.contacts, y.identity.contacts),
  };
}

const nothingInCommon = 0.1;

/**
 * Where the steps of a career are unread, the texts themselves tell whether histories differ: two that share nothing are two histories.
 * Never without unrelated names.
 */
function withTexts(identity: Compared, x: LinkRecord, y: LinkRecord, likeness: number | undefined): Compared {
  if (identity.because !== 'undecided' || identity.names !== 'unrelated' || bothTold(identity.careers)) return identity;
  const told = (record: LinkRecord) => (record.body?.words ?? 0) >= wordsOfAHistory;
  if (likeness === undefined || likeness >= nothingInCommon || !told(x) || !told(y)) return identity;
  return { ...identity, relation: 'conflict', because: 'names-and-history' };
}

function contactsOf(x: readonly string[], y: readonly string[]): Pair['contacts'] {
  if (x.length === 0 || y.length === 0) return 'untold';
  return x.some((contact) => y.includes(contact)) ? 'shared' : 'other';
}

/** What only its owner or their household controls; a text, a link or a referee anybody can copy. */
const controlled = new Set<ArtefactKind>([
  'phone',
  'mailbox',
  'address',
  'device',
  'residential-ip',
  'commit-mailbox',
  'payout-account',
  'shipping-address',
]);

export const isControlled = (kind: ArtefactKind): boolean => controlled.has(kind);
