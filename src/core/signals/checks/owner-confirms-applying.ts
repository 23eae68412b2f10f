import { ownersWord, resultPath } from '../binding-checks.js';
import { clear, defineSignal, factAt, noData } from '../signal.js';

export const ownerConfirmsApplying = defineSignal({
  id: 'owner-confirms-applying',
  family: 'checks',
  title: 'The owner of the identity, reached independently, says they applied',
  why: 'Nothing else answers the question whether an identity was borrowed.',
  source: 'V-2, independent contact: US State, Treasury and FBI advisory, 2022-05-16',
  class: 'A',
  ledger: 'binding',
  grade: 'S',
  direction: 'for',
  sees: ['events', 'mailboxes', 'phones', 'links', 'profiles', 'references'],
  needs: [],
  innocent: {
    'no-answer': 'The owner did not answer: that speaks neither way.',
    'own-contact': 'The answer came from a mailbox, number or page of the file itself, or by a way nobody named: it settles nothing.',
    'denied-later': 'The owner first agreed and then denied it.',
  },
  ask: 'Nothing more about who applied.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const word = ownersWord(self);
    if (!word) return noData('a word of the identity’s owner');
    if (word.data.result !== 'confirms-applied') return clear;
    return { state: 'found', strength: 1, evidence: [factAt(self, resultPath(word))], about: ['binding'] };
  },
});
