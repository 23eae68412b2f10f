import { type Examples, event, maya } from '../examples.js';

const asked = (data: object, at?: string) =>
  event('employment.checked', { employer: 'Northgate Analytics', contactSource: 'independent', by: 'k.morgan', ...data }, 'maya', at);

export const examples: Examples = {
  fires: [
    { title: 'two people heard it', files: [maya()], events: [asked({ result: 'denied', confirmedBy: 'j.ortiz' })], expect: 'found' },
    {
      title: 'named by the path of the claim',
      files: [maya()],
      events: [asked({ employer: 'NGA Holdings', claim: '/resume/work/1', result: 'denied', confirmedBy: 'j.ortiz' })],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'nobody asked', files: [maya()], expect: 'no-data' },
    {
      title: 'the firm with its legal form and its town',
      files: [maya()],
      events: [asked({ employer: 'NORTHGATE ANALYTICS, Inc. (Seattle)', result: 'denied', confirmedBy: 'j.ortiz' })],
      expect: 'found',
    },
    {
      title: 'the second person is the first',
      files: [maya()],
      events: [asked({ result: 'denied', confirmedBy: 'k.morgan' })],
      expect: 'clear',
    },
  ],
  innocent: {
    'not-found': { title: 'records lost in a merger', files: [maya()], events: [asked({ result: 'inconclusive' })], expect: 'no-data' },
    corrected: {
      title: 'paid by an agency, the firm found out',
      files: [maya()],
      events: [asked({ result: 'denied', confirmedBy: 'j.ortiz' }), asked({ result: 'confirmed' }, '2026-04-22T09:00:00Z')],
      expect: 'clear',
    },
    'other-spelling': {
      title: 'denied and confirmed under two spellings',
      files: [maya()],
      events: [
        asked({ result: 'denied', confirmedBy: 'j.ortiz' }),
        asked({ employer: 'North Gate Analytics LLC', result: 'confirmed' }, '2026-04-22T09:00:00Z'),
      ],
      expect: 'clear',
    },
    'not-claimed': {
      title: 'a firm that the file does not name',
      files: [maya()],
      events: [asked({ employer: 'Gable Staffing', result: 'denied', confirmedBy: 'j.ortiz' })],
      expect: 'clear',
    },
    'applicants-contact': {
      title: 'a number that the applicant gave',
      files: [maya()],
      events: [asked({ result: 'denied', confirmedBy: 'j.ortiz', contactSource: 'applicant-given' })],
      expect: 'clear',
    },
  },
};
