/** The embedded database's own thread: a long query keeps nobody else waiting. */

import { parentPort, workerData } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';
import { openDirectory, openMemory } from './data-directory.js';
import type { DurableFiles } from './durable-files.js';
import type { Answer, Request, WorkerSetup } from './worker-database.js';

const port = parentPort!;
const { directory, template, engine } = workerData as WorkerSetup;

/** PostgreSQL ends itself where it could no longer keep its word, as when its log cannot be written. */
const watched = {
  onStderr: (text: string): boolean => {
    const lost = /\b(?:PANIC|FATAL): +(.*)/.exec(text)?.[1];
    if (lost !== undefined) port.postMessage({ lost } satisfies Answer);
    return false;
  },
};

try {
  if (directory === undefined) serve(await openMemory({ template, engine, watched }));
  else {
    const { db, files } = await openDirectory(directory, { template, engine, watched });
    serve(db, files);
  }
  port.postMessage({ id: 0, rows: [] } satisfies Answer);
} catch (error) {
  port.postMessage({ id: 0, error: errorOf(error) } satisfies Answer);
}

function serve(db: PGlite, files?: DurableFiles): void {
  port.on('message', async (request: Request) => {
    try {
      port.postMessage(await answer(request, db, files));
    } catch (error) {
      port.postMessage({ id: request.id, error: errorOf(error) } satisfies Answer);
    }
  });
}

async function answer(request: Request, db: PGlite, files: DurableFiles | undefined): Promise<Answer> {
  const { id } = request;
  if (request.ask === 'close') {
    await db.close();
    return { id, rows: [] };
  }
  if (request.ask === 'dump') {
    const packed = await db.dumpDataDir('gzip');
    return { id, rows: [new Uint8Array(await packed.arrayBuffer())] };
  }
  if (files) files.held = request.sql === 'begin' || (files.held && request.sql !== 'commit' && request.sql !== 'rollback');
  const { rows, affectedRows, command } = await db.query(request.sql, [...request.parameters]);
  return { id, rows, ...(affectedRows === undefined ? {} : { affected: affectedRows }), ...(command === undefined ? {} : { command }) };
}

/** Only what a database says about a statement is expected; anything else means that it is no longer to be trusted. */
function errorOf(error: unknown): NonNullable<Extract<Answer, { error: unknown }>['error']> {
  const { name, message, code, constraint } = error as Error & { readonly code?: unknown; readonly constraint?: unknown };
  return {
    name,
    message: String(message ?? error),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
  };
}
