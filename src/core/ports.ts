/** What the core asks of the world. Adapters implement these; nothing in core does. */

import type { Case } from './cases/case.js';
import type { LinkRecord } from './link/record.js';
import type { Application, NetworkRecord, Ref } from './model/application.js';
import type { EventRecord } from './model/event.js';
import type { FileLinks, PoolFacts, RingChange } from './model/link.js';
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
  readonly position: { readonly index: number; readonly of: number; readonly previous?: string; readonly next?: string };
}

export interface StoreCounts {
  readonly applications: number;
  readonly events: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly rings: number;
  readonly open: number;
  readonly taken: number;
  readonly lastScreenedAt?: string;
}

/** Reading and acting on a store, as the API and the commands need it. */
export interface Store {
  counts(): Promise<StoreCounts>;
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
