import { clear, defineSignal, factAt, noData } from '../signal.js';

export const aiMlRole = defineSignal({
  id: 'ai-ml-role',
  family: 'application',
  title: 'A role in artificial intelligence or machine learning',
  why: 'Amazon saw such roles aimed at more and more. It says where to look over a quarter, and nothing about who applies: 0 bits.',
  source: 'job-ai-ml-target: Amazon, 2025-12-19; Okta, 2025-09-30',
  class: 'D',
  ledger: 'claims',
  grade: '0',
  direction: 'against',
  sees: ['job'],
  needs: [],
  innocent: {
    'other-role': 'Another role.',
    everybody: 'Everybody who applies for such a role: shown, and weighs nothing.',
  },
  ask: 'Nothing.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    if (self.job.family === undefined) return noData('the family of the job');
    return self.job.family === 'ai-ml' ? { state: 'found', strength: 1, evidence: [factAt(self, '/job/title')], about: ['/job'] } : clear;
  },
});
