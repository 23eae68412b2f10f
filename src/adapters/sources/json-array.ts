/** JSON over several lines: a list of records, a single one, or several one after the other. Streamed, one record held at a time. */

import { maximumRecordBytes } from '#core/intake/json-text.js';
import { maximumNesting } from '#core/intake/reading.js';
import { type ByteSource, unreadable } from './byte-source.js';
import { type Item, refused } from './item.js';
import { decodeUtf8, notUtf8, overlong } from './jsonl.js';
import { lineEnds } from './lines.js';

/** One value of the file; `bytes` is absent where it is above the limit. */
export interface JsonElement {
  /** 1-based physical line where the value begins. */
  readonly line: number;
  readonly bytes?: Buffer;
}

const code = { newline: 0x0a, quote: 0x22, comma: 0x2c, open: 0x5b, backslash: 0x5c, close: 0x5d, openObject: 0x7b, closeObject: 0x7d };
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === code.newline;

const mostOpened = maximumNesting;

/** How often a file may be taken up again after a value in it turned out to have no end. */
const restarts = 100;

/**
 * Finds where each value begins and ends without understanding it. A value that has no end, for a forgotten quote or bracket, is
 * given up where a line begins with an object no further in than the value itself began: it is then lost alone.
 */
export class JsonSplitter {
  readonly #limit: number;
  /** A file is one list or several, or values that are in none. */
  #list: 'none' | 'open' | 'closed' | 'never' = 'none';
  #line = 1;
  /** Bytes of this line in chunks before, and whether all of the line so far was white space. */
  #carried = 0;
  #lead = true;
  /** Where the value being read began, and what is held of it. */
  #begun: { readonly line: number; readonly column: number } | undefined;
  #held: Buffer[] = [];
  #length = 0;
  #depth = 0;
  /** Which bracket opened each level, as deep as a record may be. */
  readonly #opened = new Uint8Array(mostOpened + 1);
  #inString = false;
  #escaped = false;
  /** A line ended inside of a string, which JSON does not allow. */
  #broken = false;
  #restarts = restarts;

  constructor(limit = maximumRecordBytes) {
    this.#limit = limit;
  }

