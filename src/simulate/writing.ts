/** Writes about work: sentences put together from many independent parts, so that two people rarely say a thing alike. */

import type { Random } from './random.js';
import {
  aims,
  builders,
  counts,
  flourishes,
  hobbyNotes,
  hobbyThings,
  keepers,
  lessons,
  means,
  menders,
  outcomes,
  partners,
  polished,
  practices,
  qualities,
  settings,
  waits,
} from './words/deeds.js';
import type { Field } from './words/trades.js';
import { trades } from './words/trades.js';

/** How somebody writes; machine-polished prose is common among honest people too. */
export type Manner = 'plain' | 'polished' | 'terse';

export interface Project {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

export interface Skill {
  readonly name: string;
  readonly keywords: readonly string[];
}

/** Everything in a resume that is prose; `deeds` has one list for each job, in the jobs' order. */
export interface Body {
  readonly summary: string;
  readonly deeds: readonly (readonly string[])[];
  readonly projects: readonly Project[];
  readonly skills: readonly Skill[];
}

const marks: Readonly<Record<string, readonly [number, number, string]>> = {
  n: [11, 480, ''],
  k: [2, 95, '000'],
  m: [2, 18, ''],
  s: [3, 12, ''],
  p: [60, 99, ''],
};

/** Puts numbers where the phrase has `@n` and the like. */
function filled(rng: Random, phrase: string): string {
  if (!phrase.includes('@')) return phrase;
  return phrase.replace(/@([nkmsp])/g, (_, mark: string) => {
    const [low, high, zeros] = marks[mark] as readonly [number, number, string];
    return zeros === '' ? String(rng.between(low, high)) : `${rng.between(low, high)},${zeros}`;
  });
}

export const withArticle = (word: string): string => `${/^[aeiou]/i.test(word) && !/^(uni|use|one|us)/i.test(word) ? 'an' : 'a'} ${word}`;

/** `a versioned order service for credit unions` */
const thing = (rng: Random, field: Field): string =>
  `${withArticle(rng.pick(qualities))} ${rng.pick(trades[field].systems)} for ${rng.pick(settings)}`;

/** `query time by 40 %`, `support tickets from 60 to 22 a week` */
function drop(rng: Random): string {
  const takesTime = rng.chance(0.5);
  const measure = rng.pick(takesTime ? waits : counts);
  if (rng.chance(0.5)) return `${measure} by ${rng.between(11, 78)} %`;
  const before = rng.between(6, 90);
  return `${measure} from ${before} to ${rng.between(1, before - 1)} ${rng.pick(takesTime ? timeUnits : countUnits)}`;
}

const timeUnits = ['milliseconds', 'seconds', 'minutes', 'hours'];
const countUnits = ['a week', 'a month', 'a quarter', 'per thousand'];

const verb = (rng: Random, manner: Manner, plain: readonly string[]): string =>
  manner === 'polished' && rng.chance(0.6) ? rng.pick(polished) : rng.pick(plain);

const patterns: readonly ((rng: Random, field: Field, manner: Manner) => string)[] = [
  (rng, field, manner) =>
    `${verb(rng, manner, builders)} ${thing(rng, field)} in ${rng.pick(trades[field].tools)}, ${filled(rng, rng.pick(outcomes))}`,
  (rng, field, manner) =>
    `${verb(rng, manner, menders)} the ${rng.pick(trades[field].systems)} used by ${rng.pick(settings)}; cut ${drop(rng)}`,
  (rng, field) => `Cut ${drop(rng)} in the ${rng.pick(trades[field].systems)} by ${rng.pick(means)}`,
  (rng, field, manner) =>
    `${verb(rng, manner, keepers)} the ${rng.pick(trades[field].systems)} for ${rng.between(2, 40)} ${rng.pick(settings)}, ${filled(rng, rng.pick(outcomes))}`,
  (rng) => `Worked with ${rng.pick(partners)} and ${rng.pick(partners)} to ${rng.pick(aims)}`,
  (rng, field) =>
    `Moved the ${rng.pick(trades[field].systems)} from ${rng.pick(trades[field].tools)} to ${rng.pick(trades[field].tools)} ${filled(rng, rng.pick(outcomes))}`,
  (rng) => `Brought in ${rng.pick(practices)} across ${rng.between(2, 30)} teams and brought down ${drop(rng)}`,
  (rng, field) => `Mentored ${rng.between(2, 9)} colleagues in ${rng.pick(trades[field].tools)} and ${rng.pick(practices)}`,
  (rng, field, manner) =>
    `${verb(rng, manner, builders)} tooling around ${rng.pick(trades[field].tools)} so that ${rng.pick(partners)} could ${rng.pick(aims)}`,
  (rng, field) => `Replaced a paper process with ${thing(rng, field)}`,
];

const terse: readonly ((rng: Random, field: Field) => string)[] = [
  (rng, field) =>
    `${rng.pick(trades[field].systems)} for ${rng.pick(settings)} (${rng.pick(trades[field].tools)}, ${rng.pick(trades[field].tools)})`,
  (rng) => `${drop(rng)}: ${rng.pick(means)}`,
  (rng, field) => `${rng.pick(practices)}, ${rng.pick(trades[field].tools)}, ${rng.pick(qualities)} ${rng.pick(trades[field].systems)}`,
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function deed(rng: Random, field: Field, manner: Manner): string {
  const text = manner === 'terse' && rng.chance(0.6) ? capital(rng.pick(terse)(rng, field)) : rng.pick(patterns)(rng, field, manner);
  return manner === 'plain' || rng.chance(0.5) ? text : `${text}.`;
}

function summary(rng: Random, field: Field, manner: Manner, title: string, years: number): string {
  const tools = rng.some(trades[field].tools, 3);
  if (manner === 'terse') return `${title}. ${tools.join(', ')}.`;
  const opening =
    manner === 'polished'
      ? `${rng.pick(flourishes)}.`
      : `${title} with ${years} years of work for ${rng.pick(settings)} and ${rng.pick(settings)}.`;
  return `${opening} Mostly ${tools[0]}, ${tools[1]} and ${tools[2]}. ${rng.pick(lessons)}. ${rng.pick(['Fond of', 'At home with', 'Quick to bring in', 'A believer in'])} ${rng.pick(practices)} and ${rng.pick(practices)}.`;
}

export function project(rng: Random, field: Field): Project {
  const name = rng.pick(hobbyThings);
  return {
    name: capital(name),
    description: `${capital(withArticle(name))} in ${rng.pick(trades[field].tools)}. ${filled(rng, rng.pick(hobbyNotes))}.`,
    keywords: rng.some(trades[field].tools, 3),
  };
}

/** `jobs` is how many jobs there are to write about; newer ones get more. */
export function newBody(rng: Random, field: Field, manner: Manner, jobs: number, title: string, years: number): Body {
  const tools = rng.some(trades[field].tools, rng.between(8, 14));
  const half = Math.ceil(tools.length / 2);
  return {
    summary: summary(rng, field, manner, title, years),
    deeds: Array.from({ length: jobs }, (_, at) =>
      Array.from({ length: Math.max(2, rng.between(4, 7) - Math.floor(at / 2)) }, () => deed(rng, field, manner)),
    ),
    projects: Array.from({ length: rng.chance(0.4) ? rng.between(1, 2) : 0 }, () => project(rng, field)),
    skills: [
      { name: rng.pick(['Languages', 'Core', 'Daily tools', 'Strong']), keywords: tools.slice(0, half) },
      { name: rng.pick(['Also used', 'Platforms', 'Familiar with', 'Working knowledge']), keywords: tools.slice(half) },
    ],
  };
}
