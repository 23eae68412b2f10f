/** Inputs → chunks of about a megabyte: ranges of plain JSONL files, and a spool for everything that cannot be read twice. */

import { join } from 'node:path';
import type { Refusal } from '#core/model/refusal.js';
import { splitJsonl } from '../sources/lines.js';
import type { Input } from '../sources/open.js';
import type { Chunk, SpooledRecord } from './chunk.js';
import { Spool } from './spool.js';

const chunkBytes = 1 << 20;

export type ChunkOrRefusal = Chunk | { readonly refusal: Refusal };

/** Every chunk is whole on disk when it is given. */
export async function* chunksOf(inputs: AsyncIterable<Input>, directory: string): AsyncGenerator<ChunkOrRefusal> {
  const spool = new Spool(join(directory, 'items.jsonl'));
  try {
    for await (const input of inputs) {
      if (input.kind === 'items') yield* spooled(input.items, spool);
      else for await (const range of splitJsonl(input.path, chunkBytes)) yield { path: input.path, file: input.file, ...range };
    }
  } finally {
    spool.close();
  }
}

async function* spooled(items: Extract<Input, { kind: 'items' }>['items'], spool: Spool): AsyncGenerator<ChunkOrRefusal> {
  let records: SpooledRecord[] = [];
  const chunk = (): Chunk => {
    spool.flush();
    const [first, last] = [records[0]!, records.at(-1)!];
    const made = { path: spool.path, file: '', start: first.start, end: last.start + last.length, spooled: records };
    records = [];
    return made;
  };
  let bytes = 0;
  for await (const item of items) {
    if (item.kind === 'refusal') {
      yield { refusal: item.refusal };
      continue;
    }
    const place = spool.append(item.text);
    records.push({ ...place, at: item.at });
    bytes += place.length;
    if (bytes < chunkBytes) continue;
    yield chunk();
    bytes = 0;
  }
  if (records.length > 0) yield chunk();
}
