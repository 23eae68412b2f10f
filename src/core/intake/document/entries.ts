/** The lines of a section → entries: a header (with its dates) and a body. */

import { type DateSpan, findDates } from './date-scan.js';
import { isDescribed, separable } from './header-parts.js';
import type { TextLine } from './text-line.js';

export interface Entry {
  readonly header: readonly TextLine[];
  readonly body: readonly TextLine[];
  readonly date?: DateSpan;
  readonly dateLine?: TextLine;
}

interface Mark {
  readonly date?: DateSpan;
  readonly anchor: boolean;
  readonly body: boolean;
}

/** Most lines a header has above or below the line with its dates. */
const reach = 4;

export function entriesOf(lines: readonly TextLine[]): Entry[] {
  const marks = marksOf(
    lines,
    lines.every((line) => line.bullet || !findDates(line.text)),
  );
  const anchors: number[] = [];
  marks.forEach((mark, i) => {
    if (mark.anchor) anchors.push(i);
  });
  if (anchors.length === 0) return [];
  const starts = startsOf(lines, marks, anchors);
  return anchors.map((anchor, k) => entry(lines, marks, starts[k]!, anchor, starts[k + 1] ?? lines.length));
}

function entry(lines: readonly TextLine[], marks: readonly Mark[], start: number, anchor: number, end: number): Entry {
  let last = anchor;
  while (last + 1 < end && last - anchor < 3 && belongsToHeader(lines, marks, anchor, last + 1)) last++;
  return {
    header: lines.slice(start, last + 1),
    body: lines.slice(last + 1, end),
    date: marks[anchor]!.date!,
    dateLine: lines[anchor]!,
  };
}

/** A line below the dates is still header when it is short, no bullet, and stands close. */
function belongsToHeader(lines: readonly TextLine[], marks: readonly Mark[], anchor: number, at: number): boolean {
  const line = lines[at]!;
  if (marks[at]!.body || line.bullet || line.gap > 0.8 || line.text.length > 90) return false;
  return line.page === lines[anchor]!.page;
}

function marksOf(lines: readonly TextLine[], bulletEntries: boolean): Mark[] {
  const width = Math.max(...lines.map(extent), 1);
  const marks: Mark[] = [];
  let ranges = 0;
  lines.forEach((line, i) => {
    const before = i > 0 ? marks[i - 1] : undefined;
    const date = line.bullet && !bulletEntries ? undefined : dateOf(line);
    if (date && date.kind !== 'single') ranges++;
    const body = !date && isBody(line, i > 0 ? lines[i - 1] : undefined, before, width, bulletEntries);
    marks.push({ ...(date ? { date } : {}), anchor: date !== undefined, body });
  });
  // Next to ranges, a lone date is one only where it stands apart: at the end of a line of its own kind.
  return marks.map((mark, i) =>
    mark.date?.kind === 'single' && ranges > 0 && !apartDate(lines[i]!, mark.date) ? { ...mark, anchor: false } : mark,
  );
}

/** How far a line reaches to the right: points, or characters for plain text. */
const extent = (line: TextLine): number => line.box?.[2] ?? line.indent + line.text.length;

function dateOf(line: TextLine): DateSpan | undefined {
  if (line.text.length > 190) return undefined;
  const date = findDates(line.text);
  if (!date || !separable(line.text, date)) return undefined;
  if (isDescribed(line.text, date)) return date.from <= 90 && date.kind === 'range' ? date : undefined;
  const rest = line.text.length - (date.to - date.from);
  const tabbed = line.text.charAt(date.from - 1) === '\t' || line.text.charAt(date.to) === '\t';
  if (rest > 130 || (/[.!?]$/.test(line.text) && rest > 60 && !tabbed)) return undefined;
  if (date.kind !== 'single') return date;
  return tabbed || rest <= 90 ? date : undefined;
}

