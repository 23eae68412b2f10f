/** Partial dates as intervals of days, and instants in one form. Impossible dates are absent. */

import { instantOf, isDay } from '../intake/dates.js';
import type { DateRange, Span } from '../model/profile.js';
import { stated } from './fold.js';

const millisecondsOfDay = 86_400_000;
/** Longer texts are no dates. */
const longest = 40;
const years = { first: 1900, last: 2100 };

const partial = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const monthFirst = /^(\d{1,2})[-/.](\d{4})$/;
const monthName = /^([a-z]{3,9})\.?,? +(\d{4})$/;
/** The calendar day a time was written on. */
const dayOfTime = /^(\d{4}-\d\d-\d\d)[t ]\d\d:\d\d/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const goingOn = new Set([
  'present',
  'current',
  'currently',
  'now',
  'today',
  'ongoing',
  'to date',
  'to present',
  'till date',
  'till now',
  'until now',
]);

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, a time, or an English month and year. */
export function readDate(typed: string | undefined): DateRange | undefined {
  const text = stated(typed)?.toLowerCase();
  if (text === undefined || text.length > longest) return undefined;
  const [, year, month, day] = partial.exec(dayOfTime.exec(text)?.[1] ?? text) ?? [];
  if (year !== undefined) return rangeOf(Number(year), month, day);
  const [, numbered, ofYear] = monthFirst.exec(text) ?? [];
  if (ofYear !== undefined) return rangeOf(Number(ofYear), numbered, undefined);
  const [, name = '', namedYear] = monthName.exec(text) ?? [];
  const index = monthNames.includes(name) ? monthNames.indexOf(name) : months.indexOf(name === 'sept' ? 'sep' : name);
  return namedYear === undefined || index < 0 ? undefined : rangeOf(Number(namedYear), String(index + 1), undefined);
}

function rangeOf(year: number, month: string | undefined, day: string | undefined): DateRange | undefined {
  if (year < years.first || year > years.last) return undefined;
  const dayNumber = (m: number, d: number) => Date.UTC(year, m - 1, d) / millisecondsOfDay;
  if (month === undefined) return { earliest: dayNumber(1, 1), latest: dayNumber(12, 31), precision: 'year' };
  if (!isDay(year, Number(month), day === undefined ? 1 : Number(day))) return undefined;
  if (day === undefined) {
    return { earliest: dayNumber(Number(month), 1), latest: dayNumber(Number(month) + 1, 0), precision: 'month' };
  }
  const number = dayNumber(Number(month), Number(day));
  return { earliest: number, latest: number, precision: 'day' };
}

/** A stretch that ends before it begins is a slip of the pen: nothing is known of it. */
export function readSpan(start: string | undefined, end: string | undefined): Span {
  const from = readDate(start);
  if (goingOn.has(stated(end)?.toLowerCase() ?? '')) return { ...(from ? { start: from } : {}), current: true };
  const to = readDate(end);
  if (from && to && from.earliest > to.latest) return {};
  return { ...(from ? { start: from } : {}), ...(to ? { end: to } : {}) };
}

const fullTime = /T.*(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * `YYYY-MM-DDTHH:MM:SS.sssZ` of a full timestamp; `YYYY-MM-DD` of a day without a zone, which sorts and parses as its first moment;
 * undefined for less.
 */
export function readInstant(typed: string | undefined): string | undefined {
  const text = stated(typed);
  if (text === undefined || text.length > longest) return undefined;
  if (fullTime.test(text)) {
    const instant = instantOf(text);
    return instant === undefined ? undefined : new Date(instant).toISOString();
  }
  const range = readDate(text);
  return range?.precision === 'day' ? new Date(range.earliest * millisecondsOfDay).toISOString().slice(0, 10) : undefined;
}

const offset = /T.*([+-])(\d\d):?(\d\d)$/;

/** Minutes east of UTC that a time carries. Absent for UTC itself, which programs and servers write by default. */
export function readOffset(typed: string | undefined): number | undefined {
  const text = stated(typed);
  const [, sign, hours, minutes] = text === undefined || readInstant(text) === undefined ? [] : (offset.exec(text) ?? []);
  if (hours === undefined) return undefined;
  const value = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return value === 0 ? undefined : value;
}
