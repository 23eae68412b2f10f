/**
 * What would clear a file, with the number: which lines would have to turn out innocent until the file asks for nothing any more.
 * The rule is the published one: A, or B, or C from two families, and enough evidence bits; context takes no part in it.
 */

import type { EvidenceClass, Line, Screening } from '../client-types.js';
import { capOf } from './waterfall.js';

export interface Clearing {
  /** Signals that together would clear the file when they are explained. */
  readonly signals: readonly string[];
  /** Evidence bits that would then be left, at most. */
  readonly evidence: number;
  /** Confirmations may shrink with the lines they answer, so the number is an upper bound. */
  readonly atMost: boolean;
  /** `threshold`: too little evidence; `rule`: what is left may not flag on its own, whatever it weighs. */
  readonly because: 'threshold' | 'rule';
}

/** A round threshold against a sum of doubles. */
const tolerance = 1e-9;

/** Single lines first; where none is enough, the strongest lines together. Empty for a file that asks for nothing. */
export function whatWouldClear(screening: Screening, askAt: number | null): Clearing[] {
  if (screening.tier === 'clear') return [];
  const against = linesAgainst(screening.lines);
  const singles = against.flatMap((line) => clearedBy([line], screening, askAt));
  if (singles.length > 0) return singles;
  for (let n = 2; n <= against.length; n++) {
    const together = clearedBy(against.slice(0, n), screening, askAt);
    if (together.length > 0) return together;
  }
  return [];
}

/** Lines of class A, B or C that weigh against the file, strongest first. */
export const linesAgainst = (lines: readonly Line[]): Line[] =>
  lines
    .filter((line) => line.bits > 0 && line.class !== undefined && line.class !== 'D')
    .sort((a, b) => b.bits - a.bits || (a.signal < b.signal ? -1 : 1));

function clearedBy(explained: readonly Line[], screening: Screening, askAt: number | null): Clearing[] {
  const left = linesAgainst(screening.lines).filter((line) => !explained.includes(line));
  const { evidence, atMost } = evidenceLeft(explained, screening);
  const signals = explained.map((line) => line.signal);
  if (!meetsRule(left)) return [{ signals, evidence, atMost, because: 'rule' }];
  return askAt !== null && evidence < askAt - tolerance ? [{ signals, evidence, atMost, because: 'threshold' }] : [];
}

/** A cap only binds what is above it, and a confirmation never weighs more than what it answers: both are taken at their dearest. */
function evidenceLeft(explained: readonly Line[], screening: Screening): { evidence: number; atMost: boolean } {
  let evidence = screening.evidenceBits;
  let atMost = false;
  for (const family of new Set(explained.map((line) => line.family))) {
    const cap = screening.lines.find((line) => line.signal === `cap:${family}`);
    const sum = total(screening.lines.filter((line) => line.family === family && line !== cap && line.bits > 0 && line.class !== 'D'));
    const gone = total(explained.filter((line) => line.family === family));
    const limit = cap === undefined ? Number.POSITIVE_INFINITY : capOf(cap, screening.lines);
    evidence -= Math.min(sum, limit) - Math.min(sum - gone, limit);
  }
  for (const ledger of new Set(explained.map((line) => line.ledger))) {
    const confirmed = -total(screening.lines.filter((line) => line.ledger === ledger && line.bits < 0 && line.class !== undefined));
    const gone = total(explained.filter((line) => line.ledger === ledger));
    if (confirmed > 0) {
      evidence += Math.min(confirmed, gone);
      atMost = true;
    }
  }
  return { evidence, atMost };
}

function meetsRule(against: readonly Line[]): boolean {
  const has = (name: EvidenceClass): boolean => against.some((line) => line.class === name);
  return has('A') || has('B') || new Set(against.filter((line) => line.class === 'C').map((line) => line.family)).size >= 2;
}

const total = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.bits, 0);
