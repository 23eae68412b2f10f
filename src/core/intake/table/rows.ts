/** Rows of a table become applications, by the mapping of its columns. */

import type { Application, Candidate, DocumentRecord, Job, Location } from '../../model/application.js';
import type { Refusal } from '../../model/refusal.js';
import type { Resume } from '../../model/resume.js';
import { canonicalJson } from '../canonical.js';
import { put } from '../reading.js';
import type { ReportTally } from '../reports.js';
import { storable } from '../text.js';
import {
  readChannel,
  readCountry,
  readDate,
  readFileNames,
  readLinks,
  readMailboxes,
  readPhones,
  readPlace,
  readWorkplace,
} from './cells.js';
import type { TableMapping } from './mapping.js';
import { type FieldColumns, fieldColumns, type Row, RowCells, saysUtc } from './row-cells.js';

export interface TableFacts {
  /** As it is named in refusals. */
  readonly file: string;
  readonly header: readonly string[];
  readonly mapping: TableMapping;
  /** SHA-256 of UTF-8 text, lower-case hex. */
  readonly sha256: (text: string) => string;
  readonly tally: ReportTally;
  /** Ids of people with rows for several jobs: their rows are told apart by the job. See `peopleWithSeveralJobs`. */
  readonly several?: ReadonlySet<string>;
}

export interface Applied {
  readonly person: string | undefined;
  readonly job: string | undefined;
}

/** Holds what is the same for all rows of a table. */
export class TableReader {
  readonly #table: TableFacts;
  readonly #names: readonly string[];
  readonly #columns: FieldColumns;
  readonly #utc: readonly boolean[];

  constructor(table: TableFacts) {
    this.#table = table;
    this.#utc = table.header.map(saysUtc);
    this.#names = distinct(table.mapping.columns.map(({ column }) => storable(column)));
    this.#columns = fieldColumns(table.mapping);
  }

  /** The person's own id, which may stand in several rows and in file names, and the job of the row. */
  appliedBy(row: Row): Applied {
    const cells = new RowCells(row, this.#columns);
    return { person: cells.get('candidate.id'), job: jobKey(cells) };
  }

  /** An application, or why the row is none. A row of empty cells is neither. */
  read(row: Row): Application | Refusal | undefined {
    const { header, file } = this.#table;
    const filled = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled === 0) return undefined;
    if (row.cells.length < header.length || filled > header.length) {
      return {
        file,
        line: row.line,
        reason: `The row has ${row.cells.length} cells, the header ${header.length}. Look for a quote or a separator too many or too few in it.`,
      };
    }
    const cells = new RowCells(row, this.#columns);
    const name = nameOf(cells);
    if (name !== undefined) return this.#application(row, cells, name);
    return {
      file,
      line: row.line,
      path: '/candidate/name',
      reason: 'The row names nobody. Fill the column of the name, or map another with --map.',
    };
  }

  #application(row: Row, cells: RowCells, name: string): Application {
    const identity = this.#identity(row, cells);
    const submittedAt = this.#submittedAt(cells);
    const channel = cells.take('channel');
    const job = jobOf(cells);
    const candidate = candidateOf(cells, name);
    const resume = resumeOf(cells);
    const resumeText = cells.take('resumeText');
    const documents = documentsOf(cells);
    const session = cells.takeParts('session.', ['ip', 'userAgent', 'timezone', 'locale', 'deviceId']);
    const columns = this.#rest(cells);
    return {
      schema: 'application/1',
      ...identity,
      ...(submittedAt === undefined ? {} : { submittedAt }),
      ...(channel === undefined ? {} : { channel: readChannel(channel) }),
      ...(job === undefined ? {} : { job }),
      candidate,
      ...(resume === undefined ? {} : { resume }),
      ...(resumeText === undefined ? {} : { resumeText }),
      ...(documents.length === 0 ? {} : { documents }),
      ...(session === undefined ? {} : { session }),
      ...(columns === undefined ? {} : { columns }),
    };
  }

  /** By the format: `file` and the hash of all cells, where the row has no names of its own. */
  #identity(row: Row, cells: RowCells): { readonly id: string; readonly source: string } {
    const { mapping, sha256, several } = this.#table;
    const own = cells.take('id');
    const person = cells.take('candidate.id');
    const job = jobKey(cells);
    const id = own ?? (person !== undefined && several?.has(person) && job !== undefined ? `${person}:${job}` : person);
    const source = cells.take('source') ?? (id === undefined ? undefined : mapping.system) ?? 'file';
    if (id !== undefined) return { id, source };
    const all: Record<string, unknown> = {};
    for (const [i, column] of this.#names.entries()) put(all, column, storable(row.cells[i] ?? ''));
    return { id: sha256(canonicalJson(all)).slice(0, 16), source };
  }

