import { clear, defineSignal, factAt, noData } from '../signal.js';

const forwards = ['forwarder', 'virtual-mailbox'];

export const equipmentToForwarder = defineSignal({
  id: 'equipment-to-forwarder',
  family: 'offer',
  title: 'Equipment sent to a forwarder or a virtual mailbox',
  why: 'Forwarders send machines on abroad, or to a farm, without anybody at the door.',
  source: 'ship-forwarder-or-box: Recorded Future on PurpleDelta, 2026-08-18; US State, Treasury and FBI advisory, 2022-05-16',
  class: 'D',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['events'],
  needs: [],
  innocent: {
    'post-box': 'A post box or a confidential-address scheme protects a person: it is never read.',
    'parcel-service': 'People without a safe doorstep use a parcel service: shown as context, never as a reason.',
  },
  ask: 'Offer a hand-over at a carrier’s shop with identity check; that serves people without a doorstep as well.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const sent = self.events.filter((event) => event.kind.startsWith('equipment.') && event.to !== undefined);
    if (sent.length === 0) return noData('a delivery address');
    const paths = sent.filter((event) => forwards.includes(event.to?.buildingKind ?? '')).map((event) => `${event.path}/data/to`);
    return paths.length === 0 ? clear : { state: 'found', strength: 1, evidence: [factAt(self, ...paths)], about: ['binding'] };
  },
});
