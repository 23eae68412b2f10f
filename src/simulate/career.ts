/** Lives of study and work that hang together: one place at a time, schools that were open, degrees that were awarded. */

import { inYear, yearOf } from './calendar.js';
import type { DatedSchool } from './parameters.js';
import { Random, weighted } from './random.js';
import { firmFirsts, firmSeconds, legalForms } from './words/firms.js';
import { homeland, homelandByWeight, type Place } from './words/places.js';
import { type Level, type School, schoolsAbroad, schoolsAtHome } from './words/schools.js';
import { type Field, trades } from './words/trades.js';

export interface Job {
  readonly firm: string;
  readonly title: string;
  /** Of the office, or where the person sat. */
  readonly place: Place;
  readonly workplace: 'onsite' | 'hybrid' | 'remote';
  /** Months since year 0. An absent end goes on. */
  readonly start: number;
  readonly end?: number;
  readonly partTime?: boolean;
}

export interface Study {
  readonly school: School;
  /** The name on the resume, where it is another than the school's. */
  readonly as?: string;
  readonly level: Level;
  readonly major: string;
  readonly start: number;
  readonly end: number;
  readonly online?: boolean;
}

export interface Life {
  readonly jobs: readonly Job[];
  readonly studies: readonly Study[];
}

/** The nth employer of a place: the same place and number is the same firm, whoever worked there. */
export function firmIn(place: Place, n: number): string {
  const rng = new Random(n, place.city, place.country);
  const name = `${rng.pick(firmFirsts)} ${rng.pick(firmSeconds)}`;
  return rng.chance(0.25) ? `${name} ${rng.pick(legalForms)}` : name;
}

/** A few employers of each place are large, most have had one applicant or two. */
const someFirm = (rng: Random, place: Place): string => firmIn(place, Math.floor(rng.share() ** 3 * 900));

/** Mailbox domain and site of an employer: reserved names only. */
export const domainOf = (firm: string): string =>
  `${firm
    .replace(/ (Inc\.|LLC|Corp\.|Co\.|Ltd\.)$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')}.example`;

/** Academic years to a degree; several where people differ. */
const lengthOf: Readonly<Record<Level, readonly number[]>> = {
  certificate: [0],
  associate: [2, 2, 2, 3],
  bachelor: [4, 4, 4, 4, 4, 4, 4, 5, 5, 3],
  master: [2, 2, 2, 2, 1],
  doctor: [4, 5, 5, 6],
};

const ends = weighted<'spring' | 'summer' | 'autumn'>([
  ['spring', 74],
  ['summer', 9],
  ['autumn', 17],
]);

/** Whole terms, ending about `end`: begun in late summer, or in January. */
function term(rng: Random, school: School, level: Level, end: number): { start: number; end: number } {
  const season = rng.weigh(ends);
  const month = season === 'spring' ? (school.quarters ? 5 : 4) : season === 'summer' ? 7 : 11;
  const last = yearOf(end) * 12 + month - (month > inYear(end) ? 12 : 0);
  const years = rng.pick(lengthOf[level]);
  if (years === 0) return { start: last - rng.between(4, 9), end: last };
  const autumn = (yearOf(last) - years) * 12 + (school.quarters ? 8 : 7);
  return { start: years < 2 || rng.chance(0.92) ? autumn : autumn + 5, end: last };
}

/** Whether a degree of these dates can have been earned there, by the dates that are known of the school. */
export function couldHave(school: School, level: Level, major: string, start: number, end: number, dated: readonly DatedSchool[]): boolean {
  const facts = dated.find((fact) => fact.name === school.name);
  if (!facts) return true;
  if (facts.opened !== undefined && yearOf(start) < Number(facts.opened) + 1) return false;
  if (facts.closed !== undefined && yearOf(end) > Number(facts.closed.slice(0, 4)) - 1) return false;
  const programme = facts.programmes?.find((entry) => entry.level === level && entry.major === major);
  return programme === undefined || yearOf(start) >= Number(programme.from);
}

function newSchool(rng: Random, level: Level, near: Place, atHome: boolean): School {
  const list = atHome || level === 'certificate' || level === 'associate' ? schoolsAtHome : schoolsAbroad;
  for (let tries = 0; tries < 12; tries++) {
    const school = rng.pick(list);
    if (!school.levels.includes(level)) continue;
    const close = list === schoolsAtHome ? school.region === near.region : school.country === near.country;
    if (close || tries > 7 || rng.chance(0.25)) return school;
  }
  return list.find((school) => school.levels.includes(level)) as School;
}

