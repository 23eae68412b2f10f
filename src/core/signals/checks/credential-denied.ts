import { degreesOf, lastAnswers, readAnswers } from '../claim-checks.js';
import { defineSignal } from '../signal.js';

export const credentialDenied = defineSignal({
  id: 'credential-denied',
  family: 'checks',
  title: 'The school states that it never awarded this',
  why: 'Degrees are made up or borrowed, and the registrar knows.',
  source: 'degree-unverified, V-3: US State, Treasury and FBI advisory, 2022-05-16; Amazon, 2025-12-19 (credential verification)',
  class: 'A',
  ledger: 'claims',
  grade: 'S',
  direction: 'against',
  sees: ['events', 'education'],
  needs: [],
  innocent: {
    'not-found': 'No record found: a former name, a privacy hold, a closed school. That is inconclusive.',
    corrected: 'The registrar found the record later and confirmed it.',
    'other-spelling': 'The office was asked under one spelling of the school and answered under another.',
    'former-name': 'The school answered under a former name.',
    'same-inquiry': 'The answer to one inquiry was corrected, whoever signed it.',
    'not-claimed': 'The answer is about a school that the file does not claim: it contradicts nothing.',
    'one-person': 'One person heard it once: not yet certain.',
  },
  ask: 'Show the applicant the registrar’s answer, and ask for a former name or another office that keeps the record.',
  since: '0.1.0',
  status: 'active',
  read: ({ self }) =>
    readAnswers(
      self,
      lastAnswers(self.events, 'credential.checked', degreesOf(self.education)),
      ({ answer, certain }) => answer === 'denied' && certain,
    ),
});
