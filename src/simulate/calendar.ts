/** Dates without a clock: seconds since 1970 (UTC), and months counted from year 0. */

export const minute = 60;
export const hour = 3600;
export const day = 86400;

/** `YYYY-MM-DD` → seconds at its beginning (UTC). */
export const secondsOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 1000;

/** Seconds → `YYYY-MM-DDTHH:MM:SSZ`. */
export const instant = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

/** Seconds → `YYYY-MM-DD` (UTC). */
export const dateOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

/** Seconds → months since year 0. */
export function monthOf(seconds: number): number {
  const date = new Date(seconds * 1000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Months since year 0 → seconds at the first day of that month. */
export const monthStart = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / 1000;

export const yearOf = (month: number): number => Math.floor(month / 12);

/** 0 is January. */
export const inYear = (month: number): number => month % 12;

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** `YYYY-MM`. */
export const monthText = (month: number): string => `${yearOf(month)}-${two(inYear(month) + 1)}`;

export type SummerTime = 'us' | 'eu' | 'none';

/** Minutes east of UTC on a day, from the standard offset and the rule for summer time (to within a week of the change). */
export function offsetAt(standard: number, summer: SummerTime, seconds: number): number {
  if (summer === 'none') return standard;
  const inTheYear = new Date(seconds * 1000);
  const at = inTheYear.getUTCMonth() * 31 + inTheYear.getUTCDate();
  const [from, to] = summer === 'us' ? [2 * 31 + 11, 10 * 31 + 4] : [2 * 31 + 28, 9 * 31 + 28];
  return at >= from && at < to ? standard + 60 : standard;
}

/** Local time with its offset, as document metadata carry it. */
export function localTime(seconds: number, offset: number): string {
  const local = new Date((seconds + offset * 60) * 1000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** First second of each quarter from `start` on, and the end after the last. */
export function quarterStarts(start: string, quarters: number): number[] {
  const first = monthOf(secondsOf(start));
  return Array.from({ length: quarters + 1 }, (_, q) => monthStart(first + 3 * q));
}
