import type { ResumeWork } from '../../model/resume.js';
import { type Examples, maya } from '../examples.js';

const job = (name: string, startDate: string, endDate?: string): ResumeWork => ({
  name,
  position: 'Engineer',
  startDate,
  ...(endDate === undefined ? {} : { endDate }),
});
const told = (resume: ResumeWork[], profile: ResumeWork[]) =>
  [
    maya({
      resume: { work: resume },
      profiles: [
        { network: 'linkedin', url: 'https://www.linkedin.com/in/m-lindholm-0142', observedAt: '2026-03-01T00:00:00Z', work: profile },
      ],
    }),
  ] as const;
const northgate = job('Northgate Analytics', '2016-09', '2020-06');
const larkspur = job('Larkspur Systems', '2020-07', '2025-10');

export const examples: Examples = {
  fires: [
    {
      title: 'one employer, four years apart',
      files: told([northgate, larkspur], [job('Northgate Analytics', '2012-09', '2015-06'), larkspur]),
      expect: 'found',
    },
    {
      title: 'two careers without one employer in common',
      files: told([northgate, larkspur], [job('Quarry Software', '2015-08', '2021-01'), job('Pinecrest Logistics', '2021-02', '2025-09')]),
      expect: 'found',
    },
  ],
  edge: [
    { title: 'a profile without a career', files: told([northgate], []), expect: 'no-data' },
    {
      title: 'a second stay with one firm',
      files: told(
        [job('Northgate Analytics', '2012-01', '2014-06'), larkspur],
        [job('Northgate Analytics', '2012-02', '2014-05'), job('Larkspur Systems', '2020-08')],
      ),
      expect: 'clear',
    },
  ],
  innocent: {
    stale: {
      title: 'a profile last kept in 2019',
      files: told([northgate, larkspur], [job('Northgate Analytics', '2016-09')]),
      expect: 'clear',
    },
    rounding: {
      title: 'years, and a slip of one',
      files: told([northgate, larkspur], [job('Northgate Analytics', '2015', '2019'), job('Larkspur Systems', '2020')]),
      expect: 'clear',
    },
    contractor: {
      title: 'the agency here, the client there',
      files: told([northgate, larkspur], [job('Northgate Analytics', '2016-09', '2020-06'), job('Gable Staffing', '2020-07', '2025-10')]),
      expect: 'clear',
    },
    translated: {
      title: 'one career in two scripts',
      files: told([northgate, larkspur], [job('北門分析株式会社', '2016-09', '2020-06'), job('飛燕草システムズ', '2020-07', '2025-10')]),
      expect: 'clear',
    },
    selection: {
      title: 'one job left out',
      files: told([larkspur], [northgate, larkspur]),
      expect: 'clear',
    },
  },
};
