/** What linking says about one file: shared artefacts, contested identities, the ring. */

import type { Pointer } from './evidence.js';

export const artefactKinds = [
  'phone',
  'mailbox',
  'address',
  'device',
  'residential-ip',
  'resume-body',
  'document',
  'document-metadata',
  'referee',
  'portfolio',
  'commit-mailbox',
  'payout-account',
  'shipping-address',
  'profile-url',
] as const;
export type ArtefactKind = (typeof artefactKinds)[number];

/** agree: the same person · conflict: positive incompatible facts · unknown: neither. Low name similarity alone is unknown. */
export type IdentityRelation = 'agree' | 'unknown' | 'conflict';

/** One artefact this file shares with other files. */
export interface SharedArtefact {
  readonly kind: ArtefactKind;
  /** Where this file holds it (a path of this file). */
  readonly path: string;
  /** Where files of another person hold it: nearest in time first. At most 20. Those that an innocent reading explains only where all are so explained. */
  readonly conflicting: readonly Pointer[];
  /** Where files hold it whose identity could be the same or not. At most 20. */
  readonly unknown: readonly Pointer[];
  readonly conflictingFiles: number;
  readonly unknownFiles: number;
  readonly agreeingFiles: number;
  /** Conflicting files whose applicants say they live somewhere else than this one: in another region, or over 150 km away. */
  readonly apartFiles: number;
  /** Distinct identities that hold it, this one included (agreeing files count once). */
  readonly holders: number;
  /** log2 odds that one hand controls both ends, from rarity, pool size and time gap; before any guard. */
  readonly posterior: number;
  /** A positive fact that lets an address or a network count although honest crowds are normal there (one box of a mail service …). */
  readonly raised?: string;
  /** So many holders that it was kept as a star and never multiplied into pairs. */
  readonly large: boolean;
  /** An innocent reading that the data itself shows (household, same-name relative …): the line becomes context. */
  readonly guard?: string;
  /** An everyday reason that nothing shows and nothing excludes: the line is of class C. */
  readonly doubt?: string;
}

/** The same full name and the same profile or career in its particulars, with other contacts. */
export interface ContestedIdentity {
  readonly path: string;
  readonly others: readonly Pointer[];
  readonly files: number;
  /** What is the same in particulars. */
  readonly because: 'profile-url' | 'career';
}

export interface FileLinks {
  readonly shared: readonly SharedArtefact[];
  readonly contested: readonly ContestedIdentity[];
  /** Files of the same person applying again. */
  readonly again: readonly Pointer[];
  readonly ring: string | null;
  /** Linked files (conflict edges) submitted within the burst window of this one, this one included; nearest first. */
  readonly burst: { readonly files: readonly Pointer[]; readonly withinDays: number } | null;
}

export const noLinks: FileLinks = { shared: [], contested: [], again: [], ring: null, burst: null };

/** What depends on the whole pool; frozen in a snapshot that each screening names. */
export interface PoolFacts {
  /** log2 of the number of applications, rounded up to a whole number: chance sharing grows with history. */
  readonly sizeBits: number;
  /** Metadata that is the same all over an export says nothing: `<source>\u0000<field>\u0000<value>`. */
  readonly constantMetadata: readonly string[];
}

/** One step in a ring's life, for the change feed. */
export interface RingChange {
  readonly ring: string;
  readonly kind: 'opened' | 'grew' | 'shrank' | 'merged' | 'split' | 'renamed' | 'closed';
  readonly members: readonly string[];
  readonly formerIds: readonly string[];
}
