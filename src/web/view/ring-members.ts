/** Members of a ring, each for themselves: what stands in their own file, and what only is shared. */

import type { Line, QueueRow, Ring, Screening } from '../client-types.js';
import { linesAgainst } from './clearing.js';

export interface Member {
  /** `source/id`. */
  readonly ref: string;
  readonly row: QueueRow | undefined;
}

/** Members with a case first, the most evidence first; then those who are only linked, by name of their file. */
export function membersOf(ring: Ring, cases: readonly QueueRow[]): Member[] {
  const byRef = new Map(cases.map((row) => [`${row.about.source}/${row.about.id}`, row]));
  const members = ring.members.map((ref): Member => ({ ref, row: byRef.get(ref) }));
  return members.sort((a, b) => (b.row?.evidenceBits ?? -1e9) - (a.row?.evidenceBits ?? -1e9) || (a.ref < b.ref ? -1 : 1));
}

/** The part after the source: what a hiring system calls the file. */
export const fileId = (ref: string): string => ref.slice(ref.indexOf('/') + 1);

/**
 * Lines that would stand without anybody else's file: class A, B or C, against the person, on values of this file alone.
 * What is shared belongs to the ring, whoever put it there.
 */
export function ownLines(screening: Screening): Line[] {
  return linesAgainst(screening.lines).filter((line) =>
    (line.evidence ?? []).some(
      (e) => e.kind !== 'shared' && e.at.every((p) => p.source === screening.source && p.application === screening.application),
    ),
  );
}
