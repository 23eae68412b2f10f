/** The inputs of a run: every file under the paths given, told what it is, and turned into records to be read. */

import { stat } from 'node:fs/promises';
import type { ReportTally } from '#core/intake/reports.js';
import type { Overrides, TableMapping } from '#core/intake/table/mapping.js';
import type { Refusal } from '#core/model/refusal.js';
import { type BareFormat, type DocumentReader, filled, type Given, readBare } from './bare.js';
import { type ByteSource, unreadable } from './byte-source.js';
import type { Delimiter } from './csv.js';
import { filesUnder, givenFile } from './folder.js';
import { gunzipped } from './gzip.js';
import { type Item, made, madeOfResume } from './item.js';
import { type JoinsMade, joinedItems } from './joined.js';
import { jsonArrayItems } from './json-array.js';
import { jsonlItems } from './jsonl.js';
import { inOrder } from './ordered.js';
import { type Format, sniff } from './sniff.js';
import { tableItems } from './table.js';
import { type Archive, openZip } from './zip.js';

export interface OpenOptions extends Given {
  readonly documents: DocumentReader;
  /** Takes what tables report; what records report is the reader's of their text. */
  readonly tally: ReportTally;
  readonly overrides?: Overrides;
  /** Where there is room for what has to wait for a join. */
  readonly scratchFolder?: string;
  /** Documents in work at once; as many as there are workers for them, and a few more. */
  readonly atOnce?: number;
  /** Told how tables were understood and what was joined, so that people can be shown. */
  readonly note?: (note: Note) => void;
}

export type Note =
  | { readonly kind: 'table'; readonly file: string; readonly mapping: TableMapping; readonly samples: readonly (readonly string[])[] }
  | ({ readonly kind: 'joins' } & JoinsMade);

export type Input =
  /** A plain file of one record a line: large ones are read by ranges (`splitJsonl`). */
  | { readonly kind: 'jsonl'; readonly file: string; readonly path: string; readonly bytes: number }
  /** Everything else. To be read once, before the next input is asked for. */
  | { readonly kind: 'items'; readonly files: readonly string[]; readonly items: AsyncIterable<Item> };

/** A path that leads nowhere: a mistake in the command, not in the data. */
export class NoSuchInput extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`There is nothing at ${path}. Check the path.`);
    this.path = path;
  }
}

interface Leaf {
  readonly source: ByteSource;
  readonly format: Exclude<Format, 'zip' | 'gzip'>;
  readonly delimiter: Delimiter;
}

/** Throws `NoSuchInput` before anything is read. Everything else that is wrong with the input is a refusal among the items. */
export async function* openInputs(paths: readonly string[], options: OpenOptions): AsyncGenerator<Input> {
  const archives: Archive[] = [];
  try {
    const refusals: Refusal[] = [];
    const leaves: Leaf[] = [];
    for await (const found of leavesOf(await given(paths), archives)) {
      if ('reason' in found) refusals.push(found);
      else if (found.format === 'jsonl' && found.source.onDisk !== undefined) {
        yield { kind: 'jsonl', file: found.source.file, path: found.source.onDisk, bytes: found.source.size ?? 0 };
      } else leaves.push(found);
    }
    if (refusals.length > 0) yield { kind: 'items', files: refusals.map(({ file }) => file), items: refusedItems(refusals) };
    yield* inputsOf(leaves, options);
  } finally {
    for (const archive of archives) archive.close();
  }
}

function* inputsOf(leaves: readonly Leaf[], options: OpenOptions): Generator<Input> {
  const tables = leaves.filter(({ format }) => format === 'table');
  const bare = leaves.filter(({ format }) => format === 'document' || format === 'resume-json');
  for (const { source, format } of leaves) {
    if (format === 'jsonl') yield { kind: 'items', files: [source.file], items: jsonlItems(source) };
    else if (format === 'json') yield { kind: 'items', files: [source.file], items: jsonArrayItems(source) };
  }
  if (tables.length > 0 && bare.length > 0) {
    const files = [...tables, ...bare].map(({ source }) => source.file);
    yield { kind: 'items', files, items: joinedItems(tables.map(rowsOf(options)), bareOf(bare, options), options) };
    return;
  }
  for (const table of tables) yield { kind: 'items', files: [table.source.file], items: rowItems(table, options) };
  if (bare.length > 0) yield { kind: 'items', files: bare.map(({ source }) => source.file), items: bareItems(bare, options) };
}

