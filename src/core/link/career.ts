/** Two histories of work and study beside each other: what they have in common, and whether one person can have lived both. */

import type { DateRange, Span } from '../model/profile.js';
import type { CareerStep, Identity } from './record.js';

interface Step {
  readonly path: string;
  readonly where: string;
  readonly id: string | undefined;
  /** Words of the name that tell it from others of its kind. */
  readonly words: readonly string[];
  /** One bit for each of the words, so that most names without a common word are told apart at once. */
  readonly mask: number;
  /** First letters of all words, for names that are known by them. */
  readonly initials: string;
  readonly span: Span;
  /** First and last day on which it certainly ran; NaN where that is unknown. */
  readonly from: number;
  readonly to: number;
  /** Months since the year 0 in which it began and ended; NaN where no month is told, infinite for what goes on. */
  readonly beganIn: number;
  readonly endedIn: number;
  readonly fullTime: boolean;
  readonly otherLetters: boolean;
}

export interface Career {
  readonly work: readonly Step[];
  readonly education: readonly Step[];
  /** Courses told as certificates: no step of a history, but people meet in them. */
  readonly courses: readonly Step[];
}

export interface CareerComparison {
  /** Steps of the shorter history: of work, and of work and study together. */
  readonly work: number;
  readonly all: number;
  /** Jobs of the shorter history that the other one may know too; names are matched generously. */
  readonly commonWork: number;
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

/** What people write where they name no employer: everybody can have been there. */
const nobodysFirm = new Set(
  (
    'freelance freelancer freelancers freelancing self employed employment independent contractor contractors contract contracting consultant ' +
    'consulting confidential undisclosed anonymous private various multiple several different client clients customer customers company ' +
    'companies firm employer employers startup startups start up stealth mode early stage n a na none nil unknown other misc own business ' +
    'family personal project projects sabbatical career break gap year parental maternity paternity leave unemployed retired upwork fiverr ' +
    'toptal remote home based online work working job jobs gig gigs side sole trader proprietor autonomo freiberuflich selbstandig ' +
    'selbststandig independiente independant autoentrepreneur'
  ).split(' '),
);

export const prepareCareer = (identity: Pick<Identity, 'work' | 'education' | 'courses'>): Career => ({
  work: identity.work
    .slice(0, mostSteps)
    .filter(({ where }) => !where.split(' ').every((word) => nobodysFirm.has(word)))
    .map(prepareStep),
  education: identity.education.slice(0, mostSteps).map(prepareStep),
  courses: (identity.courses ?? []).slice(0, mostSteps).map(prepareStep),
});

function prepareStep(step: CareerStep): Step {
  const all = step.where.split(' ').filter((word) => word !== '');
  const telling = all.filter((word) => !generic.has(word));
  const words = telling.length > 0 ? telling : all;
  return {
    path: step.path,
    where: step.where,
    id: step.id,
    words,
    mask: words.reduce((mask, word) => mask | (1 << bitOf(word)), 0),
    initials: all.map((word) => word.charAt(0)).join(''),
    span: step.span,
    from: step.span.start?.latest ?? Number.NaN,
    to: step.span.end?.earliest ?? Number.NaN,
    beganIn: monthOf(step.span.start),
    endedIn: step.span.current ? Number.POSITIVE_INFINITY : monthOf(step.span.end),
    fullTime: step.fullTime,
    otherLetters: step.otherLetters === true,
  };
}

const millisecondsOfDay = 86_400_000;

function monthOf(range: DateRange | undefined): number {
  if (range === undefined || range.precision === 'year') return Number.NaN;
  const date = new Date(range.earliest * millisecondsOfDay);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

/** 0 to 31. */
function bitOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 15)) & 31;
}

export function compareCareers(a: Career, b: Career): CareerComparison {
  return {
    work: Math.min(a.work.length, b.work.length),
    all: Math.min(a.work.length + a.education.length, b.work.length + b.education.length),
    commonWork: meetings(a.work, b.work, mayBeOnePlace).length,
    overlapDays: overlapOf(a.work, b.work),
    sameDates: countSameMonths(a.work, b.work) >= 2,
    particulars: particularsOf(a, b),
  };
}

/** Steps that may be one, told twice: as generous with the place as any, but begun and ended within half a year of each other. */
export const retoldSteps = (a: Career, b: Career): number =>
  meetings(a.work, b.work, mayBeRetold).length + meetings(a.education, b.education, mayBeRetold).length;

/** Whether both may have been at one employer in the same years: they may know each other, and the same people. */
export const mayBeColleagues = (a: Career, b: Career): boolean =>
  a.work.some((x) => b.work.some((y) => nearPlaces(x, y) && mayMeet(x.span, y.span, 0)));

/** Whether both tell the very same employer and times there that overlap. */
export const wereColleagues = (a: Career, b: Career): boolean =>
  a.work.some((x) => b.work.some((y) => isSamePlace(x, y) && overlapAsTold(x.span, y.span)));

/** Whether both name one employer or school, whenever that was. */
export const sharePlace = (a: Career, b: Career): boolean => {
  const all = [...b.work, ...b.education];
  return [...a.work, ...a.education].some((x) => all.some((y) => nearPlaces(x, y)));
};

