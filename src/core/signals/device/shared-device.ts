import { readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedDevice = defineSignal({
  id: 'shared-device',
  family: 'device',
  title: 'One device, several people',
  why: 'Applications and sign-ins of many people are typed on the few machines of one operator or one laptop farm.',
  source: 'x-device, devices-cohabit: US State, Treasury and FBI advisory, 2022-05-16; Recorded Future on PurpleDelta, 2026-08-18',
  class: 'B',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['session', 'events'],
  needs: ['shared'],
  artefacts: ['device'],
  innocent: {
    reapplied: 'The same person applied twice on their own machine.',
    siblings: 'Siblings or a couple at one address share a computer.',
    'nothing-known': 'One of the files says too little to show two people; a library or career office lends its machines.',
  },
  ask: 'Ask where the application was filled in, and on whose machine; a household or a library answers that at once.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    self.session?.deviceId !== undefined || self.events.some((event) => event.device !== undefined || event.mfaDevice !== undefined)
      ? readShared(self, shared)
      : noData('a device'),
});
