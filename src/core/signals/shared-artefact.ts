/** How every signal about one artefact in several files reads it: evidence when two people and one hand are shown, else a question. */

import { convincing } from '../link/posterior.js';
import { type Evidence, evidence } from '../model/evidence.js';
import type { SharedArtefact } from '../model/link.js';
import type { Profile } from '../model/profile.js';
import { clear, here, type Reading } from './signal.js';

/** log2 odds of one hand from which an artefact is worth most. */
const overwhelming = 9;

/**
 * The artefact accuses when identities conflict over it, one hand is likely and no honest reading shows in the data; in class C
 * where an everyday reason would do that nothing shows. Otherwise it is context: a question for a person.
 * `counts` is a further condition where honest crowds are normal (addresses, networks).
 */
export function readShared(
  self: Pick<Profile, 'ref'>,
  shared: readonly SharedArtefact[],
  counts: (artefact: SharedArtefact) => boolean = () => true,
): Reading {
  const met = shared.filter((artefact) => artefact.conflictingFiles + artefact.unknownFiles > 0);
  const unexplained = met.filter((artefact) => accuses(artefact) && counts(artefact));
  const binding = unexplained.filter((artefact) => artefact.doubt === undefined);
  const accusing = binding.length > 0 ? binding : unexplained;
  const [first, ...rest] = accusing.length > 0 ? accusing : met;
  if (!first) return clear;
  const told = (artefact: SharedArtefact) => evidenceOf(self, artefact, accusing.length === 0);
  return {
    state: 'found',
    strength: binding.length > 0 ? strengthOf(Math.max(...binding.map((artefact) => artefact.posterior))) : 1,
    ...(binding.length > 0 ? {} : { class: accusing.length > 0 ? ('C' as const) : ('D' as const) }),
    evidence: [told(first), ...rest.map(told)],
    about: ['binding'],
  };
}

/** Only where honest crowds are not normal: something in the data speaks against neighbours, flatmates and colleagues. */
export const raised = (artefact: SharedArtefact): boolean => artefact.raised !== undefined;

const accuses = (artefact: SharedArtefact): boolean =>
  artefact.conflictingFiles >= 1 && artefact.posterior >= convincing && artefact.guard === undefined;

const strengthOf = (posterior: number): number =>
  1 + 0.5 * Math.min(1, Math.max(0, (posterior - convincing) / (overwhelming - convincing)));

function evidenceOf(self: Pick<Profile, 'ref'>, artefact: SharedArtefact, withUnknown: boolean): Evidence {
  const others = withUnknown ? [...artefact.conflicting, ...artefact.unknown] : artefact.conflicting;
  return evidence('shared', [here(self, artefact.path), ...others], artefact.holders);
}
