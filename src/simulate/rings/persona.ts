/** One invented or borrowed applicant of a team. */

import type { DocumentRecord, PublicProfileRecord } from '../../core/model/application.js';
import { instant, localTime } from '../calendar.js';
import { resumeFile } from '../filing.js';
import { commitOffsets, githubOf, linkedinOf } from '../footprint.js';
import { type Line, newLine, vpnExit } from '../networks.js';
import type { Care } from '../parameters.js';
import { bodyFor, type Person } from '../person.js';
import { type Random, weighted } from '../random.js';
import { someone } from '../scene.js';
import { homelandByWeight } from '../words/places.js';
import type { Field } from '../words/trades.js';
import { type Body, deed } from '../writing.js';
import type { Cell } from './cell.js';
import { clashingProfile, revivedProfile, withFalseStudy, withTwoOffices } from './claims.js';
import { crafts, type Leak, leaks, likelihood } from './crafts.js';

export interface Persona {
  readonly person: Person;
  readonly leaks: ReadonlySet<Leak>;
  readonly email: string;
  /** The line sessions come from; absent when each session takes another exit. */
  readonly line?: Line;
  readonly timezone?: string;
  readonly operator: number;
}

const targets = weighted<Field>([
  ['ml', 32],
  ['software', 34],
  ['frontend', 14],
  ['data', 10],
  ['infrastructure', 7],
  ['security', 3],
]);

/** Sloppy copies keep every word; others replace some sentences, more of them each season; the careful change the numbers in the rest. */
function copied(rng: Random, master: Body, field: Field, care: Care, season: number): Body {
  const share = kept[care] * (care === 'sloppy' ? 1 : 0.95 ** season);
  const number = (text: string): string =>
    care === 'careful' ? text.replace(/\d+/g, (digits) => String(Math.max(2, Number(digits) + rng.between(-3, 5)))) : text;
  return {
    ...master,
    deeds: master.deeds.map((list) => list.map((text) => (rng.chance(share) ? number(text) : deed(rng, field, 'polished')))),
  };
}

const kept: Readonly<Record<Care, number>> = { sloppy: 1, standard: 0.88, careful: 0.4 };

function withPassages(cell: Cell, person: Person, season: number): Person {
  const { rng } = cell.scene;
  const master = rng.pick(cell.masters);
  const jobs =
    cell.plan.care === 'sloppy'
      ? master.life.jobs
      : master.life.jobs.map((job, n) => ({ ...job, ...(person.life.jobs[n] ? { firm: person.life.jobs[n].firm } : {}) }));
  return {
    ...person,
    field: master.field,
    life: { ...person.life, jobs },
    body: copied(rng, master.body, master.field, cell.plan.care, season),
  };
}

function withTuple(cell: Cell, person: Person): Person {
  const { study, job } = cell.tuple;
  const [current, ...rest] = person.life.jobs;
  const jobs = current ? [current, job, ...rest.slice(1)] : [job];
  const life = { jobs, studies: study ? [study] : person.life.studies };
  return { ...person, life, body: bodyFor(cell.scene.rng, person.field, 'polished', life, 8) };
}

function withFront(cell: Cell, person: Person): Person {
  const { front } = cell;
  if (!front) return person;
  const jobs = person.life.jobs.map((job, n) =>
    n === Math.min(1, person.life.jobs.length - 1) ? { ...job, firm: front.name, workplace: 'remote' as const } : job,
  );
  return { ...person, life: { ...person.life, jobs } };
}

function basis(cell: Cell, at: number, season: number): Person {
  const { rng, mint } = cell.scene;
  const person = someone(cell.scene, at, { field: rng.weigh(targets), years: rng.between(5, 13), place: mint.place(rng) });
  const local = crafts[cell.plan.tradecraft].local === true;
  return {
    ...person,
    habits: {
      ...person.habits,
      plusOne: rng.chance(local ? 0.1 : season < 2 ? 0.6 : 0.6 * 0.5 ** (season - 1)),
      vpn: !local && rng.chance(0.7),
      manner: 'polished',
    },
  };
}

/** What the leaks make of a person. Each step takes what the one before left. */
function shaped(cell: Cell, person: Person, has: ReadonlySet<Leak>, season: number): Person {
  const { rng, world } = cell.scene;
  let made = person;
  if (has.has('passages')) made = withPassages(cell, made, season);
  if (has.has('tuple')) made = withTuple(cell, made);
  if (has.has('front')) made = withFront(cell, made);
  if (has.has('study')) made = withFalseStudy(rng, made, world.schools);
  if (has.has('offices')) made = withTwoOffices(rng, made);
  if (has.has('phone') && cell.phones.length > 0) made = { ...made, phone: rng.pick(cell.phones) };
  if (has.has('address')) made = { ...made, home: rng.pick(cell.homes) };
  if (has.has('device')) made = { ...made, device: rng.pick(cell.devices) };
  if (has.has('stamp')) made = { ...made, program: cell.program };
  if (has.has('portfolio')) made = { ...made, site: cell.site };
  if (has.has('commits')) made = { ...made, github: made.github ?? `https://github.com/${made.name.first}-${rng.hex(6)}-example` };
  return made;
}

