/** Tables and resumes given together: all is read first, then joined, then given on with what was left over on both sides. */

import { fileKeys, type JoinedBy, type JoinKeys, joined, joinFiles, rowKeys } from '#core/intake/join.js';
import type { Application } from '#core/model/application.js';
import type { Refusal } from '#core/model/refusal.js';
import { filled, type Given } from './bare.js';
import type { ByteSource } from './byte-source.js';
import { type Item, made, madeOfResume } from './item.js';
import { Spool, type Spooled } from './spool.js';
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
  readonly spoolFolder?: string;
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

/** What waits: its keys in memory, the rest in the spool. */
interface Waiting {
  readonly source: ByteSource;
  readonly keys: JoinKeys;
  readonly spooled: Spooled;
}

export async function* joinedItems(tables: readonly Table[], resumes: AsyncIterable<Resume>, options: JoinOptions): AsyncGenerator<Item> {
  const spool = new Spool(options.spoolFolder);
  try {
    const files: Waiting[] = [];
    for await (const { source, read } of resumes) {
      if ('reason' in read) yield { kind: 'refusal', refusal: read };
      else files.push({ source, keys: fileKeys(read, source.path), spooled: spool.append(JSON.stringify(read)) });
    }
    const rows: (Waiting & { readonly line: number })[] = [];
    for (const { source, rows: read } of tables) {
      for await (const row of read) {
        if ('refusal' in row) yield { kind: 'refusal', refusal: row.refusal };
        else {
          const { application, line, person } = row;
          rows.push({ source, line, keys: rowKeys(application, person), spooled: spool.append(JSON.stringify(application)) });
        }
      }
    }
    yield* joinedRecords(rows, files, spool, options);
  } finally {
    spool.close();
  }
}

function* joinedRecords(
  rows: readonly (Waiting & { readonly line: number })[],
  files: readonly Waiting[],
  spool: Spool,
  options: JoinOptions,
): Generator<Item> {
  const { joins, rowsLeft, filesLeft } = joinFiles(
    rows.map(({ keys }) => keys),
    files.map(({ keys }) => keys),
  );
  const placeOf = (row: number): RowPlace => ({ file: rows[row]!.source.file, line: rows[row]!.line });
  options.note?.({
    kind: 'joins',
    joins: joins.map(({ row, file, by }) => ({ row: placeOf(row), file: files[file]!.source.file, by })),
    rowsLeft: rowsLeft.map(placeOf),
    filesLeft: filesLeft.map((file) => files[file]!.source.file),
  });
  const filesOf = new Map<number, Waiting[]>();
  for (const { row, file } of joins) filesOf.set(row, [...(filesOf.get(row) ?? []), files[file]!]);
  const back = ({ spooled }: Waiting) => JSON.parse(spool.read(spooled)) as Application;
  for (const [i, row] of rows.entries()) {
    const own = filesOf.get(i) ?? [];
    const application = joined(back(row), own.map(back));
    yield made(filled(application, options, ...own.map(({ source }) => source)), placeOf(i));
  }
  for (const i of filesLeft) {
    const file = files[i]!;
    yield madeOfResume(filled(back(file), options, file.source), file.source.file);
  }
}