const asSchool = ({ name, city, region, levels }: DatedSchool): School => ({ name, city, region, country: 'US', levels, quarters: false });

export interface Course {
  readonly field: Field;
  /** Months since year 0. */
  readonly now: number;
  readonly home: Place;
  /** Years of work. */
  readonly years: number;
  readonly schooledAbroad: boolean;
  readonly dated: readonly DatedSchool[];
}

const changers: readonly string[] = ['Nursing', 'Biology', 'History', 'Education', 'Music', 'Chemistry', 'Hospitality Management'];

function studiesOf(rng: Random, course: Course, until: number): Study[] {
  const kind = rng.share();
  const levels: Level[] =
    kind < 0.06 ? [] : kind < 0.12 ? ['certificate'] : kind < 0.17 ? ['associate'] : kind < 0.74 ? ['bachelor'] : ['bachelor', 'master'];
  if (rng.chance(0.03)) levels.push('doctor');
  const studies: Study[] = [];
  let end = until;
  for (const level of levels.reverse()) {
    const atHome = !course.schooledAbroad || (level !== 'bachelor' && rng.chance(0.6));
    const study = (atHome && rng.chance(0.08) && datedStudy(rng, course, level, end)) || ordinaryStudy(rng, course, level, end, atHome);
    studies.push(study);
    end = study.start - rng.below(14);
  }
  return studies;
}

function ordinaryStudy(rng: Random, course: Course, level: Level, end: number, atHome: boolean): Study {
  const school = newSchool(rng, level, course.home, atHome);
  const major = level === 'bachelor' && rng.chance(0.1) ? rng.pick(changers) : rng.pick(trades[course.field].majors);
  return { school, level, major, ...term(rng, school, level, end) };
}

/** At a school with dates of its own, when they allow it; under the name it bore then. */
export function datedStudy(rng: Random, course: Course, level: Level, end: number): Study | undefined {
  if (course.dated.length === 0) return undefined;
  const facts = rng.pick(course.dated);
  if (!facts.levels.includes(level)) return undefined;
  const school = asSchool(facts);
  const late = facts.programmes?.find((programme) => programme.level === level && rng.chance(0.5));
  const major = late?.major ?? rng.pick(trades[course.field].majors);
  const dates = term(rng, school, level, end);
  if (!couldHave(school, level, major, dates.start, dates.end, course.dated)) return undefined;
  const before = facts.formerName !== undefined && yearOf(dates.end) < Number(facts.renamed);
  return { school, level, major, ...dates, ...(before ? { as: facts.formerName } : {}) };
}

const lengths = [5, 8, 11, 13, 15, 18, 20, 22, 24, 26, 28, 31, 34, 37, 41, 46, 52, 60, 74, 95];

function jobsOf(rng: Random, course: Course, from: number): Job[] {
  const jobs: Job[] = [];
  let place = course.home;
  let end: number | undefined = rng.chance(0.72) ? undefined : course.now - rng.between(0, 9);
  for (let at = end ?? course.now; at > from + 3 && jobs.length < 8; ) {
    const start = Math.max(from, at - rng.pick(lengths));
    const rank = Math.min(3, Math.floor((start - from) / 38 + rng.share() * 0.8));
    const remote = start > 2020 * 12 + 2 && rng.chance(0.45);
    const office = remote && rng.chance(0.5) ? rng.weigh(homelandByWeight) : place;
    const workplace = remote ? 'remote' : start > 2021 * 12 && rng.chance(0.4) ? 'hybrid' : 'onsite';
    jobs.push({
      firm: someFirm(rng, office),
      title: rng.pick(trades[course.field].titles[rank] as readonly string[]),
      place: remote ? place : office,
      workplace,
      start,
      ...(end === undefined ? {} : { end }),
    });
    at = start - (rng.chance(0.07) ? rng.between(6, 28) : rng.below(3));
    end = at;
    if (rng.chance(0.22)) place = rng.chance(0.35) ? rng.pick(homeland) : rng.weigh(homelandByWeight);
  }
  return jobs;
}

/** Newest first, as resumes have it. */
export function newLife(rng: Random, course: Course): Life {
  const began = course.now - course.years * 12 - rng.below(12);
  const studies = studiesOf(rng, course, began - rng.below(5));
  return { jobs: jobsOf(rng, course, began), studies };
}
