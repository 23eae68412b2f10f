import { networkPath } from '../claim-paths.js';
import { nearest } from '../distance.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';

/** Beyond a weekend’s visit by car and the usual error of a network table. */
const farKm = 500;

export const sessionApartFromHome = defineSignal({
  id: 'session-apart-from-home',
  family: 'geography',
  title: 'Sent over a fixed line far from every home the file names',
  why: 'The line shows where the writer sat; most who write from elsewhere are travelling.',
  source: 'ip-geo-vs-claim: US State, Treasury and FBI advisory, 2022-05-16; DTEX, 2024-10-15',
  class: 'D',
  ledger: 'binding',
  grade: 'W',
  direction: 'against',
  sees: ['session', 'addresses'],
  needs: [],
  innocent: {
    nearby: 'The line is registered in the next town.',
    mobile: 'Carriers, VPNs and hosts show places far from their users: they are never read.',
  },
  ask: 'Nothing by itself: people travel, move and visit.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const network = self.session?.network;
    if (!self.session || (network?.kind !== 'residential' && network?.kind !== 'business')) return noData('a home or office network');
    const homes = self.addresses.filter((address) => address.place.latitude !== undefined);
    const km = nearest(
      network.place,
      homes.map((home) => home.place),
    );
    if (km === undefined) return noData('a place of the network and a home');
    if (km <= farKm) return clear;
    const paths = [networkPath(self.session), ...homes.map((home) => home.path)];
    return { state: 'found', strength: 1, evidence: [clashAt(self, ...paths)], about: ['binding'] };
  },
});
