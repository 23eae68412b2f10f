import type { School } from '../../model/facts.js';
import { type Examples, maya } from '../examples.js';

const school: School = {
  id: 'hudson-fen',
  name: 'Hudson Fen University',
  formerNames: [],
  domains: ['hudsonfen.example'],
  country: 'US',
  programmes: [
    { level: 'bachelor', major: 'Computer Science', from: '1978', to: '2011' },
    { level: 'master', major: 'Information Systems', from: '1990', to: '2009-06-30' },
  ],
  majors: ['Computer Science', 'Mathematics', 'Mechanical Engineering', 'History'],
  source: 'invented',
  sourceDate: '2026-01-01',
};
const facts = { schools: [school] };
const studied = (studyType: string, area: string, startDate: string, endDate: string) =>
  [maya({ resume: { education: [{ institution: 'Hudson Fen University', studyType, area, startDate, endDate }] } })] as const;

export const examples: Examples = {
  fires: [
    {
      title: 'begun years after the programme ended',
      files: studied('Bachelor of Science', 'Computer Science', '2015-09', '2019-05'),
      facts,
      expect: 'found',
    },
    {
      title: 'a master’s degree begun in the year after',
      files: studied('Master of Science', 'Information Systems', '2010', '2012'),
      facts,
      expect: 'found',
    },
  ],
  edge: [
    {
      title: 'a school without any table',
      files: studied('Bachelor of Science', 'Computer Science', '2015-09', '2019-05'),
      facts: {
        schools: [
          { id: school.id, name: school.name, formerNames: [], domains: [], country: 'US', source: 'invented', sourceDate: '2026-01-01' },
        ],
      },
      expect: 'no-data',
    },
    {
      title: 'the same major at another level',
      files: studied('Master of Science', 'Computer Science', '2015-09', '2017-05'),
      facts,
      expect: 'clear',
    },
  ],
  innocent: {
    'begun-before': {
      title: 'begun in its last year',
      files: studied('Bachelor of Science', 'Computer Science', '2011-09', '2015-05'),
      facts,
      expect: 'clear',
    },
    'other-wording': {
      title: 'computing and applied maths',
      files: studied('Bachelor', 'Applied Maths', '2012-09', '2016-05'),
      facts,
      expect: 'clear',
    },
    'small-programme': {
      title: 'a programme that no table has',
      files: studied('Bachelor of Arts', 'Puppetry', '2012-09', '2016-05'),
      facts,
      expect: 'context',
    },
  },
};
