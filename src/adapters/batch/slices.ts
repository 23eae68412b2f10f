/** Places of bytes in files: what a run remembers of a record instead of the record. */

import { closeSync, openSync, readSync } from 'node:fs';

export interface Slice {
  /** Index into the run's list of paths. */
  readonly file: number;
  readonly start: number;
  readonly length: number;
}

/** Reads slices of a handful of files that stay open. Throws when a file has become shorter since it was first read. */
export class SliceReader {
  readonly #open = new Map<string, number>();

  bytes(path: string, start: number, length: number): Buffer {
    const descriptor = this.#descriptor(path);
    const buffer = Buffer.allocUnsafe(length);
    let got = 0;
    while (got < length) {
      const read = readSync(descriptor, buffer, got, length - got, start + got);
      if (read === 0) throw new Error(`${path} has become shorter while it was being read. Let it come to rest, then screen it again.`);
      got += read;
    }
    return buffer;
  }

  text(path: string, start: number, length: number): string {
    return this.bytes(path, start, length).toString('utf8');
  }

  close(): void {
    for (const descriptor of this.#open.values()) closeSync(descriptor);
    this.#open.clear();
  }

  #descriptor(path: string): number {
    const known = this.#open.get(path);
    if (known !== undefined) return known;
    const opened = openSync(path, 'r');
    this.#open.set(path, opened);
    return opened;
  }
}
