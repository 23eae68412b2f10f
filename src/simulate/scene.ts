/** The stage that groups of people are invented on, and the drafts they leave. */

import type { Application, Ref } from '../core/model/application.js';
import type { EventRecord } from '../core/model/event.js';
import { day, hour, monthOf } from './calendar.js';
import { type Filed, type Filing, file } from './filing.js';
import { type Happening, interviews, ordinaryHire } from './hiring.js';
import type { Mint } from './mint.js';
import type { Opening } from './openings.js';
import type { World } from './parameters.js';
import { newPerson, type Person, type Wish } from './person.js';
import type { Random } from './random.js';
import type { Place } from './words/places.js';

/** What is true of an application, told apart from it. */
export interface Truth {
  readonly ref: Ref;
  readonly kind: 'honest' | 'organised' | 'padding';
  /** Who sat at the keyboard: two applications with the same hand are by the same person, whatever name they bear. */
  readonly hand: string;
  readonly ring?: string;
  /** Tradecraft of an organised persona, or what somebody padded. */
  readonly persona?: string;
  /** What an honest applicant is easily taken for. */
  readonly lookAlike?: string;
}

export interface SimulatedRecord {
  readonly record: Application | EventRecord;
  /** Of applications. */
  readonly truth?: Truth;
}

/** An application before it has a number. */
export interface Draft {
  readonly at: number;
  readonly source: string;
  readonly filed: Filed;
  readonly truth: Omit<Truth, 'ref'>;
  readonly happenings: readonly Happening[];
}

export interface Scene {
  readonly rng: Random;
  readonly mint: Mint;
  readonly openings: readonly Opening[];
  /** Seconds since 1970: when things may happen. */
  readonly from: number;
  readonly until: number;
  readonly world: World;
  readonly source: string;
  /** Share of resumes that come as plain text. */
  readonly plainText: number;
  /** Names the group; hands are named after it. */
  readonly group: string;
}

/** A moment on a day between the two, at an hour when people sit at screens there. */
export const moment = (rng: Random, from: number, until: number, place: Place): number =>
  onTheDay(rng, from + rng.below(Math.max(1, until - from)), place);

/** The same day at another hour: people of one group do not send at the same second. */
function onTheDay(rng: Random, at: number, place: Place): number {
  const clock = rng.chance(0.93) ? rng.between(8, 22) : rng.below(24);
  const begun = Math.floor(at / day) * day;
  return begun + clock * hour - place.offset * 60 + rng.below(hour);
}

/** A position open about then, of that field where there is one. */
export function openingAbout(scene: Scene, at: number, field?: string): Opening {
  const open = scene.openings.filter((opening) => opening.from <= at && at < opening.until);
  const fitting = open.filter((opening) => opening.field === field);
  const list = fitting.length > 0 ? fitting : open.length > 0 ? open : scene.openings;
  return scene.rng.pick(list);
}

export const anyOpening = (scene: Scene): Opening => {
  const open = scene.openings.filter((opening) => opening.from >= scene.from && opening.until <= scene.until);
  return scene.rng.pick(open.length > 0 ? open : scene.openings);
};

/** A moment that leaves `days` for what follows. */
export const sometime = (scene: Scene, days = 20): number =>
  scene.from + scene.rng.below(Math.max(day, scene.until - scene.from - days * day));

export const someone = (scene: Scene, at: number, wish: Partial<Wish> = {}): Person =>
  newPerson(scene.rng, scene.mint, { dated: scene.world.schools, now: monthOf(at), ...wish });

export interface Told {
  readonly lookAlike?: string;
  /** Tells apart people of one group; the same hand is the same person. */
  readonly hand?: number;
  readonly happenings?: readonly Happening[];
}

/** An honest application on the day of `at`, for a position that is open then. */
export function honest(scene: Scene, person: Person, at: number, told: Told, filing: Partial<Filing> = {}): Draft {
  const opening = filing.opening ?? openingAbout(scene, at, person.field);
  const when = onTheDay(scene.rng, at, person.home.place);
  return {
    at: when,
    source: scene.source,
    filed: file(scene.rng, { person, opening, at: when, asText: scene.rng.chance(scene.plainText), ...filing }),
    truth: { kind: 'honest', hand: `${scene.group}.${told.hand ?? 0}`, ...(told.lookAlike ? { lookAlike: told.lookAlike } : {}) },
    happenings: told.happenings ?? [],
  };
}

/** Nothing special: one application, sometimes two or three, some of them interviewed and hired. */
export function ordinary(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const opening = anyOpening(scene);
  const person = someone(scene, opening.from, rng.chance(0.9) ? { field: opening.field } : {});
  const at = moment(rng, opening.from, opening.until, person.home.place);
  const happenings = rng.chance(0.05) ? ordinaryHire(rng, person, at) : rng.chance(0.1) ? interviews(rng, at) : [];
  const drafts = [honest(scene, person, at, { happenings }, { opening })];
  for (let more = rng.chance(0.08) ? rng.between(1, 2) : 0, later = at; more > 0; more--) {
    later += rng.between(1, 70) * day;
    if (later < scene.until) drafts.push(honest(scene, person, later, {}));
  }
  return drafts;
}
