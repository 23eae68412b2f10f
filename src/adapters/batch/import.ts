/** Inputs → a store, batch by batch, each with its mark: run again after a crash, it goes on where it was. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { ReportTally } from '#core/intake/reports.js';
import type { ArrivalTally } from '#core/ports.js';
import { diskSource } from '../sources/byte-source.js';
import type { Item } from '../sources/item.js';
import { jsonlItems } from '../sources/jsonl.js';
import type { Input } from '../sources/open.js';
import type { StoreDoor } from '../store/door.js';

/** Records and characters of a batch: enough to share the costs of a transaction, few enough to be held. */
const batchRecords = 500;
const batchCharacters = 16_000_000;

export interface ImportProgress {
  readonly signal?: AbortSignal;
  readonly progress?: (stage: 'read' | 'screen', done: number) => void;
}

export type MutableTally = { -readonly [K in keyof ArrivalTally]: ArrivalTally[K] };

export const itemsOf = (input: Input): AsyncIterable<Item> =>
  input.kind === 'items' ? input.items : jsonlItems(diskSource(input.path, input.file, basename(input.path), [], input.bytes));

export async function importInput(
  door: StoreDoor,
  input: Input,
  reports: ReportTally,
  tally: MutableTally,
  options: ImportProgress,
): Promise<void> {
  const mark = input.kind === 'jsonl' ? { sha256: await fileSha256(input.path), name: input.file } : undefined;
  const known = mark && (await door.progress(mark.sha256));
  if (known?.done) return;
  let position = 0;
  let batch: Item[] = [];
  let characters = 0;
  const put = async (done: boolean) => {
    const taken = await door.take(batch, mark && { ...mark, position, done });
    for (const key of Object.keys(tally) as (keyof MutableTally)[]) tally[key] += taken.tally[key];
    reports.merge(taken.reports);
    batch = [];
    characters = 0;
    options.progress?.('read', position);
  };
  for await (const item of itemsOf(input)) {
    options.signal?.throwIfAborted();
    position += 1;
    if (known && position <= known.position) continue;
    batch.push(item);
    characters += item.kind === 'record' ? item.text.length : 0;
    if (batch.length === batchRecords || characters > batchCharacters) await put(false);
  }
  await put(true);
}

async function fileSha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
