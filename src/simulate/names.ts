/** Names as people write them. */

import type { Random } from './random.js';
import { familyNames, givenNames, mononyms, otherScripts } from './words/names.js';

export interface Name {
  /** As written on forms and resumes. */
  readonly full: string;
  /** Lower-case ASCII, for mailboxes and handles; `last` is empty for people with one name. */
  readonly first: string;
  readonly last: string;
}

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

export const nameOf = (given: string, family: string, full = `${given} ${family}`): Name => ({
  full,
  first: ascii(given),
  last: ascii(family),
});

export const newName = (rng: Random): Name => {
  const given = rng.pick(givenNames);
  const family = rng.pick(familyNames);
  const form = rng.share();
  if (form < 0.86) return nameOf(given, family);
  if (form < 0.92) return nameOf(given, family, `${given} ${rng.pick('ABCDEFGHJKLMNPRSTW'.split(''))}. ${family}`);
  if (form < 0.95) return nameOf(given, family, `${given} ${family} ${rng.pick(familyNames)}`);
  if (form < 0.97) return nameOf(given, family, `${given} ${rng.pick(givenNames)} ${family}`);
  if (form < 0.985) return nameOf(given, family, `${given} ${family}`.toUpperCase());
  return nameOf(given, family, `${given} ${family}-${rng.pick(familyNames)}`);
};

export const relativeOf = (rng: Random, name: Name): Name => {
  const family = name.full.split(' ').at(-1) ?? name.full;
  return nameOf(rng.pick(givenNames), family);
};

export const oneName = (rng: Random): Name => {
  const name = rng.pick(mononyms);
  return { full: name, first: ascii(name), last: '' };
};

/** One person's name in its own script and in the spellings the person has used. */
export function nameInScripts(rng: Random): { native: Name; latin: readonly Name[] } {
  const { native, latin } = rng.pick(otherScripts);
  const spellings = latin.map((full) => {
    const parts = full.split(' ');
    return nameOf(parts[0] ?? full, parts.slice(1).join(' '), full);
  });
  const [main] = spellings;
  return { native: { full: native, first: main?.first ?? '', last: main?.last ?? '' }, latin: spellings };
}
