/** Readings and weights → the lines of a score. The lines are the score: its total is their sum, and nothing else. */

import { type Bits, bits } from '../model/bits.js';
import type { Evidence } from '../model/evidence.js';
import type { EvidenceClass, Ledger, Line } from '../model/screening.js';
import type { Weights } from '../model/weights.js';
import type { SignalReading } from '../signals/run.js';
import type { Found } from '../signals/signal.js';
import { asksToVerify } from './rule.js';

export interface Score {
  /** In the order they are written: prior, families by name, signals by id within one, its caps last. */
  readonly lines: readonly Line[];
  /** log2 odds; the left-to-right sum of `lines`. */
  readonly bits: Bits;
  /** All lines but the prior and those of class D: what the threshold is held against. */
  readonly evidenceBits: Bits;
  /** Standard deviation of `bits`, from the spreads of the weights. */
  readonly spread: number;
  readonly flagged: boolean;
  /** Signals that had no data. They weigh nothing. */
  readonly unread: readonly string[];
  readonly coverage: { readonly read: number; readonly of: number };
}

/** One reading that weighs something, before caps and confirmations. */
interface Weighed {
  readonly signal: string;
  readonly family: string;
  readonly class: EvidenceClass;
  readonly ledger: Ledger;
  readonly full: number;
  readonly spread: number;
  readonly about: readonly string[];
  readonly evidence: readonly Evidence[];
}

export function score(readings: readonly SignalReading[], weights: Weights): Score {
  const unread: string[] = [];
  const weighed: Weighed[] = [];
  for (const { signal, reading } of readings) {
    if (reading.state === 'no-data') unread.push(signal.id);
    if (reading.state === 'found') weighed.push(weigh(signal, reading, weights));
  }
  weighed.sort((a, b) => order(a.family, b.family) || order(a.signal, b.signal));
  const lines = linesOf(weighed, weights);
  const total = bits(sum(lines.map((line) => line.bits)));
  const evidenceBits = bits(sum(lines.slice(1).map((line) => (line.class === 'D' ? 0 : line.bits))));
  return {
    lines,
    bits: total,
    evidenceBits,
    spread: Math.hypot(weights.priorSpread, ...weighed.map((w) => w.spread)),
    flagged: asksToVerify(lines, evidenceBits, weights.askAt),
    unread: unread.sort(order),
    coverage: { read: readings.length - unread.length, of: readings.length },
  };
}

function weigh(signal: SignalReading['signal'], found: Found, weights: Weights): Weighed {
  const own = weights.grades[signal.id] ?? { bits: 0, spread: 0 };
  const grade = found.class === undefined || found.class === signal.class ? own : found.class === 'D' ? weights.demoted : weights.lessened;
  const weighs = signal.status === 'active' ? found.strength : 0;
  return {
    signal: signal.id,
    family: signal.family,
    class: found.class ?? signal.class,
    ledger: signal.ledger,
    full: grade.bits * weighs,
    spread: grade.spread * weighs,
    about: found.about,
    evidence: found.evidence,
  };
}

function linesOf(weighed: readonly Weighed[], weights: Weights): Line[] {
  const lines: Line[] = [{ signal: 'prior', bits: bits(weights.prior) }];
  const caps = new Map<string, Line[]>();
  const left = new Map<Weighed, number>();
  for (const family of new Set(weighed.map((w) => w.family))) {
    const against = weighed.filter((w) => w.family === family && w.full > 0);
    const cap = capLines(family, against, weights);
    caps.set(family, cap.lines);
    for (const w of against) if (w.class !== 'D') left.set(w, w.full * cap.kept);
  }
  weighed.forEach((w, i) => {
    lines.push(lineOf(w, w.full < 0 ? -answered(w, left) : w.full));
    if (weighed[i + 1]?.family !== w.family) lines.push(...(caps.get(w.family) ?? []));
  });
  return lines;
}

const lineOf = (w: Weighed, weighs: number): Line => ({
  signal: w.signal,
  family: w.family,
  class: w.class,
  ledger: w.ledger,
  bits: bits(weighs === 0 ? 0 : weighs),
  evidence: w.evidence,
});

/**
 * Caps of one family, apart for evidence and for context, so that taking context away takes its cap along.
 * `kept` is the share of the evidence bits that the cap leaves.
 */
function capLines(family: string, against: readonly Weighed[], weights: Weights): { lines: Line[]; kept: number } {
  const evidenceSum = sum(against.map((w) => (w.class === 'D' ? 0 : w.full)));
  const contextSum = sum(against.map((w) => (w.class === 'D' ? w.full : 0)));
  const cap = weights.caps[family] ?? Number.POSITIVE_INFINITY;
  const contextCap = weights.contextCaps[family] ?? Number.POSITIVE_INFINITY;
  const lines: Line[] = [];
  if (evidenceSum > cap) lines.push({ signal: `cap:${family}`, family, bits: bits(cap - evidenceSum) });
  if (contextSum > contextCap) lines.push({ signal: `cap:${family}:context`, family, class: 'D', bits: bits(contextCap - contextSum) });
  return { lines, kept: evidenceSum > cap ? cap / evidenceSum : 1 };
}

/**
 * What a line that speaks for the applicant may take away: never more than is left of the very claim or binding question it answers.
 * What it answers is used up, so that two confirmations of one claim do not pay for a third.
 */
function answered(w: Weighed, left: Map<Weighed, number>): number {
  let wanted = -w.full;
  let taken = 0;
  for (const [line, rest] of left) {
    if (line.ledger !== w.ledger || !sameQuestion(line.about, w.about)) continue;
    const part = Math.min(rest, wanted);
    left.set(line, rest - part);
    wanted -= part;
    taken += part;
  }
  return taken;
}

const sameQuestion = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => within(x, y) || within(y, x)));
const within = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
