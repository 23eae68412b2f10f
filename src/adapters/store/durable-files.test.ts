import fs, { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DurableFiles } from './durable-files.js';
import { makeTemplate, template } from './template.js';

const root = mkdtempSync(join(tmpdir(), 'touchstone-files-'));
const real = { openSync: fs.openSync, fsyncSync: fs.fsyncSync };
const opened = new Map<number, string>();
/** Paths that were forced to disk, since the last look. */
const forced: string[] = [];
const lately = (): string[] => forced.splice(0);

beforeAll(async () => {
  await makeTemplate();
  fs.openSync = (path, ...rest) => {
    const descriptor = real.openSync(path, ...rest);
    opened.set(descriptor, String(path));
    return descriptor;
  };
  fs.fsyncSync = (descriptor) => {
    forced.push(opened.get(descriptor) ?? '');
    real.fsyncSync(descriptor);
  };
  syncBuiltinESMExports();
});

afterAll(() => {
  Object.assign(fs, real);
  syncBuiltinESMExports();
  rmSync(root, { recursive: true, force: true });
});

it('the log is on disk before a statement is acknowledged, and data files after a checkpoint', async () => {
  const files = new DurableFiles(join(root, 'database'));
  const packed = new Blob([await readFile(template().template!)], { type: 'application/gzip' });
  const db = await PGlite.create({ fs: files, loadDataDir: packed });
  await db.exec('create table t (a integer)');
  const segment = /pg_wal[\\/][0-9A-F]{24}$/;
  for (let i = 0; i < 50; i++) {
    lately();
    await db.query('insert into t values ($1)', [i]);
    expect(lately()).toContainEqual(expect.stringMatching(segment));
  }
  files.held = true;
  await db.query('begin');
  await db.query('insert into t values (0)');
  expect(lately()).toEqual([]);
  files.held = false;
  await db.query('commit');
  expect(lately()).toContainEqual(expect.stringMatching(segment));
  await db.exec('checkpoint');
  expect(lately()).toContainEqual(expect.stringMatching(/base[\\/]\d+[\\/]\d+$/));
  await new Promise((resolve) => setTimeout(resolve, 150));
  await db.query('select 1');
  lately();
  await db.query('select 1');
  expect(lately()).toEqual([]);
  await db.close();
});
