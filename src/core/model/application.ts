/** `application/1` as accepted by intake: known keys have the right type, `null` is absent, unknown keys are kept. */

import type { Resume } from './resume.js';

/** The two names that together identify an application. `source` never contains a slash. */
export interface Ref {
  readonly source: string;
  readonly id: string;
}

/** `source/id`, the form ring members are written in. */
export const refKey = (ref: Ref): string => `${ref.source}/${ref.id}`;

/** Orders by source, then id, in UTF-16 code units: the order of every file we write. */
export function compareRefs(a: Ref, b: Ref): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

export interface Location {
  readonly line1?: string;
  readonly line2?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
}

export interface Job {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly workplace?: string;
  readonly location?: Location;
}

export interface Candidate {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly location?: Location;
  readonly links?: readonly string[];
}

export interface DocumentMetadata {
  readonly producer?: string;
  readonly creator?: string;
  readonly author?: string;
  readonly title?: string;
  readonly createdAt?: string;
  readonly modifiedAt?: string;
  readonly fonts?: readonly string[];
  readonly hiddenText?: string;
  readonly tinyText?: string;
}

export interface DocumentRecord {
  readonly kind?: string;
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly bytes?: number;
  readonly sha256?: string;
  readonly metadata?: DocumentMetadata;
}

export interface Answer {
  readonly question?: string;
  readonly answer?: string;
  readonly typedSeconds?: number;
  readonly pasted?: boolean;
}

export interface NetworkRecord {
  readonly country?: string;
  readonly region?: string;
  readonly city?: string;
  readonly asn?: number;
  readonly organisation?: string;
  readonly kind?: string;
}

export interface SessionRecord {
  readonly id?: string;
  readonly startedAt?: string;
  readonly submittedAt?: string;
  readonly ip?: string;
  readonly network?: NetworkRecord;
  readonly userAgent?: string;
  readonly timezone?: string;
  readonly locale?: string;
  readonly deviceId?: string;
}

export interface ProfileEventRecord {
  readonly at?: string;
  readonly kind?: string;
}

export interface CodeRecord {
  readonly firstCommitAt?: string;
  readonly commitEmails?: readonly string[];
  readonly commitUtcOffsets?: Readonly<Record<string, number>>;
  readonly originalRepositories?: number;
  readonly forkedRepositories?: number;
  readonly commitsBeforeAccount?: number;
}

export interface PublicProfileRecord {
  readonly network?: string;
  readonly url?: string;
  readonly observedAt?: string;
  readonly createdAt?: string;
  readonly displayName?: string;
  readonly location?: string;
  readonly connections?: number;
  readonly verified?: { readonly at?: string; readonly by?: string; readonly name?: string };
  readonly work?: Resume['work'];
  readonly education?: Resume['education'];
  readonly events?: readonly ProfileEventRecord[];
  readonly code?: CodeRecord;
}

export interface ReferenceRecord {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly company?: string;
  readonly relationship?: string;
}

/** Where a value read out of a document stands in it. `box` is `[left, top, right, bottom]` in points from the page's top left. */
export interface Provenance {
  readonly path: string;
  readonly document?: number;
  readonly page: number;
  readonly box?: readonly [number, number, number, number];
  readonly line?: number;
  /** 0 to 1: the share of such readings that are right. Below .95 no signal reads the value. */
  readonly confidence: number;
}

/** Confidence from which a value read out of a document is read by signals. */
export const sureFrom = 0.95;

export interface Application extends Ref {
  readonly schema: 'application/1';
  readonly submittedAt?: string;
  readonly channel?: string;
  readonly job?: Job;
  readonly candidate: Candidate;
  readonly resume?: Resume;
  readonly resumeText?: string;
  readonly documents?: readonly DocumentRecord[];
  readonly answers?: readonly Answer[];
  readonly session?: SessionRecord;
  readonly profiles?: readonly PublicProfileRecord[];
  readonly references?: readonly ReferenceRecord[];
  /** Names of keys that were filled in from outside the record (`submittedAt`, `job.title`, …): no signal reads them. */
  readonly inferred?: readonly string[];
  readonly provenance?: readonly Provenance[];
  /** Cells of a table that no field took, by header: kept for people to see, read by no signal. */
  readonly columns?: Readonly<Record<string, string>>;
}
