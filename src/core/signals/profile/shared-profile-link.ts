import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedProfileLink = defineSignal({
  id: 'shared-profile-link',
  family: 'profile',
  title: 'One personal profile claimed by several people',
  why: 'A personal page belongs to one person; when incompatible files claim it, it was borrowed or is passed around.',
  source: 'footprint-is-someone-else, x-git-email: Security Alliance framework, 2025; Cinder, 2024-08',
  class: 'B',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['links', 'profiles'],
  needs: ['shared'],
  artefacts: ['profile-url'],
  innocent: {
    reapplied: 'The same person applied twice with the same profile.',
    renamed: 'One person under a former and a present name: the careers agree.',
    'nothing-known': 'One of the files says too little to show two people.',
  },
  ask: 'Ask the applicant to confirm control of the profile, by the method offered to every finalist.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    self.links.some((link) => link.handle !== undefined) || self.profiles.length > 0
      ? readShared(self, shared)
      : noData('a personal profile'),
});
