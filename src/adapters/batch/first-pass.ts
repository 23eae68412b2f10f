/** First pass over a chunk: each record is read once, reduced to a profile in a spool and to what joins it with others. */

import type { Origin } from '#core/intake/record.js';
import { ReportTally } from '#core/intake/reports.js';
import { blockingKeys } from '#core/link/key-hash.js';
import { type MetadataCount, PoolTally } from '#core/link/pool-facts.js';
import type { Application } from '#core/model/application.js';
import type { Profile } from '#core/model/profile.js';
import type { Refusal, Report } from '#core/model/refusal.js';
import { profileOf, recordOf } from '#core/pipeline.js';
import { overlong, readJsonlLine } from '../sources/jsonl.js';
import { lineEnds } from '../sources/lines.js';
import { type Chunk, type ChunkRecord, recordsOf } from './chunk.js';
import { hashKey } from './key-table.js';
import type { Workshop } from './workshop.js';

/** Columns of equal length: one row for each application of the chunk. */
export interface ApplicationColumns {
  readonly source: string[];
  readonly id: string[];
  /** As in the record, inferred or not; empty where it has none. */
  readonly submittedAt: string[];
  readonly line: number[];
  readonly file: string[];
  readonly start: number[];
  readonly length: number[];
  /** Where its profile stands in the worker's spool. */
  readonly profileStart: number[];
  readonly profileLength: number[];
  /** Blocking keys of the row: two numbers a key, in `keys` up to this position. */
  readonly keysEnd: number[];
}

export interface EventColumns {
  readonly source: string[];
  readonly application: string[];
  readonly at: string[];
  readonly start: number[];
  readonly length: number[];
}

export interface FirstPass {
  /** Lines that end in the chunk, for numbering what follows it. */
  readonly lineEnds: number;
  readonly spool: string;
  readonly applications: ApplicationColumns;
  readonly keys: Uint32Array;
  readonly events: EventColumns;
  readonly refusals: readonly Refusal[];
  readonly reports: readonly Report[];
  readonly metadata: readonly MetadataCount[];
}

export function firstPass(chunk: Chunk, shop: Workshop): FirstPass {
  if (chunk.overlong) {
    const unread = new ChunkReading(chunk, shop);
    unread.refuse({ file: chunk.file, line: 1, reason: overlong });
    return unread.finish(1);
  }
  const bytes = shop.reader.bytes(chunk.path, chunk.start, chunk.end - chunk.start);
  const reading = new ChunkReading(chunk, shop);
  for (const record of recordsOf(chunk, bytes)) reading.take(bytes.subarray(record.offset, record.offset + record.length), record);
  return reading.finish(chunk.spooled ? 0 : lineEnds(bytes));
}

class ChunkReading {
  readonly #chunk: Chunk;
  readonly #shop: Workshop;
  readonly #tally = new ReportTally();
  readonly #pool = new PoolTally();
  readonly #refusals: Refusal[] = [];
  readonly #keys: number[] = [];
  readonly #pair = new Uint32Array(2);
  readonly #applications: ApplicationColumns = {
    source: [],
    id: [],
    submittedAt: [],
    line: [],
    file: [],
    start: [],
    length: [],
    profileStart: [],
    profileLength: [],
    keysEnd: [],
  };
  readonly #events: EventColumns = { source: [], application: [], at: [], start: [], length: [] };

  constructor(chunk: Chunk, shop: Workshop) {
    this.#chunk = chunk;
    this.#shop = shop;
  }

  take(bytes: Buffer, { offset, length, at }: ChunkRecord): void {
    const intake = readJsonlLine(bytes, at, this.#tally);
    if (!intake) return;
    if (intake.kind === 'refusal') this.#refusals.push(intake.refusal);
    else if (intake.kind === 'application') this.#application(intake.application, at, this.#chunk.start + offset, length);
    else {
      const { source, application, at: when } = intake.event;
      const columns = this.#events;
      columns.source.push(source);
      columns.application.push(application);
      columns.at.push(when);
      columns.start.push(this.#chunk.start + offset);
      columns.length.push(length);
    }
  }

  refuse(refusal: Refusal): void {
    this.#refusals.push(refusal);
  }

  finish(ends: number): FirstPass {
    this.#shop.spool.flush();
    return {
      lineEnds: ends,
      spool: this.#shop.spool.path,
      applications: this.#applications,
      keys: Uint32Array.from(this.#keys),
      events: this.#events,
      refusals: this.#refusals,
      reports: this.#tally.list(),
      metadata: this.#pool.counts(),
    };
  }

  #application(application: Application, at: Origin, start: number, length: number): void {
    const profile: Profile = profileOf(application, [], this.#shop.judging.world);
    const kept = this.#shop.spool.append(JSON.stringify(profile));
    for (const key of blockingKeys(recordOf(profile))) {
      hashKey(key, this.#pair, 0);
      this.#keys.push(this.#pair[0]!, this.#pair[1]!);
    }
    this.#pool.add(profile);
    const columns = this.#applications;
    columns.source.push(application.source);
    columns.id.push(application.id);
    columns.submittedAt.push(application.submittedAt ?? '');
    columns.line.push(at.line ?? 0);
    columns.file.push(at.file);
    columns.start.push(start);
    columns.length.push(length);
    columns.profileStart.push(kept.start);
    columns.profileLength.push(kept.length);
    columns.keysEnd.push(this.#keys.length);
  }
}
