/** Brings a database to the newest schema, and refuses one that a later version made. */

import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StoreUnfit } from './errors.js';
import { migrations } from './migrations/list.js';
import type { Tables } from './tables.js';

const table = 'migration';
const lockTable = 'migration_lock';

export async function migrate(db: Kysely<Tables>, where: string): Promise<void> {
  const done = await doneIn(db);
  const unknown = done.filter((name) => migrations[name] === undefined);
  if (unknown.length > 0) {
    throw new StoreUnfit(
      `${where} was made by a later version of Touchstone (it has ${unknown.join(', ')}). Run that version or a later one; this one changes nothing in it.`,
    );
  }
  if (done.length === Object.keys(migrations).length) return;
  const { error } = await migratorOf(db).migrateToLatest();
  if (error !== undefined) throw error;
}

async function doneIn(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`.execute(db);
  if (!rows[0]?.there) return [];
  const names = await sql<{ name: string }>`select name from ${sql.table(table)} order by name`.execute(db);
  return names.rows.map(({ name }) => name);
}

function migratorOf(db: Kysely<Tables>): Migrator {
  const listed = Object.entries(migrations).map(
    ([name, statements]) => [name, { up: (trx: Kysely<unknown>) => runAll(statements, trx) }] as const,
  );
  return new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(listed) },
    migrationTableName: table,
    migrationLockTableName: lockTable,
  });
}

async function runAll(statements: readonly string[], db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
