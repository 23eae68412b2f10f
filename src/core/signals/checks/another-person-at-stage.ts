import { comparisons, resultPath } from '../binding-checks.js';
import { isSeconded } from '../claim-checks.js';
import { clear, defineSignal, factAt, noData } from '../signal.js';

export const anotherPersonAtStage = defineSignal({
  id: 'another-person-at-stage',
  family: 'checks',
  title: 'Two stages were held with two different people, say two who compared',
  why: 'One person interviews, another one works: the scheme hires out those who interview well.',
  source: 'person-swap: FBI and partner notice, 2023-10-18; FBI notice, 2025-07-23',
  class: 'A',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['events'],
  needs: [],
  innocent: {
    inconclusive: 'Light, haircut, weight, illness: in doubt it is inconclusive.',
    'one-person': 'One person thought so: not yet certain.',
    'compared-again': 'The same stages were compared again, and it was the same person.',
    'other-label': 'The second comparison writes the stages in another way.',
  },
  ask: 'Offer the applicant the menu of identity checks that every finalist has, and compare again.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const compared = comparisons(self.events);
    if (compared.length === 0) return noData('a comparison of two stages');
    const paths = compared.filter((event) => event.data.result === 'different' && isSeconded(event)).map(resultPath);
    return paths.length === 0 ? clear : { state: 'found', strength: 1, evidence: [factAt(self, ...paths)], about: ['binding'] };
  },
});
