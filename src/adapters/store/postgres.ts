/** The store on a PostgreSQL server, 15 or later: several processes and machines at once. */

import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { StoreUnfit } from './errors.js';
import { migrate } from './migrate.js';
import type { OpenStore, StoreOptions } from './pglite-store.js';
import { sqlStore, type WholeStore } from './sql-store.js';
import type { Tables } from './tables.js';

const oldestServer = 150_000;
/** Any number that nothing else on the database takes: it names the one lock under which files are written. */
const writeLock = 7_411_001;

export const postgresStore = async (url: string, options: StoreOptions): Promise<WholeStore> => (await openPostgres(url, options)).store;

export async function openPostgres(url: string, { clock, ids }: StoreOptions): Promise<OpenStore> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await checkServer(db);
    await migrate(db, 'The database');
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const writing = <T>(work: (trx: Transaction<Tables>) => Promise<T>) =>
    db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${writeLock})`.execute(trx);
      return await work(trx);
    });
  return { store: sqlStore({ db, clock, ids, writing }, () => db.destroy()), db };
}

async function checkServer(db: Kysely<Tables>): Promise<void> {
  const { version, encoding } = await serverOf(db);
  if (version < oldestServer)
    throw new StoreUnfit(`The PostgreSQL server is version ${Math.trunc(version / 10_000)}; Touchstone needs 15 or later.`);
  if (encoding !== 'UTF8')
    throw new StoreUnfit(`The database is encoded in ${encoding}; create it with encoding UTF8, as names come in every script.`);
}

async function serverOf(db: Kysely<Tables>): Promise<{ readonly version: number; readonly encoding: string }> {
  try {
    const { rows } = await sql<{ version: number; encoding: string }>`
      select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding
    `.execute(db);
    return rows[0]!;
  } catch (error) {
    const said =
      error instanceof AggregateError ? error.errors.map(String).join('; ') : error instanceof Error ? error.message : String(error);
    throw new StoreUnfit(
      `The PostgreSQL server does not let us in (${said}). Look at the address, the name and the password it was given, and whether it runs.`,
    );
  }
}
