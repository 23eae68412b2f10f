import { degreesOf, lastAnswers, readAnswers } from '../claim-checks.js';
import { defineSignal } from '../signal.js';

export const credentialConfirmed = defineSignal({
  id: 'credential-confirmed',
  family: 'checks',
  title: 'The school confirms this degree',
  why: 'An independent answer settles the very claim it is about. It says nothing about who applies: a borrowed degree confirms as well.',
  source: 'V-3: US State, Treasury and FBI advisory, 2022-05-16; working rule 2 of the catalogue (a passed check does not clear a person)',
  class: 'A',
  ledger: 'claims',
  grade: 'S',
  direction: 'for',
  sees: ['events', 'education'],
  needs: [],
  innocent: {
    'applicants-contact': 'The answer came from a contact the applicant gave: it settles nothing.',
    'not-found': 'No record found is inconclusive, and speaks neither way.',
  },
  ask: 'Nothing more about this degree.',
  since: '0.1.0',
  status: 'active',
  read: ({ self }) =>
    readAnswers(
      self,
      lastAnswers(self.events, 'credential.checked', degreesOf(self.education)),
      ({ answer, claim, event }) => answer === 'confirmed' && claim !== event.path,
    ),
});
