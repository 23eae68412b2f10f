/** A stretch of records as they stand in a file: the unit of work of the first pass. */

import type { Origin } from '#core/intake/record.js';
import { linesOf } from '../sources/lines.js';

/** One record of a spooled chunk: where its text lies, and where it came from. */
export interface SpooledRecord {
  readonly start: number;
  readonly length: number;
  readonly at: Origin;
}

export interface Chunk {
  /** File on disk that holds the bytes. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** As refusals name it, for a chunk that is read by its line ends. */
  readonly file: string;
  /** A single line above the limit: refused unread. */
  readonly overlong?: true;
  /** For a spool of our own: its records, whose bytes follow one another. Absent for a JSONL file of the input. */
  readonly spooled?: readonly SpooledRecord[];
}

export interface ChunkRecord {
  /** From the beginning of the chunk's bytes. */
  readonly offset: number;
  readonly length: number;
  readonly at: Origin;
}

/** Records of a chunk in order. Lines of an input file are numbered from the chunk's own beginning. */
export function* recordsOf(chunk: Chunk, bytes: Buffer): Generator<ChunkRecord> {
  if (chunk.spooled) {
    for (const { start, length, at } of chunk.spooled) yield { offset: start - chunk.start, length, at };
    return;
  }
  for (const { start, length, line } of linesOf(bytes)) yield { offset: start, length, at: { file: chunk.file, line } };
}
