/** Histories that cannot be true, made by people who do not know the places they write about. */

import type { PublicProfileRecord } from '../../core/model/application.js';
import { dateOf, day, monthOf, monthText, yearOf } from '../calendar.js';
import { firmIn, type Job, type Study } from '../career.js';
import { linkedinOf, verification } from '../footprint.js';
import { newName } from '../names.js';
import type { DatedSchool } from '../parameters.js';
import type { Person } from '../person.js';
import type { Random } from '../random.js';
import { workOf } from '../resume.js';
import { homeland } from '../words/places.js';
import { trades } from '../words/trades.js';

/** A study that ended after the school did, or of a degree taught only later. */
function impossibleStudy(rng: Random, facts: DatedSchool, person: Person): Study | undefined {
  const { name, city, region, levels } = facts;
  const school = { name, city, region, country: 'US', levels, quarters: false };
  if (facts.closed !== undefined) {
    const last = Number(facts.closed.slice(0, 4)) + rng.between(1, 2);
    return { school, level: 'bachelor', major: rng.pick(trades[person.field].majors), start: (last - 4) * 12 + 7, end: last * 12 + 4 };
  }
  if (facts.opened !== undefined) {
    const last = Number(facts.opened) - rng.between(1, 3);
    return { school, level: 'bachelor', major: rng.pick(trades[person.field].majors), start: (last - 4) * 12 + 7, end: last * 12 + 4 };
  }
  const programme = facts.programmes?.[0];
  if (!programme) return undefined;
  const last = Number(programme.from) - rng.between(2, 6);
  return {
    school,
    level: programme.level,
    major: programme.major,
    start: (last - (programme.level === 'master' ? 2 : 4)) * 12 + 7,
    end: last * 12 + 4,
  };
}

/** Months no school has terms in: from March to October, from November to February. */
function crooked(rng: Random, study: Study): Study {
  return { ...study, start: yearOf(study.start) * 12 + rng.pick([2, 10]), end: yearOf(study.end) * 12 + rng.pick([1, 9]) };
}

export function withFalseStudy(rng: Random, person: Person, schools: readonly DatedSchool[]): Person {
  const [latest, ...earlier] = person.life.studies;
  const wrong = schools.length > 0 && rng.chance(0.6) ? impossibleStudy(rng, rng.pick(schools), person) : undefined;
  const study = wrong ?? (latest && crooked(rng, latest));
  return study ? { ...person, life: { ...person.life, studies: [study, ...(wrong ? [] : earlier)] } } : person;
}

/** Two offices at once, states apart, both full-time and on site, and the resume says so. */
export function withTwoOffices(rng: Random, person: Person): Person {
  const [current, before, ...rest] = person.life.jobs;
  if (!current || !before) return person;
  const elsewhere = rng.pick(homeland.filter((place) => place.region !== current.place.region));
  const jobs: Job[] = [
    { ...current, workplace: 'onsite' },
    { ...before, place: elsewhere, firm: firmIn(elsewhere, rng.below(900)), workplace: 'onsite', end: current.start + rng.between(7, 15) },
    ...rest,
  ];
  return { ...person, life: { ...person.life, jobs }, habits: { ...person.habits, tellsWorkplace: true, dates: 'month' } };
}

const urlOf = (person: Person): string =>
  person.linkedin ?? `https://www.linkedin.com/in/${person.mailbox.replace(/[^a-z0-9]+/g, '-')}-example`;

/** Bought or borrowed: silent for years under another name, then in a few weeks a new name, face and address, and a verification. */
export function revivedProfile(rng: Random, person: Person, at: number, care: number): PublicProfileRecord | undefined {
  const former = newName(rng).full;
  const back = at - rng.between(12, 55) * day;
  const all = [
    { at: dateOf(at - rng.between(6, 10) * 365 * day), kind: 'posted' },
    { at: dateOf(back), kind: 'name-changed' },
    { at: dateOf(back + day), kind: 'photo-changed' },
    { at: dateOf(back + 2 * day), kind: 'contact-changed' },
    { at: dateOf(back + 4 * day), kind: 'location-changed' },
    { at: dateOf(back + 9 * day), kind: 'verification-added' },
  ];
  const events = all.filter((event, n) => n === 0 || event.kind === 'verification-added' || rng.chance(care));
  return linkedinOf({ ...person, linkedin: urlOf(person) }, at, {
    createdAt: monthText(monthOf(at) - rng.between(100, 150)),
    displayName: rng.chance(0.2) ? former : person.name.full,
    connections: rng.between(40, 500),
    verified: { ...verification(rng, rng.chance(0.3) ? former : person.name.full, at), at: dateOf(back + 9 * day) },
    events,
  });
}

/** The account's former owner had another career; years and employers do not meet the resume's. */
export function clashingProfile(
  rng: Random,
  person: Person,
  at: number,
  events?: PublicProfileRecord['events'],
): PublicProfileRecord | undefined {
  const jobs = person.life.jobs.map((job) => {
    const place = rng.pick(homeland);
    const shift = rng.between(18, 40);
    return { ...job, firm: firmIn(place, rng.below(900)), place, start: job.start - shift, end: (job.end ?? monthOf(at)) - shift };
  });
  return linkedinOf({ ...person, linkedin: urlOf(person) }, at, {
    work: workOf({ ...person, habits: { ...person.habits, dates: 'month' } }, jobs),
    ...(events ? { events } : {}),
  });
}
