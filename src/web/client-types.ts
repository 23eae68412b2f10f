/** Shapes of the API's answers. The generated client takes this file's place: nothing here but types. */

export type Tier = 'clear' | 'verify' | 'escalate';
export type EvidenceClass = 'A' | 'B' | 'C' | 'D';
export type Ledger = 'claims' | 'binding';
export type CaseState = 'open' | 'taken';

export interface Ref {
  readonly source: string;
  readonly id: string;
}

export interface Pointer {
  readonly source: string;
  readonly application: string;
  readonly path: string;
}

export interface Evidence {
  readonly kind: 'shared' | 'clash' | 'fact' | 'similar' | 'sequence';
  readonly at: readonly Pointer[];
  readonly holders?: number;
}

export interface Line {
  readonly signal: string;
  readonly family?: string;
  readonly class?: EvidenceClass;
  readonly ledger?: Ledger;
  readonly bits: number;
  readonly evidence?: readonly Evidence[];
}

export interface Screening {
  readonly application: string;
  readonly source: string;
  readonly tier: Tier;
  readonly bits: number;
  readonly evidenceBits: number;
  readonly probability: number;
  readonly interval: readonly [number, number];
  readonly calibrated: boolean;
  readonly reasons: readonly string[];
  readonly ring: string | null;
  readonly lines: readonly Line[];
  readonly coverage: { readonly read: number; readonly of: number };
  readonly unread: readonly string[];
  readonly model: string;
  readonly snapshot: string;
  readonly screenedAt: string;
}

export interface Ring {
  readonly id: string;
  readonly members: readonly string[];
  readonly assets: readonly { readonly kind: string; readonly holders: number; readonly rarity: number }[];
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

export interface RingChange {
  readonly ring: string;
  readonly kind: 'opened' | 'grew' | 'shrank' | 'merged' | 'split' | 'renamed' | 'closed';
  readonly members: readonly string[];
  readonly formerIds: readonly string[];
}

export interface RingFile {
  readonly ring: Ring;
  readonly changes: readonly RingChange[];
  readonly cases: readonly QueueRow[];
}

export interface QueueRow {
  readonly id: string;
  readonly number: string;
  readonly about: Ref;
  readonly openedAt: string;
  readonly because: 'flag' | 'audit' | 'hand';
  readonly dueAt: string;
  readonly state: CaseState;
  readonly takenBy?: string;
  readonly name: string;
  readonly jobTitle?: string;
  readonly tier: Tier;
  readonly evidenceBits: number;
  readonly reasons: readonly string[];
  readonly classes: readonly string[];
  readonly ring: string | null;
  readonly submittedAt?: string;
}

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly next?: string;
}

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

/** An application as the store keeps it. Screens read other keys only by evidence pointers, so they stay unknown here. */
export interface Application extends Ref {
  readonly submittedAt?: string;
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

export interface EventRecord {
  readonly application: string;
  readonly source: string;
  readonly at: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CaseFile {
  readonly row: QueueRow;
  readonly screening: Screening;
  readonly application: Application;
  readonly events: readonly EventRecord[];
  readonly ring: Ring | null;
  readonly others: readonly Application[];
  readonly position: { readonly index: number; readonly of: number; readonly previous?: string; readonly next?: string };
}

export interface Summary {
  readonly applications: number;
  readonly events: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly rings: number;
  readonly open: number;
  readonly taken: number;
  readonly lastScreenedAt?: string;
  readonly model: string;
  /** Evidence bits from which a file that meets the rule is asked about; null: the rule alone. */
  readonly askAt: number | null;
  readonly calibrated: boolean;
  readonly topReasons: readonly { readonly signal: string; readonly count: number }[];
}

export interface SignalInfo {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly why: string;
  readonly class: EvidenceClass;
  readonly ledger: Ledger;
  readonly grade: string;
  readonly direction: 'against' | 'for';
  readonly innocent: Readonly<Record<string, string>>;
  readonly ask: string;
}

export interface Session {
  readonly person: string;
  readonly unsealed: boolean;
  readonly demo: boolean;
  readonly csrf: string;
}
