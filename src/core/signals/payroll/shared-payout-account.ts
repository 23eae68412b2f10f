import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedPayoutAccount = defineSignal({
  id: 'shared-payout-account',
  family: 'payroll',
  title: 'Pay of several people into one account',
  why: 'Whatever the names, the pay must reach the operator.',
  source: 'bank-shared-hires, x-bank: US State, Treasury and FBI advisory, 2022-05-16; open hiring handbook, 2026',
  class: 'B',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['events'],
  needs: ['shared'],
  artefacts: ['payout-account'],
  innocent: {
    couple: 'Spouses at one address keep one account.',
    'same-person': 'One person was hired twice.',
    'nothing-known': 'One of the files says too little to show two people.',
  },
  ask: 'Ask payroll to confirm the holder with the bank, as for every new account.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    self.events.some((event) => event.account !== undefined) ? readShared(self, shared) : noData('a payout account'),
});
