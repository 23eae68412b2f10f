import { type Examples, event, maya } from '../examples.js';

const asked = (data: object, at?: string) =>
  event(
    'credential.checked',
    { institution: 'Alder Valley University', contactSource: 'independent', by: 'k.morgan', ...data },
    'maya',
    at,
  );
const twoDegrees = maya({
  resume: {
    education: [
      { institution: 'Alder Valley University', studyType: 'Bachelor', area: 'Mathematics', startDate: '2008-09', endDate: '2012-06' },
      { institution: 'Alder Valley University', studyType: 'Master', area: 'Statistics', startDate: '2012-09', endDate: '2014-06' },
    ],
  },
});

export const examples: Examples = {
  fires: [
    { title: 'two people heard it', files: [maya()], events: [asked({ result: 'denied', confirmedBy: 'j.ortiz' })], expect: 'found' },
    {
      title: 'two people asked, each on their own',
      files: [maya()],
      events: [asked({ result: 'denied' }), asked({ result: 'denied', by: 'j.ortiz' }, '2026-04-22T09:00:00Z')],
      expect: 'found',
    },
    {
      title: 'one of two degrees of one school',
      files: [twoDegrees],
      events: [asked({ claim: 'Master, Statistics, 2014', result: 'denied', confirmedBy: 'j.ortiz' })],
      expect: 'found',
    },
  ],
  edge: [
    { title: 'nobody asked', files: [maya()], expect: 'no-data' },
    {
      title: 'a denial after a confirmation',
      files: [maya()],
      events: [asked({ result: 'confirmed' }), asked({ result: 'denied', confirmedBy: 'j.ortiz' }, '2026-04-22T09:00:00Z')],
      expect: 'found',
    },
    {
      title: 'the applicant’s contact confirms after the registrar denied',
      files: [maya()],
      events: [
        asked({ result: 'denied', confirmedBy: 'j.ortiz' }),
        asked({ result: 'confirmed', contactSource: 'applicant-given' }, '2026-04-22T09:00:00Z'),
      ],
      expect: 'found',
    },
  ],
  innocent: {
    'not-found': { title: 'no record found', files: [maya()], events: [asked({ result: 'inconclusive' })], expect: 'no-data' },
    corrected: {
      title: 'found under a former name',
      files: [maya()],
      events: [asked({ result: 'denied', confirmedBy: 'j.ortiz' }), asked({ result: 'confirmed' }, '2026-04-22T09:00:00Z')],
      expect: 'clear',
    },
    'one-person': { title: 'one person heard it', files: [maya()], events: [asked({ result: 'denied' })], expect: 'clear' },
  },
};
