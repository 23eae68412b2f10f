/** The store without files: the embedded one with its database in memory, gone when it is closed. For trying out and for tests. */

import { type OpenStore, pgliteStore, type StoreOptions } from './pglite-store.js';
import type { WholeStore } from './sql-store.js';

export const memoryStore = async (options: StoreOptions): Promise<WholeStore> => (await openMemory(options)).store;

export const openMemory = (options: StoreOptions): Promise<OpenStore> => pgliteStore({}, 'The store in memory', options, () => {});
