/** What the core asks of the world. Adapters implement these; nothing in core does. */

import type { Case } from './cases/case.js';
import type { Intake, Origin } from './intake/record.js';
import type { LeadingMetadata, MetadataCount } from './link/pool-facts.js';

export type { LeadingMetadata } from './link/pool-facts.js';

import type { LinkRecord } from './link/record.js';
import type { Application, NetworkRecord, Ref } from './model/application.js';
import type { EventRecord } from './model/event.js';
import type { FileLinks, PoolFacts, RingChange } from './model/link.js';
import type { Refusal } from './model/refusal.js';
import type { Ring, Screening, Tier } from './model/screening.js';

/** SHA-256 of UTF-8 text, lower-case hex. */
export type Sha256 = (text: string) => string;

export interface Clock {
  /** UTC, ISO 8601. */
  now(): string;
}

export interface Ids {
  /** Opaque and sortable by time (UUIDv7). */
  next(): string;
}

export interface Linkage {
  /** By `source/id`; files without links are absent. */
  readonly files: ReadonlyMap<string, FileLinks>;
  readonly rings: readonly Ring[];
  /**
   * What joins files beyond their neighbours, as `source/id`, at least two each: the components that rings are cut from.
   * The links of a file rest on nothing but the records that share a blocking key with it or with a member of its group;
   * the store links new files against just these and relies on it.
   */
  readonly groups: readonly (readonly string[])[];
}

/** Batch linking over all records of a pool. The order of `records` does not change the answer. */
export interface LinkEngine {
  link(records: Iterable<LinkRecord>, pool: PoolFacts): Promise<Linkage>;
}

/** What is known about an address on the network, where data is there. Synchronous: it is asked once per session of every file. */
export interface NetworkLookup {
  network(ip: string): NetworkRecord | undefined;
}

// ---- what the reviewer app reads -------------------------------------------------------------------------------

export interface QueueQuery {
  readonly tier?: Exclude<Tier, 'clear'>;
  readonly state?: Case['state'];
  readonly takenBy?: string;
  readonly ring?: string;
  /** Folded substring of name, job title, case number or application id. */
  readonly search?: string;
  /** Opaque keyset cursor from the page before. */
  readonly after?: string;
  /** 1 to 500. */
  readonly limit: number;
}

export interface QueueRow extends Case {
  readonly name: string;
  readonly jobTitle?: string;
  readonly tier: Tier;
  readonly evidenceBits: number;
  readonly reasons: readonly string[];
  /** Classes of the lines that weigh, strongest first, `+` for exculpatory ones: what the row's chips show. */
  readonly classes: readonly string[];
  readonly ring: string | null;
  readonly submittedAt?: string;
}

export interface QueuePage {
  /** Due first, then more evidence, then case id. */
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly next?: string;
}

export interface CaseFile {
  readonly row: QueueRow;
  readonly screening: Screening;
  readonly application: Application;
  readonly events: readonly EventRecord[];
  readonly ring: Ring | null;
  /** The other files that evidence points at, for showing both values side by side. At most 20. */
  readonly others: readonly Application[];
  /** All their events, file by file in the order of `others`, each file's in order of time: evidence counts them by their place. */
  readonly eventsOfOthers: readonly EventRecord[];
  readonly position: { readonly index: number; readonly of: number; readonly previous?: string; readonly next?: string };
}

export interface StoreCounts {
  readonly applications: number;
  readonly events: number;
  /** Events whose application is not there yet. */
  readonly orphanEvents: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  /** Signals that could be read, on average over all files, of those there are; absent before anything is screened. */
  readonly coverage?: { readonly read: number; readonly of: number };
  readonly rings: number;
  readonly open: number;
  readonly taken: number;
  readonly lastScreenedAt?: string;
}

/** Reading and acting on a store, as the API and the commands need it. */
export interface Store {
  counts(): Promise<StoreCounts>;
  /** How many flagged files give each signal among their reasons, most first; at most `limit`. */
  topReasons(limit: number): Promise<readonly { readonly signal: string; readonly count: number }[]>;
  /** Quarter of submission by tier, oldest first. */
  quarters(): Promise<readonly { readonly quarter: string; readonly tiers: Readonly<Record<Tier, number>>; readonly inRings: number }[]>;
  queue(query: QueueQuery): Promise<QueuePage>;
  caseFile(caseId: string): Promise<CaseFile | undefined>;
  caseOf(ref: Ref): Promise<Case | undefined>;
  /** Takes a case for a person; undefined when somebody else has it. */
  take(caseId: string, by: string): Promise<Case | undefined>;
  /** Takes the next free case for a person; undefined when none is free. Two callers never get the same. */
  takeNext(by: string): Promise<Case | undefined>;
  release(caseId: string, by: string): Promise<Case | undefined>;
  application(ref: Ref): Promise<{ readonly record: Application; readonly events: readonly EventRecord[] } | undefined>;
  screening(ref: Ref): Promise<Screening | undefined>;
  /** What was said and held before, latest first: screenings that a later one replaced, contents that a later version superseded. */
  history(ref: Ref): Promise<{ readonly screenings: readonly Screening[]; readonly versions: readonly Application[] }>;
  /** All applications of an id, whatever their source: at most 20. */
  find(id: string): Promise<readonly Ref[]>;
  rings(): Promise<readonly Ring[]>;
  ring(
    id: string,
  ): Promise<{ readonly ring: Ring; readonly changes: readonly RingChange[]; readonly cases: readonly QueueRow[] } | undefined>;
  /** One-time sign-in links and sessions: only hashes are kept. */
  putSignIn(hash: string, expiresAt: string): Promise<void>;
  redeemSignIn(hash: string, now: string): Promise<boolean>;
  putSession(hash: string, person: string, expiresAt: string): Promise<void>;
  session(hash: string, now: string): Promise<{ readonly person: string } | undefined>;
  endSession(hash: string): Promise<void>;
  close(): Promise<void>;
}

