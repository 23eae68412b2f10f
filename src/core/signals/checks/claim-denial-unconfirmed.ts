import { degreesOf, jobsOf, lastAnswers, readAnswers } from '../claim-checks.js';
import { defineSignal } from '../signal.js';

export const claimDenialUnconfirmed = defineSignal({
  id: 'claim-denial-unconfirmed',
  family: 'checks',
  title: 'A school or employer denied a claim, heard by one person or by a contact of the applicant’s',
  why: 'A first denial is worth a second call: offices mix up records, and the second person finds out.',
  source: 'V-2, V-3, V-4: US State, Treasury and FBI advisory, 2022-05-16; FBI notice, 2025-07-23',
  class: 'C',
  ledger: 'claims',
  grade: 'S',
  direction: 'against',
  sees: ['events', 'education', 'work'],
  needs: [],
  innocent: {
    'not-found': 'No record found is inconclusive.',
    corrected: 'The office found the record later and confirmed it.',
    'second-person': 'A second person heard the same: then it is no longer unconfirmed, and counts as a denial.',
  },
  ask: 'Have a second person ask the office, by a number found independently.',
  since: '0.1.0',
  status: 'active',
  read: ({ self }) =>
    readAnswers(
      self,
      [
        ...lastAnswers(self.events, 'credential.checked', degreesOf(self.education)),
        ...lastAnswers(self.events, 'employment.checked', jobsOf(self.work)),
      ],
      ({ answer, certain }) => answer === 'denied' && !certain,
    ),
});
