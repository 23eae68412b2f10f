/**
 * The score as a picture: the prior first, then evidence, what weighs most at its head, with its subtotal (what the threshold is held against), then context, the total last.
 * Bars share one axis; printed numbers add up to the printed total.
 */

import type { Line, Screening } from '../client-types.js';
import { addUp, cents } from './numbers.js';

export interface Bar {
  /** Left and right end on the axis, in bits. */
  readonly from: number;
  readonly to: number;
}

export interface Row extends Bar {
  readonly line: Line;
  /** What is printed, in hundredths of a bit. */
  readonly cents: number;
  /** What the family's lines may add up to; only on caps. */
  readonly capAt?: number;
  /** A line that weighs nothing here (explained, on trial, nothing to answer): drawn as an empty frame. */
  readonly zero: boolean;
}

export interface Waterfall {
  readonly prior: Row;
  readonly evidence: readonly Row[];
  readonly subtotal: Bar & { readonly cents: number };
  readonly context: readonly Row[];
  readonly total: Bar & { readonly cents: number };
  readonly axis: Axis;
  /** Where the sum must reach before context is added; absent when the rule alone asks. */
  readonly askAt: number | null;
}

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

export function waterfall(screening: Screening, askAt: number | null): Waterfall {
  const lines = screening.lines;
  const priorLine = lines.find((line) => line.signal === 'prior') ?? { signal: 'prior', bits: 0 };
  const evidence = inReadingOrder(lines.filter((line) => line !== priorLine && line.class !== 'D'));
  const context = inReadingOrder(lines.filter((line) => line.class === 'D'));
  const start = priorLine.bits;
  const evidenceEnd = start + screening.evidenceBits;
  const total = cents(screening.bits);
  const priorCents = cents(start);
  const noContext = context.every((line) => line.bits === 0);
  const evidenceCents = noContext ? total - priorCents : cents(screening.evidenceBits);
  const rows = [
    ...rowsOf(evidence, start, addUp(bitsOf(evidence), evidenceCents)),
    ...rowsOf(context, evidenceEnd, addUp(bitsOf(context), total - priorCents - evidenceCents)),
  ];
  const threshold = askAt === null ? null : start + askAt;
  return {
    prior: { line: priorLine, from: 0, to: start, cents: priorCents, zero: false },
    evidence: rows.slice(0, evidence.length),
    subtotal: { from: start, to: evidenceEnd, cents: evidenceCents },
    context: rows.slice(evidence.length),
    total: { from: 0, to: screening.bits, cents: total },
    axis: axisOf([0, start, screening.bits, threshold ?? 0, ...rows.flatMap((row) => [row.from, row.to])]),
    askAt: threshold,
  };
}

/** Families that weigh most come first, each with its cap at its end; what speaks for the person closes the list; zero lines stand last. */
function inReadingOrder(lines: readonly Line[]): Line[] {
  const weight = new Map<string, number>();
  for (const line of lines) if (line.bits > 0) weight.set(line.family ?? '', (weight.get(line.family ?? '') ?? 0) + line.bits);
  const isCap = (line: Line): boolean => line.signal.startsWith('cap:');
  const rank = (line: Line): number => (line.bits === 0 ? 2 : line.bits < 0 && !isCap(line) ? 1 : 0);
  const familyWeight = (line: Line): number => weight.get(line.family ?? '') ?? 0;
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...lines].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      familyWeight(b) - familyWeight(a) ||
      byName(a.family ?? '', b.family ?? '') ||
      Number(isCap(a)) - Number(isCap(b)) ||
      Math.abs(b.bits) - Math.abs(a.bits) ||
      byName(a.signal, b.signal),
  );
}

const bitsOf = (lines: readonly Line[]): number[] => lines.map((line) => line.bits);

function rowsOf(lines: readonly Line[], start: number, printed: readonly number[]): Row[] {
  let sum = start;
  return lines.map((line, i) => {
    const from = sum;
    sum += line.bits;
    const capAt = line.signal.startsWith('cap:') ? capOf(line, lines) : undefined;
    return { line, from, to: sum, cents: printed[i] ?? 0, zero: line.bits === 0, ...(capAt === undefined ? {} : { capAt }) };
  });
}

/** What a cap leaves of its family: the lines against the person of that kind, and the cap's own negative bits. */
export function capOf(cap: Line, lines: readonly Line[]): number {
  const capped = lines.filter(
    (line) => line.family === cap.family && line !== cap && line.bits > 0 && (line.class === 'D') === (cap.class === 'D'),
  );
  return capped.reduce((sum, line) => sum + line.bits, cap.bits);
}

/** Whole bits around all values with a little air, and marks every 2, 4, 8 … bits so that at most seven are drawn. */
function axisOf(values: readonly number[]): Axis {
  const low = Math.floor(Math.min(...values) - 0.5);
  const high = Math.ceil(Math.max(...values) + 0.5);
  let step = 2;
  while ((high - low) / step > 7) step *= 2;
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick + 0);
  return { low, high, ticks };
}

/** Share of the axis from its left end, 0 to 1. */
export const place = (axis: Axis, value: number): number => (value - axis.low) / (axis.high - axis.low);
