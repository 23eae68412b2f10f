/** A table of people: finds its encoding, header and columns, then reads it row by row. */

import type { ReportTally } from '#core/intake/reports.js';
import { mapTable, missingColumns, namesPeople, type Overrides, type TableMapping } from '#core/intake/table/mapping.js';
import type { Row } from '#core/intake/table/row-cells.js';
import { type Applied, peopleWithSeveralJobs, TableReader } from '#core/intake/table/rows.js';
import type { Application } from '#core/model/application.js';
import type { Refusal } from '#core/model/refusal.js';
import { sha256 } from '../sha256.js';
import { type ByteSource, baseName, unreadable } from './byte-source.js';
import { type CsvRow, csvRows, type Delimiter } from './csv.js';
import { decoded, encodingOf } from './encoding.js';

export interface TableOptions {
  readonly overrides: Overrides;
  readonly tally: ReportTally;
  /** Told how the columns were understood, with up to three cells of each to show. */
  readonly mapped: (mapping: TableMapping, samples: readonly (readonly string[])[]) => void;
}

export type TableItem =
  | { readonly application: Application; readonly line: number; readonly person?: string }
  | { readonly refusal: Refusal };

const sampleRows = 50;

export async function* tableItems(source: ByteSource, delimiter: Delimiter, options: TableOptions): AsyncGenerator<TableItem> {
  const { file } = source;
  try {
    const encoding = await encodingOf(source);
    const rows = () => belowMark(csvRows(decoded(source, encoding), delimiter));
    const [header, ...samples] = await first(rows(), sampleRows + 1);
    if (!header) return yield { refusal: { file, reason: 'The table has no header. Put the names of the columns into its first line.' } };
    const mapping = mapTable(
      header.cells,
      samples.map(({ cells }) => cells),
      options.overrides,
    );
    for (const column of missingColumns(header.cells, options.overrides)) {
      options.tally.add(`/columns/${column}`, `--map names a column that is not in ${baseName(source.path)}; check its header`);
    }
    options.mapped(
      mapping,
      samples.slice(0, 3).map(({ cells }) => cells),
    );
    if (!namesPeople(mapping)) {
      const reason = "No column of this table holds people's names. Say which does: --map 'Column=candidate.name'.";
      return yield { refusal: { file, line: header.line, path: '/candidate/name', reason } };
    }
    const facts = { file, header: header.cells, mapping, sha256, tally: options.tally };
    const several = await severalJobs(rows(), new TableReader(facts), mapping);
    yield* read(rows(), file, new TableReader({ ...facts, several }));
  } catch (error) {
    yield { refusal: { file, reason: unreadable(error) } };
  }
}

async function* read(rows: AsyncIterable<CsvRow>, file: string, reader: TableReader): AsyncGenerator<TableItem> {
  let atHeader = true;
  for await (const row of rows) {
    if (atHeader) atHeader = false;
    else if ('reason' in row) yield { refusal: { file, line: row.line, reason: row.reason } };
    else {
      const made = reader.read(row);
      if (!made) continue;
      if ('reason' in made) yield { refusal: made };
      else {
        const { person } = reader.appliedBy(row);
        yield { application: made, line: row.line, ...(person === undefined ? {} : { person }) };
      }
    }
  }
}

/** Reads the table once more, only where people are known by ids that may come twice. */
async function severalJobs(rows: AsyncIterable<CsvRow>, reader: TableReader, mapping: TableMapping): Promise<ReadonlySet<string>> {
  const applied: Applied[] = [];
  if (!mapping.columns.some(({ field }) => field === 'candidate.id')) return new Set();
  for await (const row of rows) if ('cells' in row) applied.push(reader.appliedBy(row));
  return peopleWithSeveralJobs(applied);
}

async function first(rows: AsyncIterable<CsvRow>, count: number): Promise<readonly Row[]> {
  const found: Row[] = [];
  for await (const row of rows) {
    // A header that cannot be read leaves no way to read the rest.
    if ('cells' in row) found.push(row);
    else if (found.length === 0) break;
    if (found.length === count) break;
  }
  return found;
}

/** Excel may say the separator in a first line of its own. */
async function* belowMark(rows: AsyncIterable<CsvRow>): AsyncGenerator<CsvRow> {
  let top = true;
  for await (const row of rows) {
    const mark = top && 'cells' in row && /^sep=/i.test(row.cells[0] ?? '');
    top = false;
    if (!mark) yield row;
  }
}
