/** The positions people apply for: each quarter opens some, each has one advertisement. */

import type { Job } from '../core/model/application.js';
import { day } from './calendar.js';
import { fieldShares } from './person.js';
import { Random, weighted } from './random.js';
import { practices, qualities, settings } from './words/deeds.js';
import { homelandByWeight } from './words/places.js';
import { type Field, trades } from './words/trades.js';
import { withArticle } from './writing.js';

export interface Opening {
  readonly job: Job;
  readonly field: Field;
  /** Seconds since 1970: applications come in between. */
  readonly from: number;
  readonly until: number;
  /** Lines of the advertisement that people copy. */
  readonly wishes: readonly string[];
}

const workplaces = weighted<'remote' | 'hybrid' | 'onsite'>([
  ['remote', 62],
  ['hybrid', 24],
  ['onsite', 14],
]);

function newOpening(rng: Random, id: string, from: number, until: number): Opening {
  const field = rng.weigh(fieldShares);
  const trade = trades[field];
  const title = rng.pick(trade.titles[rng.between(1, 3)] as readonly string[]);
  const place = rng.weigh(homelandByWeight);
  const tools = rng.some(trade.tools, 4);
  const systems = rng.some(trade.systems, 3);
  const wishes = [
    `You have built ${withArticle(rng.pick(qualities))} ${systems[0]} with ${tools[0]} and ${tools[1]}`,
    `You are at home in ${tools[2]} and have shown others ${rng.pick(practices)}`,
    `You can talk to ${rng.pick(settings)} about what they need and turn it into small releases`,
    `You have kept ${withArticle(systems[1] as string)} running for people who depend on it every day`,
  ];
  return {
    job: {
      id,
      title,
      description: `We are looking for a ${title} to work on our ${systems[0]}, our ${systems[1]} and our ${systems[2]} for ${rng.pick(settings)}. ${wishes.join('. ')}. ${tools[3]} is welcome. We care about ${rng.pick(practices)} and ${rng.pick(practices)}.`,
      workplace: rng.weigh(workplaces),
      location: { city: place.city, ...(place.region ? { region: place.region } : {}), country: place.country },
    },
    field,
    from,
    until,
    wishes,
  };
}

/** `perQuarter` positions each; they stay open for 35 to 90 days. */
export function newOpenings(seed: number, quarters: readonly number[], perQuarter: number): readonly Opening[] {
  return quarters.slice(0, -1).flatMap((start, quarter) => {
    const rng = new Random(seed, 'openings', quarter);
    const end = quarters[quarter + 1] as number;
    return Array.from({ length: perQuarter }, (_, n) => {
      const from = start + rng.below(45) * day;
      return newOpening(rng, `JOB-${101 + quarter * perQuarter + n}`, from, Math.min(end, from + rng.between(35, 90) * day));
    });
  });
}
