/** Finds dates and ranges of dates in a line of a resume, in the notations people use. */

import { isDay } from '../dates.js';
import { lead, monthOf, present, seasons, since, until } from './date-words.js';

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

interface Token {
  readonly text: string;
  readonly kind: 'n' | 'w' | 'p';
  readonly from: number;
  readonly to: number;
}

interface Atom {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly present?: true;
  /** Two-digit year, or one whose month and day could be exchanged. */
  readonly doubtful: boolean;
  readonly next: number;
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

function connectorEnd(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  if (tokens[i]?.text === ')' || tokens[i]?.text === ',') i++;
  const token = tokens[i];
  if (!token) return undefined;
  if (until.has(token.text)) {
    const word = tokens[i + 1]?.text;
    // "bis zum", "à ce jour", "to the", "until now" and Chinese 至今, where the connector is part of the word.
    return word === 'zum' || word === 'ce' || word === 'the' || word === 'la' || word === 'le' ? i + 2 : i + 1;
  }
  if (token.kind !== 'p' || !'-–—−‐‑‒―~〜～→>/⁓'.includes(token.text))
    return present.has(token.text) && token.text.startsWith('至') ? i : undefined;
  if (token.text === '/' && tokens[i + 1]?.kind === 'n' && tokens[i + 1]!.text.length < 4) return undefined;
  while (tokens[i + 1]?.kind === 'p' && '-–—−>'.includes(tokens[i + 1]!.text)) i++;
  const word = tokens[i + 1]?.text;
  return word === 'bis' ||
    word === 'until' ||
    word === 'a' ||
    word === 'en' ||
    word === 'ad' ||
    word === 'al' ||
    word === 'till' ||
    word === 'in'
    ? i + 2
    : i + 1;
}

/** "2019 –" with nothing behind it: the end was left out. */
const dangling = (tokens: readonly Token[], at: number): boolean =>
  at === tokens.length - 1 && tokens[at]!.kind === 'p' && '-–—'.includes(tokens[at]!.text);

function atomAt(tokens: readonly Token[], at: number): Atom | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'n') return numberAtom(tokens, at);
  if (token.kind === 'p') return apostropheYear(tokens, at);
  if (present.has(token.text)) return { present: true, doubtful: false, next: presentEnd(tokens, at) };
  const month = monthOf.get(token.text);
  if (month !== undefined) return monthAtom(tokens, at, month);
  if (seasons.has(token.text)) return seasonAtom(tokens, at);
  return undefined;
}

const presentEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.text === 'day' || tokens[at + 1]?.text === 'jour' || tokens[at + 1]?.text === 'время' ? at + 2 : at + 1;

function monthAtom(tokens: readonly Token[], at: number, month: number): Atom | undefined {
  let i = at + 1;
  if (tokens[i]?.text === '.') i++;
  const day = tokens[i];
  // March 3, 2019 · March 3rd 2019
  if (day?.kind === 'n' && day.text.length <= 2 && Number(day.text) >= 1 && Number(day.text) <= 31) {
    let j = i + 1;
    if (/^(?:st|nd|rd|th)$/.test(tokens[j]?.text ?? '')) j++;
    if (tokens[j]?.text === ',') j++;
    const year = yearAt(tokens, j);
    if (year && year.length === 4) return { year: year.value, month, day: Number(day.text), doubtful: false, next: j + 1 };
  }
  while (i < tokens.length && (/^[,/.\-–]$/.test(tokens[i]!.text) || /^(?:of|de|del|di|do)$/.test(tokens[i]!.text)) && i < at + 3) {
    // "May – 2021" is a range without its first year only when spaces stand around the dash.
    if (/^[-–]$/.test(tokens[i]!.text) && tokens[i]!.from > tokens[i - 1]!.to) break;
    i++;
  }
  const apostrophe = apostropheYear(tokens, i);
  if (apostrophe) return { ...apostrophe, month };
  const year = yearAt(tokens, i);
  if (year) return { year: year.value, month, doubtful: year.length === 2, next: i + 1 };
  const plain = at + (tokens[at + 1]?.text === '.' ? 2 : 1);
  return { month, doubtful: false, next: plain };
}

function seasonAtom(tokens: readonly Token[], at: number): Atom | undefined {
  let i = at + 1;
  if (/^(?:semester|term|quarter|of|,|de)$/.test(tokens[i]?.text ?? '')) i++;
  const year = yearAt(tokens, i);
  if (year && year.length === 4) return { year: year.value, doubtful: false, next: i + 1 };
  const short = apostropheYear(tokens, i);
  return short ? { ...short } : undefined;
}

function yearAt(tokens: readonly Token[], at: number): { value: number; length: 2 | 4 } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'n') return undefined;
  if (token.text.length === 4) return isYear(Number(token.text)) ? { value: Number(token.text), length: 4 } : undefined;
  if (token.text.length !== 2) return undefined;
  return { value: century(Number(token.text)), length: 2 };
}

const isYear = (n: number): boolean => n >= 1940 && n <= 2049;
const century = (n: number): number => (n >= 50 ? 1900 + n : 2000 + n);

