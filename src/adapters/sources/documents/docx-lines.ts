/** Runs of a paragraph, and cells of a table row → lines as a reader of resumes takes them. */

import { bulletLength, type Run, type TextLine } from '#core/intake/document/text-line.js';
import type { Look } from './docx-styles.js';

export type DraftLine = Omit<TextLine, 'line'>;

/** Cells of one row: their first lines become one line with gaps, what is left of the short ones comes before what is left of the long. */
export function beside(cells: readonly (readonly DraftLine[])[]): DraftLine[] {
  const out: DraftLine[] = [];
  const shortest = Math.min(...cells.map((cell) => cell.length));
  for (let i = 0; i < shortest; i++) out.push(joined(cells.map((cell) => cell[i]!)));
  for (const cell of [...cells].sort((a, b) => a.length - b.length)) out.push(...cell.slice(shortest));
  return out;
}

function joined(lines: readonly DraftLine[]): DraftLine {
  const runs = lines.flatMap((line, i) => line.runs.map((run, j) => (i > 0 && j === 0 ? { ...run, apart: true } : run)));
  return { ...lines[0]!, text: lines.map((line) => line.text).join('\t'), runs };
}

export function draftLine(runs: readonly Run[], look: Look, gap: number, column: number): DraftLine | undefined {
  const parted = runs.map((run, i) => (i > 0 && collides(runs[i - 1]!, run) ? { ...run, apart: true } : run));
  let text = '';
  for (const run of parted) text += run.apart ? `\t${run.text}` : run.text;
  text = text
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .trim();
  if (text === '') return undefined;
  const kept = parted.filter((run, i) => run.text.trim() !== '' || (i > 0 && run.apart === false));
  const mark = bulletLength(text);
  const main = kept.reduce((a, b) => (b.text.length > a.text.length ? b : a), kept[0]!);
  return {
    text: text.slice(mark),
    runs: mark > 0 ? trimmedBullet(kept) : kept,
    page: 1,
    indent: 0,
    size: main.size,
    bold: kept[0]!.bold,
    italic: kept[0]!.italic,
    bullet: look.bullet === true || mark > 0,
    gap,
    column,
    ...(look.heading ? { heading: true } : {}),
  };
}

/** Bold text that runs into plain text without a space ("…Payments" and "Oct 2020") stood in two places before it was converted. */
const collides = (before: Run, run: Run): boolean =>
  before.bold && !run.bold && /[\p{Ll})]$/u.test(before.text) && /^[\p{Lu}\d]/u.test(run.text);

function trimmedBullet(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  if (!first) return [];
  const left = first.text.trimStart();
  const mark = bulletLength(left) || bulletLength(`${left} `);
  const text = left.slice(mark);
  return text.trim() === '' ? rest.map((run, i) => (i === 0 ? { ...run, apart: false } : run)) : [{ ...first, text }, ...rest];
}
