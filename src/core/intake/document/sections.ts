/** Lines → sections, by the words of headings and by the type they are set in. */

import { findDates } from './date-scan.js';
import { headingKind, type SectionKind, unspaced } from './heading-words.js';
import type { Run, TextLine } from './text-line.js';

export interface Section {
  /** `head` is what stands before the first heading of a column: name, contacts, a summary. */
  readonly kind: SectionKind | 'head';
  readonly lines: readonly TextLine[];
  /** The heading was recognised by its words; false for what follows a heading of unknown words. */
  readonly named: boolean;
}

interface Heading {
  readonly kind: SectionKind;
  readonly named: boolean;
  /** What stands behind the heading on its own line ("Skills: Go, Rust"). */
  readonly rest?: TextLine;
}

const strongKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'work',
  'education',
  'skills',
  'summary',
  'projects',
  'certificates',
  'languages',
]);

export function sectionsOf(lines: readonly TextLine[]): Section[] {
  const headings = headingsOf(lines);
  const sections: { kind: Section['kind']; named: boolean; lines: TextLine[] }[] = [];
  const columns: { column: number; x: number; right: number; kind: Section['kind']; named: boolean }[] = [];
  let current: { kind: Section['kind']; named: boolean; lines: TextLine[] } | undefined;
  let column = -1;
  lines.forEach((line, i) => {
    if (line.column !== column || !current) {
      column = line.column;
      const carried = carriedKind(columns, line);
      current = { kind: carried?.kind ?? 'head', named: carried?.named ?? true, lines: [] };
      sections.push(current);
      columns.push({ column, x: line.indent, right: line.box?.[2] ?? line.indent, kind: current.kind, named: current.named });
    }
    const heading = headings[i];
    if (heading) {
      current = { kind: heading.kind, named: heading.named, lines: heading.rest ? [heading.rest] : [] };
      sections.push(current);
    } else current.lines.push(line);
    const here = columns[columns.length - 1]!;
    here.x = Math.min(here.x, line.indent);
    here.right = Math.max(here.right, line.box?.[2] ?? line.indent);
    here.kind = current.kind;
    here.named = current.named;
  });
  return sections.filter((section) => section.lines.length > 0);
}

/** A column that begins without a heading goes on with what stood above it, or on the page before. */
function carriedKind(
  columns: readonly { x: number; right: number; kind: Section['kind']; named: boolean }[],
  line: TextLine,
): { kind: Section['kind']; named: boolean } | undefined {
  const right = line.box?.[2] ?? line.indent;
  for (let i = columns.length - 1; i >= 0; i--) {
    const other = columns[i]!;
    if (Math.min(other.right, right) - Math.max(other.x, line.indent) > 0.5 * (right - line.indent)) return other;
  }
  return undefined;
}

function headingsOf(lines: readonly TextLine[]): (Heading | undefined)[] {
  const body = bodySize(lines);
  const keys = lines.map(styleKey);
  const hits = lines.map((line) => (line.bullet ? undefined : split(line)));
  const strong = new Map<string, number>();
  hits.forEach((hit, i) => {
    if (hit && !hit.rest && strongKinds.has(hit.kind) && stands(lines[i]!, lines[i - 1], body))
      strong.set(keys[i]!, (strong.get(keys[i]!) ?? 0) + 1);
  });
  const accepted = hits.map((hit, i) => {
    if (!hit) return undefined;
    const line = lines[i]!;
    if (hit.rest) return inlineAllowed(hit, line, body) && !(hits[i - 1] && !hits[i - 1]!.rest) ? hit : undefined;
    // "Miscellaneous" in smaller type parts a section, it does not end it.
    if (hit.kind === 'other' && strong.size > 0 && !strong.has(keys[i]!)) return undefined;
    if (strong.has(keys[i]!) && (stands(line, lines[i - 1], body) || strongKinds.has(hit.kind))) return hit;
    return stands(line, lines[i - 1], body) ? hit : undefined;
  });
  addUnknown(lines, keys, accepted, body);
  return accepted;
}

