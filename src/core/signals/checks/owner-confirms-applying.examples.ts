import { type Examples, event, maya } from '../examples.js';

const owner = (result: string, at?: string) => event('owner.contacted', { by: 'k.morgan', channel: 'switchboard', result }, 'maya', at);

export const examples: Examples = {
  fires: [
    { title: 'reached by the switchboard', files: [maya()], events: [owner('confirms-applied')], expect: 'found' },
    {
      title: 'at the second try',
      files: [maya()],
      events: [owner('no-answer'), owner('confirms-applied', '2026-04-22T09:00:00Z')],
      expect: 'found',
    },
  ],
  edge: [{ title: 'nobody asked', files: [maya()], expect: 'no-data' }],
  innocent: {
    'no-answer': { title: 'nobody picked up', files: [maya()], events: [owner('no-answer')], expect: 'no-data' },
    'denied-later': {
      title: 'first yes, then no',
      files: [maya()],
      events: [owner('confirms-applied'), owner('denies-applying', '2026-04-22T09:00:00Z')],
      expect: 'clear',
    },
  },
};
