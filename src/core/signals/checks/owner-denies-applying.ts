import { ownersWord, resultPath } from '../binding-checks.js';
import { isCertain } from '../claim-checks.js';
import { clear, defineSignal, factAt, noData } from '../signal.js';

export const ownerDeniesApplying = defineSignal({
  id: 'owner-denies-applying',
  family: 'checks',
  title: 'The owner of the identity says they never applied',
  why: 'Real engineers’ identities are borrowed without their knowledge; only they can say so.',
  source: 'footprint-is-someone-else: Amazon, 2025-12-19; FBI notice on stolen identities in remote applications, 2022-06-28',
  class: 'A',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['events', 'mailboxes', 'phones', 'links', 'profiles', 'references'],
  needs: [],
  innocent: {
    'no-answer': 'The owner did not answer: that is no answer.',
    'one-person': 'One person heard it once: not yet certain.',
    'applicants-contact': 'The answer came from a contact the applicant gave: not yet certain.',
    remembered: 'The owner remembered later that they did apply.',
  },
  ask: 'Have a second person reach the owner by another way, and offer them help: their identity may be in use elsewhere.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const word = ownersWord(self);
    if (!word) return noData('a word of the identity’s owner');
    if (word.data.result !== 'denies-applying' || !isCertain(word)) return clear;
    return { state: 'found', strength: 1, evidence: [factAt(self, resultPath(word))], about: ['binding'] };
  },
});