function apostropheYear(tokens: readonly Token[], at: number): Atom | undefined {
  const mark = tokens[at];
  const digits = tokens[at + 1];
  if (mark?.kind !== 'p' || !"'’‘´`".includes(mark.text) || digits?.kind !== 'n' || digits.text.length !== 2 || digits.from !== mark.to)
    return undefined;
  return { year: century(Number(digits.text)), doubtful: false, next: at + 2 };
}

function numberAtom(tokens: readonly Token[], at: number): Atom | undefined {
  const token = tokens[at]!;
  const value = Number(token.text);
  if (token.text.length === 4) return isYear(value) ? yearFirst(tokens, at, value) : undefined;
  if (token.text.length > 2 || value < 1) return undefined;
  return dayFirst(tokens, at, value) ?? monthFirst(tokens, at, value);
}

const joined = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at] !== undefined && tokens[at]!.from === tokens[at - 1]!.to;

/** 2019 · 2019-03 · 2019/03/15 · 2019.03 · 2019年3月 */
function yearFirst(tokens: readonly Token[], at: number, year: number): Atom {
  const mark = tokens[at + 1]?.text ?? '';
  const second = tokens[at + 2];
  const alone: Atom = { year, doubtful: false, next: at + (mark === '年' || mark === '년' ? 2 : 1) };
  const asian = mark === '年' || mark === '년';
  if (!asian && !(/^[-/.]$/.test(mark) && joined(tokens, at + 1) && joined(tokens, at + 2))) return alone;
  if (second?.kind !== 'n' || second.text.length > 2) return alone;
  const month = Number(second.text);
  if (month < 1 || month > 12) return alone;
  let next = at + 3;
  if (/^[月월]$/.test(tokens[next]?.text ?? '')) next++;
  // "2010-12" alone is as likely 2010 to 2012.
  const doubtful =
    mark === '-' && second.text.length === 2 && month >= Number(String(year).slice(2)) && connectorEnd(tokens, next) === undefined;
  const third = tokens[next + (asian ? 0 : 1)];
  const separated = asian || (tokens[next]?.text === mark && joined(tokens, next) && joined(tokens, next + 1));
  if (separated && third?.kind === 'n' && third.text.length <= 2 && isDay(year, month, Number(third.text))) {
    const end = next + (asian ? 1 : 2);
    return { year, month, day: Number(third.text), doubtful: false, next: end + (/^[日일]$/.test(tokens[end]?.text ?? '') ? 1 : 0) };
  }
  return { year, month, doubtful, next };
}

/** 15 March 2018 · 1. Januar 2019 · 15.03.2018 · 15/03/2018 (kept to the year when day and month could be exchanged). */
function dayFirst(tokens: readonly Token[], at: number, day: number): Atom | undefined {
  let i = at + 1;
  if (/^(?:\.|st|nd|rd|th|er|º|ª)$/.test(tokens[i]?.text ?? '')) i++;
  if (tokens[i]?.text === 'de') i++;
  const month = tokens[i]?.kind === 'w' ? monthOf.get(tokens[i]!.text) : undefined;
  if (month !== undefined && day <= 31) {
    const named = monthAtom(tokens, i, month);
    return named && named.day === undefined && named.year !== undefined && isDay(named.year, month, day)
      ? { ...named, day }
      : named?.year === undefined
        ? undefined
        : named;
  }
  const [mark, second, mark2, third] = [tokens[at + 1]?.text ?? '', tokens[at + 2], tokens[at + 3]?.text, tokens[at + 4]];
  if (!/^[-/.]$/.test(mark) || mark !== mark2 || second?.kind !== 'n' || third?.kind !== 'n' || !joined(tokens, at + 1)) return undefined;
  const year = yearAt(tokens, at + 4);
  if (year?.length !== 4) return undefined;
  const b = Number(second.text);
  const next = at + 5;
  if (mark === '.' && isDay(year.value, b, day)) return { year: year.value, month: b, day, doubtful: false, next };
  if (day > 12 && isDay(year.value, b, day)) return { year: year.value, month: b, day, doubtful: false, next };
  if (b > 12 && isDay(year.value, day, b)) return { year: year.value, month: day, day: b, doubtful: false, next };
  return { year: year.value, doubtful: false, next };
}

/** 03/2019 · 3.2019 · 03-2019 · 03/19 */
function monthFirst(tokens: readonly Token[], at: number, month: number): Atom | undefined {
  const mark = tokens[at + 1]?.text ?? '';
  if (month > 12 || !/^[-/.]$/.test(mark) || !joined(tokens, at + 1)) return undefined;
  const year = yearAt(tokens, at + 2);
  if (!year) return apostropheYear(tokens, at + 2) ? { ...apostropheYear(tokens, at + 2)!, month } : undefined;
  if (year.length === 4) return { year: year.value, month, doubtful: false, next: at + 3 };
  // Two digits are a year only in the company of another such date: see `range`.
  return tokens[at]!.text.length === 2 && mark === '/' ? { year: year.value, month, doubtful: true, next: at + 3 } : undefined;
}

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
