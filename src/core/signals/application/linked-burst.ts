import { evidence } from '../../model/evidence.js';
import { clear, defineSignal, here, noData } from '../signal.js';

const wave = 3;

export const linkedBurst = defineSignal({
  id: 'linked-burst',
  family: 'application',
  title: 'Linked applications in one wave',
  why: 'A campaign sends its people within days; the links carry the evidence, the wave only says which files to take together.',
  source: 'x-burst: Microsoft on infiltrating IT workers, 2026-04-21; Recorded Future on PurpleDelta, 2026-08-18',
  class: 'D',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['submittedAt'],
  needs: ['burst'],
  innocent: {
    layoff: 'Colleagues who lost their jobs apply in the same week, and share nothing.',
    household: 'Two flatmates look for work at the same time.',
  },
  ask: 'Nothing: each file stands on its own evidence.',
  since: '0.1.0',
  status: 'active',
  read({ self, burst }) {
    if (self.submittedAt === undefined) return noData('the time of the application');
    if (burst === null || burst.files.length < wave) return clear;
    const at = [here(self, '/submittedAt'), ...burst.files.filter((p) => p.source !== self.ref.source || p.application !== self.ref.id)];
    return { state: 'found', strength: 1, evidence: [evidence('sequence', at, burst.files.length)], about: ['binding'] };
  },
});
