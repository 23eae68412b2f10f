import type { School } from '../../model/facts.js';
import { type Examples, maya } from '../examples.js';

const college: School = {
  id: 'fen-lake',
  name: 'Fen Lake College',
  formerNames: [],
  domains: [],
  country: 'US',
  calendar: 'semester',
  source: 'invented',
  sourceDate: '2026-01-01',
};
const facts = { schools: [college] };
const studied = (startDate: string, endDate: string, studyType = 'Bachelor of Science') =>
  [maya({ resume: { education: [{ institution: 'Fen Lake College', studyType, area: 'Mathematics', startDate, endDate }] } })] as const;

export const examples: Examples = {
  fires: [
    { title: 'a bachelor’s degree in six weeks', files: studied('2016-03-01', '2016-04-14'), facts, expect: 'found' },
    { title: 'a master’s degree in two months', files: studied('2017-10', '2017-11', 'Master of Science'), facts, expect: 'found' },
  ],
  edge: [
    { title: 'begun and awarded in months without terms', files: studied('2012-11', '2016-10'), facts, expect: 'context' },
    { title: 'only the month of the award, twice', files: studied('2016-05', '2016-05'), facts, expect: 'clear' },
    {
      title: 'no end',
      files: [maya({ resume: { education: [{ institution: 'Fen Lake College', studyType: 'Bachelor', startDate: '2024-09' }] } })],
      facts,
      expect: 'no-data',
    },
  ],
  innocent: {
    'rounded-years': { title: 'years alone', files: studied('2016', '2016'), facts, expect: 'clear' },
    'one-odd-month': { title: 'a co-op term moved the award', files: studied('2012-09', '2016-10'), facts, expect: 'clear' },
    'short-course': { title: 'a certificate', files: studied('2016-03', '2016-04', 'Certificate'), facts, expect: 'no-data' },
  },
};
