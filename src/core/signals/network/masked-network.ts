import { networkPath } from '../claim-paths.js';
import { clear, defineSignal, factAt, noData } from '../signal.js';

const masks = ['hosting', 'vpn', 'proxy', 'tor'];

export const maskedNetwork = defineSignal({
  id: 'masked-network',
  family: 'network',
  title: 'Sent through a VPN, proxy or hosting network',
  why: 'Operators hide where they sit; so do a quarter of all engineers, whole companies and private relays of browsers.',
  source: 'ip-vpn, ip-hosting, ip-residential-proxy: Mandiant by way of Red Canary, 2024; US State, Treasury and FBI advisory, 2022-05-16',
  class: 'D',
  ledger: 'binding',
  grade: 'W',
  direction: 'against',
  sees: ['session'],
  needs: [],
  innocent: {
    home: 'An ordinary home or mobile line.',
    'privacy-relay': 'A private relay or an employer’s own exit: shown as context, never as a reason.',
  },
  ask: 'Nothing: a VPN needs no explanation.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const network = self.session?.network;
    if (!self.session || network?.kind === undefined) return noData('the kind of network');
    if (!masks.includes(network.kind)) return clear;
    return { state: 'found', strength: 1, evidence: [factAt(self, networkPath(self.session))], about: ['binding'] };
  },
});
