/** Readings and weights → the lines of a score. The lines are the score: its total is their sum, and nothing else. */

import { type Bits, bits } from '../model/bits.js';
import type { Line } from '../model/screening.js';
import type { Weights } from '../model/weights.js';
import type { SignalReading } from '../signals/run.js';
import type { Found } from '../signals/signal.js';
import { type Answers, answer, type Weighed } from './answers.js';
import { asksToVerify, reaches, tolerance } from './rule.js';

export interface Score {
  /** In the order they are written: prior, families by name, signals by id within one, its caps last. */
  readonly lines: readonly Line[];
  /** Those of class A, B or C that still weigh against the file after what answered them: only they flag, escalate or are reasons. */
  readonly standing: readonly Line[];
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

export function score(readings: readonly SignalReading[], weights: Weights): Score {
  const unread: string[] = [];
  const weighed: Weighed[] = [];
  for (const { signal, reading } of readings) {
    if (reading.state === 'no-data') unread.push(signal.id);
    if (reading.state === 'found') weighed.push(weigh(signal, reading, weights));
  }
  weighed.sort((a, b) => order(a.family, b.family) || order(a.signal, b.signal));
  const { lines, standing, flagged } = judged(weighed, weights);
  return {
    lines,
    standing,
    bits: bits(sum(lines.map((line) => line.bits))),
    evidenceBits: bits(evidenceOf(lines)),
    spread: Math.hypot(weights.priorSpread, ...weighed.map((w) => w.spread)),
    flagged,
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

/**
 * A file whose lines of A and B are answered in full may still hold enough bits of clashes that flag nobody. It is clear, and a clear
 * file shows no line of A or B that counts: there the answered lines and what answered them are written as the nothing they come to.
 */
function judged(weighed: readonly Weighed[], weights: Weights): { lines: Line[]; standing: Line[]; flagged: boolean } {
  const answers = answer(weighed, (family) => keptShare(family, weighed, weights));
  const lines = linesOf(weighed, answers, weights, new Set());
  const stands = new Set(weighed.filter((w) => (answers.left.get(w) ?? 0) > tolerance).map((w) => w.signal));
  const standing = lines.filter((line) => stands.has(line.signal));
  const asking = evidenceOf(lines);
  const flagged = asksToVerify(standing, asking, weights.askAt);
  if (flagged || !reaches(asking, weights.askAt)) return { lines, standing, flagged };
  const settled = new Set(weighed.filter((w) => w.full > 0 && (w.class === 'A' || w.class === 'B')));
  return settled.size === 0 ? { lines, standing, flagged } : { lines: linesOf(weighed, answers, weights, settled), standing, flagged };
}

/** `settled`: lines that are answered in full and written as nothing, together with the part of each answer and cap that is theirs. */
function linesOf(weighed: readonly Weighed[], { taken }: Answers, weights: Weights, settled: ReadonlySet<Weighed>): Line[] {
  const lines: Line[] = [{ signal: 'prior', bits: bits(weights.prior) }];
  const written = (w: Weighed): number => {
    if (settled.has(w)) return 0;
    if (w.full >= 0) return w.full;
    return -sum([...(taken.get(w) ?? [])].map(([line, part]) => (settled.has(line) ? 0 : part)));
  };
  weighed.forEach((w, i) => {
    lines.push(lineOf(w, written(w)));
    if (weighed[i + 1]?.family !== w.family) lines.push(...capLines(w.family, weighed, weights, settled));
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

const against = (family: string, weighed: readonly Weighed[]) => weighed.filter((w) => w.family === family && w.full > 0);
const evidenceSum = (family: string, weighed: readonly Weighed[]): number =>
  sum(against(family, weighed).map((w) => (w.class === 'D' ? 0 : w.full)));
const capOf = (family: string, caps: Weights['caps']): number => caps[family] ?? Number.POSITIVE_INFINITY;

/** The share of its evidence bits that a family's cap leaves. */
function keptShare(family: string, weighed: readonly Weighed[], weights: Weights): number {
  const total = evidenceSum(family, weighed);
  const cap = capOf(family, weights.caps);
  return total > cap ? cap / total : 1;
}

/** Caps of one family, apart for evidence and for context, so that taking context away takes its cap along. */
function capLines(family: string, weighed: readonly Weighed[], weights: Weights, settled: ReadonlySet<Weighed>): Line[] {
  const total = evidenceSum(family, weighed);
  const contextSum = sum(against(family, weighed).map((w) => (w.class === 'D' ? w.full : 0)));
  const cap = capOf(family, weights.caps);
  const contextCap = capOf(family, weights.contextCaps);
  const lines: Line[] = [];
  if (total > cap) {
    const share = sum(against(family, weighed).map((w) => (settled.has(w) ? w.full : 0))) / total;
    if (share < 1) lines.push({ signal: `cap:${family}`, family, bits: bits((cap - total) * (1 - share)) });
  }
  if (contextSum > contextCap) lines.push({ signal: `cap:${family}:context`, family, class: 'D', bits: bits(contextCap - contextSum) });
  return lines;
}

const evidenceOf = (lines: readonly Line[]): number => sum(lines.slice(1).map((line) => (line.class === 'D' ? 0 : line.bits)));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
