/** JSON text to a value, without the ways in which text can hurt the reader. */

import { maximumNesting } from './reading.js';

export type Parsed = { readonly value: unknown } | { readonly reason: string };

/** Bytes of one JSONL line, of one element of an array, or of a document (20 MB). */
export const maximumRecordBytes = 20_000_000;

export function parseJson(text: string): Parsed {
  if (nestsTooDeep(text)) return { reason: `The record nests deeper than ${maximumNesting}. Flatten it.` };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: `This is not JSON${whereOf(error)}. Look for a missing quote, comma or bracket there.` };
  }
}

/** Counts brackets outside of strings, so that text made of nothing else is turned away before it is parsed. */
export function nestsTooDeep(text: string, limit = maximumNesting): boolean {
  if (text.length <= limit) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22:
        i = endOfString(text, i + 1);
        break;
      case 0x5b:
      case 0x7b:
        if (++depth > limit) return true;
        break;
      case 0x5d:
      case 0x7d:
        depth--;
        break;
    }
  }
  return false;
}

/** Position of the quote that closes a string begun before `from`; the text's length when none does. */
function endOfString(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return quote;
  }
  return text.length;
}

/** The engine's message quotes the record, which may not go into a log: only the position is taken from it. */
function whereOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/unexpected end|unterminated/i.test(message)) return ': it ends in the middle';
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? '' : ` at character ${Number(position) + 1}`;
}
