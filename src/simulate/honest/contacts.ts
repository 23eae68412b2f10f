/** Numbers, addresses and networks that say less about a person than they seem to. */

import { day } from '../calendar.js';
import { ordinaryHire } from '../hiring.js';
import { type Home, locationOf, newHome } from '../home.js';
import { houseLine, vpnExit } from '../networks.js';
import { type Draft, honest, type Scene, someone, sometime } from '../scene.js';
import { abroad, abroadByWeight, homeland, type Place } from '../words/places.js';

/** The first owner gives a number up; the carrier gives it to a stranger long after. */
function recycledNumber(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const span = scene.until - scene.from;
  const at = scene.from + rng.below(span * 0.2);
  const place = scene.mint.place(rng);
  const first = someone(scene, at, { place });
  const later = scene.until - rng.below(span * 0.15) - day;
  const second = { ...someone(scene, later, { place }), ...(first.phone ? { phone: first.phone } : {}) };
  return [
    honest(scene, first, at, { lookAlike: 'recycled-number' }),
    honest(scene, second, later, { lookAlike: 'recycled-number', hand: 1 }),
  ];
}

const relay = [
  {
    question: 'How should we reach you?',
    answer: 'I am deaf. Please write, or call through the relay service.',
    typedSeconds: 31,
    pasted: false,
  },
];

/** Most have a relay number of their own; a few give the service's common access number. */
function relayService(scene: Scene): readonly Draft[] {
  const at = sometime(scene, 80);
  const common = scene.rng.chance(0.3) ? { phone: '800-555-0199' } : {};
  return Array.from({ length: scene.rng.between(1, 2) }, (_, hand) =>
    honest(scene, someone(scene, at), at + scene.rng.below(70) * day, { lookAlike: 'relay-service', hand }, { answers: relay, ...common }),
  );
}

const instead = (place: Place, line1: string, line2?: string): Home => ({
  place,
  number: 0,
  street: '',
  kind: '',
  line1,
  ...(line2 ? { line2 } : {}),
  ...(place.postalCodes[0] ? { postalCode: place.postalCodes[0] } : {}),
});

/** States give people in danger a box in the capital instead of their home; everybody in the scheme has the same one. */
function addressSecrecy(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 90);
  const place = scene.mint.place(rng);
  const box = `PO Box ${rng.between(1000, 9000)}`;
  return Array.from({ length: rng.between(1, 2) }, (_, hand) => {
    const {
      linkedin: _linkedin,
      site: _site,
      ...person
    } = someone(scene, at, { home: instead(place, box, `ACP ${rng.between(1000, 9999)}`) });
    return honest(scene, person, at + rng.below(80) * day, { lookAlike: 'address-secrecy', hand }, { street: true, profiles: [] });
  });
}

function virtualMailbox(scene: Scene): readonly Draft[] {
  const { rng, world } = scene;
  const at = sometime(scene, 150);
  const house = rng.pick(world.mailHouses.length > 0 ? world.mailHouses : [{ street: '100 Market St', city: 'Seattle', region: 'US-WA' }]);
  const place = homeland.find((known) => known.city === house.city && known.region === house.region) ?? scene.mint.place(rng);
  return Array.from({ length: rng.between(2, 3) }, (_, hand) => {
    const home = instead(place, house.street, `PMB ${rng.between(100, 9999)}`);
    return honest(scene, someone(scene, at, { home }), at + rng.below(140) * day, { lookAlike: 'virtual-mailbox', hand }, { street: true });
  });
}

function internationalForm(scene: Scene): readonly Draft[] {
  const at = sometime(scene);
  const person = someone(scene, at, { place: scene.mint.place(scene.rng) });
  return [
    honest(
      scene,
      { ...person, habits: { ...person.habits, plusOne: true, vpn: true } },
      at,
      { lookAlike: 'international-form' },
      { channel: 'careers-site' },
    ),
  ];
}

/** The form has the new home, the resume the old one, the number an even older one. */
function mover(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 80);
  const person = someone(scene, at, { place: scene.mint.place(rng) });
  const next = newHome(rng, rng.pick(homeland));
  const draft = honest(scene, person, at, { lookAlike: 'mover' });
  const location = locationOf(next, true, rng);
  const moved = { ...draft, filed: { ...draft.filed, candidate: { ...draft.filed.candidate, location } } };
  return rng.chance(0.4)
    ? [draft, honest(scene, { ...person, home: next }, at + rng.between(20, 75) * day, { lookAlike: 'mover' }, { street: true })]
    : [moved];
}

function nomad(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 80);
  const person = someone(scene, at, { place: scene.mint.place(rng) });
  return Array.from({ length: rng.between(1, 3) }, (_, n) => {
    const stay = rng.weigh(abroadByWeight);
    const line = rng.chance(0.4) ? vpnExit(rng) : houseLine(rng.below(100), 'business', `${stay.city} hotel network`, stay);
    return honest(
      scene,
      person,
      at + n * rng.between(5, 35) * day,
      { lookAlike: 'nomad' },
      { line, timezone: stay.timezone, channel: 'careers-site' },
    );
  });
}

/** Hired, and moved before the machine was sent. */
function equipmentFollowsMove(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 120);
  const person = someone(scene, at, { place: scene.mint.place(rng) });
  const changedTo = newHome(rng, rng.chance(0.6) ? person.home.place : rng.pick(homeland));
  return [
    honest(
      scene,
      person,
      at,
      { lookAlike: 'equipment-follows-move', happenings: ordinaryHire(rng, person, at, { changedTo }) },
      { street: true },
    ),
  ];
}

const withNumbers = abroad.filter((place) => place.codes.length > 0);

/** Studied and worked abroad, still has that number, now lives here or is about to. */
function newcomerFromAbroad(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const origin = rng.pick(withNumbers);
  const phone = scene.mint.phone(origin);
  const person = { ...someone(scene, at, { place: scene.mint.place(rng), schooledAbroad: true }), ...(phone ? { phone } : {}) };
  const jobs = person.life.jobs.map((job, n) => (n === 0 ? job : { ...job, place: origin }));
  return [honest(scene, { ...person, life: { ...person.life, jobs } }, at, { lookAlike: 'newcomer-from-abroad' })];
}

export const contacts = {
  'recycled-number': recycledNumber,
  'relay-service': relayService,
  'address-secrecy': addressSecrecy,
  'virtual-mailbox': virtualMailbox,
  'international-form': internationalForm,
  mover,
  nomad,
  'equipment-follows-move': equipmentFollowsMove,
  'newcomer-from-abroad': newcomerFromAbroad,
};
