import { type Examples, event, maya } from '../examples.js';

const compared = (data: object, at?: string) =>
  event('continuity.checked', { stages: ['interview', 'first-day'], by: 'k.morgan', method: 'in person', ...data }, 'maya', at);

export const examples: Examples = {
  fires: [
    {
      title: 'interview and first day',
      files: [maya()],
      events: [compared({ result: 'different', confirmedBy: 'j.ortiz' })],
      expect: 'found',
    },
    {
      title: 'the same at two interviews, another one on the first day',
      files: [maya()],
      events: [
        compared({ stages: ['screen', 'interview'], result: 'same', confirmedBy: 'j.ortiz' }),
        compared({ result: 'different', confirmedBy: 'j.ortiz' }, '2026-05-04T09:00:00Z'),
      ],
      expect: 'found',
    },
  ],
  edge: [{ title: 'nobody compared', files: [maya()], expect: 'no-data' }],
  innocent: {
    inconclusive: { title: 'poor light', files: [maya()], events: [compared({ result: 'inconclusive' })], expect: 'no-data' },
    'one-person': { title: 'one person thought so', files: [maya()], events: [compared({ result: 'different' })], expect: 'clear' },
    'compared-again': {
      title: 'compared again, stages in another order',
      files: [maya()],
      events: [
        compared({ result: 'different', confirmedBy: 'j.ortiz' }),
        compared({ stages: ['first-day', 'interview'], result: 'same', confirmedBy: 'j.ortiz' }, '2026-05-05T09:00:00Z'),
      ],
      expect: 'clear',
    },
    'other-label': {
      title: 'compared again, stages written in another way',
      files: [maya()],
      events: [
        compared({ result: 'different', confirmedBy: 'j.ortiz' }),
        compared({ stages: ['First day', 'INTERVIEW '], result: 'same', confirmedBy: 'j.ortiz' }, '2026-05-05T09:00:00Z'),
      ],
      expect: 'clear',
    },
  },
};