  *push(chunk: Buffer): Generator<JsonElement> {
    let start = 0;
    let lineStart = -this.#carried;
    for (let i = 0; i < chunk.length; i++) {
      if (this.#inString && !this.#escaped) i = plainUntil(chunk, i);
      const byte = chunk[i];
      if (byte === undefined) break;
      const column = i - lineStart;
      const first = this.#begun === undefined;
      if (first && this.#outside(byte, column)) start = i;
      const ends = this.#ends(byte, column, first);
      if (ends === 'wrongly') {
        this.#hold(chunk.subarray(start, i));
        yield* this.#giveUp();
        start = i--;
        continue;
      }
      if (ends !== 'no') {
        this.#hold(chunk.subarray(start, ends === 'with it' ? i + 1 : i));
        yield this.#finish();
        start = 0;
        // What ended the value is looked at again, as what comes after it.
        if (ends === 'before it') {
          i--;
          continue;
        }
      }
      if (byte === code.newline) {
        this.#line++;
        lineStart = i + 1;
        this.#lead = true;
      } else if (!isSpace(byte)) this.#lead = false;
    }
    this.#carried = chunk.length - lineStart;
    if (this.#begun === undefined) return;
    this.#hold(chunk.subarray(start));
    if (this.#length <= this.#limit || this.#held.length === 0) return;
    // Either the value has no end, or it is too long and its end is waited for without holding it.
    if (this.#next() === -1) this.#held = [];
    else yield* this.#giveUp();
  }

  /** The value that the file ended in, and what can still be found in it. */
  *end(): Generator<JsonElement> {
    while (this.#begun !== undefined) yield* this.#giveUp();
  }

  /** Whether the file ended in a list. */
  get open(): boolean {
    return this.#list === 'open';
  }

  get line(): number {
    return this.#line;
  }

  /** Whether a value begins with this byte. */
  #outside(byte: number, column: number): boolean {
    if (isSpace(byte) || byte === code.comma) return false;
    if (byte === code.open && (this.#list === 'none' || this.#list === 'closed')) {
      this.#list = 'open';
      return false;
    }
    if (byte === code.close && this.#list === 'open') {
      this.#list = 'closed';
      return false;
    }
    if (this.#list === 'none') this.#list = 'never';
    this.#begun = { line: this.#line, column };
    return true;
  }

  #ends(byte: number, column: number, first: boolean): 'no' | 'with it' | 'before it' | 'wrongly' {
    if (this.#begun === undefined) return 'no';
    if (this.#inString) return this.#inText(byte);
    if (this.#broken && this.#lead && byte === code.openObject && column <= this.#begun.column) return 'wrongly';
    switch (byte) {
      case code.quote:
        this.#inString = true;
        return 'no';
      case code.open:
      case code.openObject:
        this.#opened[Math.min(this.#depth++, mostOpened)] = byte;
        return 'no';
      case code.close:
      case code.closeObject:
        if (this.#depth === 0) return first ? 'with it' : 'before it';
        // The sign that closes is two after the sign that opens, for both kinds.
        if (this.#depth <= mostOpened && this.#opened[this.#depth - 1] !== byte - 2) return 'wrongly';
        return --this.#depth === 0 ? 'with it' : 'no';
      default:
        return this.#depth === 0 && (byte === code.comma || isSpace(byte)) ? 'before it' : 'no';
    }
  }

  #inText(byte: number): 'no' | 'with it' {
    if (this.#escaped) this.#escaped = false;
    else if (byte === code.backslash) this.#escaped = true;
    else if (byte === code.quote || byte === code.newline) {
      this.#inString = false;
      this.#broken ||= byte === code.newline;
      return this.#depth === 0 ? 'with it' : 'no';
    }
    return 'no';
  }

  /** Where in what is held the next value seems to begin; -1 when nowhere. */
  #next(): number {
    if (this.#begun === undefined || this.#restarts === 0) return -1;
    return nextObject(Buffer.concat(this.#held), this.#begun.column);
  }

  /** Gives up the value that has no end, and looks for the next one inside of it. */
  *#giveUp(): Generator<JsonElement> {
    const next = this.#next();
    const held = Buffer.concat(this.#held);
    const value = this.#finish();
    if (next === -1) return yield value;
    this.#restarts--;
    const lost = held.subarray(0, next);
    yield { line: value.line, bytes: lost };
    this.#line = value.line + lineEnds(lost);
    this.#carried = next - lost.lastIndexOf(code.newline) - 1;
    this.#lead = true;
    yield* this.push(held.subarray(next));
  }

  #hold(part: Buffer): void {
    if (this.#length <= this.#limit) this.#held.push(part);
    this.#length += part.length;
  }

  #finish(): JsonElement {
    const line = this.#begun?.line ?? this.#line;
    const bytes = this.#length > this.#limit ? undefined : Buffer.concat(this.#held, this.#length);
    this.#begun = undefined;
    this.#held = [];
    this.#length = 0;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#broken = false;
    return { line, ...(bytes ? { bytes } : {}) };
  }
}

/** Position of an object that begins a line, at most `column` bytes in. */
function nextObject(held: Buffer, column: number): number {
  for (let end = held.indexOf(code.newline); end !== -1; end = held.indexOf(code.newline, end + 1)) {
    let at = end + 1;
    while (held[at] === 0x20 || held[at] === 0x09) at++;
    if (held[at] === code.openObject && at - end - 1 <= column) return at;
  }
  return -1;
}

/** Position of the next byte that means something inside of a string; the length when there is none. */
function plainUntil(chunk: Buffer, from: number): number {
  let i = from;
  for (; i < chunk.length; i++) {
    const byte = chunk[i];
    if (byte === code.quote || byte === code.backslash || byte === code.newline) break;
  }
  return i;
}

export async function* jsonArrayItems(source: ByteSource): AsyncGenerator<Item> {
  const { file } = source;
  const splitter = new JsonSplitter();
  try {
    let first = true;
    for await (const chunk of source.open()) {
      const bytes = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
      first = false;
      for (const element of splitter.push(bytes)) yield itemOf(file, element);
    }
    for (const element of splitter.end()) yield itemOf(file, element);
    if (splitter.open)
      yield refused(file, 'The list of records is not closed: the file ends in the middle. Get a whole copy.', splitter.line);
  } catch (error) {
    yield refused(file, unreadable(error));
  }
}

function itemOf(file: string, { line, bytes }: JsonElement): Item {
  if (!bytes) return refused(file, overlong, line);
  const text = decodeUtf8(bytes);
  return text === undefined ? refused(file, notUtf8, line) : { kind: 'record', text, at: { file, line } };
}
