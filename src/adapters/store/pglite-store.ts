/** What the store in a folder and the one in memory have in common: the database in its thread, brought to the newest schema. */

import { Kysely, sql } from 'kysely';
import type { Clock, Ids } from '#core/ports.js';
import type { StoreContext } from './context.js';
import { migrate } from './migrate.js';
import { sqlStore, type WholeStore } from './sql-store.js';
import type { Tables } from './tables.js';
import { template } from './template.js';
import { type Setup, WorkerDatabase, WorkerDialect } from './worker-database.js';

export interface StoreOptions {
  readonly clock: Clock;
  readonly ids: Ids;
}

/** A store with the database it stands on, which only tests look into. */
export interface OpenStore {
  readonly store: WholeStore;
  readonly db: Kysely<Tables>;
}

export async function pgliteStore(setup: Setup, where: string, { clock, ids }: StoreOptions, closed: () => void): Promise<OpenStore> {
  const database = await WorkerDatabase.start({ ...setup, ...template() });
  const db = new Kysely<Tables>({ dialect: new WorkerDialect(database) });
  try {
    await migrate(db, where);
  } catch (error) {
    await database.close();
    throw error;
  }
  const context: StoreContext = {
    db,
    clock,
    ids,
    // There is one connection, so transactions follow one another anyway.
    writing: (work) => db.transaction().execute(work),
    recount: async () => {
      await sql`analyze`.execute(db);
    },
    tidy: async () => {
      await sql`vacuum (analyze)`.execute(db);
    },
  };
  const store = sqlStore(context, async () => {
    try {
      await database.close();
    } finally {
      closed();
    }
  });
  return { store, db };
}
