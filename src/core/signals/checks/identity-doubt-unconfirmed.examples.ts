import { type Examples, event, maya } from '../examples.js';

const checked = (result: string, at?: string) => event('identity.checked', { method: 'document', result, vendor: 'Idena' }, 'maya', at);
const compared = (data: object) => event('continuity.checked', { stages: ['interview', 'first-day'], by: 'k.morgan', ...data });

export const examples: Examples = {
  fires: [
    { title: 'the identity check failed', files: [maya()], events: [checked('failed')], expect: 'found' },
    { title: 'one observer saw another person', files: [maya()], events: [compared({ result: 'different' })], expect: 'found' },
    {
      title: 'the owner denied it to one person',
      files: [maya()],
      events: [event('owner.contacted', { by: 'k.morgan', result: 'denies-applying' })],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'nobody checked', files: [maya()], expect: 'no-data' },
    {
      title: 'taken back at the number of the file',
      files: [maya()],
      events: [
        event('owner.contacted', { by: 'k.morgan', result: 'denies-applying' }),
        event('owner.contacted', { by: 'k.morgan', channel: '206-555-0110', result: 'confirms-applied' }, 'maya', '2026-04-22T09:00:00Z'),
      ],
      expect: 'found',
    },
    { title: 'all is well', files: [maya()], events: [checked('passed')], expect: 'clear' },
  ],
  innocent: {
    inconclusive: { title: 'a poor camera', files: [maya()], events: [checked('inconclusive')], expect: 'no-data' },
    'passed-later': {
      title: 'another method',
      files: [maya()],
      events: [checked('failed'), checked('passed', '2026-04-22T09:00:00Z')],
      expect: 'clear',
    },
    'second-person': {
      title: 'two people saw it',
      files: [maya()],
      events: [compared({ result: 'different', confirmedBy: 'j.ortiz' })],
      expect: 'clear',
    },
  },
};
