/** Public accounts that look bought, copied or idle, and belong to whom they say. */

import type { PublicProfileRecord } from '../../core/model/application.js';
import { dateOf, day, monthOf, monthText } from '../calendar.js';
import { githubOf, linkedinOf, verification } from '../footprint.js';
import type { Person } from '../person.js';
import { workOf } from '../resume.js';
import { type Draft, honest, type Scene, someone, sometime } from '../scene.js';

const present = (...profiles: readonly (PublicProfileRecord | undefined)[]): PublicProfileRecord[] =>
  profiles.filter((profile) => profile !== undefined);

function withAccounts(person: Person): Person {
  const handle = `${person.mailbox.replace(/[^a-z0-9]+/g, '-')}-example`;
  return {
    ...person,
    linkedin: person.linkedin ?? `https://www.linkedin.com/in/${handle}`,
    github: person.github ?? `https://github.com/${handle}`,
  };
}

/** Years of silence while caring for somebody; then a new photo, a new headline, a verification, and applications. */
function dormantReturner(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = withAccounts(someone(scene, at, { years: 12 }));
  const pause = rng.between(30, 60);
  const jobs = person.life.jobs
    .filter((job) => job.start < monthOf(at) - pause - 3)
    .map((job) => ({ ...job, end: Math.min(job.end ?? monthOf(at), monthOf(at) - pause) }));
  const body = { ...person.body, deeds: person.body.deeds.slice(-jobs.length || person.body.deeds.length) };
  const back = at - rng.between(10, 60) * day;
  const events = [
    { at: dateOf(at - (pause + 4) * 30 * day), kind: 'posted' },
    { at: dateOf(back), kind: 'photo-changed' },
    { at: dateOf(back + day), kind: 'headline-changed' },
    ...(rng.chance(0.5) ? [{ at: dateOf(back + 2 * day), kind: 'verification-added' }] : []),
    { at: dateOf(back + 3 * day), kind: 'posted' },
  ];
  const returning = { ...person, life: { ...person.life, jobs }, body };
  const profile = linkedinOf(returning, at, {
    events,
    verified: { ...verification(rng, person.name.full, at), at: dateOf(back + 2 * day) },
  });
  return [honest(scene, returning, at, { lookAlike: 'dormant-returner' }, { profiles: present(profile) })];
}

/** Moved old work to a new account with all of its history. */
function importedHistory(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = withAccounts(someone(scene, at, { years: 10, field: 'software' }));
  const firstCommitAt = dateOf(at - rng.between(8, 12) * 365 * day);
  const code = {
    firstCommitAt,
    commitsBeforeAccount: rng.between(150, 2200),
    commitEmails: [person.mailbox, `${person.name.first}@former-employer.example`],
    commitUtcOffsets: { '+0000': rng.between(100, 400), '-0500': rng.between(20, 300), '+0530': rng.between(1, 60) },
  };
  return [honest(scene, person, at, { lookAlike: 'imported-history' }, { profiles: present(githubOf(person, at, code)) })];
}

/** The profile stopped two jobs ago, and rounds every date to January. */
function staleProfile(scene: Scene): readonly Draft[] {
  const at = sometime(scene);
  const person = withAccounts(someone(scene, at, { years: 10 }));
  const rounded = person.life.jobs
    .slice(1)
    .map((job) => ({ ...job, start: Math.floor(job.start / 12) * 12, ...(job.end ? { end: Math.floor(job.end / 12) * 12 } : {}) }));
  return [
    honest(
      scene,
      person,
      at,
      { lookAlike: 'stale-profile' },
      { profiles: present(linkedinOf(person, at, { work: workOf(person, rounded) })) },
    ),
  ];
}

function newToTheNetwork(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = withAccounts(someone(scene, at, { years: 14 }));
  const profile = linkedinOf(person, at, { createdAt: monthText(monthOf(at) - 1), connections: rng.between(0, 19), events: [] });
  return [honest(scene, person, at, { lookAlike: 'new-to-the-network' }, { profiles: present(profile) })];
}

/** Somebody applied elsewhere in this person's name. Nothing of that is in these files: the victim comes with what is the victim's. */
function theftVictim(scene: Scene): readonly Draft[] {
  const at = sometime(scene);
  const person = withAccounts(someone(scene, at, { years: 8 }));
  const answers = [
    {
      question: 'Anything else we should know?',
      answer: 'My identity was stolen last year and there is a freeze on my credit file. I can bring papers.',
      typedSeconds: 58,
      pasted: false,
    },
  ];
  return [
    honest(
      scene,
      person,
      at,
      { lookAlike: 'identity-theft-victim' },
      { answers, profiles: present(linkedinOf(person, at), githubOf(person, at)) },
    ),
  ];
}

/** Two maintainers who commit from one machine: the project's mailbox is in both histories. */
function pairProgrammers(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 120);
  const box = `maintainers${rng.between(100, 9999)}@project.example`;
  return [0, 1].map((hand) => {
    const person = withAccounts(someone(scene, at, { field: 'software' }));
    const filedAt = at + rng.below(110) * day;
    const profile = githubOf(person, filedAt, { commitEmails: [person.mailbox, box] });
    return honest(scene, person, filedAt, { lookAlike: 'pair-programmers', hand }, { profiles: present(profile) });
  });
}

export const accounts = {
  'dormant-returner': dormantReturner,
  'imported-history': importedHistory,
  'stale-profile': staleProfile,
  'new-to-the-network': newToTheNetwork,
  'identity-theft-victim': theftVictim,
  'pair-programmers': pairProgrammers,
};