  #submittedAt(cells: RowCells): string | undefined {
    const cell = cells.find('submittedAt');
    if (!cell) return undefined;
    const { value, reason } = readDate(cell.value, this.#utc[cell.column]);
    if (reason !== undefined) this.#table.tally.add('/submittedAt', reason);
    // A cell that was not taken whole stays beside what was taken from it.
    else cells.used(cell.column);
    return value;
  }

  #rest(cells: RowCells): Application['columns'] {
    const { mapping, tally } = this.#table;
    const columns: Record<string, unknown> = {};
    for (const { value, column } of cells.rest()) {
      const name = this.#names[column] ?? '';
      const by = mapping.columns[column]?.by;
      if (by === 'protected') tally.add(pointerTo(name), 'names a protected attribute; left out of the record');
      else put(columns, name, value);
      if (by === 'unknown') tally.add(pointerTo(name), 'unknown column; kept, read by no signal');
    }
    return Object.keys(columns).length === 0 ? undefined : (columns as Record<string, string>);
  }
}

/** People of a table whose rows have no id but their person's, who applied for several jobs. */
export function peopleWithSeveralJobs(applied: Iterable<Applied>): ReadonlySet<string> {
  const jobs = new Map<string, string | undefined>();
  const several = new Set<string>();
  for (const { person, job } of applied) {
    if (person === undefined) continue;
    if (jobs.has(person) && jobs.get(person) !== job) several.add(person);
    jobs.set(person, job);
  }
  return several;
}

const jobKey = (cells: RowCells): string | undefined => cells.get('job.id') ?? cells.get('job.title');

function nameOf(cells: RowCells): string | undefined {
  const whole = cells.take('candidate.name');
  const parts = (['candidate.firstName', 'candidate.middleName', 'candidate.lastName'] as const).map((field) => cells.take(field));
  const joined = parts.filter((part) => part !== undefined).join(' ');
  return whole ?? (joined === '' ? undefined : joined);
}

function candidateOf(cells: RowCells, name: string): Candidate {
  const email = cells.takeFirst('candidate.email', readMailboxes);
  const phone = cells.takeFirst('candidate.phone', readPhones);
  const links = cells.takeAll('candidate.links').flatMap(readLinks);
  const location = placeOf(cells);
  return {
    name,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(location === undefined ? {} : { location }),
    ...(links.length === 0 ? {} : { links }),
  };
}

function placeOf(cells: RowCells): Location | undefined {
  const whole = cells.take('candidate.location');
  const parts = cells.takeParts('candidate.location.', ['line1', 'line2', 'city', 'region', 'postalCode', 'country']);
  if (whole === undefined && !parts) return undefined;
  const country = parts?.country === undefined ? {} : { country: readCountry(parts.country) };
  return { ...(whole === undefined ? {} : readPlace(whole)), ...parts, ...country };
}

function jobOf(cells: RowCells): Job | undefined {
  const parts = cells.takeParts('job.', ['id', 'title', 'description', 'workplace', 'location']);
  if (!parts) return undefined;
  const { workplace, location, ...plain } = parts;
  return {
    ...plain,
    ...(workplace === undefined ? {} : { workplace: readWorkplace(workplace) }),
    ...(location === undefined ? {} : { location: readPlace(location) }),
  };
}

function resumeOf(cells: RowCells): Resume | undefined {
  const basics = cells.takeParts('resume.basics.', ['label', 'summary']);
  const work = cells.takeParts('resume.work.', ['name', 'position']);
  const education = cells.takeParts('resume.education.', ['institution', 'studyType', 'area', 'endDate']);
  if (!basics && !work && !education) return undefined;
  return { ...(basics ? { basics } : {}), ...(work ? { work: [work] } : {}), ...(education ? { education: [education] } : {}) };
}

const documentsOf = (cells: RowCells): readonly DocumentRecord[] =>
  (['resume', 'cover-letter'] as const).flatMap((kind) =>
    cells
      .takeAll(`documents.${kind}`)
      .flatMap(readFileNames)
      .map((fileName) => ({ kind, fileName })),
  );

/** Makes the second `Email` of a header `Email (2)`. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

const pointerTo = (column: string): string => `/columns/${column.slice(0, 80).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`;
