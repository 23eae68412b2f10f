import { kilometres } from '../../link/distance.js';
import type { NormalEvent } from '../../model/profile.js';
import { nearest } from '../distance.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';

const apartKm = 150;

export const equipmentAddressChanged = defineSignal({
  id: 'equipment-address-changed',
  family: 'offer',
  title: 'Equipment redirected, after the offer, far from every home in the file',
  why: 'The machine must reach the farm, so its address changes late, with a reason that cannot wait.',
  source:
    'ship-late-change, ship-not-id-address: Secureworks on Nickel Tapestry, 2024-10-16; US State, Treasury and FBI advisory, 2022-05-16',
  class: 'C',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['events', 'addresses'],
  needs: [],
  innocent: {
    'to-home': 'The machine goes to the home in the file after all.',
    'next-street': 'A neighbour, a relative in town or a carrier’s shop nearby.',
    'safe-place': 'A campus, a shelter or a post box takes it in: only context.',
  },
  ask: 'Offer to hand the machine over in person, or at a carrier’s shop with identity check, near the verified home.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const changes = self.events.filter((event) => event.kind === 'equipment.address-changed' && event.to !== undefined);
    const homes = self.addresses.map((address) => address.place);
    const measured = changes.filter((event) => reach(event, homes) !== undefined);
    if (measured.length === 0) return noData('a changed delivery address with its place, and a home');
    const apart = measured.filter((event) => (reach(event, homes) ?? 0) > apartKm);
    if (apart.length === 0) return clear;
    const counted = apart.filter((event) => !sheltered.includes(event.to?.buildingKind ?? ''));
    const told = counted.length > 0 ? counted : apart;
    const paths = told.flatMap((event) => [`${event.path}/data/to`, ...(event.from ? [`${event.path}/data/from`] : [])]);
    const homePaths = self.addresses.filter((address) => address.place.latitude !== undefined).map((address) => address.path);
    return {
      state: 'found',
      strength: 1,
      ...(counted.length > 0 ? {} : { class: 'D' as const }),
      evidence: [clashAt(self, ...paths, ...homePaths)],
      about: ['binding'],
    };
  },
});

const sheltered = ['campus', 'shelter', 'po-box'];

/** Kilometres from the new address to the nearest home, or to where it was to go before. */
function reach(event: NormalEvent, homes: readonly { readonly latitude?: number; readonly longitude?: number }[]): number | undefined {
  if (!event.to) return undefined;
  const home = nearest(event.to.place, homes);
  const before = event.from ? kilometres(event.to.place, event.from.place) : undefined;
  return home === undefined ? undefined : Math.min(home, before ?? home);
}
