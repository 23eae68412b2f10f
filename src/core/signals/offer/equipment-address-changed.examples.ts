import { type Examples, event, maya, mayasHome } from '../examples.js';

const door = { line1: '2201 Old Mill Rd', city: 'Boise', region: 'US-ID', postalCode: '83702', country: 'US' };
const nearby = { line1: '80 Spruce St', city: 'Tacoma', region: 'US-WA', postalCode: '98402', country: 'US' };
const changed = (to: object, from: object = mayasHome) => [event('equipment.address-changed', { from, to })];

export const examples: Examples = {
  fires: [
    { title: 'to another state', files: [maya()], events: changed(door), expect: 'found' },
    {
      title: 'twice, the second time far away',
      files: [maya()],
      events: [event('equipment.address-changed', { to: nearby }, 'maya', '2026-04-18T09:00:00Z'), ...changed(door, nearby)],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'nothing changed', files: [maya()], events: [event('equipment.requested', { to: door })], expect: 'no-data' },
    { title: 'no home in the file', files: [maya({ candidate: { location: {} } })], events: changed(door), expect: 'no-data' },
  ],
  innocent: {
    'to-home': { title: 'to the home after all', files: [maya()], events: changed(mayasHome, door), expect: 'clear' },
    'next-street': { title: 'to a relative in the next town', files: [maya()], events: changed(nearby), expect: 'clear' },
    'safe-place': { title: 'to a post box', files: [maya()], events: changed({ ...door, line1: 'PO Box 114' }), expect: 'context' },
  },
};
