/** An append-only file of texts, one after the other, for other threads to read. What was appended is on disk after `flush`. */

import { closeSync, openSync, writeSync } from 'node:fs';

const flushBytes = 1 << 20;

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
