import { jobsOf, lastAnswers, readAnswers } from '../claim-checks.js';
import { defineSignal } from '../signal.js';

export const employmentDenied = defineSignal({
  id: 'employment-denied',
  family: 'checks',
  title: 'The employer states that this person never worked there',
  why: 'Careers are made up from well-known firms that are hard to phone.',
  source: 'employer-denies, V-4: US State, Treasury and FBI advisory, 2022-05-16; Nisos, 2024-07',
  class: 'A',
  ledger: 'claims',
  grade: 'S',
  direction: 'against',
  sees: ['events', 'work'],
  needs: [],
  innocent: {
    'not-found': 'Lost records, a merger, work through an agency. That is inconclusive.',
    corrected: 'The firm found the record later and confirmed it.',
    'other-spelling': 'The firm was asked under one spelling of its name and answered under another.',
    'not-claimed': 'The answer is about a firm that the file does not claim: it contradicts nothing.',
    'applicants-contact': 'The answer came from a contact the applicant gave: not yet certain.',
  },
  ask: 'Show the applicant the answer, and ask for pay slips or the agency that paid them.',
  since: '0.1.0',
  status: 'active',
  read: ({ self }) =>
    readAnswers(
      self,
      lastAnswers(self.events, 'employment.checked', jobsOf(self.work)),
      ({ answer, certain }) => answer === 'denied' && certain,
    ),
});
