/**
 * One application after `normalise`: every value canonical, beside the path it was read from; absent stays absent.
 * There is no field for a protected attribute, so no signal can ask for one. Plain data: it survives JSON.
 */

import type { Ref } from './application.js';

/** Day numbers since 1970-01-01 (UTC): the first and the last day a partial date allows, both inclusive. */
export interface DateRange {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: 'year' | 'month' | 'day';
}

/** A stretch of time with partial ends. `current` means the claim says it goes on; an absent end otherwise is unknown. */
export interface Span {
  readonly start?: DateRange;
  readonly end?: DateRange;
  readonly current?: boolean;
}

export interface Place {
  readonly city?: string;
  /** ISO 3166-2, `US-CA`. */
  readonly region?: string;
  readonly country?: string;
  /** Degrees; the middle of the city or postal area. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** IANA name. */
  readonly timezone?: string;
}

export interface PersonName {
  readonly path: string;
  readonly typed: string;
  /** Folded tokens (lower-case ASCII) in the order typed, particles joined to what they belong to, honorifics and suffixes dropped. */
  readonly tokens: readonly string[];
  /** Other token forms the same name may take: nicknames, romanisations, initials spelled out. Never shown, only compared. */
  readonly alternatives: readonly (readonly string[])[];
}

export interface Mailbox {
  readonly path: string;
  readonly typed: string;
  readonly address: string;
  /** After the provider's rules: dots, plus tags, alias domains. */
  readonly canonical: string;
  readonly local: string;
  readonly domain: string;
  readonly registrableDomain: string;
  readonly kind: 'free' | 'disposable' | 'academic' | 'relay' | 'own';
}

export interface Phone {
  readonly path: string;
  readonly typed: string;
  readonly e164: string;
  /** Digits dialled behind the number. */
  readonly extension?: string;
  readonly country?: string;
  readonly type?: 'mobile' | 'fixed' | 'fixed-or-mobile' | 'voip' | 'toll-free' | 'premium' | 'personal' | 'other';
  readonly areaCode?: string;
  /** ISO 3166-2 region the area code was assigned to. */
  readonly areaRegion?: string;
}

export interface Address {
  readonly path: string;
  readonly place: Place;
  readonly postalCode?: string;
  readonly street?: string;
  readonly unit?: string;
  /** Canonical key of the delivery point, unit included; only when street and place are known. */
  readonly key?: string;
  /** The same without the unit. */
  readonly building?: string;
  /** A positive fact about the building, from `data/`. */
  readonly buildingKind?: 'virtual-mailbox' | 'forwarder' | 'campus' | 'shelter' | 'registered-agent' | 'po-box';
}

export interface WebLink {
  readonly path: string;
  readonly url: string;
  readonly host: string;
  readonly registrableDomain: string;
  readonly network: 'linkedin' | 'github' | 'gitlab' | 'stackoverflow' | 'portfolio' | 'other';
  readonly handle?: string;
  /** What two links to the same thing have in common. */
  readonly key: string;
}

export interface OrganisationName {
  readonly typed: string;
  /** Folded, legal forms and articles dropped. */
  readonly key: string;
}

export interface Employment {
  readonly path: string;
  readonly employer?: OrganisationName;
  readonly title?: string;
  readonly span: Span;
  readonly place?: Place;
  readonly workplace?: 'onsite' | 'hybrid' | 'remote';
  readonly hours?: 'full-time' | 'part-time';
  readonly domain?: string;
}

export type DegreeLevel = 'secondary' | 'certificate' | 'associate' | 'bachelor' | 'master' | 'doctor';

export interface Study {
  readonly path: string;
  readonly school?: OrganisationName;
  /** Id in `facts.schools`, when the name (or domain) is one school's beyond doubt. */
  readonly schoolId?: string;
  readonly level?: DegreeLevel;
  readonly majors: readonly OrganisationName[];
  readonly span: Span;
  readonly place?: Place;
  readonly mode?: 'onsite' | 'online';
}

/** Resume text reduced to what comparing needs. */
export interface TextBody {
  readonly path: string;
  readonly words: number;
  /** MinHash of word shingles: unsigned 32-bit, fixed length. */
  readonly minhash: readonly number[];
  /** For each value of the sketch the job it tells of, a sign of base 36 that counts `/resume/work`; `-` for none. Absent when no job is known. */
  readonly jobs?: string;
  /** Hash of the whole folded body without the person's own name and contacts. */
  readonly digest: string;
}

export interface DocumentFingerprint {
  readonly path: string;
  readonly kind?: string;
  readonly sha256?: string;
  readonly fileName?: string;
  readonly producer?: string;
  readonly creator?: string;
  readonly author?: string;
  readonly title?: string;
  readonly createdAt?: string;
  readonly modifiedAt?: string;
  /** Minutes east of UTC that the document's own times carry; absent for `Z`, which programs write by default. */
  readonly utcOffsetMinutes?: number;
  /** Fonts and producer as one key, where both are known. */
  readonly template?: string;
  readonly hiddenText: boolean;
  readonly tinyText: boolean;
}

