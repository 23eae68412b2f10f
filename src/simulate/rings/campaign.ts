/** A team's campaigns: bursts of applications over several positions, and what becomes of those that get through. */

import { day, hour, instant } from '../calendar.js';
import { file } from '../filing.js';
import { decided, type Happening, type Hire, interviews, recruited } from '../hiring.js';
import type { RingPlan } from '../parameters.js';
import type { Person } from '../person.js';
import { type Draft, honest, openingAbout, type Scene } from '../scene.js';
import { type Cell, newCell } from './cell.js';
import { crafts } from './crafts.js';
import { accountsShown, newLeaks, newOwner, newPersona, type Persona, papersOf, sessionLine } from './persona.js';

const remoteTools = ['AnyDesk', 'Chrome Remote Desktop', 'RustDesk', 'TeamViewer'];

/** Machine, pay and first days of a persona that was hired. */
function placement(cell: Cell, persona: Persona): Partial<Hire> {
  const { rng } = cell.scene;
  const { leaks } = persona;
  const atFarm = leaks.has('shipping');
  const changed = atFarm && rng.chance(0.4);
  return {
    ...(leaks.has('account') ? { account: rng.pick(cell.accounts), ...(rng.chance(0.5) ? { holder: cell.farmHolder } : {}) } : {}),
    ...(atFarm && !changed ? { shipTo: cell.farm } : {}),
    ...(changed ? { changedTo: cell.farm } : {}),
    ...(atFarm ? { line: cell.farmLine, timezone: cell.farm.place.timezone, receivedBy: cell.farmHolder } : {}),
    ...(atFarm && rng.chance(0.7) ? { software: [rng.pick(remoteTools)] } : {}),
    ...(atFarm && rng.chance(0.3) ? { usb: [{ vendorId: '0x1d6b', productId: '0x0104', name: 'Composite KVM Device' }] } : {}),
    ...(leaks.has('device') && cell.farmDevices[0] ? { device: rng.pick(cell.farmDevices) } : {}),
  };
}

/** Another person came to the first day than to the interview; issuers and employers, asked independently, know nobody of that name. */
function standIn(cell: Cell, persona: Persona, at: number): Happening[] {
  const { rng } = cell.scene;
  const both = { by: 'ver-05', confirmedBy: 'rec-11' };
  const [study] = persona.person.life.studies;
  return [
    ...(rng.chance(0.7)
      ? [
          {
            at: at + 70 * day,
            kind: 'continuity.checked',
            data: { stages: ['interview', 'first day'], result: 'different', method: 'two people who met both', ...both },
          },
        ]
      : []),
    ...(study && rng.chance(0.6)
      ? [
          {
            at: at + 26 * day,
            kind: 'credential.checked',
            data: { institution: study.school.name, claim: study.major, result: 'denied', contactSource: 'independent', ...both },
          },
        ]
      : []),
    ...(rng.chance(0.25)
      ? [{ at: at + 40 * day, kind: 'owner.contacted', data: { channel: 'independent', result: 'denies-applying', ...both } }]
      : []),
  ];
}

function happeningsOf(cell: Cell, persona: Persona, at: number): Happening[] {
  const { rng } = cell.scene;
  const { tradecraft } = cell.plan;
  if (!rng.chance(crafts[tradecraft].hires)) return rng.chance(0.2) ? interviews(rng, at) : [];
  const found = rng.chance(0.3) ? [decided(rng, at + 110 * day, 'organised-fraud', 'queue')] : [];
  return [
    ...recruited(rng, persona.person, at, placement(cell, persona)),
    ...(tradecraft === 'stand-ins' ? standIn(cell, persona, at) : []),
    ...found,
  ];
}

function referencesOf(cell: Cell, persona: Persona): { references?: Cell['referees'] } {
  const { rng } = cell.scene;
  const { front } = cell;
  if (persona.leaks.has('front') && front?.domain) {
    const vouches = cell.referees.map((referee) => ({
      ...referee,
      company: front.name,
      email: `${(referee.email ?? 'hr').split('@')[0]}@${front.domain}`,
    }));
    return { references: rng.some(vouches, 1) };
  }
  return persona.leaks.has('referee') ? { references: rng.some(cell.referees, rng.between(1, 2)) } : {};
}

function applications(cell: Cell, persona: Persona, begun: number, count: number): Draft[] {
  const { scene, plan } = cell;
  const { rng } = scene;
  const profiles = accountsShown(cell, persona, begun);
  const documents = papersOf(cell, persona, begun);
  const references = referencesOf(cell, persona);
  return Array.from({ length: count }, (_, n) => {
    const at = Math.min(scene.until - day, begun + (n === 0 ? 0 : rng.between(1, 9) * day) + rng.below(day));
    const filed = file(rng, {
      person: persona.person,
      opening: openingAbout(scene, at, persona.person.field),
      at,
      channel: rng.chance(0.72) ? 'careers-site' : 'job-board:jobs.example',
      email: persona.email,
      asText: rng.chance(scene.plainText),
      line: rng.chance(0.75) ? sessionLine(cell, persona) : null,
      documents: rng.chance(0.8) ? documents : [],
      ...(persona.timezone ? { timezone: persona.timezone } : {}),
      ...(profiles ? { profiles: profiles.map((profile) => ({ ...profile, observedAt: instant(at + rng.between(1, 20) * hour) })) } : {}),
      ...references,
      ...(persona.leaks.has('address') ? { street: true } : {}),
    });
    const truth = {
      kind: 'organised' as const,
      hand: `${plan.name}.operator-${persona.operator}`,
      ring: plan.name,
      persona: `${plan.tradecraft}/${plan.care}`,
    };
    return { at, source: scene.source, filed, truth, happenings: n === 0 ? happeningsOf(cell, persona, at) : [] };
  });
}

/** The owners of borrowed identities apply for themselves, before or after; some of them never do. */
function ownerDrafts(cell: Cell, owner: Person, nth: number, at: number): Draft[] {
  const { scene } = cell;
  if (!scene.rng.chance(0.6)) return [];
  const when = Math.max(scene.from, at - scene.rng.between(10, 150) * day);
  const told = { lookAlike: 'identity-theft-victim', hand: nth };
  return [honest({ ...scene, group: `${scene.group}.owners` }, owner, when, told)];
}

/** All drafts of one ring, those of the people it robs included. */
export function ringDrafts(scene: Scene, plan: RingPlan, start: string, quarters: number, growth: number): readonly Draft[] {
  const cell = newCell(scene, plan, start, quarters, growth);
  const { rng } = scene;
  const { applications: range } = crafts[plan.tradecraft];
  const drafts: Draft[] = [];
  let owner: Person | undefined;
  for (let nth = 0; nth < plan.personas; nth++) {
    const campaign = rng.pick(cell.campaigns);
    const slow = plan.tradecraft === 'slow-cell';
    const begun = slow ? scene.from + rng.below(scene.until - scene.from - 20 * day) : campaign.at + rng.below(12 * day);
    const leaks = newLeaks(cell);
    if (!leaks.has('borrowed')) owner = undefined;
    // One identity in three is lent to two crews.
    else if (!owner || rng.chance(0.67)) {
      owner = newOwner(cell, begun);
      drafts.push(...ownerDrafts(cell, owner, nth, begun));
    }
    const persona = newPersona(cell, nth, begun, campaign.season, leaks, owner);
    drafts.push(...applications(cell, persona, begun, rng.between(range[0], range[1])));
  }
  return drafts;
}
