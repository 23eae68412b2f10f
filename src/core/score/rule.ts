/** When a file is flagged: A, or B, or C from two independent families; and enough evidence bits. Context never flags. */

import type { Line } from '../model/screening.js';
import { within } from './answers.js';

/** Rounding of a sum of a few dozen doubles; the threshold itself is a round number of bits. */
export const tolerance = 1e-9;

/** `standing`: the lines that still weigh against the file after what answered them. `askAt` in evidence bits; null asks at the rule alone. */
export function asksToVerify(standing: readonly Line[], evidenceBits: number, askAt: number | null): boolean {
  return meetsRule(standing) && reaches(evidenceBits, askAt);
}

export const reaches = (evidenceBits: number, askAt: number | null): boolean => askAt === null || evidenceBits >= askAt - tolerance;

function meetsRule(standing: readonly Line[]): boolean {
  if (standing.some((line) => line.class === 'A' || line.class === 'B')) return true;
  const clashes = standing.filter((line) => line.class === 'C');
  return clashes.some((a, i) => clashes.slice(i + 1).some((b) => a.family !== b.family && independent(a, b)));
}

/**
 * Two clashes that rest on the same parsed value are one mistake of a reader or of the applicant, not two facts. An entry holds its parts:
 * a job and the first day of that job are one value. What a line shares with another file counts where it stands in this one as well.
 */
function independent(a: Line, b: Line): boolean {
  const values = valuesOf(a);
  return !valuesOf(b).some((value) => values.some((other) => within(value, other) || within(other, value)));
}

const valuesOf = (line: Line): string[] =>
  (line.evidence ?? []).flatMap((e) => e.at.map((p) => `${p.source}\u0000${p.application}\u0000${p.path}`));

/** Signals of the lines of class A, B or C that weigh against the file, strongest first; at most four. */
export function reasonsOf(standing: readonly Line[]): string[] {
  return [...standing]
    .sort((a, b) => b.bits - a.bits || (a.signal < b.signal ? -1 : 1))
    .slice(0, 4)
    .map((line) => line.signal);
}