// ---- filling a store -------------------------------------------------------------------------------------------

/** One record as intake read it, and where it stood. */
export interface Arrival {
  readonly intake: Intake;
  readonly at: Origin;
}

/** How far one input has been read. */
export interface InputMark {
  /** SHA-256 of the input's bytes, lower-case hex: the same file under another name is the same input. */
  readonly sha256: string;
  readonly name: string;
  /** Records read so far; every later batch of this input has a greater one. */
  readonly position: number;
  /** No more to come. */
  readonly done: boolean;
}

/** What became of arrivals. */
export interface ArrivalTally {
  /** New ones: a `source` and `id` that were not there before. */
  readonly applications: number;
  /** Events that were not there before. */
  readonly events: number;
  /** Applications and events whose very content was there already. */
  readonly duplicates: number;
  /** Contents of an application that is there with another one; the later is screened, the other kept as an earlier version. */
  readonly superseded: number;
  readonly refused: number;
}

/** An application with all its events, in order of time. */
export interface StoredFile {
  readonly application: Application;
  readonly events: readonly EventRecord[];
}

/** What linking and counting keep of one file, whatever the rest of the pool holds. */
export interface PreparedFile {
  readonly record: LinkRecord;
  /** Every key by which the file can meet another. */
  readonly keys: readonly string[];
  /** What the file adds to the counts that pool facts are made of. */
  readonly metadata: readonly MetadataCount[];
}

export interface Snapshot {
  /** What screenings name; equal for equal facts. */
  readonly name: string;
  readonly pool: PoolFacts;
}

/** The rooms from normalise to score as one object, so that a store need not know them. Whatever it does must be pure but for waiting. */
export interface Judge {
  /** Names everything a screening rests on beside file and pool: weights, signals, facts. Under another edition all files are read again. */
  readonly edition: string;
  /** Reads a new application that `prepare` will soon be asked for, in time that would pass with waiting. Changes no answer. */
  foresee(application: Application): void;
  prepare(files: readonly StoredFile[]): Promise<readonly PreparedFile[]>;
  /** `leading`: for each source and field the value that most files carry. */
  snapshot(applications: number, leading: readonly LeadingMetadata[]): Snapshot;
  link(records: readonly LinkRecord[], pool: PoolFacts): Promise<Linkage>;
  /** One for each file, in their order. All members of every ring that `links` name are among the files. */
  screen(
    files: readonly (StoredFile & { readonly links: FileLinks })[],
    snapshot: Snapshot,
    screenedAt: string,
  ): Promise<readonly Screening[]>;
}

export interface SettleOptions {
  /** Settle these and what they touch, and leave the rest pending: for answering about one file at once. */
  readonly only?: readonly Ref[];
  /** Called after each batch. */
  readonly progress?: (now: { readonly screened: number; readonly pending: number }) => void;
  /** Stops between two batches; what is left stays pending. */
  readonly stop?: { readonly aborted: boolean };
}

/** Taking records in, and bringing every screening up to date with them. */
export interface ImportStore {
  /**
   * Adds a batch and its mark in one transaction: when this returns, the batch outlives a crash. Adding a batch again changes
   * nothing. Files it touches are pending until they are settled.
   */
  add(arrivals: readonly Arrival[], mark?: InputMark): Promise<ArrivalTally>;
  /** How far an input has come, and what became of its records, over all runs. */
  progress(sha256: string): Promise<(InputMark & { readonly tally: ArrivalTally }) | undefined>;
  /** Latest first; superseded contents among them. */
  refusals(limit: number): Promise<readonly Refusal[]>;
  /** Files whose screening is not up to date. */
  pending(): Promise<number>;
  /** Links and screens what is pending, batch by batch, until the store says what one run over everything would say. */
  settle(judge: Judge, options?: SettleOptions): Promise<{ readonly screened: number }>;
}
