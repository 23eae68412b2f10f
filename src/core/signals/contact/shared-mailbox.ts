import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedMailbox = defineSignal({
  id: 'shared-mailbox',
  family: 'contact',
  title: 'One mailbox, several people',
  why: 'Answers must reach the operator: spellings that a provider treats as one mailbox let it apply under many names.',
  source: 'x-email, email-tied-to-other-name: Mandiant on UNC5267, 2024-09-23; Cinder, 2024-08',
  class: 'B',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['mailboxes'],
  needs: ['shared'],
  artefacts: ['mailbox'],
  innocent: {
    reapplied: 'The same person applied twice, perhaps with a plus tag for each employer.',
    household: 'A couple or a parent and child at one address read the same mailbox.',
    'nothing-known': 'One of the files says too little to show two people.',
  },
  ask: 'Write to the mailbox and ask each applicant, apart, to answer with one detail of their own application.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) => (self.mailboxes.length === 0 ? noData('a mailbox') : readShared(self, shared)),
});
