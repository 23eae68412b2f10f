/** Two histories of work and study beside each other: what they have in common, and whether one person can have lived both. */

import type { DateRange, Span } from '../model/profile.js';
import type { CareerStep, Identity } from './record.js';

interface Step {
  readonly path: string;
  readonly where: string;
  readonly id: string | undefined;
  /** Words of the name that tell it from others of its kind. */
  readonly words: readonly string[];
  /** First letters of all words, for names that are known by them. */
  readonly initials: string;
  readonly span: Span;
  readonly fullTime: boolean;
}

export interface Career {
  readonly work: readonly Step[];
  readonly education: readonly Step[];
}

export interface CareerComparison {
  /** Steps of the shorter history: of work, and of work and study together. */
  readonly work: number;
  readonly all: number;
  /** Steps of the shorter history that the other one may know too; names are matched generously. */
  readonly commonWork: number;
  readonly commonAll: number;
  /** Days in which both certainly had full-time jobs at employers that nothing relates. */
  readonly overlapDays: number;
  /** Two jobs begin and end in the same months: perhaps one career, written in another script or translated. */
  readonly sameDates: boolean;
  /** Steps that are the same in particulars: place by its exact name, and dates. */
  readonly particulars: readonly { readonly a: string; readonly b: string }[];
}

/** Bounds work on histories of dozens of entries. */
const mostSteps = 16;
/** Words many names of employers and schools have in common. */
const generic = new Set(
  (
    'a and at for in of the university college school institute academy state national international global group company corporation ' +
    'technology technologies solutions systems software services service consulting labs lab digital data tech'
  ).split(' '),
);

export const prepareCareer = (identity: Pick<Identity, 'work' | 'education'>): Career => ({
  work: identity.work.slice(0, mostSteps).map(prepareStep),
  education: identity.education.slice(0, mostSteps).map(prepareStep),
});

function prepareStep(step: CareerStep): Step {
  const all = step.where.split(' ').filter((word) => word !== '');
  const telling = all.filter((word) => !generic.has(word));
  return {
    path: step.path,
    where: step.where,
    id: step.id,
    words: telling.length > 0 ? telling : all,
    initials: all.map((word) => word.charAt(0)).join(''),
    span: step.span,
    fullTime: step.fullTime,
  };
}

export function compareCareers(a: Career, b: Career): CareerComparison {
  const commonWork = countCommon(a.work, b.work);
  return {
    work: Math.min(a.work.length, b.work.length),
    all: Math.min(a.work.length + a.education.length, b.work.length + b.education.length),
    commonWork,
    commonAll: commonWork + countCommon(a.education, b.education),
    overlapDays: overlapOf(a.work, b.work),
    sameDates: countPairs(a.work, b.work, sameMonths) >= 2,
    particulars: [...pairsOf(a.work, b.work, sameParticulars), ...pairsOf(a.education, b.education, sameParticulars)],
  };
}

/** Whether both may have been at one employer in the same years: they may know each other, and the same people. */
export const mayBeColleagues = (a: Career, b: Career): boolean =>
  a.work.some((x) => b.work.some((y) => nearPlaces(x, y) && mayMeet(x.span, y.span, 0)));

/** Whether both may have studied at one school at about the same time: a course gives out texts, templates and tasks. */
export const mayBeOneCohort = (a: Career, b: Career): boolean =>
  a.education.some((x) => b.education.some((y) => nearPlaces(x, y) && mayMeet(x.span, y.span, 366)));

const countCommon = (a: readonly Step[], b: readonly Step[]): number => countPairs(a, b, nearPlaces);

const countPairs = (a: readonly Step[], b: readonly Step[], fits: (x: Step, y: Step) => boolean): number => pairsOf(a, b, fits).length;

/** Pairs each step at most once, in order of the histories. */
function pairsOf(a: readonly Step[], b: readonly Step[], fits: (x: Step, y: Step) => boolean): { a: string; b: string }[] {
  const out: { a: string; b: string }[] = [];
  let used = 0;
  for (const x of a) {
    const at = b.findIndex((y, i) => (used & (1 << i)) === 0 && fits(x, y));
    if (at < 0) continue;
    used |= 1 << at;
    out.push({ a: x.path, b: b[at]!.path });
  }
  return out;
}

const isSamePlace = (x: Step, y: Step): boolean => x.where === y.where || (x.id !== undefined && x.id === y.id);

/**
 * Generous: all telling words of one name in the other, the same first word, half of them and at least two, or one name being the
 * other's initials. `north bank` and `south bank` stay two.
 */
function nearPlaces(x: Step, y: Step): boolean {
  if (isSamePlace(x, y) || x.words[0] === y.words[0]) return true;
  const shorter = Math.min(x.words.length, y.words.length);
  const shared = x.words.reduce((n, word) => (y.words.includes(word) ? n + 1 : n), 0);
  if (shared === shorter || (shared >= 2 && 2 * shared >= shorter)) return true;
  return abbreviates(x, y) || abbreviates(y, x);
}

const abbreviates = (short: Step, long: Step): boolean =>
  short.words.length === 1 && long.initials.length >= 2 && short.words[0] === long.initials;

function overlapOf(a: readonly Step[], b: readonly Step[]): number {
  let days = 0;
  for (const x of a) {
    if (!x.fullTime) continue;
    for (const y of b) if (y.fullTime) days += nearPlaces(x, y) ? 0 : certainlyBoth(x.span, y.span);
  }
  return days;
}

function certainlyBoth(a: Span, b: Span): number {
  if (!a.start || !a.end || !b.start || !b.end) return 0;
  return Math.max(0, Math.min(a.end.earliest, b.end.earliest) - Math.max(a.start.latest, b.start.latest) + 1);
}

function mayMeet(a: Span, b: Span, slackDays: number): boolean {
  const apart = (from: DateRange | undefined, to: DateRange | undefined) => from && to && from.earliest > to.latest + slackDays;
  return !apart(a.start, b.end) && !apart(b.start, a.end);
}

const sameMonth = (a: DateRange | undefined, b: DateRange | undefined): boolean =>
  a !== undefined && b !== undefined && a.precision !== 'year' && b.precision !== 'year' && mayEqual(a, b);

const mayEqual = (a: DateRange, b: DateRange): boolean => a.earliest <= b.latest && b.earliest <= a.latest;

const sameMonths = (x: Step, y: Step): boolean =>
  sameMonth(x.span.start, y.span.start) &&
  (x.span.current ? y.span.current === true : !y.span.current && sameMonth(x.span.end, y.span.end));

function sameParticulars(x: Step, y: Step): boolean {
  if (!isSamePlace(x, y) || !x.span.start || !y.span.start || !mayEqual(x.span.start, y.span.start)) return false;
  return x.span.current || y.span.current || !x.span.end || !y.span.end || mayEqual(x.span.end, y.span.end);
}
