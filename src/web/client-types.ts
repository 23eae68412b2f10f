/** Shapes of the API's answers, as the generated client has them; the record of an application with the parts that screens read by name. */

import type * as client from './client.gen.js';

export type {
  Evidence,
  Line,
  OutsideRecord,
  Pointer,
  QueuePage,
  QueueRow,
  Ring,
  RingFile,
  Screening,
  Session,
  SignalInfo,
  Summary,
} from './client.gen.js';

export type Tier = client.QueueRow['tier'];
export type EvidenceClass = NonNullable<client.Line['class']>;
export type CaseState = client.QueueRow['state'];
export type RingChange = client.RingFile['changes'][number];
export type EventRecord = client.Event;

export interface QueueQuery {
  readonly tier?: Exclude<Tier, 'clear'>;
  readonly state?: CaseState;
  readonly takenBy?: string;
  readonly ring?: string;
  readonly search?: string;
}

export interface Place {
  readonly line1?: string;
  readonly line2?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
}

export interface Work {
  readonly name?: string;
  readonly location?: string;
  readonly position?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: string;
  readonly highlights?: readonly string[];
  readonly workplace?: string;
  readonly hours?: string;
}

export interface Education {
  readonly institution?: string;
  readonly area?: string;
  readonly studyType?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

export interface Provenance {
  readonly path: string;
  readonly document?: number;
  readonly page: number;
  readonly line?: number;
  readonly confidence: number;
}

export interface PublicProfile {
  readonly network?: string;
  readonly url?: string;
  readonly observedAt?: string;
  readonly createdAt?: string;
  readonly displayName?: string;
  readonly location?: string;
  readonly work?: readonly Work[];
  readonly education?: readonly Education[];
  readonly events?: readonly { readonly at?: string; readonly kind?: string }[];
}

/** The API hands records through as they are; what screens read only by evidence pointers stays unknown here. */
export interface Application extends Pick<client.Application, 'id' | 'source' | 'submittedAt'> {
  readonly channel?: string;
  readonly job?: { readonly title?: string; readonly workplace?: string; readonly location?: Place };
  readonly candidate: {
    readonly name: string;
    readonly email?: string;
    readonly phone?: string;
    readonly location?: Place;
    readonly links?: readonly string[];
  };
  readonly resume?: {
    readonly basics?: { readonly summary?: string };
    readonly work?: readonly Work[];
    readonly education?: readonly Education[];
    readonly projects?: readonly { readonly description?: string; readonly highlights?: readonly string[] }[];
  };
  readonly resumeText?: string;
  readonly documents?: readonly { readonly kind?: string; readonly fileName?: string }[];
  readonly session?: Readonly<Record<string, unknown>>;
  readonly profiles?: readonly PublicProfile[];
  readonly references?: readonly Readonly<Record<string, string>>[];
  readonly inferred?: readonly string[];
  readonly provenance?: readonly Provenance[];
}

export interface CaseFile extends Omit<client.CaseFile, 'application' | 'others'> {
  readonly application: Application;
  readonly others: readonly Application[];
}
