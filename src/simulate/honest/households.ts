/** People who share a roof, and therefore more. */

import { day } from '../calendar.js';
import { newAccount, ordinaryHire } from '../hiring.js';
import type { Home } from '../home.js';
import { relativeOf } from '../names.js';
import { houseLine } from '../networks.js';
import type { Person } from '../person.js';
import { type Draft, honest, type Scene, someone, sometime } from '../scene.js';

/** `count` people of one address and one line to the house. */
function underOneRoof(scene: Scene, at: number, count: number, family: boolean): Person[] {
  const first = someone(scene, at, { place: scene.mint.place(scene.rng) });
  const others = Array.from({ length: count - 1 }, () => ({
    ...someone(scene, at, { home: first.home, ...(family ? { name: relativeOf(scene.rng, first.name) } : {}) }),
    line: first.line,
  }));
  return [first, ...others];
}

function flatmates(scene: Scene): readonly Draft[] {
  const at = sometime(scene, 130);
  return underOneRoof(scene, at, scene.rng.between(2, 4), false).map((person, hand) =>
    honest(scene, person, at + scene.rng.below(120) * day, { lookAlike: 'flatmates', hand }, { street: true, line: person.line }),
  );
}

function spouses(scene: Scene): readonly Draft[] {
  const at = sometime(scene, 100);
  const { rng } = scene;
  const [one, other] = underOneRoof(scene, at, 2, rng.chance(0.6)) as [Person, Person];
  const landline = one.phone && rng.chance(0.6) ? { phone: one.phone } : {};
  const account = newAccount(rng);
  const bothHired = rng.chance(0.4);
  return [one, { ...other, ...landline }].map((person, hand) => {
    const filedAt = at + hand * rng.between(1, 60) * day;
    const happenings = bothHired ? ordinaryHire(rng, person, filedAt, { account, holder: one.name.full }) : [];
    return honest(scene, person, filedAt, { lookAlike: 'spouses', hand, happenings }, { street: true });
  });
}

function siblings(scene: Scene): readonly Draft[] {
  const at = sometime(scene);
  return underOneRoof(scene, at, 2, true).map((person, hand, [elder]) =>
    honest(
      scene,
      {
        ...person,
        device: (elder ?? person).device,
        program: (elder ?? person).program,
        habits: { ...person.habits, layout: (elder ?? person).habits.layout },
      },
      at + hand * scene.rng.between(1, 9) * day,
      { lookAlike: 'siblings-one-laptop', hand },
      { line: person.line, street: true, channel: 'careers-site' },
    ),
  );
}

function fatherAndSon(scene: Scene): readonly Draft[] {
  const at = sometime(scene, 60);
  const { rng } = scene;
  const father = someone(scene, at, { years: 22, place: scene.mint.place(rng) });
  const { first, last, full } = father.name;
  const name = { first, last, full: rng.chance(0.6) ? `${full} Jr.` : full };
  const son = { ...someone(scene, at, { years: 3, home: father.home, name }), line: father.line };
  const landline = father.phone && rng.chance(0.5) ? { phone: father.phone } : {};
  return [father, { ...son, ...landline }].map((person, hand) =>
    honest(scene, person, at + hand * rng.between(2, 50) * day, { lookAlike: 'father-and-son', hand }, { street: true }),
  );
}

function inTheHouse(
  scene: Scene,
  at: number,
  home: Home,
  count: number,
  lookAlike: string,
  organisation: string,
  years: number,
): readonly Draft[] {
  const line = houseLine(scene.rng.below(100), 'education', organisation, home.place);
  return Array.from({ length: count }, (_, hand) => {
    const person = someone(scene, at, {
      home: { ...home, ...(home.line2 ? { line2: `Room ${scene.rng.between(101, 420)}` } : {}) },
      years,
    });
    return honest(scene, person, at + scene.rng.below(90) * day, { lookAlike, hand }, { street: true, line });
  });
}

function shelterGuests(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const place = scene.mint.place(rng);
  const home = {
    place,
    number: 0,
    street: '',
    kind: '',
    line1: `${rng.between(100, 900)} Mission Street`,
    ...(place.postalCodes[0] ? { postalCode: place.postalCodes[0] } : {}),
  };
  return inTheHouse(scene, sometime(scene, 100), home, rng.between(2, 3), 'shelter-guests', `${place.city} Public Library`, 8);
}

function hallMates(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const place = scene.mint.place(rng);
  const home = {
    place,
    number: 0,
    street: '',
    kind: '',
    line1: `${rng.between(100, 900)} Campus Drive`,
    line2: 'Room',
    ...(place.postalCodes[0] ? { postalCode: place.postalCodes[0] } : {}),
  };
  return inTheHouse(scene, sometime(scene, 100), home, rng.between(3, 5), 'hall-mates', `${place.city} campus network`, 1);
}

/** A friend who stays for a month: one address, one line, two laptops, and a file made on the host's. */
function houseGuest(scene: Scene): readonly Draft[] {
  const at = sometime(scene, 60);
  const [host, guest] = underOneRoof(scene, at, 2, false) as [Person, Person];
  return [host, { ...guest, program: host.program }].map((person, hand) =>
    honest(
      scene,
      person,
      at + hand * scene.rng.between(1, 25) * day,
      { lookAlike: 'house-guest', hand },
      { line: host.line, street: hand === 0 },
    ),
  );
}

export const households = {
  flatmates,
  spouses,
  'siblings-one-laptop': siblings,
  'father-and-son': fatherAndSon,
  'shelter-guests': shelterGuests,
  'hall-mates': hallMates,
  'house-guest': houseGuest,
};
