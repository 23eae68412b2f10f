/** Tables and resumes given together: all is read first, then joined, then given on with what was left over on both sides. */

import { fileKeys, type JoinedBy, type JoinKeys, joined, joinFiles, rowKeys } from '#core/intake/join.js';
import type { ReportTally } from '#core/intake/reports.js';
import type { Application } from '#core/model/application.js';
import type { Refusal } from '#core/model/refusal.js';
import { sha256 } from '../sha256.js';
import { filled, type Given } from './bare.js';
import type { ByteSource } from './byte-source.js';
import { type Item, made, madeOfResume } from './item.js';
import { type Kept, ScratchFile } from './scratch-file.js';
import type { TableItem } from './table.js';

interface RowPlace {
  readonly file: string;
  readonly line: number;
}

export interface JoinsMade {
  readonly joins: readonly { readonly row: RowPlace; readonly file: string; readonly by: JoinedBy }[];
  readonly rowsLeft: readonly RowPlace[];
  readonly filesLeft: readonly string[];
}

export interface JoinOptions extends Given {
  readonly tally: ReportTally;
  readonly scratchFolder?: string;
  readonly note?: (note: { readonly kind: 'joins' } & JoinsMade) => void;
}

interface Table {
  readonly source: ByteSource;
  readonly rows: AsyncIterable<TableItem>;
}

interface Resume {
  readonly source: ByteSource;
  readonly read: Application | Refusal;
}

/** What waits: its keys in memory, the rest in a scratch file. */
interface Waiting {
  readonly source: ByteSource;
  readonly keys: JoinKeys;
  readonly kept: Kept;
}

interface WaitingFile extends Waiting {
  /** Equal for copies of one file. */
  readonly content: string;
}

interface WaitingRow extends Waiting {
  readonly place: RowPlace;
}

export async function* joinedItems(tables: readonly Table[], resumes: AsyncIterable<Resume>, options: JoinOptions): AsyncGenerator<Item> {
  const scratch = new ScratchFile(options.scratchFolder);
  try {
    // A file given twice is one file, and a row given twice one row: neither makes a join ambiguous.
    const files: WaitingFile[] = [];
    const texts = new Map<string, Kept>();
    for await (const { source, read } of resumes) {
      if ('reason' in read) yield { kind: 'refusal', refusal: read };
      else {
        const kept = texts.get(read.id) ?? scratch.append(JSON.stringify(read));
        if (texts.has(read.id)) options.tally.add('/documents', 'the same file given more than once; read once');
        texts.set(read.id, kept);
        files.push({ source, keys: fileKeys(read, source.path), kept, content: read.id });
      }
    }
    const rows = new Map<string, WaitingRow>();
    const again: { readonly content: string; readonly place: RowPlace }[] = [];
    for (const { source, rows: read } of tables) {
      for await (const row of read) {
        if ('refusal' in row) yield { kind: 'refusal', refusal: row.refusal };
        else {
          const text = JSON.stringify(row.application);
          const content = sha256(text);
          const place = { file: source.file, line: row.line };
          if (rows.has(content)) again.push({ content, place });
          else rows.set(content, { source, place, keys: rowKeys(row.application, row.person), kept: scratch.append(text) });
        }
      }
    }
    yield* joinedRecords(rows, again, files, scratch, options);
  } finally {
    scratch.close();
  }
}

function* joinedRecords(
  rowsByContent: ReadonlyMap<string, WaitingRow>,
  again: readonly { readonly content: string; readonly place: RowPlace }[],
  files: readonly WaitingFile[],
  scratch: ScratchFile,
  options: JoinOptions,
): Generator<Item> {
  const rows = [...rowsByContent.values()];
  const { joins, rowsLeft, filesLeft } = joinFiles(
    rows.map(({ keys }) => keys),
    files.map(({ keys }) => keys),
    files.map(({ content }) => content),
  );
  options.note?.({
    kind: 'joins',
    joins: joins.map(({ row, file, by }) => ({ row: rows[row]!.place, file: files[file]!.source.file, by })),
    rowsLeft: rowsLeft.map((row) => rows[row]!.place),
    filesLeft: filesLeft.map((file) => files[file]!.source.file),
  });
  const filesOf = new Map<WaitingRow | undefined, Waiting[]>();
  for (const { row, file } of joins) filesOf.set(rows[row], [...(filesOf.get(rows[row]) ?? []), files[file]!]);
  const back = ({ kept }: Waiting) => JSON.parse(scratch.read(kept)) as Application;
  const record = (row: WaitingRow, place: RowPlace): Item => {
    const own = filesOf.get(row) ?? [];
    return made(filled(joined(back(row), own.map(back)), options, ...own.map(({ source }) => source)), place);
  };
  for (const row of rows) yield record(row, row.place);
  for (const { content, place } of again) yield record(rowsByContent.get(content)!, place);
  for (const i of filesLeft) {
    const file = files[i]!;
    yield madeOfResume(filled(back(file), options, file.source), file.source.file);
  }
}
