/** Whether a major as an applicant writes it may be one of a school’s: generous, because majors are written in many ways. */

import type { School } from '../model/facts.js';
import { foldKey, hasOtherScript } from '../normalise/fold.js';

/** Words that stand in the names of many majors and tell none from another. */
const common = new Set(
  'and the of in for with a an to general applied science sciences studies study engineering technology technologies arts other program major minor'.split(
    ' ',
  ),
);

const telling = (major: string): string[] =>
  foldKey(major)
    .split(' ')
    .filter((word) => word !== '' && !common.has(word));

const asWritten = (major: string): string =>
  foldKey(major)
    .split(' ')
    .filter((word) => word !== '' && word !== 'and' && word !== 'of' && word !== 'in' && word !== 'the')
    .sort()
    .join(' ');

/** The same words, in any order. */
export const sameMajor = (a: string, b: string): boolean => asWritten(a) === asWritten(b);

/** Words that begin alike are taken for one: computer and computing, math and mathematics. */
const stemLetters = 4;
const stem = (word: string): string => word.slice(0, stemLetters);

/**
 * Whether a table of a school’s majors has one telling word of this major in common.
 * True as well for what cannot be compared: abbreviations, general words, another script.
 */
export function isTaught(major: string, school: School): boolean {
  const words = telling(major).filter((word) => word.length >= stemLetters);
  if (words.length === 0 || hasOtherScript(major)) return true;
  const stems = stemsOf(school);
  return words.some((word) => stems.has(stem(word)));
}

const kept = new WeakMap<School, ReadonlySet<string>>();

function stemsOf(school: School): ReadonlySet<string> {
  const known = kept.get(school);
  if (known) return known;
  const made = new Set((school.majors ?? []).flatMap(telling).map(stem));
  kept.set(school, made);
  return made;
}
