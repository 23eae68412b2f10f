/** The embedded database as seen from outside its thread, and as Kysely speaks to it. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import { StoreStopped, StoreUnfit } from './errors.js';

export interface Setup {
  /** In memory without one. */
  readonly directory?: string;
  readonly template?: string;
}

export interface WorkerSetup extends Setup {
  /** A compiled WebAssembly module. */
  readonly engine: object;
}

export type Request =
  | { readonly id: number; readonly ask: 'query'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly id: number; readonly ask: 'dump' }
  | { readonly id: number; readonly ask: 'close' };

export type Answer =
  /** The database gave itself up. Its thread may run in circles from now on and answer nothing more. */
  | { readonly lost: string }
  | { readonly id: number; readonly rows: readonly unknown[]; readonly affected?: number; readonly command?: string }
  | {
      readonly id: number;
      readonly error: { readonly name: string; readonly message: string; readonly code?: string; readonly constraint?: string };
    };

type Rows = Extract<Answer, { rows: unknown }>;

interface Waiting {
  readonly resolve: (answer: Rows) => void;
  readonly reject: (error: Error) => void;
}

/** Node has it; its types do not. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

let compiled: Promise<object> | undefined;

/** PostgreSQL itself, compiled once for all threads of the process: that takes longer than everything else a start does. */
const engine = (): Promise<object> => {
  compiled ??= readFile(join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), 'pglite.wasm')).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return compiled;
};

/** From `dist` the built worker; from the sources (tests) the same file as TypeScript. */
function startWorker(workerData: WorkerSetup): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url), { workerData });
  const hooks = new URL('../sources/documents/typescript-hooks.mjs', import.meta.url).href;
  return new Worker(new URL('./worker.ts', import.meta.url), { workerData, execArgv: ['--import', hooks] });
}

export class WorkerDatabase {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #gone: Error | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: Answer) => this.#take(answer));
    worker.on('error', (error) => this.#lose(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => this.#lose('its thread ended'));
  }

  static async start(setup: Setup): Promise<WorkerDatabase> {
    const database = new WorkerDatabase(startWorker({ ...setup, engine: await engine() }));
    try {
      await new Promise<Rows>((resolve, reject) => database.#waiting.set(0, { resolve, reject }));
    } catch (error) {
      await database.#worker.terminate();
      throw error;
    }
    return database;
  }

  query(sql: string, parameters: readonly unknown[]): Promise<Rows> {
    return this.#ask((id) => ({ id, ask: 'query', sql, parameters }));
  }

  /** The whole data directory as a gzip archive. */
  async dump(): Promise<Uint8Array> {
    const { rows } = await this.#ask((id) => ({ id, ask: 'dump' }));
    return rows[0] as Uint8Array;
  }

  /** Also of a database that cannot even be closed: what was acknowledged is in its log, and the next start reads it. */
  async close(): Promise<void> {
    if (!this.#gone) await this.#ask((id) => ({ id, ask: 'close' })).catch(() => {});
    this.#gone ??= new StoreStopped('The store is closed.');
    await this.#worker.terminate();
  }

  #ask(request: (id: number) => Request): Promise<Rows> {
    if (this.#gone) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(request(id));
    });
  }

  #take(answer: Answer): void {
    if ('lost' in answer) {
      this.#lose(answer.lost);
      void this.#worker.terminate();
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('rows' in answer) {
      waiting?.resolve(answer);
      return;
    }
    const { name, message, ...details } = answer.error;
    waiting?.reject(name === 'StoreUnfit' ? new StoreUnfit(message) : Object.assign(new Error(message), details));
    if (answer.id !== 0 && details.code === undefined) this.#lose(message);
  }

  /** After a failure inside the database itself no later answer could be trusted; what was acknowledged is on disk. */
  #lose(why: string): void {
    this.#gone ??= new StoreStopped(
      `The embedded database stopped (${why}). Everything acknowledged is kept; look at disk space and memory, then start again.`,
    );
    for (const { reject } of this.#waiting.values()) reject(this.#gone);
    this.#waiting.clear();
  }
}

export class WorkerDialect implements Dialect {
  readonly #database: WorkerDatabase;

  constructor(database: WorkerDatabase) {
    this.#database = database;
  }

  createAdapter = (): PGliteAdapter => new PGliteAdapter();
  createDriver = (): Driver => new WorkerDriver(this.#database);
  createIntrospector = (db: Kysely<unknown>): DatabaseIntrospector => new PostgresIntrospector(db);
  createQueryCompiler = (): PostgresQueryCompiler => new PostgresQueryCompiler();
}

/** One connection: Kysely lets one transaction after the other have it, as the adapter says there are no more. */
class WorkerDriver implements Driver {
  readonly #database: WorkerDatabase;
  readonly #connection: WorkerConnection;

  constructor(database: WorkerDatabase) {
    this.#database = database;
    this.#connection = new WorkerConnection(database);
  }

  async init(): Promise<void> {}
  acquireConnection = async (): Promise<DatabaseConnection> => this.#connection;
  beginTransaction = async (): Promise<void> => this.#connection.begin();
  /** PostgreSQL answers a commit after a failed statement by rolling back, without an error. */
  async commitTransaction(): Promise<void> {
    const { command } = await this.#database.query('commit', []);
    if (command === 'ROLLBACK') throw new AbortedTransactionError();
  }

  async rollbackTransaction(): Promise<void> {
    await this.#database.query('rollback', []);
  }

  async releaseConnection(): Promise<void> {}
  destroy = (): Promise<void> => this.#database.close();
}

class WorkerConnection implements DatabaseConnection {
  readonly #database: WorkerDatabase;
  #begun: Promise<unknown> | undefined;

  constructor(database: WorkerDatabase) {
    this.#database = database;
  }

  /** Sent ahead of the first statement, which then need not wait for the answer to be sent itself: the thread takes them in order. */
  begin(): void {
    this.#begun = this.#database.query('begin', []);
    this.#begun.catch(() => {});
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const [{ rows, affected }] = await Promise.all([this.#database.query(sql, parameters), this.#begun]);
    this.#begun = undefined;
    return { rows: rows as R[], ...(affected === undefined ? {} : { numAffectedRows: BigInt(affected) }) };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it; the embedded database answers whole.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new StoreStopped('The embedded database does not stream; read in pages.');
  }
}
