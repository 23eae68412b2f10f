/** Dates as the screens print them: in the viewer's zone, UTC kept for the tooltip; partial dates of a claim as they were given. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const dayMs = 86_400_000;

export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wall(at: Date, zone: string): Wall {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return { year: part.year ?? 0, month: part.month ?? 1, day: part.day ?? 1, hour: part.hour ?? 0, minute: part.minute ?? 0 };
}

const monthName = (month: number): string => months[month - 1] ?? '';
const two = (n: number): string => String(n).padStart(2, '0');
const clock = (w: Wall): string => `${two(w.hour)}:${two(w.minute)}`;
const dayNumber = (w: Wall): number => Date.UTC(w.year, w.month - 1, w.day) / dayMs;

const valid = (iso: string): Date | undefined => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? undefined : at;
};

/** `23 Nov 2026`; a text that is no time is given back as it is. */
export function day(iso: string, zone: string): string {
  const at = valid(iso);
  if (at === undefined) return iso;
  const w = wall(at, zone);
  return `${w.day} ${monthName(w.month)} ${w.year}`;
}

/** `23 Nov 2026, 14:02`. */
export function dayTime(iso: string, zone: string): string {
  const at = valid(iso);
  return at === undefined ? iso : `${day(iso, zone)}, ${clock(wall(at, zone))}`;
}

/** What the tooltip says: `23 Nov 2026, 14:02 UTC`. */
export const utc = (iso: string): string => (valid(iso) === undefined ? iso : `${dayTime(iso, 'UTC')} UTC`);

export interface Due {
  readonly text: string;
  readonly tone: 'late' | 'soon' | 'calm';
}

/** When an answer is owed, seen from now. */
export function due(iso: string, now: Date, zone: string): Due {
  const at = valid(iso);
  if (at === undefined) return { text: iso, tone: 'calm' };
  const owed = wall(at, zone);
  const today = wall(now, zone);
  const days = dayNumber(owed) - dayNumber(today);
  if (at <= now) return { text: days === 0 ? `late since ${clock(owed)}` : `late by ${-days} day${days === -1 ? '' : 's'}`, tone: 'late' };
  if (days === 0) return { text: `today ${clock(owed)}`, tone: 'soon' };
  const weekday = weekdays[new Date(dayNumber(owed) * dayMs).getUTCDay()] ?? '';
  const year = owed.year === today.year ? '' : ` ${owed.year}`;
  return { text: `${weekday} ${owed.day} ${monthName(owed.month)}${year}`, tone: 'calm' };
}

/** `2016` → `2016`, `2016-09` → `Sep 2016`, `2016-09-03` → `3 Sep 2016`; anything else as it was written. */
export function partial(date: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (found === null) return date;
  const [, year, month, dayOfMonth] = found;
  const name = month === undefined ? '' : monthName(Number(month));
  if (name === '') return month === undefined ? date.slice(0, 4) : date;
  return `${dayOfMonth === undefined ? '' : `${Number(dayOfMonth)} `}${name} ${year}`;
}

export function span(start: string | undefined, end: string | undefined): string {
  if (start === undefined && end === undefined) return 'no dates';
  if (start === undefined) return `until ${partial(end ?? '')}`;
  return `${partial(start)} – ${end === undefined ? 'no end given' : partial(end)}`;
}

/** Months since the year 0 of the first or last moment a partial or full date allows; undefined when it is none. */
export function monthsOf(date: string | undefined, edge: 'start' | 'end'): number | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (found === null) return undefined;
  const year = Number(found[1]);
  if (found[2] === undefined) return edge === 'start' ? year * 12 : year * 12 + 12;
  const month = Number(found[2]);
  if (month < 1 || month > 12) return undefined;
  if (found[3] === undefined) return year * 12 + month - (edge === 'start' ? 1 : 0);
  return year * 12 + month - 1 + (Math.min(31, Number(found[3])) - 1) / 31;
}

/** `Feb 2026` of a month count. */
export const monthLabel = (monthCount: number): string => `${monthName((monthCount % 12) + 1)} ${Math.floor(monthCount / 12)}`;
export const monthShort = (monthCount: number): string => monthName((monthCount % 12) + 1);
