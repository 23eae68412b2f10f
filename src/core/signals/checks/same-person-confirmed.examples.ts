import { type Examples, event, maya } from '../examples.js';

const checked = (result: string) => event('identity.checked', { method: 'document', result, subject: 'p-1', vendor: 'Idena' });
const compared = (data: object) => event('continuity.checked', { stages: ['interview', 'first-day'], by: 'k.morgan', ...data });

export const examples: Examples = {
  fires: [
    {
      title: 'passed, and the same for two observers',
      files: [maya()],
      events: [checked('passed'), compared({ result: 'same', confirmedBy: 'j.ortiz' })],
      expect: 'found',
    },
    {
      title: 'the same at three stages',
      files: [maya()],
      events: [
        checked('passed'),
        compared({ result: 'same', confirmedBy: 'j.ortiz' }),
        compared({ stages: ['screen', 'interview'], result: 'same', confirmedBy: 'j.ortiz' }),
      ],
      expect: 'found',
    },
  ],
  edge: [
    {
      title: 'the check failed',
      files: [maya()],
      events: [checked('failed'), compared({ result: 'same', confirmedBy: 'j.ortiz' })],
      expect: 'clear',
    },
    {
      title: 'one comparison of two differs',
      files: [maya()],
      events: [
        checked('passed'),
        compared({ result: 'same', confirmedBy: 'j.ortiz' }),
        compared({ stages: ['screen', 'interview'], result: 'different', confirmedBy: 'j.ortiz' }),
      ],
      expect: 'clear',
    },
  ],
  innocent: {
    'document-alone': { title: 'a passed check alone', files: [maya()], events: [checked('passed')], expect: 'no-data' },
    'one-observer': { title: 'one observer', files: [maya()], events: [checked('passed'), compared({ result: 'same' })], expect: 'clear' },
  },
};
