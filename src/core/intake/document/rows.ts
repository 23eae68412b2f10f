/** Pieces of text of one page → visual rows, each cut into segments at wide gaps. */

import { unspaced } from './heading-words.js';
import { bulletLength, type Run, type TextItem } from './text-line.js';

/** Text that stands together on one baseline with no wide gap in it. */
export interface Segment {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Fractions of the type size: from here on two pieces are two words; from here on, two columns. */
const wordGap = 0.16;
const columnGap = 1.15;
const sameBaseline = 0.35;

export function segmentsOf(items: readonly TextItem[]): Segment[] {
  const segments: Segment[] = [];
  for (const row of baselines(items)) segments.push(...cutRow(row));
  return segments;
}

function baselines(items: readonly TextItem[]): TextItem[][] {
  const sorted = items.filter((item) => item.text.trim() !== '').sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const rows: TextItem[][] = [];
  let row: TextItem[] = [];
  let baseline = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const item of sorted) {
    const near = Math.abs(item.baseline - baseline) <= sameBaseline * Math.max(item.size, Math.min(size, item.size * 2));
    if (near && row.length > 0) {
      row.push(item);
      // The largest type of a row carries its baseline; small raised marks do not.
      if (item.size > size) [baseline, size] = [item.baseline, item.size];
    } else {
      row = [item];
      rows.push(row);
      baseline = item.baseline;
      size = item.size;
    }
  }
  for (const r of rows) r.sort((a, b) => a.x - b.x || a.right - b.right);
  return rows;
}

function cutRow(row: readonly TextItem[]): Segment[] {
  const groups: TextItem[][] = [];
  let group: TextItem[] = [];
  const spread = row.length >= 4 ? letterGap(row) : 0;
  for (const item of row) {
    const last = group[group.length - 1];
    if (last && isRedraw(last, item)) continue;
    const gap = last ? item.x - last.right : 0;
    if (last && gap <= Math.max(columnGap * Math.min(last.size, item.size), spread * 4.5)) group.push(item);
    else if (last && isLoneBullet(group) && gap <= 4 * item.size) group.push(item);
    else {
      group = [item];
      groups.push(group);
    }
  }
  return groups.map(segment).filter((s) => s.text !== '');
}

/** Some writers make bold by drawing the same text again, a hair apart. */
function isRedraw(a: TextItem, b: TextItem): boolean {
  if (a.text !== b.text || Math.abs(a.baseline - b.baseline) > 0.15 * a.size) return false;
  return Math.min(a.right, b.right) - Math.max(a.x, b.x) > 0.6 * Math.min(a.right - a.x, b.right - b.x);
}

const isLoneBullet = (group: readonly TextItem[]): boolean =>
  group.length === 1 && group[0]!.text.trim().length === 1 && bulletLength(`${group[0]!.text.trim()} `) > 0;

/** Median gap between letters when a row is letter-spaced ("J A N E   D O E", drawn letter by letter); otherwise 0. */
function letterGap(items: readonly TextItem[]): number {
  if (items.length < 4) return 0;
  const single = items.filter((item) => item.text.trim().length <= 2).length;
  if (single / items.length < 0.7) return 0;
  const gaps: number[] = [];
  for (let i = 1; i < items.length; i++) gaps.push(items[i]!.x - items[i - 1]!.right);
  gaps.sort((a, b) => a - b);
  const median = gaps[gaps.length >> 1]!;
  return median > 0.1 * items[0]!.size ? median : 0;
}

function segment(items: readonly TextItem[]): Segment {
  const spread = letterGap(items);
  const runs: { text: string; bold: boolean; italic: boolean; size: number; apart: boolean }[] = [];
  let previous: TextItem | undefined;
  for (const item of items) {
    const limit = spread > 0 ? spread * 1.7 : wordGap * Math.min(item.size, previous?.size ?? item.size);
    const space = previous !== undefined && item.x - previous.right > limit;
    const last = runs[runs.length - 1];
    const same = last && last.bold === item.bold && last.italic === item.italic && Math.abs(last.size - item.size) < 0.3;
    const text = space && !item.text.startsWith(' ') ? ` ${item.text}` : item.text;
    if (same) last.text += text;
    else runs.push({ text, bold: item.bold, italic: item.italic, size: item.size, apart: false });
    previous = item;
  }
  const main = items.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    x: items[0]!.x,
    right: Math.max(...items.map((i) => i.right)),
    y: Math.min(...items.map((i) => i.y)),
    bottom: Math.max(...items.map((i) => i.bottom)),
    baseline: main.baseline,
    size: main.size,
    text: unspaced(
      runs
        .map((r) => r.text)
        .join('')
        .trim(),
    ).replace(/\s+/g, ' '),
    runs,
  };
}
