/**
 * One page's segments → regions in reading order, by recursive cutting at white gutters (XY-cut, Nagy & Seth 1984,
 * https://doi.org/10.1109/ICPR.1984), with one addition that resumes need: a gutter beside a column of dates or labels is a
 * table whose rows belong together, not two columns.
 */

import { looksLikeDate } from './date-scan.js';
import { headingKind } from './heading-words.js';
import type { Segment } from './rows.js';

export interface Region {
  readonly x: number;
  readonly right: number;
  readonly rows: readonly (readonly Segment[])[];
}

interface Gutter {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

const rowTolerance = 0.35;
const maximumDepth = 8;

export function regionsOf(segments: readonly Segment[]): Region[] {
  const regions: Region[] = [];
  cut(segments, 0, regions);
  return regions;
}

function cut(segments: readonly Segment[], depth: number, out: Region[]): void {
  if (segments.length === 0) return;
  const rows = rowsOf(segments);
  const gutter = depth < maximumDepth && rows.length >= 4 ? bestGutter(rows) : undefined;
  if (!gutter) {
    out.push({ x: Math.min(...segments.map((s) => s.x)), right: Math.max(...segments.map((s) => s.right)), rows });
    return;
  }
  const middle = rows.slice(gutter.from, gutter.to).flat();
  cut(rows.slice(0, gutter.from).flat(), depth + 1, out);
  cut(
    middle.filter((s) => s.x < gutter.x),
    depth + 1,
    out,
  );
  cut(
    middle.filter((s) => s.x >= gutter.x),
    depth + 1,
    out,
  );
  cut(rows.slice(gutter.to).flat(), depth + 1, out);
}

function rowsOf(segments: readonly Segment[]): Segment[][] {
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const rows: Segment[][] = [];
  let row: Segment[] = [];
  for (const segment of sorted) {
    const first = row[0];
    const near = first && segment.baseline - first.baseline <= rowTolerance * Math.min(segment.size, first.size);
    if (near && row.every((other) => segment.x >= other.right - 1 || segment.right <= other.x + 1)) row.push(segment);
    else {
      row = [segment];
      rows.push(row);
    }
  }
  for (const r of rows) r.sort((a, b) => a.x - b.x);
  return rows;
}

/** The gutter that separates most text, among left edges that several rows share. */
function bestGutter(rows: readonly (readonly Segment[])[]): Gutter | undefined {
  const found: Gutter[] = [];
  for (const x of candidateEdges(rows)) {
    let from = 0;
    for (let i = 0; i <= rows.length; i++) {
      if (i < rows.length && !crosses(rows[i]!, x)) continue;
      const gutter = i - from >= 4 ? measured(rows, x, from, i) : undefined;
      if (gutter) found.push(gutter);
      from = i + 1;
    }
  }
  found.sort((a, b) => b.score - a.score || a.x - b.x);
  return found.slice(0, 12).find((gutter) => !isTable(rows.slice(gutter.from, gutter.to), gutter.x));
}

function candidateEdges(rows: readonly (readonly Segment[])[]): number[] {
  const counts = new Map<number, { x: number; rows: number }>();
  const left = Math.min(...rows.map((row) => row[0]!.x));
  for (const row of rows) {
    for (const segment of row) {
      if (segment.x < left + 40) continue;
      const key = Math.round(segment.x / 3);
      const entry = counts.get(key) ?? counts.get(key - 1) ?? counts.get(key + 1);
      if (entry) {
        entry.rows++;
        entry.x = Math.min(entry.x, segment.x);
      } else counts.set(key, { x: segment.x, rows: 1 });
    }
  }
  return [...counts.values()].filter((entry) => entry.rows >= 2).map((entry) => entry.x - 0.5);
}

const crosses = (row: readonly Segment[], x: number): boolean => row.some((s) => s.x < x && s.right > x - 0.6 * s.size);

function measured(rows: readonly (readonly Segment[])[], x: number, start: number, end: number): Gutter | undefined {
  let [from, to] = [start, end];
  // The stretch begins and ends where both sides have begun and not both have ended.
  const side = (row: readonly Segment[], right: boolean) => row.some((s) => s.x >= x === right);
  const sides = rows.slice(from, to).map((row) => [side(row, false), side(row, true)] as const);
  const left = sides.filter((s) => s[0]).length;
  const right = sides.filter((s) => s[1]).length;
  if (left < 3 || right < 3) return undefined;
  // Lines before the later side begins belong to the columns only if they are not a banner over the page.
  const firstBoth = Math.max(
    sides.findIndex((s) => s[0]),
    sides.findIndex((s) => s[1]),
  );
  const banner = rows.slice(from, from + firstBoth).flat();
  const body = medianSize(rows.slice(from + firstBoth, to).flat());
  if (firstBoth > 0 && firstBoth <= 4 && banner.some((s) => s.size > body * 1.35)) from += firstBoth;
  if (to - from < 4) return undefined;
  to = end;
  const span = rows.slice(from, to).flat();
  const chars = (list: readonly Segment[]) => list.reduce((sum, s) => sum + s.text.length, 0);
  const smaller = Math.min(chars(span.filter((s) => s.x < x)), chars(span.filter((s) => s.x >= x)));
  const height = span[span.length - 1]!.baseline - span[0]!.baseline;
  return { x, from, to, score: height * Math.sqrt(smaller) };
}

const medianSize = (segments: readonly Segment[]): number => segments.map((s) => s.size).sort((a, b) => a - b)[segments.length >> 1] ?? 10;

interface Side {
  readonly lines: readonly Segment[];
  readonly aligned: number;
  readonly dated: number;
  readonly headings: number;
  /** How many of the headings have something beside them, and what share of the other lines. */
  readonly headingsAligned: number;
  readonly plainAligned: number;
  /** Share of its lines that follow one another without a row between in which only the other side stands. */
  readonly dense: number;
  readonly meanLength: number;
}

/** Whether what stands left and right of `x` are cells of common rows: dates, places or labels beside their text. */
function isTable(rows: readonly (readonly Segment[])[], x: number): boolean {
  const left = sideOf(rows, x, false);
  const right = sideOf(rows, x, true);
  const [few, many] = left.lines.length <= right.lines.length ? [left, right] : [right, left];
  if (few.aligned >= 0.6 && few.dated >= 0.35) return true;
  if (many.aligned >= 0.6 && many.dated >= 0.35) return true;
  if (few.plainAligned >= 0.95 && few.headings >= 1 && few.headingsAligned * 2 <= few.headings) return true;
  const contentful = few.headings >= 1 && few.lines.length > 2 * few.headings && few.dense > 0.5;
  if (contentful) return false;
  if (few.aligned >= 0.9 && few.dense < 0.6) return true;
  if (few.aligned >= 0.9 && few.headings === 0 && few.meanLength <= 30) return true;
  return few.aligned >= 0.95 && many.aligned >= 0.95 && few.headings === 0;
}

function sideOf(rows: readonly (readonly Segment[])[], x: number, right: boolean): Side {
  const on = (s: Segment) => s.x >= x === right;
  const mine: { segment: Segment; row: number }[] = [];
  rows.forEach((row, index) => {
    const segment = row.find(on);
    if (segment) mine.push({ segment, row: index });
  });
  const beside = mine.map(({ segment, row }) =>
    rows[row]!.some((s) => !on(s) && Math.abs(s.baseline - segment.baseline) <= 0.2 * Math.max(s.size, segment.size)),
  );
  const heads = mine.map((m) => headingKind(m.segment.text) !== undefined);
  const aligned = beside.filter((b) => b).length;
  const headings = heads.filter((h) => h).length;
  const headingsAligned = heads.filter((h, i) => h && beside[i]).length;
  const dense = mine.filter((m, i) => i > 0 && mine[i - 1]!.row === m.row - 1).length;
  const total = Math.max(1, mine.length);
  return {
    lines: mine.map((m) => m.segment),
    aligned: aligned / total,
    dated: mine.filter((m) => m.segment.text.length <= 34 && looksLikeDate(m.segment.text)).length / total,
    headings,
    headingsAligned,
    plainAligned: (aligned - headingsAligned) / Math.max(1, total - headings),
    dense: dense / Math.max(1, total - 1),
    meanLength: mine.reduce((sum, m) => sum + m.segment.text.length, 0) / total,
  };
}