export type NetworkKind = 'residential' | 'mobile' | 'business' | 'education' | 'hosting' | 'vpn' | 'proxy' | 'tor';

export interface Network {
  readonly ip?: string;
  readonly kind?: NetworkKind;
  readonly place: Place;
  readonly asn?: number;
  readonly organisation?: string;
}

export interface Session {
  readonly path: string;
  readonly network?: Network;
  readonly timezone?: string;
  readonly locale?: string;
  readonly deviceId?: string;
  readonly startedAt?: string;
  readonly submittedAt?: string;
}

export interface PublicProfile {
  readonly path: string;
  readonly network: WebLink['network'];
  readonly link?: WebLink;
  readonly name?: PersonName;
  readonly place?: Place;
  readonly createdAt?: DateRange;
  readonly observedAt?: string;
  readonly connections?: number;
  readonly verified?: { readonly at?: DateRange; readonly by?: string; readonly name?: PersonName };
  readonly work: readonly Employment[];
  readonly education: readonly Study[];
  /** In order of time; events without a readable time are left out. */
  readonly events: readonly { readonly at: DateRange; readonly kind: string; readonly path: string }[];
  readonly code?: {
    readonly firstCommitAt?: DateRange;
    readonly commitMailboxes: readonly Mailbox[];
    /** Minutes east of UTC to number of commits. */
    readonly commitOffsets: readonly { readonly minutes: number; readonly commits: number }[];
    readonly originalRepositories?: number;
    readonly forkedRepositories?: number;
    readonly commitsBeforeAccount?: number;
  };
}

export interface Referee {
  readonly path: string;
  readonly name?: PersonName;
  readonly mailbox?: Mailbox;
  readonly phone?: Phone;
  readonly company?: OrganisationName;
  readonly relationship?: string;
}

/** An event with its values made canonical. `path` is `/events/<n>`, n by time among the file's events. */
export interface NormalEvent {
  readonly path: string;
  /** UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  readonly at: string;
  readonly kind: string;
  readonly to?: Address;
  readonly from?: Address;
  readonly account?: string;
  readonly holder?: PersonName;
  /** Who took a delivery. */
  readonly receivedBy?: PersonName;
  /** Of a check of a claim: the school or employer that was asked. */
  readonly organisation?: OrganisationName;
  /** Id in `facts.schools`, when that is one school's name beyond doubt. */
  readonly schoolId?: string;
  readonly device?: string;
  /** What confirms a sign-in besides a password: a phone, a key. */
  readonly mfaDevice?: string;
  readonly network?: Network;
  readonly timezone?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One value of the file that names an institution of the list, and how it was recognised. */
export interface ListedMatch {
  /** Where the value stands: an employer, a school, a mailbox domain, a link, a referee, the agency that sent the file. */
  readonly path: string;
  /** Id in `facts.institutions`. */
  readonly institution: string;
  readonly by: 'name' | 'alias' | 'script' | 'domain' | 'weak-alias-with-context';
  /** What the value is in the file. */
  readonly as: 'employer' | 'school' | 'mailbox' | 'link' | 'referee' | 'agency';
}

export type JobFamily = 'ai-ml' | 'software' | 'data' | 'security' | 'infrastructure' | 'other';

export interface Profile {
  readonly ref: Ref;
  /** Absent when the record has none or it was inferred. UTC. */
  readonly submittedAt?: string;
  readonly channel?: string;
  readonly job: {
    readonly id?: string;
    readonly title?: string;
    readonly family?: JobFamily;
    readonly workplace?: 'onsite' | 'hybrid' | 'remote';
    readonly place?: Place;
    /** Key of the building, where the job names a street. */
    readonly office?: string;
  };
  readonly names: readonly PersonName[];
  readonly mailboxes: readonly Mailbox[];
  readonly phones: readonly Phone[];
  readonly addresses: readonly Address[];
  readonly links: readonly WebLink[];
  readonly work: readonly Employment[];
  readonly education: readonly Study[];
  /** Courses named among the certificates: they prove nothing, but people meet in them. */
  readonly courses?: readonly Study[];
  readonly body?: TextBody;
  readonly documents: readonly DocumentFingerprint[];
  readonly session?: Session;
  readonly profiles: readonly PublicProfile[];
  readonly references: readonly Referee[];
  readonly listed: readonly ListedMatch[];
  readonly answers: readonly { readonly path: string; readonly words: number; readonly typedSeconds?: number; readonly pasted?: boolean }[];
  /** Filled by `withEvents`; empty until the file's events are known. */
  readonly events: readonly NormalEvent[];
  /** Paths of values that were read with confidence below .95 and therefore left out above. */
  readonly unsure: readonly string[];
}
