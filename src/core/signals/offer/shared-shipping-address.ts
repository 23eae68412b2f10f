import { raised, readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedShippingAddress = defineSignal({
  id: 'shared-shipping-address',
  family: 'offer',
  title: 'Machines of several hires sent to one address',
  why: 'A laptop farm takes in the machines of many hires at one door and runs them for people elsewhere.',
  source: 'ship-address-shared: US Department of Justice, coordinated action of 2025-06-30 and Arizona case, 2025-07-24',
  class: 'B',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['events'],
  needs: ['shared'],
  artefacts: ['shipping-address'],
  innocent: {
    couple: 'Two hires who say they live in the same place share a home.',
    'same-person': 'One person was hired twice.',
    campus: 'A campus, a shelter or a carrier’s shop takes in parcels for many.',
  },
  ask: 'Have the machine handed over to the person in the place that their identity check showed.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    self.events.some((event) => event.to?.key !== undefined)
      ? readShared(self, shared, (artefact) => artefact.apartFiles >= 1 || artefact.conflictingFiles >= 2 || raised(artefact))
      : noData('a delivery address'),
});
