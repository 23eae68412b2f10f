/**
 * How much one artefact under two identities says for one hand behind both, in bits (log2 of a likelihood ratio).
 *
 *     bits = log2(leaked / expected)
 *     expected = floor + N · (again + perYear · years) · crowd
 *
 * `leaked`: the share of organised applications that betray such an artefact to another one of the same hand.
 * `expected`: how many honest files out of one would meet a stranger's file over it. The Fellegi–Sunter weight log2(m/u) of one
 * agreement (Fellegi and Sunter, JASA 64, 1969, doi:10.1080/01621459.1969.10501049) is taken for "some file of the pool agrees", because N
 * possible partners give chance N occasions; so the weight falls as history grows, and the share of honest files that reach
 * `convincing` by chance stays below leaked / 2^convincing, whatever N.
 * `perYear`: artefacts are handed on. Of the US numbering plan over 35 million numbers a year are cut off and given out again
 * (Reassigned Numbers Database order, FCC 18-177, 2018): about one in twenty, and within the same area.
 * `crowd`: only where honest crowds are normal, and by its square root. Anywhere else a count disarms nothing: anybody can flood a key.
 *
 * The numbers are day-one expectations, not measurements: `leaked` leans on the public case reports; the others are chosen by
 * their consequences, which `posterior.test.ts` states.
 */

import type { ArtefactKind } from '../model/link.js';

interface Chance {
  readonly leaked: number;
  /** Honest files that share it for a reason that no history adds to: a slip in an import, a helper, a home. */
  readonly floor: number;
  /** Chance per other file of the pool, at one time and for each year between the two uses. */
  readonly again: number;
  readonly perYear: number;
  readonly crowds?: true;
}

const chances: Readonly<Record<ArtefactKind, Chance>> = {
  phone: { leaked: 0.15, floor: 2e-4, again: 5e-10, perYear: 5e-9 },
  mailbox: { leaked: 0.15, floor: 1e-4, again: 1e-10, perYear: 1e-10 },
  address: { leaked: 0.25, floor: 3e-3, again: 2e-9, perYear: 1e-8, crowds: true },
  device: { leaked: 0.1, floor: 3e-4, again: 5e-10, perYear: 5e-9 },
  'residential-ip': { leaked: 0.2, floor: 2e-3, again: 2e-9, perYear: 1e-6, crowds: true },
  'resume-body': { leaked: 0.6, floor: 1e-3, again: 5e-10, perYear: 0 },
  document: { leaked: 0.15, floor: 2e-4, again: 1e-10, perYear: 0 },
  'document-metadata': { leaked: 0.1, floor: 1.2e-3, again: 5e-10, perYear: 1e-9, crowds: true },
  referee: { leaked: 0.3, floor: 2e-3, again: 1e-9, perYear: 0 },
  portfolio: { leaked: 0.1, floor: 6e-4, again: 2e-10, perYear: 5e-10 },
  'commit-mailbox': { leaked: 0.1, floor: 6e-4, again: 2e-10, perYear: 0 },
  'payout-account': { leaked: 0.2, floor: 3e-4, again: 1e-10, perYear: 0 },
  'shipping-address': { leaked: 0.25, floor: 2e-3, again: 1e-9, perYear: 5e-9, crowds: true },
  'profile-url': { leaked: 0.1, floor: 8e-4, again: 2e-10, perYear: 0 },
};

/** Bits from which an artefact binds two identities: one honest file in two hundred could be meant at the very most. */
export const convincing = 5;
const most = 12;
/** A gap that is not known is taken as a typical one inside a hiring season: it neither helps nor harms. */
const typicalGapDays = 60;
const daysInYear = 365.25;

export interface Sharing {
  /** log2 of the number of applications of the pool. */
  readonly sizeBits: number;
  /** Days between the two uses; absent when either is unknown. */
  readonly gapDays?: number;
  /** Distinct identities that hold the artefact, both included. */
  readonly identities: number;
  /** Of two texts: estimated Jaccard. */
  readonly similarity?: number;
}

/** From 0 to 12 bits. */
export function posteriorOf(kind: ArtefactKind, sharing: Sharing): number {
  const { leaked, floor, again, perYear, crowds } = chances[kind];
  const years = (sharing.gapDays ?? typicalGapDays) / daysInYear;
  const crowd = crowds ? Math.sqrt(Math.max(1, sharing.identities - 1)) : 1;
  const expected = (floor + 2 ** sharing.sizeBits * (again + perYear * years)) * crowd * looseness(sharing.similarity);
  return Math.min(most, Math.max(0, Math.log2(leaked / expected)));
}

/** Every eighth of similarity that two texts lack doubles how often templates and helpers explain them. */
const looseness = (similarity: number | undefined): number => (similarity === undefined ? 1 : 2 ** (8 * Math.max(0, 0.9 - similarity)));

/** Bits of surprise that one of the pool's identities holds just this artefact: log2(N / holders). */
export const rarityOf = (sizeBits: number, holders: number): number => Math.max(0, sizeBits - Math.log2(Math.max(1, holders)));
