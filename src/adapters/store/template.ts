/** A packed empty database beside the built worker: with it a new store begins in half a second, without it in four. */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely, sql } from 'kysely';
import { sha256 } from '../sha256.js';
import { migrate } from './migrate.js';
import { postgresMajor } from './postgres-major.js';
import { schemaSql } from './schema-sql.js';
import type { Tables } from './tables.js';
import { WorkerDatabase, WorkerDialect } from './worker-database.js';

const directory = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../../dist/adapters/store/' : './', import.meta.url));
/** Named by what it holds, so that one of another schema is never taken. */
const templateFile = join(directory, `template-${sha256(postgresMajor + schemaSql()).slice(0, 12)}.tar.gz`);

export const template = (): { readonly template?: string } => (existsSync(templateFile) ? { template: templateFile } : {});

/** Part of the build: whatever the migrations and the PostgreSQL inside make of nothing. Does nothing where it is made already. */
export async function makeTemplate(): Promise<void> {
  if (existsSync(templateFile)) return;
  const database = await WorkerDatabase.start({});
  try {
    const db = new Kysely<Tables>({ dialect: new WorkerDialect(database) });
    await migrate(db, 'The template');
    for (const name of ['template0', 'template1']) await dropDatabase(db, name);
    mkdirSync(directory, { recursive: true });
    const draft = `${templateFile}.${process.pid}`;
    writeFileSync(draft, await database.dump());
    for (const name of readdirSync(directory)) if (/^template-\w+\.tar\.gz$/.test(name)) rmSync(join(directory, name), { force: true });
    renameSync(draft, templateFile);
  } finally {
    await database.close();
  }
}

/** What new databases are copied from: we make none, and they are two thirds of all files. */
async function dropDatabase(db: Kysely<Tables>, name: string): Promise<void> {
  await sql`update pg_database set datistemplate = false, datallowconn = true where datname = ${name}`.execute(db);
  await sql`drop database ${sql.ref(name)}`.execute(db);
}
