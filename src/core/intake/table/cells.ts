/** Reads the cells of exports: dates as people write them, several mailboxes in one cell, places in one line. */

import countries from 'countries-and-timezones';
import type { Location } from '../../model/application.js';
import { isDay, isPartialDate, isTimestamp } from '../dates.js';

export interface DateCell {
  readonly value?: string;
  /** Why the cell is less than a full timestamp with offset. */
  readonly reason?: string;
}

const withoutZone = 'a date without a time zone; kept as a date, says nothing about hours';
const unreadable = 'not a date that can be read; unknown';
const ambiguous = 'a date that can be read two ways; unknown (write YYYY-MM-DD)';

/** First letters of the months from January on, in the languages exports come in. */
const months = [
  'jan ene gen',
  'feb fev',
  'mar maa mrz',
  'apr avr abr',
  'may mai mei mag',
  'jun juin giu',
  'jul juil lug',
  'aug aou ago',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez dic',
].map((prefixes) => prefixes.split(' '));

const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/;
const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const dayMonth = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+)?(\d{4})(?!\d)/u;
const monthDay = /^(\p{L}{3,12})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})(?!\d)/u;
const weekday = /^\p{L}{2,12}\.?,\s+/u;
const clock = /^(?:T|,|\s|at)*(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:\s*([ap])\.?m\.?)?\s*(.*)$/i;
const zone = /^(?:Z|UTC|GMT)?\s*(?:([+-]\d\d):?(\d\d))?$/i;

/** `utc`: the header says that the column's times are in UTC. */
export function readDate(cell: string, utc = false): DateCell {
  const text = cell.trim().slice(0, 100);
  if (isTimestamp(text)) return { value: text };
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return { value: new Date(Number(text.padEnd(13, '0'))).toISOString() };
  const day = dayIn(text.replace(weekday, ''));
  if (day === undefined) return { reason: unreadable };
  if (day.date === undefined) return { reason: ambiguous };
  const time = timeIn(day.rest, utc);
  const stamp = time === undefined ? undefined : `${day.date}T${time}`;
  if (stamp !== undefined && isTimestamp(stamp)) return { value: stamp };
  return { value: day.date, reason: withoutZone };
}

interface DayIn {
  readonly date?: string;
  readonly rest: string;
}

function dayIn(text: string): DayIn | undefined {
  const year = iso.exec(text);
  if (year) return dated(text, year[0], year[1], year[2], year[3]);
  const written = dayMonth.exec(text);
  if (written) return dated(text, written[0], written[3], monthNamed(written[2]), written[1]);
  const american = monthDay.exec(text);
  if (american) return dated(text, american[0], american[3], monthNamed(american[1]), american[2]);
  const digits = numeric.exec(text);
  if (!digits) return isPartialDate(text) ? { date: text, rest: '' } : undefined;
  const [whole, first, separator, second, of] = digits;
  const day = dated(text, whole, of, second, first);
  const reverse = dated(text, whole, of, first, second);
  // Dots always stand between day, month and year in that order; slashes and dashes may mean either.
  if (separator === '.' || reverse === undefined || first === second) return day;
  return day === undefined ? reverse : { rest: '' };
}

