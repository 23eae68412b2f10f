import { type Examples, event, maya } from '../examples.js';

const asked = (data: object, at?: string) =>
  event('employment.checked', { employer: 'Northgate Analytics', contactSource: 'independent', by: 'k.morgan', ...data }, 'maya', at);

export const examples: Examples = {
  fires: [
    { title: 'the firm’s own office', files: [maya()], events: [asked({ result: 'confirmed' })], expect: 'found' },
    {
      title: 'corrected after a denial',
      files: [maya()],
      events: [asked({ result: 'denied', confirmedBy: 'j.ortiz' }), asked({ result: 'confirmed' }, '2026-04-22T09:00:00Z')],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'nobody asked', files: [maya()], expect: 'no-data' },
    { title: 'denied', files: [maya()], events: [asked({ result: 'denied' })], expect: 'clear' },
  ],
  innocent: {
    'applicants-contact': {
      title: 'a number that the applicant gave',
      files: [maya()],
      events: [asked({ result: 'confirmed', contactSource: 'applicant-given' })],
      expect: 'no-data',
    },
    'not-found': { title: 'records lost', files: [maya()], events: [asked({ result: 'inconclusive' })], expect: 'no-data' },
  },
};
