/** Looks at a PDF's bytes before they are read: whether it is one, whether it is whole, and whether a stream in it is a bomb. */

import { inflateSync } from 'node:zlib';
import { limits, Unreadable } from './unreadable.js';

const header = Buffer.from('%PDF-');
const streamWord = Buffer.from('stream');
const endWord = Buffer.from('endstream');

export interface PdfLook {
  /** Some object is an image: without any text, the pages are pictures. */
  readonly images: boolean;
  /** How many link annotations its objects declare. */
  readonly links: number;
}

/** @throws Unreadable */
export function lookAtPdf(bytes: Uint8Array): PdfLook {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 1024).indexOf(header) < 0)
    throw new Unreadable('This is not a PDF file. Export the resume as PDF or DOCX again and submit that.');
  let at = 0;
  let total = 0;
  let links = 0;
  for (;;) {
    const found = buffer.indexOf(streamWord, at);
    if (found < 0) break;
    at = found + streamWord.length;
    if (buffer.toString('latin1', found - 3, found) === 'end') continue;
    const start = afterLineEnd(buffer, at);
    if (start === undefined) continue;
    const end = buffer.indexOf(endWord, start);
    const packed = buffer.subarray(start, end < 0 ? buffer.length : end);
    const unpacked = expanded(packed);
    total += unpacked?.length ?? 0;
    if (total > limits.expandedBytes) throw bomb();
    if (unpacked && buffer.toString('latin1', Math.max(0, found - 300), found).includes('/ObjStm'))
      links += linksIn(unpacked.toString('latin1'));
    if (end >= 0) at = end + endWord.length;
  }
  const text = buffer.toString('latin1');
  return { images: /\/Subtype\s*\/Image\b/.test(text), links: links + linksIn(text) };
}

const linksIn = (text: string): number => text.match(/\/Subtype\s*\/Link\b/g)?.length ?? 0;

function afterLineEnd(buffer: Buffer, at: number): number | undefined {
  if (buffer[at] === 13 && buffer[at + 1] === 10) return at + 2;
  return buffer[at] === 10 || buffer[at] === 13 ? at + 1 : undefined;
}

function expanded(packed: Buffer): Buffer | undefined {
  if (packed.length < 8 || !isZlib(packed)) return undefined;
  const allowed = Math.min(limits.expandedBytes, Math.max(limits.expandedFreely, packed.length * limits.expansion));
  try {
    const once = inflateSync(packed, { maxOutputLength: allowed, finishFlush: 2 });
    // A stream packed twice is as good a bomb.
    if (once.length >= 8 && isZlib(once)) inflateSync(once, { maxOutputLength: allowed, finishFlush: 2 });
    return once;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw bomb();
    return undefined;
  }
}

const isZlib = (bytes: Buffer): boolean => (bytes[0]! & 15) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0;

const bomb = (): Unreadable =>
  new Unreadable(
    'a compressed stream in this PDF expands beyond what is allowed (100 MB, or 1 MB and 100 times its size). Print the resume to a new PDF and submit that.',
  );
