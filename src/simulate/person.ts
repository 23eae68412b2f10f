/** Somebody who applies: a life, a home, what they own. Honest and invented personas are made by the same hand. */

import { monthStart } from './calendar.js';
import { type Course, type Life, newLife } from './career.js';
import { type Home, newHome } from './home.js';
import type { Mint } from './mint.js';
import { type Name, newName } from './names.js';
import { type Line, newLine } from './networks.js';
import type { DatedSchool } from './parameters.js';
import type { Phone } from './phones.js';
import { type Random, type Weighted, weighted } from './random.js';
import { abroadByWeight, homelandByWeight, type Place } from './words/places.js';
import { type Program, programs, userAgents } from './words/things.js';
import { type Field, trades } from './words/trades.js';
import { type Body, type Manner, newBody } from './writing.js';

export interface Habits {
  readonly plusOne: boolean;
  readonly vpn: boolean;
  readonly manner: Manner;
  /** Dates to the month, the year, or the day. */
  readonly dates: 'month' | 'year' | 'day';
  /** Says on the resume whether a job was on site. */
  readonly tellsWorkplace: boolean;
  readonly layout: number;
}

export interface Person {
  /** What is drawn anew from this is the same each time: the file somebody keeps, the people who vouch. */
  readonly seed: number;
  /** Seconds since 1970: everything the person has was there by then. */
  readonly since: number;
  readonly name: Name;
  readonly home: Home;
  readonly phone?: Phone;
  readonly mailbox: string;
  readonly field: Field;
  readonly life: Life;
  readonly body: Body;
  readonly device: { readonly id: string; readonly userAgent: string };
  readonly line: Line;
  readonly program: Program;
  readonly linkedin?: string;
  readonly github?: string;
  readonly site?: string;
  readonly habits: Habits;
}

export interface Wish {
  readonly name?: Name;
  readonly home?: Home;
  readonly place?: Place;
  readonly field?: Field;
  readonly years?: number;
  readonly schooledAbroad?: boolean;
  readonly dated: readonly DatedSchool[];
  /** Months since year 0, when the person first applies. */
  readonly now: number;
}

export const fieldShares: Weighted<Field> = weighted<Field>([
  ['software', 34],
  ['frontend', 17],
  ['data', 15],
  ['ml', 12],
  ['infrastructure', 14],
  ['security', 8],
]);

/** Shares of habits among honest applicants (modelling assumptions; the same order of size as published base rates). */
const shares = {
  abroad: 0.07,
  schooledAbroad: 0.16,
  moved: 0.2,
  keptNumber: 0.9,
  plusOne: 0.25,
  vpn: 0.19,
  polished: 0.4,
  terse: 0.12,
  tellsWorkplace: 0.35,
  linkedin: 0.72,
  github: 0.4,
  site: 0.18,
};

export function newHabits(rng: Random): Habits {
  const writes = rng.share();
  const dates = rng.share();
  return {
    plusOne: rng.chance(shares.plusOne),
    vpn: rng.chance(shares.vpn),
    manner: writes < shares.polished ? 'polished' : writes < shares.polished + shares.terse ? 'terse' : 'plain',
    dates: dates < 0.82 ? 'month' : dates < 0.95 ? 'year' : 'day',
    tellsWorkplace: rng.chance(shares.tellsWorkplace),
    layout: rng.below(6),
  };
}

function yearsOfWork(rng: Random): number {
  return 1 + Math.floor((rng.share() + rng.share() * rng.share()) * 11);
}

function course(rng: Random, wish: Wish, home: Place, field: Field, years: number): Course {
  const schooledAbroad = wish.schooledAbroad ?? (home.region === undefined ? rng.chance(0.85) : rng.chance(shares.schooledAbroad));
  return { field, now: wish.now, home, years, schooledAbroad, dated: wish.dated };
}

/** Text for a life: a resume says nothing about jobs it does not have. */
export function bodyFor(rng: Random, field: Field, manner: Manner, life: Life, years: number): Body {
  const title = life.jobs[0]?.title ?? (trades[field].titles[0][0] as string);
  return newBody(rng, field, manner, life.jobs.length, title, years);
}

/** Where somebody of that origin lives now. */
function newPlace(rng: Random, origin: Place): Place {
  if (rng.chance(shares.abroad)) return rng.weigh(abroadByWeight);
  return rng.chance(shares.moved) ? rng.weigh(homelandByWeight) : origin;
}

export function newPerson(rng: Random, mint: Mint, wish: Wish): Person {
  const given = wish.home?.place ?? wish.place;
  const origin = given && !rng.chance(shares.moved) ? given : mint.place(rng);
  const place = given ?? newPlace(rng, origin);
  const home = wish.home ?? newHome(rng, place);
  const name = wish.name ?? newName(rng);
  const field = wish.field ?? rng.weigh(fieldShares);
  const years = wish.years ?? yearsOfWork(rng);
  const habits = newHabits(rng);
  const life = newLife(rng, course(rng, wish, place, field, years));
  // People keep the number of where they came from.
  const phone = mint.phone(rng.chance(shares.keptNumber) && place.region !== undefined ? origin : place);
  const mailbox = mint.mailbox(rng, name);
  const handle = mint.handle(rng, name);
  return {
    seed: rng.bits(),
    since: monthStart(wish.now),
    name,
    home,
    ...(phone && rng.chance(0.94) ? { phone } : {}),
    mailbox,
    field,
    life,
    body: bodyFor(rng, field, habits.manner, life, years),
    device: { id: rng.hex(20), userAgent: rng.pick(userAgents) },
    line: newLine(rng, mint, place),
    program: rng.weigh(programs),
    ...(rng.chance(shares.linkedin) ? { linkedin: `https://www.linkedin.com/in/${handle}` } : {}),
    ...(rng.chance(shares.github) ? { github: `https://github.com/${handle}` } : {}),
    ...(rng.chance(shares.site) ? { site: `https://${handle}.example` } : {}),
    habits,
  };
}
