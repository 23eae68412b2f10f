import { evidence } from '../../model/evidence.js';
import type { ContestedIdentity } from '../../model/link.js';
import { clear, defineSignal, here, noData } from '../signal.js';

export const contestedIdentity = defineSignal({
  id: 'contested-identity',
  family: 'profile',
  title: 'One person’s name and history, reached at different contacts',
  why: 'Real engineers’ identities are borrowed: the same name, profile and career apply again from a mailbox and phone the owner does not have.',
  source:
    'footprint-is-someone-else, account-bought-or-rented: Amazon, 2025-12-19; US Department of Justice, 2026-02-19 (proxy identities)',
  class: 'C',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['names', 'work', 'links', 'profiles'],
  needs: ['contested'],
  innocent: {
    reapplied: 'The same person applied again from the same mailbox or phone.',
    namesake: 'Two people have the same name and different lives.',
    colleagues: 'Two people had the same employers and have different names.',
  },
  ask: 'Reach the owner of the identity through a channel you find yourself, and ask whether they applied. Any of the files may be theirs.',
  since: '0.1.0',
  status: 'active',
  read({ self, contested }) {
    if (self.names.length === 0 || self.work.length + self.links.length + self.profiles.length === 0)
      return noData('a career or a profile');
    const [first, ...rest] = contested;
    if (!first) return clear;
    const told = (one: ContestedIdentity) => evidence('shared', [here(self, one.path), ...one.others], one.files + 1);
    return { state: 'found', strength: 1, evidence: [told(first), ...rest.map(told)], about: ['binding'] };
  },
});