/** A line in the type of headings whose words are unknown still ends the section before it. */
function addUnknown(lines: readonly TextLine[], keys: readonly string[], accepted: (Heading | undefined)[], body: number): void {
  const total = new Map<string, number>();
  const heads = new Map<string, number>();
  keys.forEach((key, i) => {
    total.set(key, (total.get(key) ?? 0) + 1);
    if (accepted[i] && !accepted[i]!.rest) heads.set(key, (heads.get(key) ?? 0) + 1);
  });
  lines.forEach((line, i) => {
    if (accepted[i] || line.bullet || line.text.length > 42 || line.text.includes('\t') || /[,.;@]$|\d{4}/.test(line.text)) return;
    const key = keys[i]!;
    const found = heads.get(key) ?? 0;
    const distinct = line.heading === true || line.size > body * 1.08 || isCapitals(line.text);
    if (!distinct || (found < 2 && !(line.heading && found >= 1)) || found < 0.5 * total.get(key)! || line.gap < 0.25) return;
    if (lines.slice(0, i).every((_, j) => !accepted[j]) && i < 3) return;
    if (!findDates(line.text)) accepted[i] = { kind: 'other', named: false };
  });
}

const isCapitals = (text: string): boolean => text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();

const styleKey = (line: TextLine): string =>
  `${Math.round(line.size * 2)}${line.bold ? 'b' : ''}${line.italic ? 'i' : ''}${isCapitals(line.text) ? 'c' : ''}${line.heading ? 'h' : ''}`;

/** Size in which most of the text is set. */
export function bodySize(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(Math.round(line.size * 2), (counts.get(Math.round(line.size * 2)) ?? 0) + line.text.length);
  let [best, most] = [20, 0];
  for (const [size, count] of counts) if (count > most) [best, most] = [size, count];
  return best / 2;
}

/** Whether a line stands out as headings do. In plain text an empty line above, capitals or a colon must do. */
function stands(line: TextLine, before: TextLine | undefined, body: number): boolean {
  if (line.heading || line.bold || isCapitals(line.text) || line.size > body * 1.08) return true;
  if (/[:：]$/.test(line.text) || /^[A-Z] [A-Z] [A-Z]/.test(line.text)) return true;
  return line.gap >= 0.35 || before === undefined || before.column !== line.column;
}

/** "Skills: Go, Rust" begins a section only where it is not a line of an entry. */
function inlineAllowed(hit: Heading, line: TextLine, body: number): boolean {
  if (line.text.includes('\t') && stands(line, undefined, body)) return true;
  return (hit.kind === 'skills' || hit.kind === 'languages' || hit.kind === 'interests' || hit.kind === 'certificates') && line.gap >= 0.35;
}

function split(line: TextLine): Heading | undefined {
  const text = line.text;
  if (!text.includes('\t')) {
    const kind = headingKind(text);
    if (kind) return { kind, named: true };
    const colon = text.search(/[:：]/);
    if (colon < 2 || colon > 40 || colon >= text.length - 1) return undefined;
    const inline = headingKind(text.slice(0, colon));
    return inline ? { kind: inline, named: true, rest: restOf(line, text.slice(colon + 1).trim()) } : undefined;
  }
  const tab = text.indexOf('\t');
  const whole = headingKind(unspaced(text.replaceAll('\t', '  ')));
  if (whole) return { kind: whole, named: true };
  const kind = headingKind(text.slice(0, tab));
  return kind ? { kind, named: true, rest: restOf(line, text.slice(tab + 1)) } : undefined;
}

function restOf(line: TextLine, text: string): TextLine {
  const runs: Run[] = text.split('\t').map((part, i) => ({ text: part, bold: false, italic: false, size: line.size, apart: i > 0 }));
  return { ...line, text, runs, bold: false, heading: false };
}
