/** Which encoding a text file is in, and its text. Spreadsheets write UTF-8, UTF-16 and Windows-1252, with and without saying so. */

import iconv from 'iconv-lite';
import type { ByteSource } from './byte-source.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Says the encoding from the first bytes alone, where they do say it. */
export function markedEncoding(head: Buffer): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return withoutMark(head);
}

/** UTF-16 of mostly Latin text has a zero in nearly every second byte, always on the same side. */
function withoutMark(head: Buffer): Encoding | undefined {
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
  // A stray byte in UTF-8 is an accident; letters that are mostly no UTF-8 are another encoding.
  return counter.broken > counter.letters ? 'windows-1252' : 'utf-8';
}

/** Counts letters beyond ASCII that are whole UTF-8 sequences, and bytes that belong to none. */
class Utf8Counter {
  letters = 0;
  broken = 0;
  #expected = 0;
  #seen = 0;

  push(chunk: Buffer): void {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (byte < 0x80) {
        if (this.#expected > 0) this.#break();
      } else if (byte < 0xc0) {
        if (this.#expected === 0) this.broken++;
        else if (++this.#seen === this.#expected) {
          this.letters++;
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

  #break(): void {
    this.broken += 1 + this.#seen;
    this.#expected = 0;
  }
}

/** Decoded, without a byte order mark. Bytes that mean nothing become U+FFFD. */
export async function* decoded(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of source.open()) {
    const text = decoder.write(chunk);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}
