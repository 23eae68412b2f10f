/**
 * Invented quarters with truth: honest people, people who pad, rings; in order of time, numbered as a hiring system numbers them.
 * The same parameters give the same records on every machine. Nothing here knows how anything is detected.
 */

import type { Application } from '../core/model/application.js';
import type { EventRecord } from '../core/model/event.js';
import { instant, quarterStarts } from './calendar.js';
import { lookAlikes } from './honest/look-alikes.js';
import { Registry } from './mint.js';
import { newOpenings, type Opening } from './openings.js';
import { padded } from './padding.js';
import type { Parameters, Population } from './parameters.js';
import { Random } from './random.js';
import { ringDrafts } from './rings/campaign.js';
import { type Draft, ordinary, type Scene, type SimulatedRecord } from './scene.js';

const openingsPerQuarter = 14;

interface Stage extends Pick<Scene, 'mint' | 'openings' | 'from' | 'until' | 'world' | 'plainText'> {
  readonly seed: number;
}

const sceneOf = (stage: Stage, source: string, group: string, from = stage.from): Scene => ({
  rng: new Random(stage.seed, group),
  mint: stage.mint,
  openings: stage.openings,
  from,
  until: stage.until,
  world: stage.world,
  plainText: stage.plainText,
  source,
  group,
});

/** Look-alikes take turns until their share is reached, every kind at least once; ordinary people fill the rest. */
function populationDrafts(stage: Stage, population: Population, nth: number): Draft[] {
  const drafts: Draft[] = [];
  const wanted = population.applications * population.lookAlikes;
  const kinds = Object.entries(lookAlikes);
  for (let n = 0; population.lookAlikes > 0 && (n < kinds.length || drafts.length < wanted); n++) {
    const [kind, make] = kinds[n % kinds.length] as (typeof kinds)[number];
    drafts.push(...make(sceneOf(stage, population.source, `${kind}-${nth}-${n}`)));
  }
  for (let n = 0; drafts.length < population.applications; n++)
    drafts.push(...ordinary(sceneOf(stage, population.source, `person-${nth}-${n}`)));
  return drafts;
}

function paddingDrafts(stage: Stage, parameters: Parameters): Draft[] {
  return Array.from({ length: parameters.padding }, (_, n) => padded(sceneOf(stage, parameters.ringSource, `padding-${n}`))).flat();
}

function ringsDrafts(stage: Stage, parameters: Parameters): Draft[] {
  const starts = quarterStarts(parameters.start, parameters.quarters);
  return parameters.rings.flatMap((plan) =>
    ringDrafts(
      sceneOf(stage, parameters.ringSource, plan.name, starts[plan.from]),
      plan,
      parameters.start,
      parameters.quarters,
      parameters.growth,
    ),
  );
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  return drafts
    .map((draft, n) => ({ draft, n }))
    .sort((a, b) => a.draft.at - b.draft.at || a.n - b.n)
    .map(({ draft }) => draft);
}

/** Numbers the applications of each source in the order they came; what has not happened by the end stays out. */
function* numbered(drafts: readonly Draft[], until: number): Iterable<SimulatedRecord> {
  const next = new Map<string, number>();
  const happened: { at: number; event: EventRecord }[] = [];
  for (const { at, source, filed, truth, happenings } of drafts) {
    const number = next.get(source) ?? 10_001;
    next.set(source, number + 1);
    const id = `${source.slice(0, 2)}-${number}`;
    const record: Application = { schema: 'application/1', id, source, ...filed };
    yield { record, truth: { ref: { source, id }, ...truth } };
    for (const { at: when, kind, data } of happenings) {
      if (when > at && when < until)
        happened.push({ at: when, event: { schema: 'event/1', application: id, source, at: instant(when), kind, data } });
    }
  }
  happened.sort((a, b) => a.at - b.at);
  for (const { event } of happened) yield { record: event };
}

/** Applications in the order they came, then events in the order they happened. */
export function simulate(parameters: Parameters): Iterable<SimulatedRecord> {
  const { seed, world } = parameters;
  const starts = quarterStarts(parameters.start, parameters.quarters);
  const openings: readonly Opening[] = newOpenings(seed, starts, openingsPerQuarter);
  const stage: Stage = {
    seed,
    mint: new Registry(seed),
    openings,
    from: starts[0] as number,
    until: starts[parameters.quarters] as number,
    world,
    plainText: parameters.plainText,
  };
  const drafts = [
    ...parameters.honest.flatMap((population, n) => populationDrafts(stage, population, n)),
    ...paddingDrafts(stage, parameters),
    ...ringsDrafts(stage, parameters),
  ];
  return numbered(inOrder(drafts), stage.until);
}
