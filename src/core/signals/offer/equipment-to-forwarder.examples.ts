import type { SharedAddress } from '../../model/facts.js';
import { type Examples, event, maya } from '../examples.js';

const known = (kind: SharedAddress['kind']) => ({
  sharedAddresses: [{ street: '500 Harbor Way', city: 'Tacoma', region: 'US-WA', kind, source: 'invented', sourceDate: '2026-01-01' }],
});
const to = { line1: '500 Harbor Way Ste 9', city: 'Tacoma', region: 'US-WA', postalCode: '98402', country: 'US' };

export const examples: Examples = {
  fires: [
    { title: 'a forwarder', files: [maya()], events: [event('equipment.requested', { to })], facts: known('forwarder'), expect: 'found' },
    {
      title: 'changed to a virtual mailbox',
      files: [maya()],
      events: [event('equipment.address-changed', { to })],
      facts: known('virtual-mailbox'),
      expect: 'found',
    },
  ],
  edge: [
    { title: 'nothing sent', files: [maya()], facts: known('forwarder'), expect: 'no-data' },
    {
      title: 'the house beside it',
      files: [maya()],
      events: [event('equipment.requested', { to: { ...to, line1: '502 Harbor Way' } })],
      facts: known('forwarder'),
      expect: 'clear',
    },
  ],
  innocent: {
    'post-box': {
      title: 'a post box',
      files: [maya()],
      events: [event('equipment.requested', { to: { ...to, line1: 'PO Box 77' } })],
      expect: 'clear',
    },
    'parcel-service': {
      title: 'no safe doorstep',
      files: [maya()],
      events: [event('equipment.requested', { to })],
      facts: known('virtual-mailbox'),
      expect: 'found',
    },
  },
};
