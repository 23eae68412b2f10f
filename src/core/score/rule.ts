/** When a file is flagged: A, or B, or C from two independent families; and enough evidence bits. Context never flags. */

import type { Line } from '../model/screening.js';

/** Rounding of a sum of a few dozen doubles; the threshold itself is a round number of bits. */
const tolerance = 1e-9;

/** `askAt` in evidence bits; null asks at the rule alone. */
export function asksToVerify(lines: readonly Line[], evidenceBits: number, askAt: number | null): boolean {
  return meetsRule(lines) && (askAt === null || evidenceBits >= askAt - tolerance);
}

function meetsRule(lines: readonly Line[]): boolean {
  const positive = lines.filter((line) => line.bits > 0);
  if (positive.some((line) => line.class === 'A' || line.class === 'B')) return true;
  const clashes = positive.filter((line) => line.class === 'C');
  return clashes.some((a, i) => clashes.slice(i + 1).some((b) => a.family !== b.family && independent(a, b)));
}

/** Two clashes that rest on the same parsed value are one mistake of a reader or of the applicant, not two facts. */
function independent(a: Line, b: Line): boolean {
  const values = new Set(ownValues(a));
  return !ownValues(b).some((value) => values.has(value));
}

const ownValues = (line: Line): string[] =>
  (line.evidence ?? [])
    .flatMap((e) => (e.kind === 'shared' || e.kind === 'similar' ? [] : e.at))
    .map((p) => `${p.source}/${p.application}${p.path}`);

/** Signals of the lines of class A, B or C that weigh against the file, strongest first; at most four. */
export function reasonsOf(lines: readonly Line[]): string[] {
  return lines
    .filter((line) => line.bits > 0 && line.class !== undefined && line.class !== 'D')
    .sort((a, b) => b.bits - a.bits || (a.signal < b.signal ? -1 : 1))
    .slice(0, 4)
    .map((line) => line.signal);
}
