/** Single dates in a row of tokens, in the notations people use. */

import { isDay } from '../dates.js';
import { monthOf, present, seasons, until } from './date-words.js';

export interface Token {
  readonly text: string;
  readonly kind: 'n' | 'w' | 'p';
  readonly from: number;
  readonly to: number;
}

export interface Atom {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly present?: true;
  /** Two-digit year, or one whose month and day could be exchanged. */
  readonly doubtful: boolean;
  readonly next: number;
}

/** Where the second date of a range may begin; undefined when no connector stands here. */
export function connectorEnd(tokens: readonly Token[], at: number): number | undefined {
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

export function atomAt(tokens: readonly Token[], at: number): Atom | undefined {
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
