import { readListed } from '../listed.js';
import { defineSignal, noData } from '../signal.js';

export const listedEmployer = defineSignal({
  id: 'listed-employer',
  family: 'institutions',
  title: 'An employer on the list of front companies and dispatching bodies',
  why: 'Careers lean on firms that exist only to give the operators a name: front companies and the bodies that send them.',
  source: 'front-company-match: US Treasury designations, 2018-09-13 to 2025-11-04; SentinelLABS, 2024-11-21',
  class: 'B',
  ledger: 'claims',
  grade: 'S',
  direction: 'against',
  sees: ['listed', 'work', 'profiles'],
  needs: ['institutions'],
  innocent: {
    namesake: 'An unrelated firm has the same name: without the place or the domain it does not match.',
    abbreviation: 'Three letters of a firm mean something else: a short name is never evidence.',
    'sanctioned-bank': 'A bank or firm that is sanctioned for other reasons has had ordinary staff.',
  },
  ask: 'Ask what the firm made, where its office stood and who else worked there; then look the firm up by independent sources.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, institutions }) =>
    self.work.length === 0 && self.profiles.every((profile) => profile.work.length === 0)
      ? noData('an employer')
      : readListed(
          self,
          self.listed.filter((match) => match.as === 'employer'),
          institutions,
        ),
});
