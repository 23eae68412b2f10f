/** The store without files: the embedded one with its database in memory, gone when it is closed. For trying out and for tests. */

import { pgliteStore, type StoreOptions } from './pglite-store.js';
import type { WholeStore } from './sql-store.js';

export const memoryStore = (options: StoreOptions): Promise<WholeStore> => pgliteStore({}, 'The store in memory', options, () => {});
