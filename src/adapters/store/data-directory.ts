/** Where the embedded database lies, how it begins, and which ones are not ours to open. Runs in the database's own thread. */

import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DurableFiles, forceTree } from './durable-files.js';
import { StoreUnfit } from './errors.js';
import { postgresMajor } from './postgres-major.js';

/** Beyond what PGlite starts with: a log that is written round sooner, so that there is less to read after a crash. */
const startParams = [...PGlite.defaultStartParams, '-c', 'max_wal_size=256MB'];
/** bigint and numeric as text, like `pg` reads them. */
const parsers = { 20: (value: string) => value, 1700: (value: string) => value };

/** `template`: path of a packed directory to begin with; without one the database is made from nothing, which takes seconds. */
export async function openDirectory(
  directory: string,
  template: string | undefined,
  pgliteWasmModule: object,
): Promise<{ readonly db: PGlite; readonly files: DurableFiles }> {
  const database = join(directory, 'database');
  if (!existsSync(database)) await begin(database, template, pgliteWasmModule);
  const major = existsSync(join(database, 'PG_VERSION')) ? readFileSync(join(database, 'PG_VERSION'), 'utf8').trim() : 'none';
  if (major !== postgresMajor) {
    throw new StoreUnfit(
      `The store in ${directory} was written by PostgreSQL ${major}, and this version of Touchstone has PostgreSQL ${postgresMajor} inside. ` +
        'Export it with the version that made it and import it here, or give another folder. Nothing in it was changed.',
    );
  }
  const files = new DurableFiles(database);
  return { db: await PGlite.create({ fs: files, parsers, startParams, pgliteWasmModule }), files };
}

export async function openMemory(template: string | undefined, pgliteWasmModule: object): Promise<PGlite> {
  return await PGlite.create({ parsers, startParams, pgliteWasmModule, ...(await packed(template)) });
}

/** Made beside its place and moved there whole: a process that dies on the way leaves no half database behind. */
async function begin(database: string, template: string | undefined, pgliteWasmModule: object): Promise<void> {
  const draft = `${database}.new`;
  rmSync(draft, { recursive: true, force: true });
  const db = await PGlite.create({ dataDir: draft, startParams, pgliteWasmModule, ...(await packed(template)) });
  await db.close();
  forceTree(draft);
  renameSync(draft, database);
}

const packed = async (template: string | undefined): Promise<{ readonly loadDataDir?: Blob }> =>
  template === undefined ? {} : { loadDataDir: new Blob([await readFile(template)], { type: 'application/gzip' }) };
