import { type Examples, event, maya } from '../examples.js';

const school = (data: object, at?: string) =>
  event(
    'credential.checked',
    { institution: 'Alder Valley University', contactSource: 'independent', by: 'k.morgan', ...data },
    'maya',
    at,
  );
const firm = (data: object) => event('employment.checked', { employer: 'Northgate Analytics', by: 'k.morgan', ...data });

export const examples: Examples = {
  fires: [
    { title: 'one person heard the registrar', files: [maya()], events: [school({ result: 'denied' })], expect: 'found' },
    {
      title: 'a contact of the applicant’s, heard by two',
      files: [maya()],
      events: [firm({ result: 'denied', confirmedBy: 'j.ortiz', contactSource: 'applicant-given' })],
      expect: 'found',
    },
  ],
  edge: [{ title: 'nobody asked', files: [maya()], expect: 'no-data' }],
  innocent: {
    'not-found': { title: 'no record found', files: [maya()], events: [school({ result: 'inconclusive' })], expect: 'no-data' },
    corrected: {
      title: 'found the next day',
      files: [maya()],
      events: [school({ result: 'denied' }), school({ result: 'confirmed' }, '2026-04-21T09:00:00Z')],
      expect: 'clear',
    },
    'second-person': {
      title: 'a second person heard the same',
      files: [maya()],
      events: [school({ result: 'denied', confirmedBy: 'j.ortiz' })],
      expect: 'clear',
    },
  },
};
