/** A file of our own for what has to wait until everything was read. It has no name, so nothing is left when the process ends in any way. */

import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Kept {
  readonly start: number;
  readonly length: number;
}

export class ScratchFile {
  readonly #folder: string;
  readonly #file: number;
  #end = 0;

  /** `folder`: where there is room, such as beside the output. */
  constructor(folder = tmpdir()) {
    this.#folder = mkdtempSync(join(folder, '.touchstone-scratch-'));
    const path = join(this.#folder, 'scratch');
    this.#file = openSync(path, 'wx+', 0o600);
    try {
      rmSync(this.#folder, { recursive: true });
    } catch {
      // Where an open file cannot be removed, it is when it is closed.
    }
  }

  append(text: string): Kept {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length; )
      written += writeSync(this.#file, bytes, written, bytes.length - written, this.#end + written);
    const kept = { start: this.#end, length: bytes.length };
    this.#end += bytes.length;
    return kept;
  }

  read({ start, length }: Kept): string {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length; ) {
      const now = readSync(this.#file, bytes, read, length - read, start + read);
      if (now === 0) throw new Error('the scratch file lost its end');
      read += now;
    }
    return bytes.toString('utf8');
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
