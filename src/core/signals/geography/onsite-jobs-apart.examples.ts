import type { ResumeWork } from '../../model/resume.js';
import { type Examples, maya } from '../examples.js';

const seattle: ResumeWork = {
  name: 'Larkspur Systems',
  location: 'Seattle, WA',
  workplace: 'onsite',
  hours: 'full-time',
  startDate: '2020-07',
  endDate: '2022-12',
};
const austin: ResumeWork = { ...seattle, name: 'Pinecrest Logistics', location: 'Austin, TX', startDate: '2021-01', endDate: '2023-06' };
const jobs = (...work: ResumeWork[]) => [maya({ resume: { work } })] as const;

export const examples: Examples = {
  fires: [
    { title: 'two years in two states', files: jobs(seattle, austin), expect: 'found' },
    {
      title: 'both go on today',
      files: jobs({ ...seattle, endDate: 'Present' }, { ...austin, startDate: '2025-01', endDate: 'Present' }),
      expect: 'found',
    },
  ],
  edge: [
    { title: 'neighbouring towns', files: jobs(seattle, { ...austin, location: 'Tacoma, WA' }), expect: 'clear' },
    {
      title: 'one place is not told',
      files: [maya({ resume: { work: [seattle, { name: 'Pinecrest Logistics', workplace: 'onsite', startDate: '2021-01' }] } })],
      expect: 'no-data',
    },
    {
      title: 'years that may only touch',
      files: jobs({ ...seattle, startDate: '2019', endDate: '2021' }, { ...austin, startDate: '2021', endDate: '2023' }),
      expect: 'clear',
    },
  ],
  innocent: {
    remote: { title: 'one of them was remote', files: jobs(seattle, { ...austin, workplace: 'remote' }), expect: 'no-data' },
    handover: { title: 'six weeks of both', files: jobs(seattle, { ...austin, startDate: '2022-11-20' }), expect: 'clear' },
    'side-job': { title: 'weekends at a second job', files: jobs(seattle, { ...austin, hours: 'part-time' }), expect: 'clear' },
    transfer: { title: 'one firm, two offices', files: jobs(seattle, { ...austin, name: 'Larkspur Systems, Inc.' }), expect: 'clear' },
  },
};
