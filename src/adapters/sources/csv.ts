/** CSV and TSV text to rows. Where a row begins and ends is found first, so that one stray quote spoils one row and not all after it. */

import { parse } from 'csv-parse/sync';
import { maximumRecordBytes } from '#core/intake/json-text.js';
import type { Row } from '#core/intake/table/row-cells.js';

export type Delimiter = ',' | ';' | '\t';

export type CsvRow = Row | { readonly line: number; readonly reason: string };

interface RowText {
  readonly line: number;
  readonly text: string;
  /** The quotes of the row do not close where they should. */
  readonly broken?: true;
}

const quote = '"';
const brokenReason =
  'The quotes of this row do not close. Look for a quote too many or too few in it; a quote inside of a quoted cell is written twice.';

/** Finds the rows of text that comes in pieces. Holds the row it is in, up to `limit` characters. */
export class RowSplitter {
  readonly #delimiter: Delimiter;
  readonly #limit: number;
  #text = '';
  #line = 1;
  /** Where in the text we are, and in what. */
  #at = 0;
  #state: 'cell start' | 'plain' | 'quoted' | 'after quote' | 'broken' = 'cell start';

  constructor(delimiter: Delimiter, limit = maximumRecordBytes) {
    this.#delimiter = delimiter;
    this.#limit = limit;
  }

  *push(piece: string): Generator<RowText> {
    this.#text += piece;
    yield* this.#rows(false);
  }

  *end(): Generator<RowText> {
    yield* this.#rows(true);
  }

  *#rows(last: boolean): Generator<RowText> {
    let from = 0;
    while (from < this.#text.length) {
      let end = this.#rowEnd(last);
      if (end === 'more' && this.#text.length - from > this.#limit) end = 'broken';
      if (end === 'more' && last) end = this.#state === 'quoted' ? 'broken' : this.#text.length;
      if (end === 'more') break;
      const broken = end === 'broken';
      const to = end === 'broken' ? this.#firstLineEnd(from, last) : end;
      if (to === undefined) {
        this.#state = 'broken';
        break;
      }
      const row = this.#row(from, to);
      yield broken ? { ...row, broken } : row;
      from = to;
      this.#at = to;
      this.#state = 'cell start';
    }
    this.#text = this.#text.slice(from);
    this.#at -= from;
  }

  /** Position after the row's line end; `more` when the text ends before it. */
  #rowEnd(last: boolean): number | 'more' | 'broken' {
    if (this.#state === 'broken') return 'broken';
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      const sign = text[this.#at]!;
      if (this.#state === 'quoted') {
        const close = text.indexOf(quote, this.#at);
        if (close === -1) {
          this.#at = text.length;
          break;
        }
        this.#at = close;
        this.#state = 'after quote';
        continue;
      }
      if (sign === '\n') return this.#at + 1;
      if (sign === '\r') {
        // A line end may be cut in two by the piece it came in.
        if (this.#at + 1 === text.length && !last) return 'more';
        return text[this.#at + 1] === '\n' ? this.#at + 2 : this.#at + 1;
      }
      if (sign === this.#delimiter) this.#state = 'cell start';
      else if (sign === quote && this.#state !== 'plain') this.#state = 'quoted';
      else if (this.#state === 'after quote') return 'broken';
      else this.#state = 'plain';
    }
    return 'more';
  }

  /** Of a broken row only the first line is given up; what follows it is read anew. */
  #firstLineEnd(from: number, last: boolean): number | undefined {
    const lineEnd = /\r\n|\n|\r/g;
    lineEnd.lastIndex = from;
    const found = lineEnd.test(this.#text) ? lineEnd.lastIndex : this.#text.length;
    const whole = last || this.#text.length - from > this.#limit || found < this.#text.length || this.#text.endsWith('\n');
    return whole ? found : undefined;
  }

  #row(from: number, to: number): RowText {
    const text = this.#text.slice(from, to);
    const line = this.#line;
    this.#line += text.match(/\r\n|\n|\r/g)?.length ?? 0;
    return { line, text };
  }
}

/** Rows with their cells; empty lines are left out. */
export async function* csvRows(text: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<CsvRow> {
  const splitter = new RowSplitter(delimiter);
  let batch: RowText[] = [];
  let size = 0;
  for await (const piece of text) {
    for (const row of splitter.push(piece)) {
      batch.push(row);
      size += row.text.length;
    }
    if (size < 64 * 1024) continue;
    yield* parsed(batch, delimiter);
    batch = [];
    size = 0;
  }
  yield* parsed([...batch, ...splitter.end()], delimiter);
}

function* parsed(rows: readonly RowText[], delimiter: Delimiter): Generator<CsvRow> {
  const whole = rows.filter(({ text, broken }) => !broken && text.trim() !== '');
  const cells = cellsOf(whole.map(({ text }) => text).join(''), delimiter);
  // Should the two ways of reading quotes ever differ, rows are read one by one.
  const together = cells?.length === whole.length ? new Map(whole.map((row, i) => [row, cells[i]] as const)) : undefined;
  for (const row of rows) {
    if (row.broken) yield { line: row.line, reason: brokenReason };
    else if (row.text.trim() !== '') {
      const own = together?.get(row) ?? cellsOf(row.text, delimiter)?.[0];
      yield own ? { line: row.line, cells: own } : { line: row.line, reason: brokenReason };
    }
  }
}

function cellsOf(text: string, delimiter: Delimiter): string[][] | undefined {
  try {
    return parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true });
  } catch {
    return undefined;
  }
}

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** Counts of cells in the first rows, the last of which may be cut off. */
function widths(sample: string, delimiter: Delimiter): readonly number[] {
  const splitter = new RowSplitter(delimiter);
  const rows = [...splitter.push(sample)].filter(({ text, broken }) => !broken && text.trim() !== '').slice(0, 50);
  const kept = rows.length > 0 ? rows : [...splitter.end()];
  return kept.flatMap(({ text }) => cellsOf(text, delimiter)?.[0]?.length ?? []);
}

export interface DelimiterGuess {
  readonly delimiter: Delimiter;
  /** Rows of the sample, and how many of them are as wide as the header. */
  readonly rows: number;
  readonly alike: number;
}

/** The separator with which most rows are as wide as the header, and wider is better; undefined when the header has no second cell. */
export function guessDelimiter(sample: string): DelimiterGuess | undefined {
  let best: { guess: DelimiterGuess; score: number } | undefined;
  for (const delimiter of delimiters) {
    const counts = widths(sample, delimiter);
    const header = counts[0] ?? 1;
    if (header < 2) continue;
    const alike = counts.filter((count) => count === header).length;
    const score = (alike / counts.length) * (1 + Math.log2(header) / 8);
    if (!best || score > best.score) best = { guess: { delimiter, rows: counts.length, alike }, score };
  }
  return best?.guess;
}
