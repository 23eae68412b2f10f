import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedPortfolio = defineSignal({
  id: 'shared-portfolio',
  family: 'profile',
  title: 'One portfolio site, several people',
  why: 'A site that shows work is built once and shown under many names.',
  source: 'x-portfolio, x-rejected-overlap: SentinelLABS on front companies, 2024-11-21; open hiring handbook, 2026',
  class: 'B',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['links', 'profiles'],
  needs: ['shared'],
  artefacts: ['portfolio'],
  innocent: {
    reapplied: 'The same person applied twice with the same site.',
    studio: 'Two people at one address run a studio together.',
    'nothing-known': 'One of the files says too little to show two people.',
  },
  ask: 'Ask the applicant to make a small agreed change to the site, or to open its source and explain one part.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    [...self.links, ...self.profiles.map((profile) => profile.link)].some((link) => link?.network === 'portfolio')
      ? readShared(self, shared)
      : noData('a portfolio link'),
});
