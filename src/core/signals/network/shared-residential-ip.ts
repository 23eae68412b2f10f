import { raised, readShared } from '../shared-artefact.js';
import { defineSignal, noData } from '../signal.js';

export const sharedResidentialIp = defineSignal({
  id: 'shared-residential-ip',
  family: 'network',
  title: 'One home connection, people who live apart',
  why: 'A laptop farm gives every invented resident the same line into the network, whatever home they claim.',
  source: 'x-ip, devices-cohabit: FBI notice of 2024-05-16; US Department of Justice, 2025-06-30',
  class: 'B',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['session', 'events'],
  needs: ['shared'],
  artefacts: ['residential-ip'],
  innocent: {
    flatmates: 'People who say they live in the same place share one connection.',
    reapplied: 'The same person applied twice from home.',
    campus: 'A campus, a library or a carrier puts many people behind one address.',
  },
  ask: 'Ask from where the application was sent; visits, flatmates and family explain most shared lines.',
  since: '0.1.0',
  status: 'active',
  read: ({ self, shared }) =>
    [self.session?.network, ...self.events.map((event) => event.network)].some(
      (network) => network?.ip !== undefined && isLine(network.kind),
    )
      ? readShared(self, shared, (artefact) => artefact.apartFiles >= 1 || raised(artefact))
      : noData('the address of a home or office line'),
});

/** Lines that are somebody’s; carriers, hosts and campuses put strangers behind one address. */
const isLine = (kind: string | undefined): boolean => kind === 'residential' || kind === 'business';
