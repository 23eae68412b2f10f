/** The two forms a date may have: a partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) and a full timestamp with offset (ISO 8601). */

const partial = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;
const full = /^([12]\d{3})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day is on the calendar. Months and days count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0) + (leap ? 1 : 0);
}

export function isPartialDate(text: string): boolean {
  const [, year, month, day] = partial.exec(text) ?? [];
  if (year === undefined) return false;
  return month === undefined || isDay(Number(year), Number(month), day === undefined ? 1 : Number(day));
}

export const isTimestamp = (text: string): boolean => timestampInstant(text) !== undefined;

/** Milliseconds since 1970 (UTC) of a timestamp, or of the earliest moment a partial date allows; undefined when it is neither. */
export function instantOf(text: string): number | undefined {
  const instant = timestampInstant(text);
  if (instant !== undefined || !isPartialDate(text)) return instant;
  const [, year, month, day] = partial.exec(text) ?? [];
  return Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
}

function timestampInstant(text: string): number | undefined {
  const match = full.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '0', fraction = '', sign, offsetHour = '0', offsetMinute = '0'] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  // 60 is a leap second; no place on earth is further than 14 hours from UTC.
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const offset = Number(offsetHour) * 60 + Number(offsetMinute);
  if (offset > 14 * 60 || Number(offsetMinute) > 59) return undefined;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second), milliseconds);
  return local - (sign === '-' ? -offset : offset) * 60_000;
}