/** Whether a firm or school is a step of the history, by any name. */
export const knowsPlace = (career: Career, name: string): boolean => {
  const place = prepareStep({ path: '', where: name, span: {}, fullTime: false });
  return [...career.work, ...career.education].some((step) => nearPlaces(step, place));
};

/** Whether both tell the very same school and times there that overlap: a course gives out texts, templates and tasks. */
export const areOneCohort = (a: Career, b: Career): boolean => {
  const all = [...b.education, ...b.courses];
  return [...a.education, ...a.courses].some((x) => all.some((y) => isSamePlace(x, y) && overlapAsTold(x.span, y.span)));
};

/** Where only one end of a time is told, nothing but that end is known of it. */
function overlapAsTold(x: Span, y: Span): boolean {
  const toldOf = ({ start, end }: Span) => ({ from: (start ?? end)?.earliest, to: (end ?? start)?.latest });
  const [one, other] = [toldOf(x), toldOf(y)];
  if (one.from === undefined || one.to === undefined || other.from === undefined || other.to === undefined) return false;
  return one.from <= other.to && other.from <= one.to;
}

/** For each step of one history in turn the first free one of the other history that fits: `[index, index]`. */
function meetings(a: readonly Step[], b: readonly Step[], fits: (x: Step, y: Step) => boolean): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  let taken = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if ((taken & (1 << j)) !== 0 || !fits(a[i]!, b[j]!)) continue;
      taken |= 1 << j;
      out.push([i, j]);
      break;
    }
  }
  return out;
}

function countSameMonths(a: readonly Step[], b: readonly Step[]): number {
  let count = 0;
  for (const x of a) for (const y of b) if (x.beganIn === y.beganIn && x.endedIn === y.endedIn) count++;
  return count;
}

function particularsOf(a: Career, b: Career): { a: string; b: string }[] {
  const of = (x: readonly Step[], y: readonly Step[]) =>
    meetings(x, y, sameParticulars).map(([i, j]) => ({ a: x[i]!.path, b: y[j]!.path }));
  return [...of(a.work, b.work), ...of(a.education, b.education)];
}

const isSamePlace = (x: Step, y: Step): boolean => x.where === y.where || (x.id !== undefined && x.id === y.id);

/**
 * Generous: all telling words of one name in the other, the same first word, half of them and at least two, or one name being the
 * other's initials. `north bank` and `south bank` stay two.
 */
function nearPlaces(x: Step, y: Step): boolean {
  if (isSamePlace(x, y)) return true;
  return ((x.mask & y.mask) !== 0 && shareWords(x.words, y.words)) || abbreviates(x, y) || abbreviates(y, x);
}

function shareWords(x: readonly string[], y: readonly string[]): boolean {
  if (x[0] === y[0]) return true;
  const shorter = Math.min(x.length, y.length);
  let shared = 0;
  for (const word of x) if (y.includes(word)) shared++;
  return shared === shorter || (shared >= 2 && 2 * shared >= shorter);
}

/** A name in other letters may be a translation: in the same months it is unread, not another employer. */
const mayBeOnePlace = (x: Step, y: Step): boolean => nearPlaces(x, y) || (x.otherLetters !== y.otherLetters && mayMeet(x.span, y.span, 0));

const retoldWithinDays = 183;

/** Ends that are told on both sides must be near each other; what is not told cannot differ. */
function mayBeRetold(x: Step, y: Step): boolean {
  if (!nearPlaces(x, y) && x.otherLetters === y.otherLetters) return false;
  const near = (one: DateRange | undefined, other: DateRange | undefined) => !one || !other || mayEqual(one, other, retoldWithinDays);
  if (!mayMeet(x.span, y.span, retoldWithinDays) || !near(x.span.start, y.span.start)) return false;
  return x.span.current || y.span.current || near(x.span.end, y.span.end);
}

const abbreviates = (short: Step, long: Step): boolean =>
  short.words.length === 1 && long.initials.length >= 2 && short.words[0] === long.initials;

function overlapOf(a: readonly Step[], b: readonly Step[]): number {
  let days = 0;
  for (const x of a) {
    if (!x.fullTime) continue;
    for (const y of b) {
      const both = Math.min(x.to, y.to) - Math.max(x.from, y.from) + 1;
      if (both > 0 && y.fullTime && !mayBeOnePlace(x, y)) days += both;
    }
  }
  return days;
}

function mayMeet(a: Span, b: Span, slackDays: number): boolean {
  const apart = (from: DateRange | undefined, to: DateRange | undefined) => from && to && from.earliest > to.latest + slackDays;
  return !apart(a.start, b.end) && !apart(b.start, a.end);
}

const mayEqual = (a: DateRange, b: DateRange, slackDays = 0): boolean =>
  a.earliest <= b.latest + slackDays && b.earliest <= a.latest + slackDays;

function sameParticulars(x: Step, y: Step): boolean {
  if (!isSamePlace(x, y) || !x.span.start || !y.span.start || !mayEqual(x.span.start, y.span.start)) return false;
  return x.span.current || y.span.current || !x.span.end || !y.span.end || mayEqual(x.span.end, y.span.end);
}
