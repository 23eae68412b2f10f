import { comparisons, identityCheck, resultPath } from '../binding-checks.js';
import { isSeconded } from '../claim-checks.js';
import { clear, defineSignal, factAt, noData } from '../signal.js';

export const samePersonConfirmed = defineSignal({
  id: 'same-person-confirmed',
  family: 'checks',
  title: 'The verified person is the one seen at every stage compared',
  why: 'Identity and continuity together answer who is behind the file; either one alone does not.',
  source: 'V-7, V-9: FBI and partner notice, 2023-10-18; FBI notice, 2025-07-23',
  class: 'A',
  ledger: 'binding',
  grade: 'S',
  direction: 'for',
  sees: ['events'],
  needs: [],
  innocent: {
    'document-alone': 'A passed identity check alone: stolen identities pass as well.',
    'one-observer': 'One person found the two alike.',
  },
  ask: 'Nothing more about who applies.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const check = identityCheck(self.events);
    const compared = comparisons(self.events);
    if (!check || compared.length === 0) return noData('an identity check and a comparison of two stages');
    const same = compared.every((event) => event.data.result === 'same' && isSeconded(event));
    if (check.data.result !== 'passed' || !same) return clear;
    const paths = [check, ...compared].map(resultPath);
    return { state: 'found', strength: 1, evidence: [factAt(self, ...paths)], about: ['binding'] };
  },
});
