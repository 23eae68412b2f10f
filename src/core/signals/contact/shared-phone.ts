import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedPhone = defineSignal({
  id: 'shared-phone',
  family: 'contact',
  title: 'One phone number, several people',
  why: 'An operator answers for many invented applicants, and numbers that can be answered are scarcer than names.',
  source: 'x-phone: US State, Treasury and FBI advisory, 2022-05-16; open hiring and remote-work security handbook, 2026',
  class: 'B',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['phones'],
  needs: ['shared'],
  artefacts: ['phone'],
  innocent: {
    reapplied: 'The same person applied twice; nothing in the two files is incompatible.',
    household: 'Relatives or a couple at one address share a line.',
    recycled: 'The number was given to a new owner between the two applications.',
    'nothing-known': 'One of the files says too little to show two people.',
  },
  ask: 'Call the number, and ask whoever answers for one detail of this application; ask each applicant apart.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) => (self.phones.length === 0 ? noData('a phone number') : readShared(self, shared)),
});
