/** What linking keeps of one file: its artefact keys, its text sketch, and what decides whether two files are one person. */

import type { Ref } from '../model/application.js';
import type { ArtefactKind } from '../model/link.js';
import type { Place, Span, TextBody } from '../model/profile.js';

export interface LinkKey {
  readonly kind: ArtefactKind;
  /** Canonical value; two files hold the same artefact when kind and key are equal. */
  readonly key: string;
  readonly path: string;
  /** When it was used, where that is not the time of the application (an event). UTC. */
  readonly at?: string;
  /** The applicant's own contact, held under a kind in which another file may name it: as its referee's, or in its code. */
  readonly own?: true;
  /** Of a referee: what the file says of them. */
  readonly referee?: Vouching;
  /** Of a phone: digits dialled behind it; a line that stays in a house, or one that a firm rents. */
  readonly extension?: string;
  readonly line?: 'fixed' | 'service';
  /** Of an author: program and fonts of the document, where both are known. */
  readonly maker?: string;
  /** A positive fact that makes this use context (on a campus, an attachment of another kind …), or lets it count (one box of a mail service …). */
  readonly setAside?: string;
  readonly raised?: string;
  /** Set aside, and worth a question all the same where it is met: strangers seldom share it, a team or a firm does. */
  readonly asks?: true;
}

export interface Vouching {
  readonly name?: LinkName;
  /** Folded firm or school they are said to be of. */
  readonly firm?: string;
  /** `teaching`: of a school, or in a role that has many pupils; `work`: somebody the applicant worked with. */
  readonly as?: 'teaching' | 'work';
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
  /** Courses told as certificates. */
  readonly courses?: readonly CareerStep[];
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
  readonly body?: TextBody;
}
