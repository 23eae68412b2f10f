import type { School } from '../../model/facts.js';
import { type Examples, maya } from '../examples.js';

const college: School = {
  id: 'fen-lake',
  name: 'Fen Lake College',
  formerNames: [],
  domains: [],
  country: 'US',
  levels: ['associate', 'bachelor'],
  source: 'invented',
  sourceDate: '2026-01-01',
};
const facts = { schools: [college] };
const studied = (studyType: string, institution = 'Fen Lake College') =>
  [maya({ resume: { education: [{ institution, studyType, area: 'Mathematics', startDate: '2012-09', endDate: '2016-06' }] } })] as const;

export const examples: Examples = {
  fires: [
    { title: 'a doctorate of a college without doctorates', files: studied('Ph.D.'), facts, expect: 'found' },
    { title: 'a master’s degree there', files: studied('Master of Science'), facts, expect: 'found' },
  ],
  edge: [
    { title: 'a school that is not in the table', files: studied('Ph.D.', 'Hudson Fen University'), facts, expect: 'no-data' },
    { title: 'a level it has', files: studied('Bachelor of Science'), facts, expect: 'clear' },
  ],
  innocent: {
    certificate: { title: 'a certificate', files: studied('Certificate'), facts, expect: 'clear' },
    'joint-degree': { title: 'a master’s degree awarded with a partner', files: studied('Master of Science'), facts, expect: 'found' },
  },
};
