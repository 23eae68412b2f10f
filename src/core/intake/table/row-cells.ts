/** One row of a table as its fields see it: the surest filled column first, and what no field took. */

import { isPlaceholder, storable } from '../text.js';
import { type Field, headerKey } from './fields.js';
import type { TableMapping } from './mapping.js';

export interface Row {
  /** 1-based physical line where the row begins; the header's is 1 where nothing stands above it. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The columns of each field, the surest first. */
export type FieldColumns = ReadonlyMap<Field, readonly number[]>;

export function fieldColumns({ columns }: TableMapping): FieldColumns {
  const byField = new Map<Field, number[]>();
  const order = columns.map((column, i) => ({ ...column, i })).sort((a, b) => a.rank - b.rank || a.i - b.i);
  for (const { field, i } of order) {
    if (field !== undefined) byField.set(field, [...(byField.get(field) ?? []), i]);
  }
  return byField;
}

const namesOfPeople = new Set<Field>(['candidate.name', 'candidate.firstName', 'candidate.middleName', 'candidate.lastName']);

interface Filled {
  readonly value: string;
  readonly column: number;
}

export class RowCells {
  readonly #cells: readonly string[];
  readonly #columns: FieldColumns;
  readonly #used = new Set<number>();

  constructor(row: Row, columns: FieldColumns) {
    this.#cells = row.cells.map(clean);
    this.#columns = columns;
  }

  /** The value of a field, which then stays no longer among the rest. */
  take(field: Field): string | undefined {
    const cell = this.find(field);
    if (cell) this.used(cell.column);
    return cell?.value;
  }

  get(field: Field): string | undefined {
    return this.find(field)?.value;
  }

  /** The first of what `split` finds; the column stays among the rest when there is more in it. */
  takeFirst(field: Field, split: (cell: string) => readonly string[]): string | undefined {
    const cell = this.find(field);
    const [first, ...more] = cell ? split(cell.value) : [];
    if (cell && more.length === 0) this.used(cell.column);
    return first;
  }

  /** The values of every column of a field. */
  takeAll(field: Field): readonly string[] {
    return (this.#columns.get(field) ?? []).flatMap((column) => {
      const value = this.#cell(column, field);
      if (value === undefined) return [];
      this.used(column);
      return [value];
    });
  }

  /** The parts that are filled of what stands under one path; undefined when none is. */
  takeParts<Part extends string>(under: string, parts: readonly Part[]): Partial<Record<Part, string>> | undefined {
    const found = parts.flatMap((part) => {
      const value = this.take(`${under}${part}` as Field);
      return value === undefined ? [] : [[part, value] as const];
    });
    return found.length === 0 ? undefined : (Object.fromEntries(found) as Partial<Record<Part, string>>);
  }

  find(field: Field): Filled | undefined {
    for (const column of this.#columns.get(field) ?? []) {
      const value = this.#cell(column, field);
      if (value !== undefined) return { value, column };
    }
    return undefined;
  }

  used(column: number): void {
    this.#used.add(column);
  }

  /** Filled cells that no field took whole. */
  rest(): readonly Filled[] {
    return this.#cells.flatMap((value, column) => (value === '' || this.#used.has(column) ? [] : [{ value, column }]));
  }

  #cell(column: number, field: Field): string | undefined {
    const cell = this.#cells[column] ?? '';
    return isPlaceholder(cell, namesOfPeople.has(field)) ? undefined : cell;
  }
}

/** Whether a header says that the column's times are in UTC. */
export const saysUtc = (header: string): boolean => /\b(?:utc|gmt)\b/.test(headerKey(header));

/** Some exports pad cells with U+0000; a quote before a sign is a spreadsheet's way of saying that it is no formula. */
function clean(cell: string): string {
  let start = 0;
  let end = cell.length;
  while (start < end && cell.charCodeAt(start) <= 0x20) start++;
  while (end > start && cell.charCodeAt(end - 1) <= 0x20) end--;
  const text = cell.slice(start, end).trim();
  return storable(/^'[=+\-@]/.test(text) ? text.slice(1) : text);
}
