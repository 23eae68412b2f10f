import { type Examples, event, maya } from '../examples.js';

const asked = (data: object, at?: string) =>
  event(
    'credential.checked',
    { institution: 'Alder Valley University', contactSource: 'independent', by: 'k.morgan', ...data },
    'maya',
    at,
  );

export const examples: Examples = {
  fires: [
    { title: 'the registrar', files: [maya()], events: [asked({ result: 'confirmed' })], expect: 'found' },
    {
      title: 'after a record that was not found',
      files: [maya()],
      events: [asked({ result: 'inconclusive' }), asked({ result: 'confirmed' }, '2026-04-22T09:00:00Z')],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'nobody asked', files: [maya()], expect: 'no-data' },
    {
      title: 'a school that the file does not name',
      files: [maya()],
      events: [asked({ institution: 'Fen Lake College', result: 'confirmed' })],
      expect: 'clear',
    },
  ],
  innocent: {
    'applicants-contact': {
      title: 'a number that the applicant gave',
      files: [maya()],
      events: [asked({ result: 'confirmed', contactSource: 'applicant-given' })],
      expect: 'no-data',
    },
    'not-found': { title: 'no record found', files: [maya()], events: [asked({ result: 'inconclusive' })], expect: 'no-data' },
  },
};
