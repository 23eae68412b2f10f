/** The files of a run: written beside their final names, and given those only when all of them are whole. */

import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from '#core/model/refusal.js';
import { makeFolder } from './make-folder.js';

export class Output {
  readonly #directory: string;
  readonly #open = new Map<string, WriteStream>();
  #failed: Error | undefined;

  private constructor(directory: string) {
    this.#directory = directory;
  }

  static async open(directory: string): Promise<Output> {
    await makeFolder(directory);
    return new Output(directory);
  }

  /** Waits when the disk is slower than the run. */
  async write(name: string, bytes: Uint8Array | string): Promise<void> {
    const stream = this.#open.get(name) ?? this.#create(name);
    if (this.#failed) throw this.#failed;
    if (bytes.length === 0 || stream.write(bytes)) return;
    await new Promise<void>((resolve, reject) => {
      const done = (error?: Error) => {
        stream.off('drain', done);
        stream.off('error', done);
        if (error) reject(error);
        else resolve();
      };
      stream.once('drain', done);
      stream.once('error', done);
    });
  }

  /** Closes all files and gives them their names. */
  async finish(): Promise<void> {
    for (const stream of this.#open.values()) await closed(stream);
    if (this.#failed) throw this.#failed;
    for (const name of this.#open.keys()) await rename(this.#part(name), join(this.#directory, name));
  }

  /** Removes what was begun. */
  async abandon(): Promise<void> {
    for (const [name, stream] of this.#open) {
      stream.destroy();
      await rm(this.#part(name), { force: true });
    }
  }

  #create(name: string): WriteStream {
    const stream = createWriteStream(this.#part(name), { flags: 'w', highWaterMark: 1 << 20 });
    stream.on('error', (error) => {
      this.#failed ??= error;
    });
    this.#open.set(name, stream);
    return stream;
  }

  #part(name: string): string {
    return join(this.#directory, `.${name}.part`);
  }
}

function closed(stream: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.once('close', resolve);
    stream.end();
    if (stream.destroyed) resolve();
  });
}

/** By what was refused and why, and only then by where it stood: the same input in another order gives the same list. */
export function compareRefusals(a: Refusal, b: Refusal): number {
  for (const key of ['source', 'id', 'reason', 'path', 'file'] as const) {
    const [x, y] = [a[key] ?? '', b[key] ?? ''];
    if (x !== y) return x < y ? -1 : 1;
  }
  return (a.line ?? 0) - (b.line ?? 0);
}
