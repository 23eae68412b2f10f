/** How signals about listed institutions read a recognised name or domain. */

import type { Institution } from '../model/facts.js';
import type { ListedMatch, Profile } from '../model/profile.js';
import { clear, factAt, noData, type Reading } from './signal.js';

/** What only organised fraud has a use for. Schools, banks and other sanctioned firms have had honest students, customers and staff. */
const organised: readonly Institution['relation'][] = ['front-company', 'dispatching-body', 'seized-domain'];

/**
 * A front company, a dispatching body or a seized domain, recognised beyond doubt, is evidence;
 * another relation, a short name or an entry of lesser confidence is context.
 */
export function readListed(
  self: Pick<Profile, 'ref'>,
  matches: readonly ListedMatch[],
  institutions: ReadonlyMap<string, Institution>,
): Reading {
  if (institutions.size === 0) return noData('the list of institutions');
  const known = matches.filter((match) => institutions.has(match.institution));
  const proven = known.filter((match) => beyondDoubt(match, institutions.get(match.institution)));
  const [first, ...rest] = proven.length > 0 ? proven : known;
  if (!first) return clear;
  return {
    state: 'found',
    strength: Math.min(1.5, 1 + 0.25 * (proven.length > 0 ? rest.length : 0)),
    ...(proven.length > 0 ? {} : { class: 'D' as const }),
    evidence: [factAt(self, first.path), ...rest.map((match) => factAt(self, match.path))],
    // Of the value itself: that the owner of the identity applied says nothing about a front they name.
    about: (proven.length > 0 ? proven : known).map((match) => match.path),
  };
}

const beyondDoubt = (match: ListedMatch, institution: Institution | undefined): boolean =>
  institution !== undefined &&
  organised.includes(institution.relation) &&
  institution.confidence === 'high' &&
  match.by !== 'weak-alias-with-context';
