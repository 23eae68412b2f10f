/**
 * The one place where ports meet adapters: what the commands and the server are made of.
 * Stores, the server and the rooms of the core are imported where they are first needed: to load all of them takes a second.
 */

import { randomBytes } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { asRead } from '#core/intake/document/as-read.js';
import { type Intake, readRecordText } from '#core/intake/record.js';
import { ReportTally } from '#core/intake/reports.js';
import { readOverrides } from '#core/intake/table/mapping.js';
import type { Application, Provenance } from '#core/model/application.js';
import type { Report } from '#core/model/refusal.js';
import type { Resume } from '#core/model/resume.js';
import type { Screening } from '#core/model/screening.js';
import type { ArrivalTally, Clock, Ids, Judge } from '#core/ports.js';
import { clashOfOutput } from './adapters/batch/apart.js';
import { type ImportProgress, importInput, itemsOf } from './adapters/batch/import.js';
import { type ScreenOptions, type ScreenResult, screen } from './adapters/batch/screen.js';
import { inProcessEngine } from './adapters/engine/in-process.js';
import type { JudgingOptions } from './adapters/enrich/basis.js';
import type { LoadedJudging } from './adapters/enrich/judging.js';
import { sha256 } from './adapters/sha256.js';
import { DocumentPool } from './adapters/sources/documents/pool.js';
import type { Item } from './adapters/sources/item.js';
import { type Input, NoSuchInput, type Note, openInputs } from './adapters/sources/open.js';
import { ownDoor, type StoreDoor, takeItems } from './adapters/store/door.js';
import { StoreLocked, StoreUnfit } from './adapters/store/errors.js';
import { serverDoor } from './adapters/store/server-door.js';
import { Settler } from './adapters/store/settler.js';
import type { WholeStore } from './adapters/store/sql-store.js';
import type { TakeIn } from './http/applications.js';

export { submittedAtFault } from '#core/intake/inferred.js';
export { type Application, type Provenance, sureFrom } from '#core/model/application.js';
export type { Refusal, Report } from '#core/model/refusal.js';
export type { Resume } from '#core/model/resume.js';
export type { Line, Ring, Screening, Tier } from '#core/model/screening.js';
export type { ScreenResult } from './adapters/batch/screen.js';
export { NoSuchInput, type Note };

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

export { version };

/** Flags of commands that read files. */
export interface InputFlags {
  readonly job?: string;
  readonly submittedAt?: string;
  /** `column=field` each. */
  readonly map: readonly string[];
  readonly workers: number;
  readonly judging: JudgingOptions;
}

/** A flag that cannot be understood. */
export class WrongFlag extends Error {}

interface Reading {
  readonly inputs: AsyncIterable<Input>;
  readonly tally: ReportTally;
  close(): Promise<void>;
}

function openReading(paths: readonly string[], flags: InputFlags, note: (note: Note) => void, scratchFolder?: string): Reading {
  const overrides = readOverrides(flags.map);
  if (typeof overrides === 'string') throw new WrongFlag(overrides);
  const tally = new ReportTally();
  const documents = new DocumentPool({ threads: Math.max(1, Math.min(flags.workers, availableParallelism())) });
  const inputs = openInputs(paths, {
    documents,
    tally,
    overrides,
    note,
    atOnce: flags.workers + 2,
    ...(flags.job === undefined ? {} : { job: flags.job }),
    ...(flags.submittedAt === undefined ? {} : { submittedAt: flags.submittedAt }),
    ...(scratchFolder === undefined ? {} : { scratchFolder }),
  });
  return { inputs, tally, close: () => documents.close() };
}

export interface ScreenPathsOptions extends InputFlags {
  readonly out?: string;
  readonly signal?: AbortSignal;
  readonly note?: (note: Note) => void;
  readonly progress?: ScreenOptions['progress'];
}

/** The main job without a store. */
export async function screenPaths(paths: readonly string[], options: ScreenPathsOptions): Promise<ScreenResult> {
  const clash = options.out === undefined ? undefined : await clashOfOutput(paths, options.out);
  if (clash !== undefined) throw new WrongFlag(clash);
  const reading = openReading(paths, options, options.note ?? (() => {}));
  try {
    return await screen(reading.inputs, {
      engine: inProcessEngine(),
      judging: options.judging,
      workers: options.workers,
      screenedAt: new Date().toISOString(),
      tally: reading.tally,
      ...(options.out === undefined ? {} : { out: options.out }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.progress === undefined ? {} : { progress: options.progress }),
    });
  } finally {
    await reading.close();
  }
}

/** One record as it was read, with the resume that its text says, and where it stood. */
export type ReadOne =
  | Exclude<Intake, { kind: 'application' }>
  | {
      readonly kind: 'application';
      readonly application: Application;
      readonly resume?: Resume;
      readonly provenance: readonly Provenance[];
      readonly from: string;
    };

