/** Lines of bytes, of files of any size: where each begins and which line of the file it is. */

import { open } from 'node:fs/promises';
import { maximumRecordBytes } from '#core/intake/json-text.js';

const newline = 0x0a;

/** A line without its line end. */
export interface LineOf {
  readonly start: number;
  readonly length: number;
  /** 1-based, counted from the first byte of what was given. */
  readonly line: number;
}

/** Lines of a buffer in order, the empty ones left out. `length` may be above the limit: the caller refuses it unread. */
export function* linesOf(bytes: Buffer): Generator<LineOf> {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const at = bytes.indexOf(newline, start);
    const end = at === -1 ? bytes.length : at;
    const length = (bytes[end - 1] === 0x0d && end > start ? end - 1 : end) - start;
    if (length > 0) yield { start, length, line };
    start = end + 1;
  }
}

/** How many lines a buffer ends: the number to add to the line numbers of what follows it. */
export function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}

export interface LineRange {
  /** First byte, and the one after the last. Ranges lie side by side from the first byte of the file to its last. */
  readonly start: number;
  readonly end: number;
  /** The range is a single line above the limit: it is to be refused without being read. */
  readonly overlong?: true;
}

/** Cuts a file at line ends into ranges of at most `chunkBytes`, or of one line where a line is longer than that. */
export async function* splitJsonl(path: string, chunkBytes: number, limit = maximumRecordBytes): AsyncGenerator<LineRange> {
  const file = await open(path);
  const block = Buffer.allocUnsafe(64 * 1024);
  /** Position after the last line end in `from` to `to`. */
  const before = async (from: number, to: number): Promise<number | undefined> => {
    for (let end = to; end > from; ) {
      const start = Math.max(from, end - block.length);
      const { bytesRead } = await file.read(block, 0, end - start, start);
      const at = block.subarray(0, bytesRead).lastIndexOf(newline);
      if (at !== -1) return start + at + 1;
      end = start;
    }
    return undefined;
  };
  /** Position after the first line end from `from` on. */
  const after = async (from: number, size: number): Promise<number> => {
    for (let start = from; start < size; ) {
      const { bytesRead } = await file.read(block, 0, block.length, start);
      if (bytesRead === 0) return size;
      const at = block.subarray(0, bytesRead).indexOf(newline);
      if (at !== -1) return start + at + 1;
      start += bytesRead;
    }
    return size;
  };
  try {
    const { size } = await file.stat();
    for (let start = 0; start < size; ) {
      const target = Math.min(start + Math.max(chunkBytes, 1), size);
      const cut = target === size ? size : await before(start, target);
      const end = cut ?? (await after(target, size));
      const overlong = end - start > limit + 1 && (await before(start, end - 1)) === undefined;
      yield overlong ? { start, end, overlong } : { start, end };
      start = end;
    }
  } finally {
    await file.close();
  }
}

/** A line of a stream; `bytes` is absent where the line is above the limit. */
export interface StreamedLine {
  readonly line: number;
  readonly bytes?: Buffer;
}

/** Lines of a stream, the empty ones left out. Holds one line, and of an overlong one nothing. */
export async function* streamLines(chunks: AsyncIterable<Buffer>, limit = maximumRecordBytes): AsyncGenerator<StreamedLine> {
  let held: Buffer[] = [];
  let length = 0;
  let line = 1;
  const finished = (): StreamedLine | undefined => {
    const whole = length > limit + 1 ? undefined : Buffer.concat(held, length);
    const bytes = whole?.at(-1) === 0x0d ? whole.subarray(0, -1) : whole;
    held = [];
    length = 0;
    if (!bytes || bytes.length > limit) return { line };
    return bytes.length === 0 ? undefined : { line, bytes };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, start)) {
      length += at - start;
      if (length <= limit + 1) held.push(chunk.subarray(start, at));
      const one = finished();
      if (one) yield one;
      line++;
      start = at + 1;
    }
    length += chunk.length - start;
    if (length <= limit + 1) held.push(chunk.subarray(start));
    else held = [];
  }
  const last = finished();
  if (last) yield last;
}
