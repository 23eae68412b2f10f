/** The lines over an entry → parts: pieces that each say one thing, with what their words and their type speak for. */

import { type DateSpan, findDates } from './date-scan.js';
import { hasIdeographs } from './fold.js';
import { type PlaceReading, placeOf } from './places.js';
import type { TextLine } from './text-line.js';
import { isWorkMode, wordShares } from './title-words.js';

export interface Part {
  readonly text: string;
  readonly line: TextLine;
  /** Which line of the header it stands on, from 0. */
  readonly row: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Stands in a column of its own at the right. */
  readonly apart: boolean;
  readonly title: number;
  readonly organisation: number;
  readonly place?: PlaceReading;
  readonly mode: boolean;
  /** What a label before it says it is ("Employer: …"). */
  readonly label?: 'employer' | 'title';
  /** A town was cut off its end that only the section's habit made one. */
  readonly tailed?: boolean;
}

/** Between parts of one line; commas are read later, with the words. Titles keep their slash. */
const separator = /\s+[|•·∙⋅‧●◆▪–—―~]\s*|\s*[|｜‖]\s*|\s+-{1,3}\s+|\s+[@＠]\s*|\s+\/\/\s+|\s{3,}|\s*;\s+/u;
const wordSeparator = /\s+(?:at|bei|chez|presso|@)\s+(?=[\p{Lu}\d])/u;
const edges = /^[\s,.;:|•·∙⋅●–—―\-/()[\]（）［］~,]+(?![\p{L}\p{N}]*[)\]])|[\s,;:|•·∙⋅●–—―\-/([（［~,]+$/gu;
const unopened = /^[^()[\]]*[)\]]$/;

