import type { School } from '../../model/facts.js';
import { type Examples, maya } from '../examples.js';

const school: School = {
  id: 'hudson-fen',
  name: 'Hudson Fen University',
  formerNames: [],
  domains: ['hudsonfen.example'],
  country: 'US',
  programmes: [
    { level: 'bachelor', major: 'Artificial Intelligence', from: '2022' },
    { level: 'master', major: 'Data Science', from: '2017-05-20' },
  ],
  source: 'invented',
  sourceDate: '2026-01-01',
};
const facts = { schools: [school] };
const studied = (studyType: string, area: string, startDate: string, endDate?: string) =>
  [
    maya({
      resume: { education: [{ institution: 'Hudson Fen University', studyType, area, startDate, ...(endDate ? { endDate } : {}) }] },
    }),
  ] as const;

export const examples: Examples = {
  fires: [
    {
      title: 'eight years early',
      files: studied('Bachelor of Science', 'Artificial Intelligence', '2010-09', '2014-05'),
      facts,
      expect: 'found',
    },
    { title: 'the year before', files: studied('Master of Science', 'Data Science', '2014', '2016'), facts, expect: 'found' },
  ],
  edge: [
    {
      title: 'a major without a known first year',
      files: studied('Bachelor of Science', 'History', '2010-09', '2014-05'),
      facts,
      expect: 'no-data',
    },
    { title: 'a year that leaves room', files: studied('Master of Science', 'Data Science', '2015', '2017'), facts, expect: 'clear' },
  ],
  innocent: {
    'first-class': {
      title: 'the first class',
      files: studied('Bachelor of Science', 'Artificial Intelligence', '2018-09', '2022-05'),
      facts,
      expect: 'clear',
    },
    'still-there': {
      title: 'the studies go on',
      files: studied('Bachelor of Science', 'Artificial Intelligence', '2024-09'),
      facts,
      expect: 'no-data',
    },
    'other-major': {
      title: 'an older, related major',
      files: studied('Bachelor of Science', 'Cognitive Science', '2010-09', '2014-05'),
      facts,
      expect: 'no-data',
    },
  },
};
