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
const twoSchools = maya({
  resume: {
    education: [
      { institution: 'Alder Valley University', studyType: 'Bachelor', area: 'Mathematics' },
      { institution: 'Brazos State College', studyType: 'Master', area: 'Statistics' },
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
    {
      title: 'the school by its initials',
      files: [maya()],
      events: [asked({ institution: 'A.V.U.', result: 'denied', confirmedBy: 'j.ortiz' })],
      expect: 'found',
    },
    {
      title: 'confirmed by another school',
      files: [twoSchools],
      events: [
        asked({ result: 'denied', confirmedBy: 'j.ortiz' }),
        asked({ institution: 'Brazos State College', result: 'confirmed' }, '2026-04-22T09:00:00Z'),
      ],
      expect: 'found',
    },
    {
      title: 'one person under two spellings',
      files: [maya()],
      events: [asked({ result: 'denied', by: 'K. Morgan', confirmedBy: 'k.morgan' })],
      expect: 'clear',
    },
    {
      title: 'the name of another degree at the same school',
      files: [twoDegrees],
      events: [asked({ claim: 'Doctorate in History', result: 'denied', confirmedBy: 'j.ortiz' })],
      expect: 'clear',
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
    'other-spelling': {
      title: 'denied and confirmed under two spellings',
      files: [maya()],
      events: [
        asked({ institution: 'Univ. of Alder Valley', result: 'denied', confirmedBy: 'j.ortiz' }),
        asked({ institution: 'AlderValley University (Main Campus)', result: 'confirmed' }, '2026-04-22T09:00:00Z'),
      ],
      expect: 'clear',
    },
    'former-name': {
      title: 'confirmed by the school under its former name',
      files: [maya()],
      events: [
        asked({ result: 'denied', confirmedBy: 'j.ortiz' }),
        asked({ institution: 'Alder Institute of the West', result: 'confirmed' }, '2026-04-22T09:00:00Z'),
      ],
      expect: 'clear',
    },
    'same-inquiry': {
      title: 'the office answers its own letter again',
      files: [maya()],
      events: [
        asked({ result: 'denied', confirmedBy: 'j.ortiz', reference: 'REG-114' }),
        asked({ institution: 'Office of the Registrar', result: 'confirmed', reference: 'reg-114' }, '2026-04-22T09:00:00Z'),
      ],
      expect: 'clear',
    },
    'not-claimed': {
      title: 'a school the file does not name',
      files: [maya()],
      events: [asked({ institution: 'Great Plains Institute', result: 'denied', confirmedBy: 'j.ortiz' })],
      expect: 'clear',
    },
    'one-person': { title: 'one person heard it', files: [maya()], events: [asked({ result: 'denied' })], expect: 'clear' },
  },
};
