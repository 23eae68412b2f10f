import { jobsOf, lastAnswers, readAnswers } from '../claim-checks.js';
import { defineSignal } from '../signal.js';

export const employmentConfirmed = defineSignal({
  id: 'employment-confirmed',
  family: 'checks',
  title: 'The employer confirms this job',
  why: 'An independent answer settles the very claim it is about. It says nothing about who applies: a borrowed career confirms as well.',
  source: 'V-4: US State, Treasury and FBI advisory, 2022-05-16; working rule 2 of the catalogue (a passed check does not clear a person)',
  class: 'A',
  ledger: 'claims',
  grade: 'S',
  direction: 'for',
  sees: ['events', 'work'],
  needs: [],
  innocent: {
    'applicants-contact': 'The answer came from a contact the applicant gave: it settles nothing.',
    'not-found': 'Lost records are inconclusive, and speak neither way.',
  },
  ask: 'Nothing more about this job.',
  since: '0.1.0',
  status: 'active',
  read: ({ self }) =>
    readAnswers(
      self,
      lastAnswers(self.events, 'employment.checked', jobsOf(self.work)),
      ({ answer, claim, event }) => answer === 'confirmed' && claim !== event.path,
    ),
});
