import type { School } from '../../model/facts.js';
import { type Examples, maya } from '../examples.js';

const school = (parts: Partial<School>): School => ({
  id: 'fen-lake',
  name: 'Fen Lake College',
  formerNames: ['Fen Lake Normal School'],
  domains: ['fenlake.example'],
  country: 'US',
  opened: '2005',
  closed: '2016-09-03',
  source: 'invented',
  sourceDate: '2026-01-01',
  ...parts,
});
const facts = { schools: [school({})] };
const studied = (startDate: string, endDate: string, institution = 'Fen Lake College') =>
  [maya({ resume: { education: [{ institution, studyType: 'Bachelor', area: 'Mathematics', startDate, endDate }] } })] as const;

export const examples: Examples = {
  fires: [
    { title: 'a degree years after it closed', files: studied('2018-09', '2022-05'), facts, expect: 'found' },
    { title: 'a start years before it opened', files: studied('1999', '2003'), facts, expect: 'found' },
  ],
  edge: [
    {
      title: 'its life is not known',
      files: studied('2018-09', '2022-05'),
      facts: { schools: [{ ...school({}), opened: undefined, closed: undefined } as never] },
      expect: 'no-data',
    },
    { title: 'within its life', files: studied('2008-09', '2012-05'), facts, expect: 'clear' },
  ],
  innocent: {
    'teach-out': { title: 'finished with another school’s help', files: studied('2013-09', '2017-05'), facts, expect: 'clear' },
    'former-name': { title: 'under its former name', files: studied('2006', '2010', 'Fen Lake Normal School'), facts, expect: 'clear' },
    'rounded-years': { title: 'years that touch its end', files: studied('2012', '2017'), facts, expect: 'clear' },
  },
};