function dated(
  text: string,
  whole: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DayIn | undefined {
  if (year === undefined || month === undefined || !isDay(Number(year), Number(month), Number(day ?? 1))) return undefined;
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  const date = parts.join('-');
  return isPartialDate(date) ? { date, rest: text.slice(whole.length) } : undefined;
}

function monthNamed(name: string | undefined): string | undefined {
  const folded = (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const month = months.findIndex((prefixes) => prefixes.some((prefix) => folded.startsWith(prefix)));
  return month === -1 ? undefined : String(month + 1);
}

/** `HH:MM:SS` with its offset, or nothing when no zone is given. */
function timeIn(rest: string, utc: boolean): string | undefined {
  const [, hour, minute, second = '00', half, tail = ''] = clock.exec(rest) ?? [];
  if (hour === undefined) return undefined;
  const offset = zone.exec(tail.trim());
  if (!offset || (tail.trim() === '' && !utc)) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const east = offset[1] === undefined ? 'Z' : `${offset[1]}:${offset[2]}`;
  return `${String(hours).padStart(2, '0')}:${minute}:${second}${east}`;
}

/** Cells of contacts are short; of a longer one only the beginning is looked at. */
const longestCell = 1_000;

/** Every mailbox of a cell such as `a@example.com (Personal); b@example.org`; the cell itself when there is none in it. */
export function readMailboxes(cell: string): readonly string[] {
  const found = cell.slice(0, longestCell).match(/[^\s<>(),;:|"']{1,64}@[^\s<>(),;:|"']{1,190}/g) ?? [];
  return found.length === 0 ? [cell.trim()] : found;
}

const phoneLabel = /^\s*\p{L}[\p{L} ]{0,20}:\s*|\s*\(\s*\p{L}[\p{L} ]{0,20}\)\s*$/gu;

/** Every phone of a cell, each as typed but for the label of the export (`(Mobile)`, `home:`). */
export function readPhones(cell: string): readonly string[] {
  const typed = cell
    .slice(0, longestCell)
    .split(/[;|\n]|,(?=\s*[+(\p{L}\d])/u)
    .map((part) => part.replace(phoneLabel, '').trim());
  const phones = typed.filter((part) => /\d/.test(part));
  return phones.length === 0 ? [cell.trim()] : phones;
}

export const readLinks = (cell: string): readonly string[] => cell.split(/[\s;,|]+/).filter((part) => part !== '');

/** The name of each file in a cell of names, paths or web addresses. */
export function readFileNames(cell: string): readonly string[] {
  const parts = cell.split(/[;|\n]|(?<=\.\p{L}{2,5}),/u);
  return parts.map(fileNameOf).filter((name) => name !== '');
}

function fileNameOf(typed: string): string {
  const text = typed.trim();
  if (!/^https?:/i.test(text)) return text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  const path = text.replace(/[?#].*$/s, '').replace(/^https?:\/*/i, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const countryCodes: ReadonlyMap<string, string> = new Map([
  ...Object.values(countries.getAllCountries()).map(({ id, name }): [string, string] => [name.toLowerCase(), id]),
  ['usa', 'US'],
  ['u.s.', 'US'],
  ['u.s.a.', 'US'],
  ['united states', 'US'],
  ['uk', 'GB'],
  ['u.k.', 'GB'],
  ['great britain', 'GB'],
  ['deutschland', 'DE'],
  ['österreich', 'AT'],
  ['schweiz', 'CH'],
  ['españa', 'ES'],
  ['italia', 'IT'],
  ['brasil', 'BR'],
  ['méxico', 'MX'],
  ['the netherlands', 'NL'],
  ['czech republic', 'CZ'],
  ['turkey', 'TR'],
]);

/** The ISO code of a country written as a name; a code, and what is not known, as typed. */
export const readCountry = (cell: string): string => countryCodes.get(cell.trim().toLowerCase()) ?? cell.trim();

/** `City, Region, Country` in one line. A last part that names a country, and no state as Georgia does, is the country. */
export function readPlace(cell: string): Location {
  const parts = cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const country = last.toLowerCase() === 'georgia' && parts.length < 3 ? undefined : countryCodes.get(last.toLowerCase());
  const [city, region, ...more] = country === undefined ? parts : parts.slice(0, -1);
  const code = country ?? more.at(-1);
  return {
    ...(city === undefined ? {} : { city }),
    ...(region === undefined ? {} : { region }),
    ...(code === undefined ? {} : { country: code }),
  };
}

const boards =
  /^(?:linkedin|indeed|glassdoor|ziprecruiter|monster|dice|wellfound|angel ?list|stepstone|xing|otta|welcome to the jungle|hired|handshake|simplyhired|careerbuilder|google jobs|hacker ?news|stack ?overflow|y combinator|work at a startup|builtin|built in|remote ?ok|we work remotely|naukri|seek|totaljobs|reed)\b/;

/** The channel of the format for what an export calls a source; as typed when the format has no word for it. */
export function readChannel(cell: string, referrer?: string): string {
  const typed = cell.trim();
  const word = typed.toLowerCase();
  if (/^(?:careers-site$|job-board:.|agency:.|referral:.)/.test(typed)) return typed;
  if (boards.test(word)) return `job-board:${word}`;
  if (
    /\b(?:careers?|company|corporate|jobs?) ?-?(?:page|site|web ?site|portal|board)\b|^(?:website|direct|applied through .*site)$/.test(
      word,
    )
  )
    return 'careers-site';
  if (/^(?:sourced|sourcing|outbound|prospecting)\b/.test(word)) return 'sourced';
  if (/^(?:referral|referred|employee referral|internal referral)\b/.test(word))
    return referrer === undefined ? typed : `referral:${referrer}`;
  return /\b(?:agency|recruiters?|staffing)\b/.test(word) ? `agency:${typed}` : typed;
}

const workplaces: readonly (readonly [RegExp, string])[] = [
  [/hybrid/, 'hybrid'],
  [/^(?:fully |100% )?remote\b|^(?:yes|true)$|home ?office|teletravail/, 'remote'],
  [/on-?\s?site|in-?\s?office|in-?person/, 'onsite'],
];

export const readWorkplace = (cell: string): string =>
  workplaces.find(([form]) => form.test(cell.trim().toLowerCase()))?.[1] ?? cell.trim();