const apartDate = (line: TextLine, date: DateSpan): boolean => {
  const rest = line.text.length - (date.to - date.from);
  return (
    rest <= 3 ||
    line.text.charAt(date.from - 1) === '\t' ||
    line.text.charAt(date.to) === '\t' ||
    (date.to >= line.text.length - 1 && rest <= 90) ||
    (date.from === 0 && rest <= 80)
  );
};

const sentence = /[.!?。；;]$/;

function isBody(line: TextLine, previous: TextLine | undefined, before: Mark | undefined, width: number, bulletEntries: boolean): boolean {
  if (line.bullet) return !bulletEntries;
  const text = line.text;
  if (text.includes('\t')) return false;
  if (text.length > 110 || (sentence.test(text) && text.length > 45 && !/\b(?:inc|ltd|corp|co|llc|e\.v|st)\.$/i.test(text))) return true;
  if (isSmallSentence(text)) return true;
  const first = text.charAt(0);
  if (
    text.length > 12 &&
    first === first.toLowerCase() &&
    first !== first.toUpperCase() &&
    !/^(?:e|i|d|l|v|a)[A-Z.]|^(?:von|de|van|di|la|el|al) /.test(text)
  )
    return true;
  if (!previous || !before || line.bold || line.column !== previous.column) return false;
  // The rest of a paragraph: same type as the full line above it, no space between.
  const full = extent(previous) > width * 0.78;
  return (
    before.body && full && line.gap < 0.3 && Math.abs(line.size - previous.size) < 0.6 && line.italic === previous.italic && !previous.bold
  );
}

/** "Reports for the board.": a full stop, and words that names would write large. */
function isSmallSentence(text: string): boolean {
  if (!sentence.test(text) || /\b(?:inc|ltd|corp|co|llc|e\.v|st)\.$/i.test(text)) return false;
  const words = text.split(' ');
  return words.length >= 4 && words.filter((word) => /^\p{Ll}/u.test(word)).length >= 0.5 * words.length;
}

/** Where each entry begins: at the first line of the header over its dates. */
function startsOf(lines: readonly TextLine[], marks: readonly Mark[], anchors: readonly number[]): number[] {
  const first = anchors[0]!;
  let above = 0;
  while (above < reach && first - above - 1 >= 0 && !marks[first - above - 1]!.body && !lines[first - above - 1]!.bullet) above++;
  const starts = [first - above];
  const pattern = lines.slice(first - above, first + 1).map(style);
  for (let k = 1; k < anchors.length; k++) starts.push(bestStart(lines, marks, anchors[k - 1]!, anchors[k]!, pattern));
  return starts;
}

const style = (line: TextLine): string => `${Math.round(line.size * 2)}${line.bold ? 'b' : ''}${line.italic ? 'i' : ''}`;

/** Weighs each number of lines above the dates by gaps, by type and by what the first entry of the section did. */
function bestStart(
  lines: readonly TextLine[],
  marks: readonly Mark[],
  previous: number,
  anchor: number,
  pattern: readonly string[],
): number {
  const usual = pattern.length - 1;
  const varied = new Set(lines.map(style)).size > 1;
  let [best, bestScore] = [anchor, Number.NEGATIVE_INFINITY];
  for (let above = 0; above <= reach; above++) {
    const start = anchor - above;
    if (start <= previous) break;
    if (above > 0 && (marks[start]!.body || lines[start]!.bullet)) break;
    let score = above === usual ? 2 : -0.6 * Math.abs(above - usual);
    if (lines[start]!.gap >= 0.3) score += 2 + Math.min(1, lines[start]!.gap);
    for (let i = start + 1; i <= anchor; i++) if (lines[i]!.gap >= 0.45) score -= 2.5;
    if (start - 1 > previous && marks[start - 1]!.body) score += 1.5;
    if (start - 1 === previous && above > 0 && usual === 0) score -= 1;
    if (varied) {
      if (style(lines[start]!) === pattern[0]) score += 1.5;
      for (let j = 1; j <= Math.min(above, usual); j++) score += style(lines[anchor - j]!) === pattern[usual - j] ? 0.5 : -0.5;
    }
    if (score > bestScore) [best, bestScore] = [start, score];
  }
  return best;
}
