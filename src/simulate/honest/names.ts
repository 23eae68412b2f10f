/** One person under several names, and several people under one. */

import { dateOf, day } from '../calendar.js';
import { linkedinOf, verification } from '../footprint.js';
import { nameInScripts, nameOf, oneName } from '../names.js';
import type { Person } from '../person.js';
import { type Draft, honest, type Scene, someone, sometime } from '../scene.js';
import { familyNames, givenNames } from '../words/names.js';

const familyOf = (person: Person): string => person.name.full.split(' ').slice(1).join(' ');
const givenOf = (person: Person): string => person.name.full.split(' ')[0] ?? person.name.full;

function marriedName(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 260);
  const before = someone(scene, at);
  const after = { ...before, name: nameOf(givenOf(before), rng.pick(familyNames)) };
  const moved = rng.chance(0.5) ? after : { ...after, mailbox: scene.mint.mailbox(rng, after.name) };
  const told = { lookAlike: 'married-name' };
  return [honest(scene, before, at, told), honest(scene, moved, at + rng.between(60, 240) * day, told)];
}

/** Applies once, under the new name; degree and profile still know the former one. */
function degreeUnderFormerName(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = someone(scene, at, { years: 12 });
  const former = `${givenOf(person)} ${rng.pick(familyNames)}`;
  const profile = linkedinOf(person, at, { displayName: former });
  return [honest(scene, person, at, { lookAlike: 'degree-under-former-name' }, { profiles: profile ? [profile] : [] })];
}

function genderTransition(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 200);
  const before = someone(scene, at);
  const after = { ...before, name: nameOf(rng.pick(givenNames), familyOf(before)) };
  const when = at + rng.between(50, 150) * day;
  const later = when + rng.between(3, 30) * day;
  const events = [
    { at: dateOf(when), kind: 'name-changed' },
    { at: dateOf(when + day), kind: 'photo-changed' },
  ];
  const profile = linkedinOf(after, later, { events, verified: verification(rng, before.name.full, at) });
  const told = { lookAlike: 'gender-transition' };
  return [
    ...(rng.chance(0.5) ? [honest(scene, before, at, told)] : []),
    honest(scene, after, later, told, { profiles: profile ? [profile] : [] }),
  ];
}

const mononym = (scene: Scene): readonly Draft[] => {
  const at = sometime(scene);
  return [honest(scene, someone(scene, at, { name: oneName(scene.rng) }), at, { lookAlike: 'mononym' })];
};

/** Once in the name's own script, once or twice in Latin letters, each time a little differently. */
function otherScript(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene, 120);
  const { native, latin } = nameInScripts(rng);
  const person = someone(scene, at, { name: native });
  const names = [native, ...rng.some(latin, rng.between(1, 2))];
  return names.map((name, n) => honest(scene, { ...person, name }, at + n * rng.between(2, 50) * day, { lookAlike: 'other-script' }));
}

function strangersOfOneName(scene: Scene): readonly Draft[] {
  const at = sometime(scene, 100);
  const { name } = someone(scene, at);
  return Array.from({ length: scene.rng.between(2, 3) }, (_, hand) =>
    honest(scene, someone(scene, at, { name }), at + scene.rng.below(95) * day, { lookAlike: 'strangers-of-one-name', hand }),
  );
}

const short: Readonly<Record<string, string>> = {
  William: 'Bill',
  Robert: 'Bob',
  Elisabeth: 'Beth',
  Margaret: 'Peggy',
  Michael: 'Mike',
  Alejandra: 'Alex',
  Katarzyna: 'Kasia',
};

/** The form knows the name at work, the resume the one in the passport. */
function workingName(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const given = rng.pick([...Object.keys(short), ...givenNames.slice(0, 40)]);
  const person = someone(scene, at, { name: nameOf(given, rng.pick(familyNames)) });
  const draft = honest(scene, person, at, { lookAlike: 'working-name' });
  const name = `${short[given] ?? rng.pick(givenNames)} ${familyOf(person)}`;
  return [{ ...draft, filed: { ...draft.filed, candidate: { ...draft.filed.candidate, name } } }];
}

export const namesakes = {
  'married-name': marriedName,
  'degree-under-former-name': degreeUnderFormerName,
  'gender-transition': genderTransition,
  mononym,
  'other-script': otherScript,
  'strangers-of-one-name': strangersOfOneName,
  'working-name': workingName,
};
