/** A store as commands use it, whether this process holds it or a server of this machine does. */

import { setImmediate } from 'node:timers/promises';
import { readRecordText } from '#core/intake/record.js';
import { ReportTally } from '#core/intake/reports.js';
import type { Refusal, Report } from '#core/model/refusal.js';
import type { Ring, Screening } from '#core/model/screening.js';
import type { Arrival, ArrivalTally, InputMark, Judge, QueuePage, QueueQuery, StoreCounts } from '#core/ports.js';
import type { Item } from '../sources/item.js';
import type { WholeStore } from './sql-store.js';

export interface TakenBatch {
  readonly tally: ArrivalTally;
  readonly reports: readonly Report[];
}

export interface StoreDoor {
  counts(): Promise<StoreCounts>;
  queue(query: QueueQuery): Promise<QueuePage>;
  topReasons(limit: number): Promise<readonly { readonly signal: string; readonly count: number }[]>;
  rings(): Promise<readonly Ring[]>;
  refusals(limit: number): Promise<readonly Refusal[]>;
  /** How far an input has come. */
  progress(sha256: string): Promise<{ readonly position: number; readonly done: boolean } | undefined>;
  /** Reads and keeps a batch; when this returns, it outlives a crash. */
  take(items: readonly Item[], mark?: InputMark): Promise<TakenBatch>;
  /** Screens what is pending. */
  settle(options: {
    readonly signal?: AbortSignal;
    readonly progress?: (screened: number) => void;
  }): Promise<{ readonly screened: number }>;
  /** Of an application id, whatever its source, or of `source/id`. */
  screenings(application: string): Promise<readonly Screening[]>;
  close(): Promise<void>;
}

export function ownDoor(store: WholeStore, judge: Judge): StoreDoor {
  return {
    counts: () => store.counts(),
    queue: (query) => store.queue(query),
    topReasons: (limit) => store.topReasons(limit),
    rings: () => store.rings(),
    refusals: (limit) => store.refusals(limit),
    progress: (sha256) => store.progress(sha256),
    take: (items, mark) => takeItems(store, judge, items, mark),
    settle: ({ signal, progress }) =>
      store.settle(judge, { progress: ({ screened }) => progress?.(screened), ...(signal === undefined ? {} : { stop: signal }) }),
    screenings: (application) => screeningsOf(store, application),
    close: () => store.close(),
  };
}

export async function takeItems(store: WholeStore, judge: Judge, items: readonly Item[], mark?: InputMark): Promise<TakenBatch> {
  const reports = new ReportTally();
  const arrivals = items.map((item) =>
    item.kind === 'refusal'
      ? { intake: item, at: { file: item.refusal.file } }
      : { intake: readRecordText(item.text, item.at, reports), at: item.at },
  );
  const adding = store.add(arrivals, mark);
  await whileWaiting(adding, judge, arrivals);
  return { tally: await adding, reports: reports.list() };
}

/** The database works in a thread of its own: what comes after it is begun in the meantime, one file at a time. */
async function whileWaiting(adding: Promise<unknown>, judge: Judge, arrivals: readonly Arrival[]): Promise<void> {
  let waiting = true;
  const over = () => {
    waiting = false;
  };
  adding.then(over, over);
  for (const { intake } of arrivals) {
    await setImmediate();
    if (!waiting) return;
    if (intake.kind === 'application') judge.foresee(intake.application);
  }
}

export async function screeningsOf(store: WholeStore, application: string): Promise<readonly Screening[]> {
  const slash = application.indexOf('/');
  const refs = slash > 0 ? [{ source: application.slice(0, slash), id: application.slice(slash + 1) }] : await store.find(application);
  const screenings = await Promise.all(refs.map((ref) => store.screening(ref)));
  return screenings.filter((one) => one !== undefined);
}
