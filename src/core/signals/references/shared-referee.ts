import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedReferee = defineSignal({
  id: 'shared-referee',
  family: 'references',
  title: 'One referee’s contact behind unrelated people',
  why: 'Operators vouch for each other’s invented applicants: the same mailbox or number answers under several names, for people who never met, or is an applicant’s own.',
  source: 'x-reference, ref-circular: Google Threat Intelligence, 2025-04-01; KnowBe4 incident, 2024-07-23',
  class: 'B',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['references'],
  needs: ['shared'],
  artefacts: ['referee'],
  innocent: {
    'former-manager': 'Colleagues of one firm name the same manager, and their careers meet there.',
    teacher: 'A professor or a coach vouches for many who never meet.',
    reapplied: 'The same person applied twice with the same referee.',
    'nothing-known': 'One of the files says too little to show two people.',
  },
  ask: 'Reach the referee’s firm by a switchboard you find yourself, and ask whether they know this person’s work.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    shared.length > 0 || self.references.some((referee) => referee.mailbox !== undefined || referee.phone !== undefined)
      ? readShared(self, shared)
      : noData('a referee’s contact'),
});
