/** A store as commands use it, whether this process holds it or a server of this machine does. */

import { readRecordText } from '#core/intake/record.js';
import { ReportTally } from '#core/intake/reports.js';
import type { Refusal, Report } from '#core/model/refusal.js';
import type { Ring, Screening } from '#core/model/screening.js';
import type { ArrivalTally, InputMark, Judge, QueuePage, QueueQuery, StoreCounts } from '#core/ports.js';
import type { Item } from '../sources/item.js';
import { Ahead } from './ahead.js';
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
  const ahead = new Ahead(judge);
  return {
    counts: () => store.counts(),
    queue: (query) => store.queue(query),
    topReasons: (limit) => store.topReasons(limit),
    rings: () => store.rings(),
    refusals: (limit) => store.refusals(limit),
    progress: (sha256) => store.progress(sha256),
    take: (items, mark) => takeItems(store, items, mark, ahead),
    settle: ({ signal, progress }) =>
      ahead.until(
        store.settle(judge, { progress: ({ screened }) => progress?.(screened), ...(signal === undefined ? {} : { stop: signal }) }),
      ),
    screenings: (application) => screeningsOf(store, application),
    close: () => store.close(),
  };
}

export async function takeItems(store: WholeStore, items: readonly Item[], mark?: InputMark, ahead?: Ahead): Promise<TakenBatch> {
  const reports = new ReportTally();
  const arrivals = items.map((item) =>
    item.kind === 'refusal'
      ? { intake: item, at: { file: item.refusal.file } }
      : { intake: readRecordText(item.text, item.at, reports), at: item.at },
  );
  ahead?.expect(arrivals);
  const adding = store.add(arrivals, mark);
  return { tally: await (ahead?.until(adding) ?? adding), reports: reports.list() };
}

export async function screeningsOf(store: WholeStore, application: string): Promise<readonly Screening[]> {
  const slash = application.indexOf('/');
  const refs = slash > 0 ? [{ source: application.slice(0, slash), id: application.slice(slash + 1) }] : await store.find(application);
  const screenings = await Promise.all(refs.map((ref) => store.screening(ref)));
  return screenings.filter((one) => one !== undefined);
}
