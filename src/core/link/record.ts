/** What linking keeps of one file: its artefact keys, its text sketch, and what decides whether two files are one person. */

import type { Ref } from '../model/application.js';
import type { ArtefactKind } from '../model/link.js';
import type { Place, Span } from '../model/profile.js';

export interface LinkKey {
  readonly kind: ArtefactKind;
  /** Canonical value; two files hold the same artefact when kind and key are equal. */
  readonly key: string;
  readonly path: string;
  /** When it was used, where that is not the time of the application (an event). UTC. */
  readonly at?: string;
  /** Of a referee: the firm the file says they belong to, folded. */
  readonly firm?: string;
  /** A positive fact that calls it infrastructure in this file (a campus range …), or lets it count (one box of a mail service …). */
  readonly setAside?: string;
  readonly raised?: string;
}

export interface CareerStep {
  readonly path: string;
  /** Folded employer or school. */
  readonly where: string;
  /** Which one it is beyond doubt, where that is known: two spellings of one school meet in it. */
  readonly id?: string;
  readonly what?: string;
  /** A claim that goes on ends, for comparing, on the day the file was sent. */
  readonly span: Span;
  readonly fullTime: boolean;
  /** Written in other letters than Latin ones: beside a name in Latin letters it is unread, for names are translated too. */
  readonly otherLetters?: true;
}

export interface LinkName {
  readonly tokens: readonly string[];
  readonly alternatives: readonly (readonly string[])[];
  /** The script, where it does not tell how the name is read: beside another script it is unread, not another name. */
  readonly script?: string;
}

/** What decides agree, unknown or conflict, and nothing else. */
export interface Identity {
  /** Token forms of every name in the file: typed first, then alternatives. */
  readonly names: readonly LinkName[];
  readonly verifiedNames: readonly (readonly string[])[];
  /** `<vendor>\u0000<subject>` of passed identity checks: the vendor's own id of the person it saw. */
  readonly verifiedPersons: readonly string[];
  /** Keys of personal profile links (`linkedin`, `github` …). */
  readonly profileKeys: readonly string[];
  readonly work: readonly CareerStep[];
  readonly education: readonly CareerStep[];
  /** Canonical mailboxes and E.164 phones the file can be reached at. */
  readonly contacts: readonly string[];
}

/** A text of this length tells a history, also where no step could be read from it. */
export const wordsOfAHistory = 120;
const stepsOfAHistory = 2;

export const tellsHistory = ({ identity, body }: Pick<LinkRecord, 'identity' | 'body'>): boolean =>
  identity.work.length + identity.education.length >= stepsOfAHistory || (body?.words ?? 0) >= wordsOfAHistory;

export interface LinkRecord {
  readonly ref: Ref;
  readonly submittedAt?: string;
  /** As told by the source: `agency:<name>` says who sent the file. */
  readonly channel?: string;
  readonly keys: readonly LinkKey[];
  readonly identity: Identity;
  /** Where the applicant says they live. */
  readonly home?: Place;
  readonly body?: { readonly path: string; readonly words: number; readonly minhash: readonly number[]; readonly digest: string };
}
