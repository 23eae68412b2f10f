import { clear, defineSignal, factAt, noData } from '../signal.js';

/** A handful of imported commits is ordinary. */
const many = 20;

export const commitsBeforeAccount = defineSignal({
  id: 'commits-before-account',
  family: 'code',
  title: 'Own repositories with commits older than the account',
  why: 'History is copied from somebody else’s project and shown as own work; its finders call the sign of low confidence.',
  source: 'git-commits-before-account: Security Alliance framework, 2025–2026; gh-fake-analyzer, 2024',
  class: 'D',
  ledger: 'claims',
  grade: 'M',
  direction: 'against',
  sees: ['profiles'],
  needs: [],
  innocent: {
    'a-few': 'A few old commits came along with a first project.',
    imported: 'Work moved from another host or another system: shown as context, never as a reason.',
  },
  ask: 'Ask the applicant to open the repository they are proudest of and explain one hard commit.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const counted = self.profiles.filter((profile) => profile.code?.commitsBeforeAccount !== undefined);
    if (counted.length === 0) return noData('commits before the account');
    const paths = counted
      .filter((profile) => (profile.code?.commitsBeforeAccount ?? 0) >= many)
      .map((profile) => `${profile.path}/code/commitsBeforeAccount`);
    return paths.length === 0 ? clear : { state: 'found', strength: 1, evidence: [factAt(self, ...paths)], about: paths };
  },
});
