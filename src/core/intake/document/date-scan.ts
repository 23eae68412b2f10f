/** Finds dates and ranges of dates in a line of a resume, in the notations people use. */

import { type Atom, atomAt, connectorEnd, type Token } from './date-atoms.js';
import { lead, since } from './date-words.js';

export interface DateSpan {
  /** Partial dates (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`). */
  readonly start?: string;
  readonly end?: string;
  /** The end is "present" or the like. */
  readonly current: boolean;
  /** A range names both ends, an open one only its start ("since 2019"), a single date is neither. */
  readonly kind: 'range' | 'open' | 'single';
  /** Read without doubt: four-digit years, both ends in one notation, end after start. */
  readonly clear: boolean;
  /** Where it stands in the text, lead words and brackets included. */
  readonly from: number;
  readonly to: number;
}

const hint = /(?:19|20)\d\d|['’‘´`]\d\d|\d[./-]\d\d/;
// Ideographs stand one by one, but for the words that mean "until now".
const tokenPattern =
  /\d+|至今|迄今|现在|現在|目前|현재|[\u3400-\u9fff\uac00-\ud7af]|(?:(?![\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{M}])+(?:['’]hui)?|[^\s\p{L}\p{M}\d]/gu;

/** The first range of a line; without one, the first open range; without one, the last single date. */
export function findDates(text: string): DateSpan | undefined {
  if (!hint.test(text)) return undefined;
  const tokens = tokensOf(text);
  let open: DateSpan | undefined;
  let single: DateSpan | undefined;
  for (let i = 0; i < tokens.length; ) {
    const read = spanAt(tokens, i, text);
    if (!read) {
      i++;
      continue;
    }
    if (read.span.kind === 'range') return read.span;
    if (read.span.kind === 'open') open ??= read.span;
    else single = read.span;
    i = read.next;
  }
  return open ?? single;
}

/** Whether a short text is a date or a range and little else. */
export function looksLikeDate(text: string): boolean {
  const found = findDates(text);
  return found !== undefined && text.length - (found.to - found.from) <= 12;
}

const asciiText = /^[\x00-\x7f]*$/;
const asciiPattern = /\d+|[A-Za-z]+(?:'hui)?|[^\sA-Za-z\d]/g;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = asciiText.test(text) ? asciiPattern : tokenPattern;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && tokens.length < 200; match = pattern.exec(text)) {
    const found = match[0];
    const first = found.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? 'n' : isLetter(found, first) ? 'w' : 'p';
    tokens.push({ text: kind === 'w' ? foldWord(found) : found, kind, from: match.index, to: match.index + found.length });
  }
  return tokens;
}

function isLetter(text: string, first: number): boolean {
  if (first < 128) return (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  return text.toLowerCase() !== text.toUpperCase() || /\p{L}/u.test(text);
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z']*$/.test(lower)) return lower;
  return lower
    .replace('’', "'")
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
}

function spanAt(tokens: readonly Token[], at: number, text: string): { span: DateSpan; next: number } | undefined {
  const first = atomAt(tokens, at);
  if (!first || first.present) return undefined;
  const from = leadFrom(tokens, at);
  const opened = at > 0 && since.has(tokens[at - 1]!.text);
  const second = endAt(tokens, first);
  if (second) {
    const span = range(first, second, from, tokens[second.next - 1]!.to, text);
    if (span) return { span, next: second.next };
  }
  if (first.year === undefined) return undefined;
  const start = written(first);
  const [a, b] = bracketed(text, from, tokens[first.next - 1]!.to);
  const cut = dangling(tokens, first.next);
  return {
    span: { start, current: opened, kind: opened || cut ? 'open' : 'single', clear: !first.doubtful, from: a, to: cut ? text.length : b },
    next: first.next,
  };
}

/** The end of a range that begins with `first`: a connector, then a date, a short year or "present". */
function endAt(tokens: readonly Token[], first: Atom): Atom | undefined {
  const after = connectorEnd(tokens, first.next);
  if (after === undefined) {
    // 2018/19 and 2018–19 without spaces; a month would have been read by the atom.
    return shortEnd(tokens, first, first.next + 1, tokens[first.next]?.text === '/');
  }
  return atomAt(tokens, after) ?? shortEnd(tokens, first, after, true);
}

function shortEnd(tokens: readonly Token[], first: Atom, at: number, allowed: boolean): Atom | undefined {
  const token = tokens[at];
  if (!allowed || first.year === undefined || first.month !== undefined || token?.kind !== 'n' || token.text.length !== 2) return undefined;
  const year = Math.floor(first.year / 100) * 100 + Number(token.text);
  return year >= first.year && year - first.year <= 30 ? { year, doubtful: false, next: at + 1 } : undefined;
}

/** "2019 –" with nothing behind it: the end was left out. */
const dangling = (tokens: readonly Token[], at: number): boolean =>
  at === tokens.length - 1 && tokens[at]!.kind === 'p' && '-–—'.includes(tokens[at]!.text);

function range(first: Atom, second: Atom, from: number, to: number, text: string): DateSpan | undefined {
  let start = first;
  if (start.year === undefined) {
    if (second.year === undefined || second.month === undefined || start.month === undefined) return undefined;
    start = { ...start, year: start.month <= second.month ? second.year : second.year - 1 };
  }
  const end =
    second.year === undefined && second.month !== undefined && start.year !== undefined ? { ...second, year: start.year } : second;
  if (end.present) return { ...bounds(text, from, to), start: written(start), current: true, kind: 'range', clear: !start.doubtful };
  if (end.year === undefined) return undefined;
  const [a, b] = [written(start), written(end)];
  const length = Math.min(a.length, b.length);
  if (b.slice(0, length) < a.slice(0, length)) return undefined;
  const bothShort = start.doubtful && end.doubtful;
  const clear = (!start.doubtful && !end.doubtful) || (bothShort && start.year! <= 2049 && end.year - start.year! < 40);
  return { ...bounds(text, from, to), start: a, end: b, current: false, kind: 'range', clear };
}

function bounds(text: string, from: number, to: number): { from: number; to: number } {
  const [a, b] = bracketed(text, from, to);
  return { from: a, to: b };
}

function written(atom: Atom): string {
  if (atom.month === undefined) return String(atom.year);
  const month = `${atom.year}-${String(atom.month).padStart(2, '0')}`;
  return atom.day === undefined ? month : `${month}-${String(atom.day).padStart(2, '0')}`;
}

/** Lead words ("Expected", "from", "seit") before a date go with it. */
function leadFrom(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && i > at - 3) {
    const before = tokens[i - 1]!;
    if (before.text === ':' && i > 1 && lead.has(tokens[i - 2]!.text)) i -= 2;
    else if (before.kind === 'w' && (since.has(before.text) || lead.has(before.text)) && !partOfName(tokens, i - 1)) i--;
    else break;
  }
  return tokens[i]!.from;
}

/** "Summer in 2019": short prepositions in the middle of other words are not taken along. */
const partOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text.length <= 2 && at > 0 && tokens[at - 1]!.kind === 'w' && !lead.has(tokens[at - 1]!.text) && !since.has(tokens[at]!.text);

/** Widens a span over the brackets around it and a duration behind it ("(2 yrs 3 mos)"). */
function bracketed(text: string, from: number, to: number): [number, number] {
  let [a, b] = [from, to];
  const before = text.slice(Math.max(0, a - 2), a).trimEnd();
  const after = text.slice(b, b + 2).trimStart();
  if (/[([（【]$/.test(before) && /^[)\]）】]/.test(after)) {
    a = text.lastIndexOf(before.charAt(before.length - 1), a);
    b = text.indexOf(after.charAt(0), b) + 1;
  }
  const tail = text.slice(b, b + 48);
  const rest = /^[\s·•,|(\-–—/（]*\d/.test(tail) ? duration.exec(tail) : null;
  if (rest) b += rest[0].length;
  return [a, b];
}

const duration =
  /^\s*[·•,|(\-–—/（]?\s*(?:\d{1,2}\s*\+?\s*(?:years?|yrs?|y|months?|mos?|m|weeks?|jahre?|monate?|j|ans?|mois|anos?|años?|mes(?:es)?|ann[oi]|mes[ei]|jaar|maand(?:en)?|år|lata?|mies|年|个月|ヶ月|か月)(?![\p{L}])\.?[\s,]*(?:and|und|et|y|e)?\s*){1,2}[)）]?/iu;
