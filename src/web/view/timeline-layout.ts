/**
 * Where the claims stand on the drawing. Years take most of the width; when something happened close to the application, its last
 * months get a scale of their own at the right. All lengths in pixels of the drawing, which is drawn again for each width.
 */

import { monthLabel, monthShort } from './dates.js';
import { type Item, type Lane, type Timeline, thisFile } from './timeline.js';

export interface Box {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What fits into the box, or beside it. */
  readonly label: string;
  readonly labelInside: boolean;
}

export interface Dot {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
  /** Empty when there is no room: the table has it. */
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly labelY: number;
}

export interface DrawnLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly dots: readonly Dot[];
  /** Numbers of lines: inside the end of their box, or above their moment; each once among the moments of a lane. */
  readonly numbers: readonly NumberMark[];
}

export interface NumberMark {
  readonly n: number;
  readonly x: number;
  readonly y: number;
}

export interface Overlap {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly DrawnLane[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where months begin; absent when all is in years. */
  readonly monthsFrom: number | undefined;
  /** Two claims of one lane that hold the same months and clash by one line. */
  readonly overlaps: readonly Overlap[];
}

const head = 148;
const right = 10;
const top = 24;
const boxHeight = 20;
const rowHeight = 24;
const lanePadding = 6;
const dotLane = 38;
/** Widths of letters of the interface's face at 12 px; letters of other scripts are taken as wide, so that a label never leaves its box. */
const widths: readonly (readonly [string, number])[] = [
  ["’'ijlI.:!,; |", 3.5],
  ['/()[]ftr-1–', 4.8],
  ['szxkvycaLJ', 6.8],
  ['unehogpqbdFE0123456789', 7.3],
  ['ZPSRTXBKYAV&', 8],
  ['DCHUGNOQ', 9],
  ['wmMW%…@', 11.4],
];
const widthByLetter = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
const letterWidth = (letter: string): number => widthByLetter.get(letter) ?? 12;
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
/** Room of a number, with a little air. */
const numberWidth = 19;
/** Most numbers drawn on one box; the table has all. */
const numbersOnBox = 3;
/** Room above the moments of a lane for their numbers. */
const numberRoom = 14;
/** A label that finds no room beside its neighbours goes one line down. */
const levelHeight = 13;

export function draw(timeline: Timeline, width: number): Drawing | undefined {
  const items = timeline.lanes.flatMap((lane) => lane.items);
  if (items.length === 0) return undefined;
  const scale = scaleOf(items, width);
  let y = top;
  const lanes = timeline.lanes.map((lane): DrawnLane => {
    const drawn = drawLane(lane, y, scale, width);
    y += drawn.height;
    return drawn;
  });
  return {
    width,
    height: y + 4,
    lanes,
    ticks: ticksOf(scale),
    monthsFrom: scale.hinge === undefined ? undefined : scale.x(scale.hinge),
    overlaps: overlapsOf(lanes),
  };
}

interface Scale {
  readonly x: (months: number) => number;
  readonly from: number;
  readonly to: number;
  readonly hinge: number | undefined;
}

/** Piecewise linear: years to the hinge, months after it. The hinge is at most 14 months before the last moment. */
function scaleOf(items: readonly Item[], width: number): Scale {
  const from = Math.floor(Math.min(...items.map((item) => item.from)) / 12) * 12;
  const points = items.filter((item) => item.point).map((item) => item.from);
  const last = Math.max(...items.map((item) => item.to));
  const space = width - head - right;
  const recent = points.filter((point) => point >= last - 14);
  const hinge = recent.length === 0 ? undefined : Math.floor(Math.min(...recent)) - 1;
  if (hinge === undefined || hinge - from < 24) {
    const to = Math.ceil(last + 1);
    return { from, to, hinge: undefined, x: (months) => head + ((months - from) / Math.max(1, to - from)) * space };
  }
  const to = Math.ceil(last + 1);
  const bend = space * 0.68;
  const x = (months: number): number =>
    months <= hinge ? head + ((months - from) / (hinge - from)) * bend : head + bend + ((months - hinge) / (to - hinge)) * (space - bend);
  return { from, to, hinge, x };
}

function ticksOf(scale: Scale): { x: number; label: string }[] {
  const yearsEnd = scale.hinge ?? scale.to;
  const perYear = scale.x(scale.from + 12) - scale.x(scale.from);
  const step = [1, 2, 5, 10, 20].find((years) => years * perYear >= 58) ?? 50;
  const ticks: { x: number; label: string }[] = [];
  for (let year = Math.ceil(scale.from / 12 / step) * step; year * 12 <= yearsEnd; year += step)
    if (scale.hinge === undefined || scale.x(scale.hinge) - scale.x(year * 12) > 30)
      ticks.push({ x: scale.x(year * 12), label: String(year) });
  if (scale.hinge !== undefined) {
    const perMonth = scale.x(scale.hinge + 1) - scale.x(scale.hinge);
    const months = [1, 2, 3, 4, 6].find((n) => n * perMonth >= 62) ?? 12;
    for (let month = scale.hinge + 1; month <= scale.to - 1; month += months) {
      const first = month === scale.hinge + 1;
      ticks.push({ x: scale.x(month), label: first || month % 12 < months ? monthLabel(month) : monthShort(month) });
    }
  }
  return ticks;
}

function drawLane(lane: Lane, y: number, scale: Scale, width: number): DrawnLane {
  const spans = lane.items.filter((item) => !item.point);
  const rows = pack(spans, scale);
  const spanHeight = spans.length === 0 ? 0 : (Math.max(...rows) + 1) * rowHeight + lanePadding;
  const points = lane.items.filter((item) => item.point);
  const boxes = spans.map((item, i) => {
    const x = scale.x(item.from);
    return { item, x, y: y + lanePadding + (rows[i] ?? 0) * rowHeight, width: Math.max(4, scale.x(item.to) - x), height: boxHeight };
  });
  const above = points.some((item) => item.numbers.length > 0) ? numberRoom : 0;
  const dots = dotsOf(points, y + spanHeight + 14 + above, scale, width, lane.id === 'others' ? initialled : (label) => label);
  const lower = dots.some((dot) => dot.labelY > dot.y + levelHeight * 2) ? levelHeight : 0;
  const height = Math.max(spanHeight + (points.length === 0 ? 0 : dotLane + above + lower), dotLane);
  return {
    lane,
    y,
    height,
    boxes: boxes.map((box) => ({ ...box, ...labelOf(box, boxes, width) })),
    dots,
    numbers: [...boxes.flatMap(boxNumbers), ...dotNumbers(dots, width)],
  };
}

const boxNumbers = (box: { item: Item; x: number; y: number; width: number; height: number }): NumberMark[] =>
  box.item.numbers.slice(0, numbersOnBox).map((n, i) => ({ n, x: box.x + box.width - 11 - i * numberWidth, y: box.y + box.height / 2 }));

/** Above the first moment that carries them, pushed apart to the right, and back from the edge. */
function dotNumbers(dots: readonly Dot[], width: number): NumberMark[] {
  const first = new Map<number, Dot>();
  for (const dot of dots) for (const n of dot.item.numbers) if (!first.has(n)) first.set(n, dot);
  const marks = [...first].sort(([a, left], [b, right]) => left.x - right.x || a - b).map(([n, dot]) => ({ n, x: dot.x, y: dot.y - 16 }));
  for (let i = 1; i < marks.length; i++) {
    const [before, mark] = [marks[i - 1], marks[i]];
    if (before && mark) mark.x = Math.max(mark.x, before.x + numberWidth);
  }
  let edge = width - 9;
  for (const mark of marks.toReversed()) {
    mark.x = Math.min(mark.x, edge);
    edge = mark.x - numberWidth;
  }
  return marks;
}

/** The first row of the lane where the span meets none that is there already. */
function pack(spans: readonly Item[], scale: Scale): number[] {
  const rows: { from: number; to: number }[][] = [];
  const order = spans.map((_, i) => i).sort((a, b) => (spans[a]?.from ?? 0) - (spans[b]?.from ?? 0) || a - b);
  const placed: number[] = spans.map(() => 0);
  for (const i of order) {
    const item = spans[i];
    if (item === undefined) continue;
    const [from, to] = [scale.x(item.from), Math.max(scale.x(item.to), scale.x(item.from) + 4)];
    let row = rows.findIndex((taken) => taken.every((other) => from >= other.to - 0.5 || to <= other.from + 0.5));
    if (row === -1) row = rows.push([]) - 1;
    rows[row]?.push({ from, to });
    placed[i] = row;
  }
  return placed;
}

function labelOf(
  box: { item: Item; x: number; y: number; width: number },
  boxes: readonly { x: number; y: number; width: number }[],
  width: number,
) {
  const text = box.item.tone === 'confirmed' ? `${box.item.label} ✓` : box.item.label;
  const inside = cutTo(text, box.width - 12 - Math.min(numbersOnBox, box.item.numbers.length) * numberWidth);
  if (inside.length >= Math.min(text.length, 6)) return { label: inside, labelInside: true };
  const next = Math.min(width - right, ...boxes.filter((other) => other.y === box.y && other.x > box.x).map((other) => other.x));
  const beside = cutTo(text, next - box.x - box.width - 10);
  return beside.length >= Math.min(text.length, 6) ? { label: beside, labelInside: false } : { label: '', labelInside: true };
}

/** As much of a text as a width holds, cut with an ellipsis; empty when that would be a letter or two. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let room = width - letterWidth('…');
  const kept: string[] = [];
  for (const letter of text) {
    room -= letterWidth(letter);
    if (room < 0) break;
    kept.push(letter);
  }
  return kept.length < 3 ? '' : `${kept.join('').trimEnd()}…`;
}

/** Longest label of a moment: a name, or what happened. */
const longestLabel = 140;

/** This file is placed first, so that its label always stands, and drawn last, so that no other file covers it. */
function dotsOf(points: readonly Item[], y: number, scale: Scale, width: number, short: (label: string) => string): Dot[] {
  const taken: { from: number; to: number; level: number }[] = [];
  const place = (item: Item): Dot => {
    const x = scale.x(item.from);
    const label = cutTo(short(item.label), longestLabel);
    const half = widthOf(label) / 2;
    const anchor = x + half > width ? 'end' : x - half < head ? 'start' : 'middle';
    const from = anchor === 'end' ? x + 8 - half * 2 : anchor === 'start' ? x : x - half;
    const free = (level: number): boolean =>
      taken.every((other) => other.level !== level || from >= other.to + 4 || from + half * 2 <= other.from - 4);
    const level = [0, 1].find(free);
    if (level === undefined) return { item, x, y, label: '', anchor, labelY: y + 19 };
    taken.push({ from, to: from + half * 2, level });
    return { item, x, y, label, anchor, labelY: y + 19 + level * levelHeight };
  };
  const self = points.filter((item) => item.label === thisFile).map(place);
  const others = points.filter((item) => item.label !== thisFile).sort((a, b) => a.from - b.from);
  return [...others.map(place), ...self];
}

/** `Sam Whitlock` → `S. Whitlock`. */
function initialled(name: string): string {
  const words = name.split(' ');
  return words.length === 2 && name !== thisFile ? `${[...(words[0] ?? '')][0]}. ${words[1]}` : name;
}

function overlapsOf(lanes: readonly DrawnLane[]): Overlap[] {
  return lanes.flatMap(({ boxes }) =>
    boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b): Overlap[] => {
        const common = a.item.numbers.some((n) => b.item.numbers.includes(n)) && a.item.tone === 'clash' && b.item.tone === 'clash';
        const x = Math.max(a.x, b.x);
        const end = Math.min(a.x + a.width, b.x + b.width);
        if (!common || end - x < 1) return [];
        const y = Math.min(a.y, b.y);
        return [{ x, y, width: end - x, height: Math.max(a.y, b.y) + boxHeight - y }];
      }),
    ),
  );
}
