/** Decides which column is which field, from what the user says, whose export it is, the header, and what the cells look like, in this order. */

import { mailbox, phone } from '../values.js';
import { ashby } from './ashby.js';
import { readChannel } from './cells.js';
import { type Field, fields, headerKey, meaningOf } from './fields.js';
import { greenhouse } from './greenhouse.js';
import { lever } from './lever.js';
import type { Preset } from './preset.js';
import { isProtected } from './protected.js';

export interface ColumnMapping {
  /** As the header says it; an empty header is called by its place, `column 3`. */
  readonly column: string;
  /** Absent: the cells are kept and read by no signal. */
  readonly field?: Field;
  /** What decided; `protected`: the cells are not even kept. */
  readonly by: 'map' | 'export' | 'header' | 'cells' | 'unknown' | 'protected';
  /** 0 is asked first where several columns fill one field. */
  readonly rank: number;
}

export interface TableMapping {
  /** The hiring system whose export this is: greenhouse, lever or ashby. */
  readonly system?: string;
  /** In the order of the table. */
  readonly columns: readonly ColumnMapping[];
}

/** Column, by its header, to field; `undefined` keeps it unread. From `--map 'Column=candidate.email'`, or `'Column='`. */
export type Overrides = ReadonlyMap<string, Field | undefined>;

const presets: readonly Preset[] = [greenhouse, lever, ashby];

/** The overrides, or what is wrong with one of them. */
export function readOverrides(given: readonly string[]): Overrides | string {
  const overrides = new Map<string, Field | undefined>();
  for (const text of given) {
    const at = text.lastIndexOf('=');
    const field = text.slice(at + 1).trim();
    if (at < 1) return `--map ${text} has no field. Write it like --map 'E-mail (private)=candidate.email'.`;
    if (field !== '' && !isField(field)) return `--map ${text}: there is no field ${field}. Fields are ${fields.join(', ')}.`;
    overrides.set(headerKey(text.slice(0, at)), isField(field) ? field : undefined);
  }
  return overrides;
}

/** `samples` are a few rows below the header; the more, the surer what the cells look like. */
export function mapTable(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  overrides: Overrides = new Map(),
): TableMapping {
  const keys = header.map(headerKey);
  const preset = presets.find(({ recognises }) => recognises(new Set(keys), samples));
  const table = { preset, overrides, hasIds: keys.some((key) => meaningOf(key)?.field === 'id') };
  const columns = header.map((column, i) => mapColumn(column, i, table, cellsOf(samples, i)));
  return { ...(preset ? { system: preset.id } : {}), columns: guessFromCells(columns, samples) };
}

/** Overrides, by header key, for columns a table does not have: mostly a slip of the pen. */
export function missingColumns(header: readonly string[], overrides: Overrides): readonly string[] {
  const keys = new Set(header.map(headerKey));
  return [...overrides.keys()].filter((key) => !keys.has(key));
}

/** Fields a row must be able to fill for anyone to be named by it. */
export const namesPeople = (mapping: TableMapping): boolean =>
  mapping.columns.some(({ field }) => field === 'candidate.name' || field === 'candidate.firstName' || field === 'candidate.lastName');

interface Table {
  readonly preset: Preset | undefined;
  readonly overrides: Overrides;
  /** A column names the records, so another may name the system they are from. */
  readonly hasIds: boolean;
}

function mapColumn(header: string, index: number, { preset, overrides, hasIds }: Table, cells: readonly string[]): ColumnMapping {
  const key = headerKey(header);
  const column = header.trim() === '' ? `column ${index + 1}` : header.trim();
  if (overrides.has(key)) {
    const field = overrides.get(key);
    return { column, ...(field ? { field } : {}), by: 'map', rank: 0 };
  }
  if (isProtected(header)) return { column, by: 'protected', rank: 0 };
  const order = preset ? Object.keys(preset.columns).indexOf(key) : -1;
  const own = preset?.columns[key];
  if (order >= 0 && own) return { column, field: own, by: 'export', rank: 1 + order };
  const meaning = key === 'source' ? sourceMeaning(cells, hasIds) : meaningOf(header);
  if (!meaning || contradicts(meaning.field, cells)) return asText(column, meaning?.field, cells);
  return { column, field: meaning.field, by: 'header', rank: 100 + meaning.rank };
}

/** A column called resume may hold file names or whole texts; what else contradicts its header stays unread. */
function asText(column: string, field: Field | undefined, cells: readonly string[]): ColumnMapping {
  if (field === 'documents.resume' && mostly(cells, isProse)) return { column, field: 'resumeText', by: 'cells', rank: 100 };
  return { column, by: 'unknown', rank: 0 };
}

const systemName = /^(?!referr|agency|event|other|university|internal|unknown|direct|website)[a-z0-9][a-z0-9._-]*$/;

/** `source` is the system a record comes from in our format, and where a person heard of the job in most exports. */
function sourceMeaning(cells: readonly string[], hasIds: boolean): { field: Field; rank: number } {
  const names = cells.every((cell) => systemName.test(cell) && readChannel(cell) === cell);
  return { field: hasIds && cells.length > 0 && names ? 'source' : 'channel', rank: 50 };
}

const isMailbox = (cell: string): boolean => mailbox(cell) === undefined;
const isPhone = (cell: string): boolean => /^[+(\d][\d\s().+-]{6,}$/.test(cell) && phone(cell) === undefined;
const isWebLink = (cell: string): boolean => /^https?:\/\/\S+$|^(?:www\.)?(?:linkedin|github)\.com\/\S+$/i.test(cell);
const isProse = (cell: string): boolean => cell.length > 200 && /\s/.test(cell);

function contradicts(field: Field, cells: readonly string[]): boolean {
  if (field === 'documents.resume') return mostly(cells, isProse);
  // An address column often means the mailbox.
  if (field === 'candidate.location.line1' || field === 'candidate.name') return mostly(cells, isMailbox);
  return field === 'candidate.email' && cells.length > 0 && !cells.some((cell) => cell.includes('@'));
}

const ofOthers =
  /recruiter|coordinator|manager|owner|referr|interview|sourcer|hiring|agency|creat|review|credit|approver|team|user|job|office/;

/** A column nothing else explains is the mailbox, the phone or a link when its cells are, and no column with a telling header is. */
function guessFromCells(columns: readonly ColumnMapping[], samples: readonly (readonly string[])[]): readonly ColumnMapping[] {
  const taken = new Set(columns.map(({ field }) => field));
  return columns.map((mapping, i) => {
    if (mapping.by !== 'unknown' || ofOthers.test(headerKey(mapping.column))) return mapping;
    const cells = cellsOf(samples, i);
    const field = mostly(cells, isMailbox)
      ? 'candidate.email'
      : mostly(cells, isPhone)
        ? 'candidate.phone'
        : mostly(cells, isWebLink)
          ? 'candidate.links'
          : undefined;
    if (field === undefined || taken.has(field)) return mapping;
    taken.add(field);
    return { column: mapping.column, field, by: 'cells', rank: 200 };
  });
}

const cellsOf = (samples: readonly (readonly string[])[], index: number): readonly string[] =>
  samples.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length >= cells.length * 0.8;

const isField = (text: string): text is Field => (fields as readonly string[]).includes(text);
