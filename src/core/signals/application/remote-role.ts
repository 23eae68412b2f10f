import { clear, defineSignal, factAt, noData } from '../signal.js';

export const remoteRole = defineSignal({
  id: 'remote-role',
  family: 'application',
  title: 'A fully remote role',
  why: 'The scheme needs roles that nobody is seen in. It says nothing about who applies: 0 bits.',
  source: 'job-fully-remote: US State, Treasury and FBI advisory, 2022-05-16; FBI notice of 2024-05-16',
  class: 'D',
  ledger: 'claims',
  grade: '0',
  direction: 'against',
  sees: ['job'],
  needs: [],
  innocent: {
    'on-site': 'A role on site or hybrid.',
    everybody: 'Everybody who needs or wants remote work, carers and disabled people among them: shown, and weighs nothing.',
  },
  ask: 'Nothing.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    if (self.job.workplace === undefined) return noData('where the job is done');
    return self.job.workplace === 'remote'
      ? { state: 'found', strength: 1, evidence: [factAt(self, '/job/workplace')], about: ['/job'] }
      : clear;
  },
});
