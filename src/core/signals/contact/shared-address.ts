import { raised, readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedAddress = defineSignal({
  id: 'shared-address',
  family: 'contact',
  title: 'One postal address, several people',
  why: 'Addresses that can take in mail and machines are rented or lent, and one serves many invented residents.',
  source: 'x-address: US Department of Justice on the Arizona laptop farm, 2025-07-24; coordinated action of 2025-06-30',
  class: 'B',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['addresses'],
  needs: ['shared'],
  artefacts: ['address'],
  innocent: {
    flatmates: 'Flatmates, couples and neighbours really live there: without a fact about the building it is only a question.',
    reapplied: 'The same person applied twice from home.',
    campus: 'A hall of residence, a shelter or a confidential-address scheme is home to many.',
  },
  ask: 'Ask which recent letter or lease shows the address, as every finalist is asked.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    self.addresses.some((address) => address.key !== undefined) ? readShared(self, shared, raised) : noData('a street address'),
});