/** Everything under the paths, record by record, without screening it. */
export function readPaths(paths: readonly string[], options: InputFlags & { readonly note: (note: Note) => void }) {
  const reading = openReading(paths, options, options.note);
  return { records: records(reading), reports: (): readonly Report[] => reading.tally.list() };
}

async function* records(reading: Reading): AsyncGenerator<ReadOne> {
  try {
    for await (const input of reading.inputs) {
      for await (const item of itemsOf(input)) yield item.kind === 'refusal' ? item : readOne(item, reading.tally);
    }
  } finally {
    await reading.close();
  }
}

function readOne(item: Extract<Item, { kind: 'record' }>, tally: ReportTally): ReadOne {
  const intake = readRecordText(item.text, item.at, tally);
  if (intake.kind !== 'application') return intake;
  const { resume, provenance = [] } = asRead(intake.application);
  const { file, line } = item.at;
  return {
    kind: 'application',
    application: intake.application,
    ...(resume ? { resume } : {}),
    provenance,
    from: line === undefined ? file : `${file}:${line}`,
  };
}

// ---- with a store --------------------------------------------------------------------------------------------------

export type { WholeStore } from './adapters/store/sql-store.js';
export { ownDoor, type StoreDoor, StoreLocked, StoreUnfit };

const clock: Clock = { now: () => new Date().toISOString() };

/** UUIDv7 (RFC 9562): milliseconds first, so that ids sort by time. */
const ids: Ids = {
  next() {
    const bytes = randomBytes(16);
    bytes.writeUIntBE(Date.now(), 0, 6);
    bytes[6] = (bytes[6]! & 0x0f) | 0x70;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  },
};

/** `$TOUCHSTONE_DATA`, or where this platform keeps data of programs. */
export function dataDirectory(): string {
  const given = process.env.TOUCHSTONE_DATA;
  if (given) return given;
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Touchstone');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Touchstone');
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'touchstone');
}

/** PostgreSQL where `$TOUCHSTONE_DATABASE` names one, else the embedded store in a folder. */
export async function openStore(directory: string): Promise<WholeStore> {
  const url = process.env.TOUCHSTONE_DATABASE;
  if (url) return (await import('./adapters/store/postgres.js')).postgresStore(url, { clock, ids });
  return (await import('./adapters/store/embedded.js')).embeddedStore(directory, { clock, ids });
}

export const openMemoryStore = async (): Promise<WholeStore> => (await import('./adapters/store/memory.js')).memoryStore({ clock, ids });

export interface Court {
  readonly loaded: LoadedJudging;
  readonly judge: Judge;
}

export async function openCourt(options: JudgingOptions = {}): Promise<Court> {
  const [{ judgeOf }, { loadJudging }] = await Promise.all([import('#core/judge.js'), import('./adapters/enrich/judging.js')]);
  const loaded = await loadJudging(options);
  return { loaded, judge: judgeOf({ ...loaded, engine: inProcessEngine(), sha256 }) };
}

/**
 * The store of a folder through this process, or through the server of this machine that holds it.
 * Throws `StoreLocked` when another process holds it that does not answer.
 */
export async function openDoor(directory: string, court: Court): Promise<StoreDoor> {
  try {
    return ownDoor(await openStore(directory), court.judge);
  } catch (error) {
    const door = error instanceof StoreLocked ? await serverDoor(join(directory, 'cli-token')) : undefined;
    if (!door) throw error;
    return door;
  }
}

export interface ImportOptions extends InputFlags, ImportProgress {
  readonly note?: (note: Note) => void;
}

export interface ImportResult {
  readonly tally: ArrivalTally;
  readonly screened: number;
  readonly reported: readonly Report[];
}