const rowsOf = (options: OpenOptions) => (leaf: Leaf) => ({
  source: leaf.source,
  rows: tableItems(leaf.source, leaf.delimiter, {
    overrides: options.overrides ?? new Map(),
    tally: options.tally,
    mapped: (mapping, samples) => options.note?.({ kind: 'table', file: leaf.source.file, mapping, samples }),
  }),
});

async function* rowItems(leaf: Leaf, options: OpenOptions): AsyncGenerator<Item> {
  const { source, rows } = rowsOf(options)(leaf);
  for await (const row of rows) {
    if ('refusal' in row) yield { kind: 'refusal', refusal: row.refusal };
    else yield made(filled(row.application, options), { file: source.file, line: row.line });
  }
}

const bareOf = (leaves: readonly Leaf[], { documents, atOnce = 4 }: OpenOptions) =>
  inOrder(leaves, atOnce, async ({ source, format }) => ({ source, read: await readBare(source, format as BareFormat, documents) }));

async function* bareItems(leaves: readonly Leaf[], options: OpenOptions): AsyncGenerator<Item> {
  for await (const { source, read } of bareOf(leaves, options)) {
    if ('reason' in read) yield { kind: 'refusal', refusal: read };
    else yield madeOfResume(filled(read, options, source), source.file);
  }
}

async function* refusedItems(refusals: readonly Refusal[]): AsyncGenerator<Item> {
  for (const refusal of refusals) yield { kind: 'refusal', refusal };
}

/** Opening a pipe waits for a writer, perhaps for ever, and every input is read more than once. */
const noFile = 'This is a pipe, a device or a socket, which cannot be read twice. Write what comes out of it into a file, and give that.';

interface GivenPath {
  readonly path: string;
  /** Absent for a folder; a refusal where even that cannot be told. */
  readonly file?: ByteSource | Refusal;
}

async function given(paths: readonly string[]): Promise<readonly GivenPath[]> {
  const found: GivenPath[] = [];
  for (const path of paths) {
    try {
      const stats = await stat(path);
      if (stats.isDirectory()) found.push({ path });
      else found.push({ path, file: stats.isFile() ? givenFile(path, stats.size) : { file: path, reason: noFile } });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'ENOENT' || code === 'ENOTDIR') throw new NoSuchInput(path);
      found.push({ path, file: { file: path, reason: unreadable(error) } });
    }
  }
  return found;
}

async function* leavesOf(paths: readonly GivenPath[], archives: Archive[]): AsyncGenerator<Leaf | Refusal> {
  for (const { path, file } of paths) {
    if (file) {
      yield* 'reason' in file ? [file] : leavesIn(file, archives);
      continue;
    }
    let empty = true;
    for await (const found of filesUnder(path)) {
      empty = false;
      yield* 'reason' in found ? [found] : leavesIn(found, archives);
    }
    if (empty) yield { file: path, reason: 'There is no file in this folder. Give the folder the files are in.' };
  }
}

async function* leavesIn(source: ByteSource, archives: Archive[]): AsyncGenerator<Leaf | Refusal> {
  const told = await tell(source);
  if ('reason' in told) yield told;
  else if (told.format === 'gzip') yield inside(await tell(gunzipped(source)), ['jsonl', 'json', 'resume-json', 'table']);
  else if (told.format !== 'zip') yield told as Leaf;
  else {
    const archive = await openZip(source);
    if ('reason' in archive) yield archive;
    else {
      archives.push(archive);
      if (archive.files.length === 0)
        yield { file: source.file, reason: 'There is no file in this archive. Give the one the files are in.' };
      for (const file of archive.files) {
        yield 'reason' in file ? file : inside(await tell(file), ['jsonl', 'json', 'resume-json', 'table', 'document']);
      }
    }
  }
}

type Told = { readonly source: ByteSource; readonly format: Format; readonly delimiter: Delimiter };

function inside(told: Told | Refusal, allowed: readonly Format[]): Leaf | Refusal {
  if ('reason' in told || allowed.includes(told.format)) return told as Leaf | Refusal;
  const reason =
    told.format === 'document'
      ? 'This is a document in a compressed file. Unpack it.'
      : 'This is an archive inside of an archive. Unpack the outer one.';
  return { file: told.source.file, reason };
}

async function tell(source: ByteSource): Promise<Told | Refusal> {
  try {
    const sniffed = await sniff(source);
    if ('reason' in sniffed) return { file: source.file, reason: sniffed.reason };
    return { source, format: sniffed.format, delimiter: sniffed.delimiter ?? ',' };
  } catch (error) {
    return { file: source.file, reason: unreadable(error) };
  }
}
