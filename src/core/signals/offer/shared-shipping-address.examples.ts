import { type Examples, event, ines, maya, tomas } from '../examples.js';

const door = { line1: '2201 Old Mill Rd', city: 'Boise', region: 'US-ID', postalCode: '83702', country: 'US' };
const sent = (to: object, application: string, at = '2026-04-20T09:00:00Z') => event('equipment.requested', { to }, application, at);
const inSeattle = { line1: '80 Spruce St', city: 'Seattle', region: 'US-WA', postalCode: '98101', country: 'US' };

export const examples: Examples = {
  fires: [
    {
      title: 'hires of two states, one door',
      files: [maya(), tomas()],
      events: [sent(door, 'maya'), sent(door, 'tomas')],
      expect: 'found',
    },
    {
      title: 'three hires, the third redirected there',
      files: [maya(), tomas(), ines()],
      events: [
        sent(door, 'maya'),
        sent(door, 'tomas'),
        event('equipment.address-changed', { to: { ...door, line1: '2201 Old Mill Road' } }, 'ines', '2026-04-28T09:00:00Z'),
      ],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'nothing sent', files: [maya(), tomas()], events: [sent(door, 'tomas')], expect: 'no-data' },
    {
      title: 'the next house',
      files: [maya(), tomas()],
      events: [sent(door, 'maya'), sent({ ...door, line1: '2203 Old Mill Rd' }, 'tomas')],
      expect: 'clear',
    },
  ],
  innocent: {
    couple: {
      title: 'two hires who live in one place',
      files: [maya({ candidate: { location: inSeattle } }), tomas({ candidate: { location: inSeattle } })],
      events: [sent(inSeattle, 'maya'), sent(inSeattle, 'tomas')],
      expect: 'context',
    },
    'same-person': {
      title: 'one person hired twice',
      files: [maya(), maya({ id: 'maya-2' })],
      events: [sent(door, 'maya'), sent(door, 'maya-2')],
      expect: 'clear',
    },
    campus: {
      title: 'a campus takes in parcels',
      files: [maya(), tomas()],
      events: [sent(door, 'maya'), sent(door, 'tomas')],
      facts: {
        sharedAddresses: [
          { street: '2201 Old Mill Rd', city: 'Boise', region: 'US-ID', kind: 'campus', source: 'invented', sourceDate: '2026-01-01' },
        ],
      },
      expect: 'clear',
    },
  },
};