const clean = /^\p{L}[\p{L}\p{N} &'’+#]*[\p{L}\p{N}+#]$/u;
const asciiClean = /^[A-Za-z][A-Za-z0-9 &'+#]*[A-Za-z0-9+#]$/;

/** Trims separators; a bracket left without its fellow goes too. */
export function cleaned(text: string): string {
  if (!text.includes('  ') && (asciiClean.test(text) || clean.test(text))) return text;
  let out = text.replace(/\s+/g, ' ').replace(edges, '');
  if (out.startsWith('(') && out.endsWith(')') && out.indexOf(')') === out.length - 1) out = out.slice(1, -1).trim();
  if (unopened.test(out)) out = out.slice(0, -1).trim();
  if (/^\([^)]*$/.test(out)) out = out.slice(1).trim();
  // A full stop ends a line of a template; after a legal form or an initial it is part of the name.
  if (
    /[\p{L}\p{N})]\.$/u.test(out) &&
    !/(?:\b(?:inc|ltd|corp|co|llc|jr|sr|bros|st|dept|univ|hons)|(?<!\p{L})\p{L}|\.\p{L}+)\.$/iu.test(out)
  )
    out = out.slice(0, -1);
  return out.trim();
}

export function headerParts(lines: readonly TextLine[]): Part[] {
  const parts: Part[] = [];
  lines.forEach((line, row) => {
    for (const cell of cellsOf(line)) {
      for (const piece of cell.pieces) {
        for (const text of piece.text.split(separator).flatMap(finer)) push(parts, cleaned(text), line, row, piece, cell.apart);
      }
    }
  });
  return parts;
}

const labels: readonly (readonly [RegExp, 'employer' | 'title' | 'place' | 'none'])[] = [
  [
    /^(?:company|employer|organi[sz]ation|client|company name|name of (?:the )?employer|firma|arbeitgeber|unternehmen|entreprise|employeur|soci[ée]t[ée]|empresa|azienda|datore di lavoro|公司|单位|公司名称)\s*[:：]\s*/iu,
    'employer',
  ],
  [
    /^(?:role|position|title|job title|designation|occupation|post|occupation or position held|funktion|t[äa]tigkeit|poste|puesto|cargo|ruolo|posizione|mansione|职位|岗位)\s*[:：]\s*/iu,
    'title',
  ],
  [/^(?:city|location|place|country|ort|lieu|ville|pays|lugar|ciudad|citt[àa]|paese|地点)\s*[:：]\s*/iu, 'place'],
  [/^(?:duration|period|dates?|tenure|from|zeitraum|p[ée]riode|periodo|时间)\s*[:：]?\s*$/iu, 'none'],
];

function push(parts: Part[], whole: string, line: TextLine, row: number, style: { bold: boolean; italic: boolean }, apart: boolean): void {
  const named = /[:：]/.test(whole) || whole.length < 10 ? labels.find(([pattern]) => pattern.test(whole)) : undefined;
  const text = named ? cleaned(whole.replace(named[0], '')) : whole;
  const label = named?.[1];
  if (text === '' || label === 'none' || !/[\p{L}\p{N}]/u.test(text)) return;
  const place =
    label === 'employer' || label === 'title' ? undefined : (placeOf(text) ?? (label === 'place' ? { text, known: false } : undefined));
  const shares = place ? { title: 0, organisation: 0 } : wordShares(text);
  parts.push({
    text,
    line,
    row,
    bold: style.bold,
    italic: style.italic,
    apart,
    ...shares,
    mode: isWorkMode(text),
    ...(place ? { place } : {}),
    ...(label === 'employer' || label === 'title' ? { label } : {}),
  });
}

/** Chinese, Japanese and Korean put no spaces inside of a name: where they stand, the next thing begins. */
function finer(text: string): string[] {
  if (!hasIdeographs(text)) return text.split(wordSeparator);
  const pieces = text.trim().split(/\s+/);
  return pieces.every((piece) => piece.length >= 2 && hasIdeographs(piece)) ? pieces : [text];
}

interface Cell {
  readonly apart: boolean;
  readonly pieces: readonly { readonly text: string; readonly bold: boolean; readonly italic: boolean }[];
}

/** A line's cells (between wide gaps) without their dates, each cut where the type changes. */
function cellsOf(line: TextLine): Cell[] {
  const cells: { apart: boolean; runs: { text: string; bold: boolean; italic: boolean }[] }[] = [];
  for (const run of line.runs) {
    if (run.apart || cells.length === 0) cells.push({ apart: cells.length > 0, runs: [] });
    cells[cells.length - 1]!.runs.push({ text: run.text, bold: run.bold, italic: run.italic });
  }
  return cells.map((cell) => {
    let text = cell.runs.map((run) => run.text).join('');
    let date: DateSpan | undefined;
    for (let i = 0; i < 3; i++) {
      date = findDates(text);
      if (!date || !separable(text, date)) break;
      // "Engineer, Kestrel (2019 – 2021): what was done": the rest is no header.
      const described = isDescribed(text, date);
      cutOut(cell.runs, date.from, described ? text.length : date.to);
      text = cell.runs.map((run) => run.text).join('');
    }
    return { apart: cell.apart, pieces: cell.runs.filter((run) => run.text.trim() !== '') };
  });
}

function cutOut(runs: { text: string }[], from: number, to: number): void {
  let at = 0;
  for (const run of runs) {
    const [a, b] = [Math.max(0, from - at), Math.min(run.text.length, to - at)];
    at += run.text.length;
    if (a < b) run.text = `${run.text.slice(0, a)} | ${run.text.slice(b)}`;
  }
}

/** "Engineer, Kestrel, 2019 – 2021. What was done": header and text on one line. */
export const isDescribed = (text: string, date: DateSpan): boolean =>
  text.slice(0, date.from).trim() !== '' && /^[)\]]?\s*[.:：]\s+\S/.test(text.slice(date.to));

/** A date is a header's own when it stands at an edge or behind a separator, not in the middle of a sentence. */
export function separable(text: string, date: DateSpan): boolean {
  const before = text.slice(0, date.from).trimEnd();
  const after = text.slice(date.to).trimStart();
  if (before === '' || after === '' || isDescribed(text, date)) return true;
  return (
    /[\t,|•·–—\-:;(/[\]@]$/.test(before) ||
    /\t\s*$/.test(text.slice(0, date.from)) ||
    /^[\t,|•·–—\-:;)/\]@]/.test(after) ||
    /^\s*\t|\s{2,}/.test(text.slice(date.to, date.to + 3)) ||
    text.slice(0, date.from).endsWith('  ')
  );
}
