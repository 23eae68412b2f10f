import { type Examples, event, maya } from '../examples.js';

const owner = (data: object, at?: string) => event('owner.contacted', { by: 'k.morgan', channel: 'switchboard', ...data }, 'maya', at);

export const examples: Examples = {
  fires: [
    {
      title: 'two people heard it',
      files: [maya()],
      events: [owner({ result: 'denies-applying', confirmedBy: 'j.ortiz' })],
      expect: 'found',
    },
    {
      title: 'after no answer',
      files: [maya()],
      events: [owner({ result: 'no-answer' }), owner({ result: 'denies-applying', confirmedBy: 'j.ortiz' }, '2026-04-22T09:00:00Z')],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'nobody asked', files: [maya()], expect: 'no-data' },
    {
      title: 'taken back at the mailbox of the file',
      files: [maya()],
      events: [
        owner({ result: 'denies-applying', confirmedBy: 'j.ortiz' }),
        owner({ result: 'confirms-applied', channel: 'maya.lindholm@lindholm.example' }, '2026-04-22T09:00:00Z'),
      ],
      expect: 'found',
    },
    {
      title: 'no answer after a denial takes nothing back',
      files: [maya()],
      events: [owner({ result: 'denies-applying', confirmedBy: 'j.ortiz' }), owner({ result: 'no-answer' }, '2026-04-22T09:00:00Z')],
      expect: 'found',
    },
  ],
  innocent: {
    'no-answer': { title: 'nobody picked up', files: [maya()], events: [owner({ result: 'no-answer' })], expect: 'no-data' },
    'one-person': { title: 'one person heard it', files: [maya()], events: [owner({ result: 'denies-applying' })], expect: 'clear' },
    'applicants-contact': {
      title: 'told by a contact of the applicant’s',
      files: [maya()],
      events: [owner({ result: 'denies-applying', confirmedBy: 'j.ortiz', contactSource: 'applicant-given' })],
      expect: 'clear',
    },
    remembered: {
      title: 'remembered the next day',
      files: [maya()],
      events: [
        owner({ result: 'denies-applying', confirmedBy: 'j.ortiz' }),
        owner({ result: 'confirms-applied', confirmedBy: 'j.ortiz' }, '2026-04-21T09:00:00Z'),
      ],
      expect: 'clear',
    },
  },
};