function emailOf(cell: Cell, person: Person, has: ReadonlySet<Leak>, nth: number): string {
  if (has.has('mailbox')) return `${cell.box}+${person.name.first}${cell.scene.rng.chance(0.5) ? nth + 1 : ''}@example.com`;
  if (has.has('mail-token'))
    return `${person.name.first}.${cell.token}${cell.scene.rng.between(10, 9999)}@${cell.scene.rng.pick(['example.com', 'mail.example', 'example.net'])}`;
  return person.mailbox;
}

/** Which traces one persona of this team will leave. */
export const newLeaks = ({ plan, scene }: Cell): ReadonlySet<Leak> =>
  new Set(leaks.filter((leak) => scene.rng.chance(likelihood(plan.tradecraft, plan.care, leak))));

/** The name, career and accounts of a real person, who still has mailbox and number. */
const identityOf = ({ since, name, life, field, body, linkedin, github }: Person): Partial<Person> => ({
  since,
  name,
  life,
  field,
  body,
  ...(linkedin ? { linkedin } : {}),
  ...(github ? { github } : {}),
});

export function newPersona(cell: Cell, nth: number, at: number, season: number, has: ReadonlySet<Leak>, owner?: Person): Persona {
  const { rng, mint } = cell.scene;
  const own = basis(cell, at, season);
  const person = owner ? { ...own, ...identityOf(owner) } : shaped(cell, own, has, season);
  const claimed = { ...person, line: newLine(rng, mint, person.home.place) };
  const hub = has.has('line');
  const zone = hub ? cell.hub.home.place.timezone : undefined;
  return {
    person: claimed,
    leaks: has,
    email: owner ? mint.mailbox(rng, rng.chance(0.7) ? owner.name : own.name) : emailOf(cell, person, has, nth),
    ...(hub ? { line: cell.hub } : person.habits.vpn ? {} : { line: claimed.line }),
    ...(zone === undefined ? {} : { timezone: zone }),
    operator: nth % cell.operators,
  };
}

export const sessionLine = (cell: Cell, persona: Persona): Line => persona.line ?? vpnExit(cell.scene.rng);

/** The factory's files: one author, one program, one moment of export; a diploma that is the same file every time. */
export function papersOf(cell: Cell, persona: Persona, at: number): DocumentRecord[] {
  const { rng } = cell.scene;
  const { leaks: has, person } = persona;
  const made = resumeFile(rng, person, at);
  const zoned =
    has.has('zone') && person.program.stamp === 'local'
      ? { createdAt: localTime(at - 86400, cell.offset), modifiedAt: localTime(at - 3600, cell.offset) }
      : {};
  const stamp = has.has('stamp')
    ? { author: cell.author, createdAt: instant(cell.stampedAt), modifiedAt: instant(at - rng.between(1, 9) * 3600) }
    : {};
  const resume = { ...made, metadata: { ...made.metadata, ...zoned, ...stamp } };
  return [resume, ...(has.has('bytes') ? [{ kind: 'diploma', fileName: 'diploma.pdf', mediaType: 'application/pdf', ...cell.paper }] : [])];
}

/** What public accounts show; `undefined` leaves it to chance, as for anybody. */
export function accountsShown(cell: Cell, persona: Persona, at: number): PublicProfileRecord[] | undefined {
  const { rng } = cell.scene;
  const { leaks: has, person } = persona;
  const liveliness = cell.plan.care === 'careful' ? 0.4 : 0.9;
  const revived = has.has('dormant') ? revivedProfile(rng, person, at, liveliness) : undefined;
  const linkedin = has.has('clash')
    ? clashingProfile(rng, person, at, revived?.events)
    : (revived ?? (has.has('borrowed') ? linkedinOf(person, at) : undefined));
  const place = has.has('zone') ? { offset: cell.offset, summer: 'none' as const } : person.home.place;
  const code = has.has('commits')
    ? githubOf(person, at, {
        commitEmails: [cell.commitBox],
        commitUtcOffsets: commitOffsets(rng, place.offset, place.summer),
        forkedRepositories: rng.between(15, 60),
      })
    : undefined;
  const shown = [linkedin, code].filter((profile) => profile !== undefined);
  return shown.length > 0 ? shown : undefined;
}

/** Somebody real, whose identity is used: a specialist with public accounts of long standing. */
export const newOwner = (cell: Cell, at: number): Person => {
  const { scene } = cell;
  const { rng } = scene;
  const person = someone(scene, at, { field: rng.weigh(targets), years: rng.between(7, 13), place: rng.weigh(homelandByWeight) });
  const handle = `${person.mailbox.replace(/[^a-z0-9]+/g, '-')}-example`;
  return {
    ...person,
    linkedin: person.linkedin ?? `https://www.linkedin.com/in/${handle}`,
    github: person.github ?? `https://github.com/${handle}`,
  };
};
