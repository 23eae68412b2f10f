/** Where the embedded database lies, how it begins, and which ones are not ours to open. Runs in the database's own thread. */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DurableFiles, force, forceTree } from './durable-files.js';
import { StoreUnfit } from './errors.js';
import { postgresMajor } from './postgres-major.js';

/** Beyond what PGlite starts with: a log that is written round sooner, so that there is less to read after a crash. */
const startParams = [...PGlite.defaultStartParams, '-c', 'max_wal_size=256MB'];
/** bigint and numeric as text, like `pg` reads them. */
const parsers = { 20: (value: string) => value, 1700: (value: string) => value };

export interface Beginning {
  /** Path of a packed directory to begin with; without one the database is made from nothing, which takes seconds. */
  readonly template: string | undefined;
  /** PostgreSQL compiled. */
  readonly engine: object;
  /** What listens to what the database says of itself. */
  readonly watched: { readonly onStderr: (text: string) => boolean };
}

export async function openDirectory(
  directory: string,
  beginning: Beginning,
): Promise<{ readonly db: PGlite; readonly files: DurableFiles }> {
  const database = join(directory, 'database');
  const unfinished = join(directory, 'unfinished');
  if (existsSync(unfinished)) rmSync(database, { recursive: true, force: true });
  const isNew = !existsSync(database);
  if (isNew) {
    writeFileSync(unfinished, 'The database is being made. While this file is here, it is made anew.\n', { flush: true });
    force(directory);
  } else checkMajor(directory, database);
  const files = new DurableFiles(database);
  const db = await PGlite.create({ fs: files, ...optionsOf(beginning), ...(isNew ? await packed(beginning) : {}) });
  if (isNew) {
    forceTree(database);
    rmSync(unfinished);
    force(directory);
  }
  return { db, files };
}

function checkMajor(directory: string, database: string): void {
  const file = join(database, 'PG_VERSION');
  const major = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'none';
  if (major === postgresMajor) return;
  throw new StoreUnfit(
    `The store in ${directory} was written by PostgreSQL ${major}, and this version of Touchstone has PostgreSQL ${postgresMajor} inside. ` +
      'Export it with the version that made it and import it here, or give another folder. Nothing in it was changed.',
  );
}

export const openMemory = async (beginning: Beginning): Promise<PGlite> =>
  await PGlite.create({ ...optionsOf(beginning), ...(await packed(beginning)) });

const optionsOf = ({ engine, watched }: Beginning) => ({ parsers, startParams, pgliteWasmModule: engine, ...watched });

const packed = async ({ template }: Beginning): Promise<{ readonly loadDataDir?: Blob }> =>
  template === undefined ? {} : { loadDataDir: new Blob([await readFile(template)], { type: 'application/gzip' }) };
