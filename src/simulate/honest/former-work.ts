/** Lives before software. */

import type { Job } from '../career.js';
import type { Person } from '../person.js';
import type { Scene } from '../scene.js';
import { occupations } from '../words/other-work.js';

/** The person with years of another occupation that end in month `until`. */
export function formerWork(scene: Scene, person: Person, until: number): Person {
  const { rng } = scene;
  const { titles, firms, deeds } = rng.pick(occupations);
  const { place } = person.home;
  const jobs: Job[] = [];
  let end = until;
  for (const firm of rng.some(firms, rng.between(1, 3))) {
    const start = end - rng.between(12, 50);
    jobs.push({ firm, title: rng.pick(titles), place, workplace: 'onsite', start, end });
    end = start - rng.below(3);
  }
  const studies = person.life.studies.filter((study) => study.end < until).slice(0, 1);
  return { ...person, life: { jobs, studies }, body: { ...person.body, deeds: jobs.map(() => rng.some(deeds, rng.between(2, 4))) } };
}
