/** Stretches of time with partial dates: only what is certain under every reading of them counts. */

import type { DateRange, Span } from '../model/profile.js';

const millisecondsOfDay = 86_400_000;

/** Day number of a UTC timestamp. */
export const dayOf = (timestamp: string): number => Math.floor(Date.parse(timestamp) / millisecondsOfDay);

export const daysInYear = 365.25;

/** Days both stretches certainly ran. A stretch that goes on is taken to run until `asOf`, the day the claim was made; 0 when nothing is certain. */
export function certainOverlap(a: Span, b: Span, asOf: number | undefined): number {
  const one = certain(a, asOf);
  const other = certain(b, asOf);
  if (!one || !other) return 0;
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1);
}

function certain(span: Span, asOf: number | undefined): { from: number; to: number } | undefined {
  const to = span.end?.earliest ?? (span.current ? asOf : undefined);
  return span.start && to !== undefined ? { from: span.start.latest, to } : undefined;
}

/** Days that certainly lie between two stretches; 0 when some reading of them lets them touch or overlap. */
export function certainlyApart(a: Span, b: Span): number {
  const after = (x: Span, y: Span) => (x.start && y.end && !y.current ? x.start.earliest - y.end.latest : 0);
  return Math.max(0, after(a, b), after(b, a));
}

/** Whether the stretch certainly holds on a day. */
export function holdsOn(span: Span, day: number): boolean {
  const known = certain(span, day);
  return known !== undefined && known.from <= day && day <= known.to;
}

/** Least number of days between two partial dates; 0 when they may be the same day. */
export const certainGap = (a: DateRange, b: DateRange): number => Math.max(0, b.earliest - a.latest, a.earliest - b.latest);

/** Month of the year, 1 to 12, of a day number. */
export const monthOf = (day: number): number => new Date(day * millisecondsOfDay).getUTCMonth() + 1;
