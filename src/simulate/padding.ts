/** Single people who claim more than was so: no ring, no borrowed name, a matter of its own. */

import { monthOf } from './calendar.js';
import type { Person } from './person.js';
import { clashingProfile, withFalseStudy, withTwoOffices } from './rings/claims.js';
import { anyOpening, type Draft, honest, moment, type Scene, someone } from './scene.js';

const kinds = ['false-study', 'stretched-dates', 'two-offices', 'other-profile'] as const;

/** Joins three jobs without a gap by making each longer than it was. */
function stretched(person: Person, now: number): Person {
  let end: number | undefined;
  const jobs = person.life.jobs.map((job) => {
    const { end: _end, ...rest } = job;
    const longer = { ...rest, start: job.start - 5, ...(end === undefined ? {} : { end: Math.min(end + 2, now) }) };
    end = longer.start;
    return longer;
  });
  return { ...person, life: { ...person.life, jobs } };
}

export function padded(scene: Scene): readonly Draft[] {
  const { rng, world } = scene;
  const kind = rng.pick(kinds);
  const opening = anyOpening(scene);
  const person = someone(scene, opening.from, { field: opening.field, years: rng.between(4, 12) });
  const at = moment(rng, opening.from, opening.until, person.home.place);
  const false_ =
    kind === 'false-study'
      ? withFalseStudy(rng, person, world.schools)
      : kind === 'two-offices'
        ? withTwoOffices(rng, person)
        : stretched(person, monthOf(at));
  const profile = kind === 'other-profile' || kind === 'stretched-dates' ? clashingProfile(rng, person, at) : undefined;
  const [draft] = [honest(scene, false_, at, {}, { opening, ...(profile ? { profiles: [profile] } : {}) })];
  return [{ ...draft, truth: { ...draft.truth, kind: 'padding', persona: kind } }];
}
