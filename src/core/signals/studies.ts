/** How signals about education read studies that a fact about their school contradicts. */

import type { Programme, School } from '../model/facts.js';
import type { Profile, Study } from '../model/profile.js';
import { sameMajor } from './majors.js';
import { clashAt, clear, type Reading } from './signal.js';

/** The dated programmes of a school that lead to this degree. */
export const programmesOf = (school: School | undefined, study: Study): readonly Programme[] =>
  (school?.programmes ?? []).filter(
    (programme) => programme.level === study.level && study.majors.some((major) => sameMajor(major.typed, programme.major)),
  );

/** Each study a clash between the values at `paths`; silent where there is none. */
export function readClashes(
  self: Pick<Profile, 'ref'>,
  studies: readonly Study[],
  paths: (study: Study) => readonly string[],
  asContext = false,
): Reading {
  const [first, ...rest] = studies;
  if (!first) return clear;
  const clash = (study: Study) => clashAt(self, ...paths(study));
  return {
    state: 'found',
    strength: 1,
    ...(asContext ? { class: 'D' as const } : {}),
    evidence: [clash(first), ...rest.map(clash)],
    about: [first, ...rest].map((study) => study.path),
  };
}
