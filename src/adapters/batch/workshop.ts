/** What a worker keeps between tasks: facts and weights, open files, and a spool of its own. */

import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Judging } from '#core/pipeline.js';
import { SliceReader } from './slices.js';

export interface Workshop {
  readonly judging: Judging;
  readonly reader: SliceReader;
  readonly spool: Spool;
  close(): void;
}

export function openWorkshop(judging: Judging, directory: string, number: number): Workshop {
  const reader = new SliceReader();
  const spool = new Spool(join(directory, `profiles-${number}.jsonl`));
  return {
    judging,
    reader,
    spool,
    close() {
      reader.close();
      spool.close();
    },
  };
}

const flushBytes = 1 << 20;

/** An append-only file of texts, one after the other. What was appended is on disk after `flush`. */
export class Spool {
  readonly path: string;
  readonly #descriptor: number;
  #held: Buffer[] = [];
  #heldBytes = 0;
  #end = 0;

  constructor(path: string) {
    this.path = path;
    this.#descriptor = openSync(path, 'w');
  }

  append(text: string): { readonly start: number; readonly length: number } {
    const bytes = Buffer.from(text, 'utf8');
    const start = this.#end;
    this.#held.push(bytes);
    this.#heldBytes += bytes.length;
    this.#end += bytes.length;
    if (this.#heldBytes >= flushBytes) this.flush();
    return { start, length: bytes.length };
  }

  flush(): void {
    const bytes = Buffer.concat(this.#held, this.#heldBytes);
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#descriptor, bytes, written);
    this.#held = [];
    this.#heldBytes = 0;
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
