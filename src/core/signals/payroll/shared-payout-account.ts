import type { Profile } from '../../model/profile.js';
import { mayBeFamily, nameRelation } from '../person-names.js';
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
  sees: ['events', 'names'],
  needs: ['shared'],
  artefacts: ['payout-account'],
  innocent: {
    couple: 'Spouses at one address keep one account.',
    spouse: 'The account is a spouse’s, of the same family name, and the two have just moved together or live apart.',
    'same-person': 'One person was hired twice.',
    'nothing-known': 'One of the files says too little to show two people.',
  },
  ask: 'Ask payroll to confirm the holder with the bank, as for every new account.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    self.events.some((event) => event.account !== undefined)
      ? readShared(self, shared, (artefact) => artefact.holders > aCouple || !isOfFamily(self, artefact.path))
      : noData('a payout account'),
});

const aCouple = 2;

/** Whether payroll was told that the account is a relative's. */
const isOfFamily = ({ events, names }: Pick<Profile, 'events' | 'names'>, path: string): boolean =>
  events.some(
    ({ holder, path: at }) =>
      holder !== undefined && path.startsWith(`${at}/`) && nameRelation(names, holder) !== 'same' && mayBeFamily(names, holder),
  );
