/** Any number of applications for measuring speed: application n follows from the seed and n alone, and nothing is kept. */

import type { Application } from '../core/model/application.js';
import { monthOf, quarterStarts } from './calendar.js';
import { file } from './filing.js';
import { Numbered } from './mint.js';
import { newOpenings, type Opening } from './openings.js';
import { newPerson, type Person } from './person.js';
import { Random } from './random.js';
import { moment } from './scene.js';
import { world } from './world.js';

const start = '2025-04-01';
const quarters = 6;
const openingsPerQuarter = 40;

/** Of each thousand people: who comes a second time, who shares a roof and a number with the one before, who works from another's resume and number. */
const comesAgain = (n: number): boolean => n % 12 === 11;
const sharesRoof = (n: number): boolean => n % 150 === 148;
const copies = (n: number): boolean => n % 1000 > 996;

interface Applicant {
  readonly person: Person;
  readonly opening: Opening;
}

function applicant(openings: readonly Opening[], seed: number, serial: number): Applicant {
  const rng = new Random(seed, serial);
  const opening = rng.pick(openings);
  const person = newPerson(rng, new Numbered(serial), { field: opening.field, now: monthOf(opening.from), dated: world.schools });
  return { person, opening };
}

const numberOf = ({ phone }: Person): Pick<Person, 'phone'> => (phone ? { phone } : {});

function applicantOrOther(openings: readonly Opening[], seed: number, serial: number): Applicant {
  const own = applicant(openings, seed, serial);
  if (sharesRoof(serial)) {
    const { person } = applicant(openings, seed, serial - 1);
    return { ...own, person: { ...own.person, home: person.home, line: person.line, ...numberOf(person) } };
  }
  if (copies(serial)) {
    const { person } = applicant(openings, seed, serial - (serial % 1000));
    return { ...own, person: { ...own.person, field: person.field, life: person.life, body: person.body, ...numberOf(person) } };
  }
  return own;
}

/**
 * `count` applications of about 5 kB over six quarters, every third with its resume as plain text.
 * One in twelve is by the person of the application before it. Up to five thousand all numbers are those kept for fiction;
 * a longer load uses the rest of exchange 555, and whoever finds that used up gives none (`phones.ts`).
 */
export function* load(count: number, seed: number): Iterable<Application> {
  const openings = newOpenings(seed, quarterStarts(start, quarters), openingsPerQuarter);
  for (let n = 0; n < count; n++) {
    const { person, opening } = applicantOrOther(openings, seed, comesAgain(n) ? n - 1 : n);
    const rng = new Random(seed, n, 'filing');
    const wanted = comesAgain(n)
      ? (openings.find((other) => other.from > opening.from && other.field === opening.field) ?? opening)
      : opening;
    const at = moment(rng, wanted.from, wanted.until, person.home.place);
    yield { schema: 'application/1', id: `load-${n}`, source: 'load', ...file(rng, { person, opening: wanted, at, asText: n % 3 === 0 }) };
  }
}
