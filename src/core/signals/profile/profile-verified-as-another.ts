import { nameRelation } from '../person-names.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';

export const profileVerifiedAsAnother = defineSignal({
  id: 'profile-verified-as-another',
  family: 'profile',
  title: 'The profile was verified as somebody else',
  why: 'An account that was sold or lent keeps the verification of the person who sold or lent it.',
  source: 'account-bought-or-rented: Amazon, 2025-12-19; US State, Treasury and FBI advisory, 2022-05-16',
  class: 'C',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['profiles', 'names'],
  needs: [],
  innocent: {
    nickname: 'A short or working name beside the legal one.',
    married: 'A new family name, or a former one: one part stays the same.',
    'other-order': 'Another order or another spelling of one name.',
  },
  ask: 'Ask which name the profile was verified under, in the way every finalist is asked for former and working names.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const verified = self.profiles.filter((profile) => profile.verified?.name !== undefined);
    if (verified.length === 0 || self.names.length === 0) return noData('the name a profile was verified under');
    const paths = verified.flatMap((profile) => {
      const name = profile.verified?.name;
      return name && nameRelation(self.names, name) === 'unrelated' ? [name.path] : [];
    });
    if (paths.length === 0) return clear;
    const own = self.names.map((name) => name.path);
    return { state: 'found', strength: 1, evidence: [clashAt(self, ...own.slice(0, 1), ...paths)], about: ['binding'] };
  },
});
