/** The files of the embedded database, forced to disk where PostgreSQL in WASM does not: its fsync does nothing. */

import { closeSync, fsyncSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** File systems stamp times by a clock that ticks every few milliseconds: a file written within this of being forced may have been written after. */
const clockSlackMs = 100;
const segmentName = /^[0-9A-F]{24}$/;

/**
 * Forces the write-ahead log to disk before a commit is acknowledged, and data files after a checkpoint that relied on them.
 * So a crash of the machine loses nothing acknowledged, unless it happens within a checkpoint itself; a crash of the process never does.
 */
export class DurableFiles extends NodeFS {
  /** Between `begin` and `commit` nothing is promised, so nothing need be forced. */
  held = false;
  readonly #forced = new Map<string, { readonly written: number; readonly at: number }>();
  #segments = '';
  #checkpoint = 0;
  #swept = 0;

  override async syncToFs(): Promise<void> {
    if (this.held) return;
    this.#forceLog();
    this.#forceCheckpoint();
  }

  override async closeFs(): Promise<void> {
    this.#forceData();
    await super.closeFs();
  }

  #forceLog(): void {
    const directory = join(this.rootDir, 'pg_wal');
    const segments = readdirSync(directory).filter((name) => segmentName.test(name));
    for (const name of segments) {
      const path = join(directory, name);
      const written = statSync(path).mtimeMs;
      const last = this.#forced.get(name);
      if (last && last.written === written && last.at - written > clockSlackMs) continue;
      this.#forced.set(name, { written, at: Date.now() });
      force(path);
    }
    const listed = segments.join();
    if (listed !== this.#segments) force(directory);
    this.#segments = listed;
  }

  #forceCheckpoint(): void {
    const written = statSync(join(this.rootDir, 'global', 'pg_control')).mtimeMs;
    if (this.#checkpoint !== 0 && this.#checkpoint !== written) this.#forceData();
    this.#checkpoint = written;
  }

  #forceData(): void {
    const since = this.#swept - clockSlackMs;
    this.#swept = Date.now();
    forceTree(this.rootDir, since);
  }
}

/** Every file below a folder that was written since a time (milliseconds), and its folders. */
export function forceTree(directory: string, since = 0): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) forceTree(path, since);
    else if (entry.isFile() && statSync(path).mtimeMs >= since) force(path);
  }
  if (statSync(directory).mtimeMs >= since) force(directory);
}

/** A file's content, or a folder's list of names. */
export function force(path: string): void {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    // A segment that a checkpoint removed in the meantime; or a folder where the system knows no such descriptor.
    if (['ENOENT', 'EISDIR', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    throw error;
  }
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'EBADF'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(descriptor);
  }
}
