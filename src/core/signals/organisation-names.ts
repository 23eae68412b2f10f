/** Whether two names that people wrote down are one school or employer: a former spelling, a legal form, another script, initials. */

import type { OrganisationName } from '../model/profile.js';
import { foldKey, hasOtherScript } from '../normalise/fold.js';
import { partsOfName } from '../normalise/organisation/beside.js';
import { askedSounds, knownSounds, writtenKey } from '../normalise/organisation/key.js';
import { commonNouns, joining } from '../normalise/organisation/words.js';
import { employerKey, schoolKey } from '../normalise/organisations.js';
import { forOneFile, remembered } from '../normalise/remembered.js';

export function nameOne(a: OrganisationName, b: OrganisationName): boolean {
  if (a.key === b.key) return true;
  const [one, other] = [readings(a.typed), readings(b.typed)];
  const meets = (xs: readonly string[], ys: readonly string[]) => xs.some((x) => ys.some((y) => sameKeys(x, y)));
  // A part beside the name (a faculty, a town) may stand beside another name as well: it only counts where it is the whole of the other.
  if (meets(one.slice(0, 2), other.slice(0, 2)) || meets(one.slice(0, 1), other) || meets(one, other.slice(0, 1))) return true;
  return isInitialsOf(a.typed, b.typed) || isInitialsOf(b.typed, a.typed);
}

/** A word of a proper name in common, which says too little to accuse and enough to take a correction for one. */
export function mayNameOne(a: OrganisationName, b: OrganisationName): boolean {
  const words = properWords(b.typed);
  return properWords(a.typed).some((word) => words.includes(word));
}

const longest = 200;
/** The whole, then its parts, the name itself first. */
const readings = (typed: string): readonly string[] => {
  const text = typed.slice(0, longest);
  return [text, ...partsOfName(text)];
};

const writtenKeys = remembered(forOneFile, (text): readonly string[] =>
  [employerKey(text), schoolKey(text), writtenKey(text) ?? ''].filter((key) => key !== ''),
);

function sameKeys(a: string, b: string): boolean {
  if (writtenKeys(a).some((key) => writtenKeys(b).includes(key))) return true;
  // Sounds are compared across scripts only.
  if (hasOtherScript(a) === hasOtherScript(b)) return false;
  const heard = (x: string, y: string) => askedSounds(x).some((sound) => knownSounds(y).includes(sound));
  return heard(a, b) || heard(b, a);
}

const fewestInitials = 3;

/** `AVU` of `Alder Valley University`, with or without the words that join others. */
function isInitialsOf(short: string, long: string): boolean {
  const letters = short.replace(/[. ]/g, '');
  if (letters.length < fewestInitials || !/^\p{Lu}+$/u.test(letters)) return false;
  const words = foldKey(long).split(' ');
  const initials = (of: readonly string[]) => of.map((word) => word[0] ?? '').join('');
  return [words, words.filter((word) => !joining.has(word))].some((of) => of.length > 1 && initials(of) === letters.toLowerCase());
}

const properWords = (typed: string): readonly string[] =>
  foldKey(typed)
    .split(' ')
    .filter((word) => word.length > 3 && commonNouns(word) === undefined);
