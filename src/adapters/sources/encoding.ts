/** Which encoding a text file is in, and its text. Spreadsheets write UTF-8, UTF-16 and Windows-1252, with and without saying so. */

import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { ByteSource } from './byte-source.js';

/** `by-line`: some lines are UTF-8 and some are not, as when exports of several programs were joined. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'by-line';

/** Says the encoding from the first bytes alone, where they do say it. */
export function markedEncoding(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return withoutMark(head);
}

/** UTF-16 of mostly Latin text has a zero in nearly every second byte, always on the same side. */
function withoutMark(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : undefined;
}

/** Reads the whole source once: the first letter that is not ASCII may stand at its end. */
export async function encodingOf(source: ByteSource): Promise<Encoding> {
  const counter = new Utf8Counter();
  let first = true;
  for await (const chunk of source.open()) {
    const marked = first ? markedEncoding(chunk.subarray(0, 64 * 1024)) : undefined;
    if (marked !== undefined) return marked;
    first = false;
    counter.push(chunk);
  }
  const { utf8, other } = counter.lines();
  return other ? (utf8 ? 'by-line' : 'windows-1252') : 'utf-8';
}

const lineEnd = 0x0a;

/**
 * Counts, line by line, letters beyond ASCII that are whole UTF-8 sequences, and bytes that belong to none.
 * A stray byte in a line of UTF-8 is an accident; letters that are mostly no UTF-8 are another encoding.
 */
class Utf8Counter {
  #letters = 0;
  #broken = 0;
  #utf8 = false;
  #other = false;
  #expected = 0;
  #seen = 0;

  push(chunk: Buffer): void {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (byte < 0x80) {
        if (this.#expected > 0) this.#break();
        if (byte === lineEnd) this.#endLine();
      } else if (byte < 0xc0) {
        if (this.#expected === 0) this.#broken++;
        else if (++this.#seen === this.#expected) {
          this.#letters++;
          this.#expected = 0;
        }
      } else {
        if (this.#expected > 0) this.#break();
        this.#expected = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        this.#seen = 0;
        if (byte > 0xf4) this.#break();
      }
    }
  }

  /** Of which kinds the lines so far are; the last one is taken to be whole. */
  lines(): { readonly utf8: boolean; readonly other: boolean } {
    if (this.#expected > 0) this.#break();
    this.#endLine();
    return { utf8: this.#utf8, other: this.#other };
  }

  #endLine(): void {
    if (this.#broken > this.#letters) this.#other = true;
    else if (this.#letters > 0) this.#utf8 = true;
    this.#letters = 0;
    this.#broken = 0;
  }

  #break(): void {
    this.#broken += 1 + this.#seen;
    this.#expected = 0;
  }
}

/** Decoded, without a byte order mark. Bytes that mean nothing become U+FFFD. */
export async function* decoded(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  if (encoding === 'by-line') {
    for await (const line of linesOf(source)) yield iconv.decode(line, encodingOfLine(line));
    return;
  }
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of source.open()) {
    const text = decoder.write(chunk);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

function encodingOfLine(line: Buffer): 'utf-8' | 'windows-1252' {
  if (isUtf8(line)) return 'utf-8';
  const counter = new Utf8Counter();
  counter.push(line);
  return counter.lines().other ? 'windows-1252' : 'utf-8';
}

const longestLine = 1 << 20;

/** A cut that leaves no letter of UTF-8 in halves. */
function beforeLastLetter(bytes: Buffer): number {
  let to = bytes.length;
  while (to > bytes.length - 3 && (bytes[to - 1]! & 0xc0) === 0x80) to--;
  return bytes[to - 1]! >= 0xc0 ? to - 1 : to;
}

/** Lines with their ends, or parts of a line that has none for a megabyte, cut where no letter is. */
async function* linesOf(source: ByteSource): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of source.open()) {
    rest = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = rest.indexOf(lineEnd); end !== -1; end = rest.indexOf(lineEnd, from)) {
      // The byte that ends a line ends whatever letter was begun before it.
      const to = end + 1;
      yield rest.subarray(from, to);
      from = to;
    }
    if (rest.length - from > longestLine) {
      const to = beforeLastLetter(rest);
      yield rest.subarray(from, to);
      from = to;
    }
    rest = rest.subarray(from);
  }
  if (rest.length > 0) yield rest;
}
