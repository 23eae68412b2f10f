/** What lines that speak for the applicant take away, and from which line: a confirmation brings its own claim to nothing and moves no other. */

import type { Evidence } from '../model/evidence.js';
import type { EvidenceClass, Ledger } from '../model/screening.js';

/** One reading that weighs something, before caps and confirmations. */
export interface Weighed {
  readonly signal: string;
  readonly family: string;
  readonly class: EvidenceClass;
  readonly ledger: Ledger;
  readonly full: number;
  readonly spread: number;
  readonly about: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Answers {
  /** Bits that stand of each line of evidence, after its family's cap and after all answers. */
  readonly left: ReadonlyMap<Weighed, number>;
  /** What each line for the applicant took, by the line it took it from. */
  readonly taken: ReadonlyMap<Weighed, ReadonlyMap<Weighed, number>>;
}

/**
 * Never more is taken than is left of the very claim or binding question that is answered. What is answered is used up,
 * so that two confirmations of one claim do not pay for a third. `kept` is the share of its bits that a family's cap leaves.
 */
export function answer(weighed: readonly Weighed[], kept: (family: string) => number): Answers {
  const left = new Map<Weighed, number>();
  const taken = new Map<Weighed, Map<Weighed, number>>();
  for (const w of weighed) if (w.full > 0 && w.class !== 'D') left.set(w, w.full * kept(w.family));
  for (const w of weighed) {
    if (w.full >= 0) continue;
    const parts = new Map<Weighed, number>();
    let wanted = -w.full;
    for (const [line, rest] of left) {
      if (line.ledger !== w.ledger || !sameQuestion(line.about, w.about)) continue;
      const part = Math.min(rest, wanted);
      left.set(line, rest - part);
      wanted -= part;
      if (part > 0) parts.set(line, part);
    }
    taken.set(w, parts);
  }
  return { left, taken };
}

const sameQuestion = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => within(x, y) || within(y, x)));

/** Whether a JSON pointer is another one or lies inside it. */
export const within = (path: string, root: string): boolean => path === root || path.startsWith(root.endsWith('/') ? root : `${root}/`);
