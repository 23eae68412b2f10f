/** JSON over several lines: a list of records, a single one, or several one after the other. Streamed, one record held at a time. */

import { maximumRecordBytes } from '#core/intake/json-text.js';
import { type ByteSource, unreadable } from './byte-source.js';
import { type Item, refused } from './item.js';
import { decodeUtf8, notUtf8, overlong } from './jsonl.js';

/** One value of the file; `bytes` is absent where it is above the limit. */
export interface JsonElement {
  /** 1-based physical line where the value begins. */
  readonly line: number;
  readonly bytes?: Buffer;
}

const code = { newline: 0x0a, quote: 0x22, comma: 0x2c, open: 0x5b, backslash: 0x5c, close: 0x5d, openObject: 0x7b, closeObject: 0x7d };
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === code.newline;

/**
 * Finds where each value begins and ends without understanding it. A line end inside of a string cannot be: the string is taken
 * as closed there, so that one forgotten quote spoils one record and not the rest of the file.
 */
export class JsonSplitter {
  readonly #limit: number;
  #line = 1;
  /** A file is one list or several, or values that are in none. */
  #list: 'none' | 'open' | 'closed' | 'never' = 'none';
  /** Where the value being read began, and what is held of it. */
  #begun: number | undefined;
  #held: Buffer[] = [];
  #length = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(limit = maximumRecordBytes) {
    this.#limit = limit;
  }

  *push(chunk: Buffer): Generator<JsonElement> {
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      if (this.#inString && !this.#escaped) i = plainUntil(chunk, i);
      const byte = chunk[i];
      if (byte === undefined) break;
      const fresh = this.#begun === undefined;
      if (fresh && this.#outside(byte)) start = i;
      const ends = this.#begun === undefined ? 'no' : this.#inside(byte, fresh);
      if (ends !== 'no') {
        this.#hold(chunk.subarray(start, ends === 'with it' ? i + 1 : i));
        yield this.#finish();
        // What ended a bare word may also end the list.
        if (ends === 'before it') this.#outside(byte);
        start = 0;
      }
      if (byte === code.newline) this.#line++;
    }
    if (this.#begun !== undefined) this.#hold(chunk.subarray(start));
  }

  /** The value that the file ended in, and whether it ended in a list. */
  end(): { readonly element?: JsonElement; readonly open: boolean; readonly line: number } {
    const element = this.#begun === undefined ? undefined : this.#finish();
    return { ...(element ? { element } : {}), open: this.#list === 'open', line: this.#line };
  }

  /** Whether a value begins with this byte. */
  #outside(byte: number): boolean {
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
    this.#begun = this.#line;
    return true;
  }

  #inside(byte: number, first: boolean): 'no' | 'with it' | 'before it' {
    if (this.#inString) return this.#inText(byte);
    switch (byte) {
      case code.quote:
        this.#inString = true;
        return 'no';
      case code.open:
      case code.openObject:
        this.#depth++;
        return 'no';
      case code.close:
      case code.closeObject:
        if (this.#depth > 0) return --this.#depth === 0 ? 'with it' : 'no';
        return first ? 'with it' : 'before it';
      default:
        return this.#depth === 0 && (byte === code.comma || isSpace(byte)) ? 'before it' : 'no';
    }
  }

  #inText(byte: number): 'no' | 'with it' {
    if (this.#escaped) this.#escaped = false;
    else if (byte === code.backslash) this.#escaped = true;
    else if (byte === code.quote || byte === code.newline) {
      this.#inString = false;
      return this.#depth === 0 ? 'with it' : 'no';
    }
    return 'no';
  }

  #hold(part: Buffer): void {
    this.#length += part.length;
    if (this.#length <= this.#limit) this.#held.push(part);
    else this.#held = [];
  }

  #finish(): JsonElement {
    const line = this.#begun ?? this.#line;
    const bytes = this.#length > this.#limit ? undefined : Buffer.concat(this.#held, this.#length);
    this.#begun = undefined;
    this.#held = [];
    this.#length = 0;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    return { line, ...(bytes ? { bytes } : {}) };
  }
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
    const { element, open, line } = splitter.end();
    if (element) yield itemOf(file, element);
    if (open) yield refused(file, 'The list of records is not closed: the file ends in the middle. Get a whole copy.', line);
  } catch (error) {
    yield refused(file, unreadable(error));
  }
}

function itemOf(file: string, { line, bytes }: JsonElement): Item {
  if (!bytes) return refused(file, overlong, line);
  const text = decodeUtf8(bytes);
  return text === undefined ? refused(file, notUtf8, line) : { kind: 'record', text, at: { file, line } };
}
