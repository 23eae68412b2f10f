/** What public profiles show of a person: usually the same life, a little behind. */

import type { CodeRecord, PublicProfileRecord } from '../core/model/application.js';
import { dateOf, day, instant, monthOf, monthText, offsetAt, type SummerTime } from './calendar.js';
import type { Person } from './person.js';
import { Random } from './random.js';
import { educationOf, workOf } from './resume.js';
import { placeText } from './words/places.js';

/** What to show instead of the person's own, for accounts that do not fit. */
export interface Shown {
  readonly displayName?: string;
  readonly createdAt?: string;
  readonly location?: string;
  readonly connections?: number;
  readonly verified?: PublicProfileRecord['verified'];
  readonly events?: PublicProfileRecord['events'];
  readonly work?: PublicProfileRecord['work'];
  readonly education?: PublicProfileRecord['education'];
  readonly url?: string;
}

const ordinaryEvents = ['posted', 'posted', 'posted', 'signed-in', 'headline-changed', 'photo-changed'];

function life(rng: Random, since: number): { at: string; kind: string }[] {
  const count = rng.below(5);
  const moments = Array.from({ length: count }, () => since - rng.between(2, 900) * day).sort((a, b) => a - b);
  return moments.map((moment) => ({ at: dateOf(moment), kind: rng.pick(ordinaryEvents) }));
}

/**
 * `at` is the application's moment; the profile is looked at within a day after it. The same address shows the same each time,
 * whoever gives it as theirs.
 */
export function linkedinOf(person: Person, at: number, shown: Shown = {}): PublicProfileRecord | undefined {
  const url = shown.url ?? person.linkedin;
  if (url === undefined) return undefined;
  const { since } = person;
  const rng = new Random(0, url);
  const stale = rng.chance(0.2);
  const jobs = stale && person.life.jobs.length > 1 ? person.life.jobs.slice(1) : person.life.jobs;
  const first = Math.min(monthOf(since) - 1, ...person.life.studies.map((study) => study.end), ...person.life.jobs.map((job) => job.start));
  const created = rng.chance(0.12) ? monthOf(since) - rng.between(0, 11) : Math.max(2004 * 12, first + rng.between(-6, 30));
  const events = shown.events ?? life(rng, since);
  return {
    network: 'linkedin',
    url,
    observedAt: instant(at + rng.between(1, 20) * 3600),
    createdAt: shown.createdAt ?? monthText(Math.min(created, monthOf(since) - 1)),
    displayName: shown.displayName ?? person.name.full,
    location: shown.location ?? placeText(person.home.place),
    connections: shown.connections ?? Math.floor(20 + 900 * rng.share() ** 2),
    ...(shown.verified ? { verified: shown.verified } : rng.chance(0.3) ? { verified: verification(rng, person.name.full, since) } : {}),
    work: shown.work ?? workOf(person, jobs),
    education: shown.education ?? educationOf(person, person.life.studies),
    ...(events.length > 0 ? { events } : {}),
  };
}

export const verification = (rng: Random, name: string, at: number): NonNullable<PublicProfileRecord['verified']> => ({
  at: dateOf(at - rng.between(20, 500) * day),
  by: rng.pick(['workplace', 'workplace', 'government-id']),
  name,
});

const sign = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
};

/** Commits mostly at the clock of the place; the odd machine keeps UTC. */
export function commitOffsets(rng: Random, standard: number, summer: SummerTime): Record<string, number> {
  const winter = sign(standard);
  const warm = sign(offsetAt(standard, summer, 15_552_000));
  const many = rng.between(20, 900);
  return {
    [winter]: many,
    ...(warm === winter ? {} : { [warm]: rng.between(20, 900) }),
    ...(rng.chance(0.25) ? { '+0000': rng.between(1, 30) } : {}),
  };
}

export function githubOf(person: Person, at: number, code: CodeRecord = {}): PublicProfileRecord | undefined {
  if (person.github === undefined) return undefined;
  const { since } = person;
  const rng = new Random(0, person.github);
  const { offset, summer } = person.home.place;
  const created = monthOf(since) - rng.between(4, 120);
  return {
    network: 'github',
    url: person.github,
    observedAt: instant(at + rng.between(1, 20) * 3600),
    createdAt: monthText(created),
    displayName: person.name.full,
    code: {
      firstCommitAt: dateOf(since - (monthOf(since) - created - rng.between(0, 3)) * 30 * day),
      commitEmails: [rng.chance(0.6) ? person.mailbox : `${person.name.first}.${person.name.last || 'code'}@users.example`],
      commitUtcOffsets: commitOffsets(rng, offset, summer),
      originalRepositories: rng.between(0, 30),
      forkedRepositories: rng.between(0, 20),
      ...code,
    },
  };
}
