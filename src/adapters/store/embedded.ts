/**
 * The store in a folder: PostgreSQL inside the process (PGlite), in a thread of its own. Nothing to install, one process at a time.
 * What is acknowledged outlives a killed process, and a crash of the machine too unless it strikes within a checkpoint.
 */

import { type OpenStore, pgliteStore, type StoreOptions } from './pglite-store.js';
import { lockDirectory } from './process-lock.js';
import type { WholeStore } from './sql-store.js';

/** Throws `StoreLocked` when another process has the folder, `StoreUnfit` when this version must not use it. */
export const embeddedStore = async (directory: string, options: StoreOptions): Promise<WholeStore> =>
  (await openEmbedded(directory, options)).store;

export async function openEmbedded(directory: string, options: StoreOptions): Promise<OpenStore> {
  const unlock = await lockDirectory(directory);
  try {
    return await pgliteStore({ directory }, `The store in ${directory}`, options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}
