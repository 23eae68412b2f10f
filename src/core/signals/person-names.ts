/** Whether a name that somebody else wrote down may be the applicant's: by the rules that join files, never by how a name sounds. */

import { type NameRelation, prepareNames, relateNames } from '../link/names.js';
import type { PersonName } from '../model/profile.js';

export const nameRelation = (names: readonly PersonName[], other: PersonName): NameRelation =>
  relateNames(prepareNames(names), prepareNames([other]));

/** Endings that a family name takes with a marriage, a daughter or a language are shorter than what they end. */
const fewestOfAStem = 5;

/** Whether two people may be of one family: a part of the name in common, or one family name with another ending. */
export function mayBeFamily(names: readonly PersonName[], other: PersonName): boolean {
  if (nameRelation(names, other) !== 'unrelated') return true;
  return names.some((name) => name.tokens.some((token) => other.tokens.some((also) => sameStem(token, also))));
}

function sameStem(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common >= fewestOfAStem && a.length - common <= common && b.length - common <= common;
}
