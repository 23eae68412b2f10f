import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedCommitMailbox = defineSignal({
  id: 'shared-commit-mailbox',
  family: 'code',
  title: 'One commit mailbox in the code of several people',
  why: 'Code shown by different applicants was committed on one machine, under one mailbox.',
  source: 'x-git-email: Security Alliance framework, 2025–2026; gh-fake-analyzer, 2024',
  class: 'B',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['profiles'],
  needs: ['shared'],
  artefacts: ['commit-mailbox'],
  innocent: {
    reapplied: 'The same person applied twice with the same code.',
    pair: 'Two people at one address work on one machine.',
    'nothing-known': 'One of the files says too little to show two people; a bot or a team account commits for many.',
  },
  ask: 'Ask the applicant to open the repository and explain one hard commit, without saying which one was noticed.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    shared.length > 0 || self.profiles.some((profile) => (profile.code?.commitMailboxes.length ?? 0) > 0)
      ? readShared(self, shared)
      : noData('commit mailboxes'),
});
