/** What a reader collects: values with the line they were read from and how they were read. */

import type { Provenance } from '../../model/application.js';
import { confidence, type ReadingKind } from './confidence.js';
import type { TextLine } from './text-line.js';

export interface Reading<T = string> {
  readonly value: T;
  readonly line: TextLine;
  readonly kind: ReadingKind;
}

export const reading = <T>(value: T, line: TextLine, kind: ReadingKind): Reading<T> => ({ value, line, kind });

/** Provenance of one value at one path of the application. */
export function provenanceOf(path: string, read: Reading<unknown>): Provenance {
  const { page, line, box } = read.line;
  return {
    path,
    page,
    line,
    confidence: confidence[read.kind],
    ...(box ? { box: [round(box[0]), round(box[1]), round(box[2]), round(box[3])] as const } : {}),
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;
