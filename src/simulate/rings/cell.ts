/** A team and what it owns: numbers, addresses, machines, texts, people who vouch. Personas draw from these. */

import type { ReferenceRecord } from '../../core/model/application.js';
import { day, monthOf, quarterStarts } from '../calendar.js';
import { firmIn, type Job, type Study } from '../career.js';
import { newAccount } from '../hiring.js';
import { type Home, newHome } from '../home.js';
import { newName } from '../names.js';
import { type Line, newLine } from '../networks.js';
import type { NamedInstitution, RingPlan } from '../parameters.js';
import type { Person } from '../person.js';
import { e164, type Phone } from '../phones.js';
import type { Random } from '../random.js';
import { type Scene, someone } from '../scene.js';
import { homelandByWeight } from '../words/places.js';
import { type Program, programs } from '../words/things.js';
import { crafts } from './crafts.js';

export interface Cell {
  readonly plan: RingPlan;
  readonly scene: Scene;
  readonly operators: number;
  readonly phones: readonly Phone[];
  readonly homes: readonly Home[];
  readonly devices: readonly Person['device'][];
  readonly hub: Line & { readonly home: Home };
  readonly referees: readonly ReferenceRecord[];
  readonly accounts: readonly string[];
  readonly farm: Home;
  readonly farmLine: Line;
  readonly farmHolder: string;
  readonly farmDevices: readonly string[];
  /** People whose resumes the others are made from. */
  readonly masters: readonly Person[];
  readonly tuple: { readonly study: Study | undefined; readonly job: Job };
  readonly box: string;
  readonly token: string;
  readonly program: Program;
  readonly author: string;
  /** When the factory's template was exported. */
  readonly stampedAt: number;
  readonly paper: { readonly sha256: string; readonly bytes: number };
  readonly site: string;
  readonly commitBox: string;
  readonly front: NamedInstitution | undefined;
  /** Minutes east of UTC where the operators sit. */
  readonly offset: number;
  /** Moments at which campaigns begin, with their quarter counted from the ring's first. */
  readonly campaigns: readonly { readonly at: number; readonly season: number }[];
}

const tokens = ['stardev', 'skycode', 'topdev', 'brightcode', 'devrise', 'codestar', 'dreamdev', 'cloudmiracle', 'devtiger', 'fastbuild'];

/** Later quarters bring more campaigns: arrivals grow by `growth` from quarter to quarter. */
function campaignsOf(rng: Random, plan: RingPlan, starts: readonly number[], growth: number): Cell['campaigns'] {
  const list: { at: number; season: number }[] = [];
  for (let season = 0; season < plan.quarters; season++) {
    const from = starts[plan.from + season];
    const until = starts[plan.from + season + 1];
    if (from === undefined || until === undefined) continue;
    const count = Math.max(1, Math.round(2 * growth ** season + rng.share() - 0.5));
    for (let n = 0; n < count; n++) list.push({ at: from + rng.below(until - from - 15 * day), season });
  }
  return list;
}

const many = <T>(count: number, make: () => T): T[] => Array.from({ length: Math.max(1, count) }, make);

function refereesOf(scene: Scene, count: number, at: number): ReferenceRecord[] {
  return many(count, () => {
    const person = someone(scene, at);
    const company = firmIn(person.home.place, scene.rng.below(900));
    return {
      name: person.name.full,
      email: person.mailbox,
      ...(person.phone ? { phone: e164(person.phone) } : {}),
      company,
      relationship: 'manager',
    };
  });
}

export function newCell(scene: Scene, plan: RingPlan, start: string, quarters: number, growth: number): Cell {
  const { rng, mint } = scene;
  const campaigns = campaignsOf(rng, plan, quarterStarts(start, quarters), growth);
  const at = campaigns[0]?.at ?? scene.from;
  const n = plan.personas;
  const place = () => rng.weigh(homelandByWeight);
  const hubHome = newHome(rng, place());
  const farm = newHome(rng, place());
  const masters = many(Math.round(n / 6), () => someone(scene, at, { years: rng.between(6, 11), place: place() }));
  const [study] = masters[0]?.life.studies ?? [];
  const front = scene.world.institutions.filter((institution) => institution.as === 'front');
  const boxName = newName(rng);
  return {
    plan,
    scene,
    operators: Math.max(1, Math.round(n / 6)),
    phones: many(Math.round(n / 4), () => mint.phone(place())).filter((phone) => phone !== undefined),
    homes: many(Math.round(n / 4), () => newHome(rng, place())),
    devices: many(Math.round(n / 5), () => someone(scene, at).device),
    hub: { ...newLine(rng, mint, hubHome.place), home: hubHome },
    referees: refereesOf(scene, crafts[plan.tradecraft].signature.includes('referee') ? 3 : 2, at),
    accounts: many(Math.round(n / 4), () => newAccount(rng)),
    farm,
    farmLine: newLine(rng, mint, farm.place),
    farmHolder: newName(rng).full,
    farmDevices: many(Math.round(n / 5), () => `lap-${rng.hex(8)}`),
    masters,
    tuple: {
      study,
      job: {
        firm: firmIn(place(), rng.below(900)),
        title: 'Senior Software Engineer',
        place: hubHome.place,
        workplace: 'remote',
        start: monthOf(at) - 40,
        end: monthOf(at) - 14,
      },
    },
    box: `${boxName.first}.${rng.pick(tokens)}`,
    token: `${rng.pick(tokens)}`,
    program: rng.weigh(programs),
    author: rng.chance(0.5) ? newName(rng).full : `${rng.pick(tokens)}${rng.between(10, 99)}`,
    stampedAt: at - rng.between(20, 200) * day,
    paper: { sha256: rng.hex(64), bytes: rng.between(40_000, 300_000) },
    site: `https://${rng.pick(tokens)}-${rng.between(100, 999)}.example`,
    commitBox: mint.mailbox(rng, boxName),
    front: front.length > 0 ? rng.pick(front) : undefined,
    offset: rng.pick([180, 420, 480, 480, 540, 540, 600]),
    campaigns,
  };
}
