/**
 * One process at a time on a data directory. PGlite has no lock of its own: two processes would both open it and lose rows.
 * DuckDB locks its file by the operating system, which knows the holder and frees the lock when it dies, however it dies.
 */

import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { StoreLocked } from './errors.js';

/** The system's locks hold between processes only, and closing one of two would free both. */
const heldHere = new Set<string>();

/** Resolves to what frees the lock. */
export async function lockDirectory(directory: string): Promise<() => void> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const place = realpathSync(directory);
  if (heldHere.has(place)) throw new StoreLocked(directory, process.pid);
  heldHere.add(place);
  try {
    const instance = await DuckDBInstance.create(join(place, 'lock.duckdb'), { threads: '1' });
    return () => {
      instance.closeSync();
      heldHere.delete(place);
    };
  } catch (error) {
    heldHere.delete(place);
    const message = error instanceof Error ? error.message : String(error);
    if (/could not set lock|conflicting lock|being used by another process/i.test(message)) {
      throw new StoreLocked(directory, pidIn(message));
    }
    throw error;
  }
}

const pidIn = (message: string): number | undefined => {
  const digits = /PID (\d+)/.exec(message)?.[1];
  return digits === undefined ? undefined : Number(digits);
};