/** Fills a store from files, and screens what they touch. Run again after a crash, it goes on where it was. */
export async function importPaths(door: StoreDoor, paths: readonly string[], options: ImportOptions): Promise<ImportResult> {
  const reading = openReading(paths, options, options.note ?? (() => {}));
  const tally = { applications: 0, events: 0, duplicates: 0, superseded: 0, refused: 0 };
  try {
    for await (const input of reading.inputs) await importInput(door, input, reading.tally, tally, options);
  } finally {
    await reading.close();
  }
  const { screened } = await door.settle({
    progress: (done) => options.progress?.('screen', done),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  return { tally, screened, reported: reading.tally.list() };
}

// ---- the server ----------------------------------------------------------------------------------------------------

export interface Serving {
  readonly url: string;
  /** A fresh link that signs in once, within the hour. */
  signInLink(): Promise<string>;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly store: WholeStore;
  readonly court: Court;
  readonly port: number;
  /** Where commands of this machine find the token to speak to the server with. */
  readonly directory: string;
  readonly demo: boolean;
}

export class PortTaken extends Error {}

export interface ServerParts {
  readonly store: WholeStore;
  readonly court: Court;
  /** What commands of this machine send as a bearer token. */
  readonly token: string;
  readonly demo: boolean;
}

/** The server, not listening yet. The reviewer app is served where it is built. */
export async function serverOf({ store, court, token, demo }: ServerParts) {
  const { buildServer } = await import('./http/server.js');
  const { judging } = court.loaded;
  const web = fileURLToPath(new URL('./web/', import.meta.url));
  // One file is screened before its answer; what it changes for files elsewhere follows behind.
  const settler = new Settler(store, court.judge, (error) => server.log.error({ name: (error as Error).name }, 'settling failed'));
  const server = await buildServer({
    store,
    now: clock.now,
    token,
    version,
    weights: judging.weights,
    signals: judging.signals,
    world: judging.world,
    takeIn: async (record) => {
      const took = await takeIn(store, court.judge, record);
      if ('taken' in took) settler.request();
      return took;
    },
    imports: {
      take: (items, mark) => takeItems(store, items as readonly Item[], mark),
      progress: (sha) => store.progress(sha),
      refusals: (limit) => store.refusals(limit),
      settle: () => settleOnce(store, court.judge),
    },
    demo,
    log: true,
    ...(existsSync(join(web, 'assets')) ? { web } : {}),
  });
  server.addHook('onClose', () => settler.close());
  return server;
}

/** On this machine's own address only. */
export async function serve({ store, court, port, directory, demo }: ServeOptions): Promise<Serving> {
  const token = randomBytes(32).toString('base64url');
  const { signInToken } = await import('./http/access.js');
  const server = await serverOf({ store, court, token, demo });
  try {
    await server.listen({ host: '127.0.0.1', port });
  } catch (error) {
    await server.close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new PortTaken(`Port ${port} is in use. End the program that uses it, or choose another: TOUCHSTONE_PORT=${port + 1}.`);
    }
    throw error;
  }
  const tokenFile = join(directory, 'cli-token');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const address = server.server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`;
  await writeFile(tokenFile, `${JSON.stringify({ url, token })}\n`, { mode: 0o600 });
  return {
    url,
    signInLink: async () => `${url}/sign-in?token=${await signInToken({ store, now: clock.now })}`,
    close: async () => {
      await rm(tokenFile, { force: true });
      await server.close();
    },
  };
}

/** One batch of what is pending, so that the server answers others in between. */
async function settleOnce(store: WholeStore, judge: Judge): Promise<{ readonly screened: number; readonly pending: number }> {
  const stop = { aborted: false };
  const { screened } = await store.settle(judge, {
    stop,
    progress: () => {
      stop.aborted = true;
    },
  });
  return { screened, pending: await store.pending() };
}

/** Records from elsewhere in one batch, kept and not screened yet: how a benchmark fills a store. @public */
export async function takeInAll(store: WholeStore, records: readonly unknown[]): Promise<void> {
  const tally = new ReportTally();
  await store.add(
    records.map((record) => ({ intake: readRecordText(JSON.stringify(record), { file: 'api' }, tally), at: { file: 'api' } })),
  );
}

/** One record from the API: refused, or stored and screened before the answer. */
export async function takeIn(store: WholeStore, judge: Judge, record: unknown): ReturnType<TakeIn> {
  const tally = new ReportTally();
  const intake = readRecordText(JSON.stringify(record), { file: 'api' }, tally);
  if (intake.kind === 'refusal') {
    const { reason, path } = intake.refusal;
    return { refused: reason, ...(path === undefined ? {} : { path }) };
  }
  if (intake.kind === 'event') return { refused: 'This is an event/1 record; applications are taken in here.', path: '/schema' };
  await store.add([{ intake, at: { file: 'api' } }]);
  await store.settle(judge, { only: [{ source: intake.application.source, id: intake.application.id }] });
  return { taken: intake.application };
}

// ---- looking one up ------------------------------------------------------------------------------------------------

export interface FoundScreenings {
  readonly screenings: readonly Screening[];
  readonly askAt: number | null;
}

/** `application`: an id, or `source/id`. `folder`: what `screen --out` wrote; else the store, or the server that holds it. */
export async function findScreenings(application: string, folder?: string): Promise<FoundScreenings> {
  if (folder !== undefined) return inFolder(application, folder);
  const court = await openCourt();
  const door = await openDoor(dataDirectory(), court);
  try {
    return { screenings: await door.screenings(application), askAt: court.loaded.judging.weights.askAt };
  } finally {
    await door.close();
  }
}

async function inFolder(application: string, folder: string): Promise<FoundScreenings> {
  const path = join(folder, 'screenings.jsonl');
  const summary = join(folder, 'summary.json');
  for (const file of [path, summary]) if (!existsSync(file)) throw new NoSuchInput(file);
  const screenings: Screening[] = [];
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.includes(application.slice(application.indexOf('/') + 1))) continue;
    const one = JSON.parse(line) as Screening;
    if (one.application === application || `${one.source}/${one.application}` === application) screenings.push(one);
  }
  const { policy } = JSON.parse(readFileSync(summary, 'utf8')) as { policy: { askAt: number | null } };
  return { screenings, askAt: policy.askAt };
}
