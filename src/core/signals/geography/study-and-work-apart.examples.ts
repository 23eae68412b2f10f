import type { School } from '../../model/facts.js';
import type { ResumeEducation, ResumeWork } from '../../model/resume.js';
import { type Examples, maya } from '../examples.js';

const school: School = {
  id: 'hudson-fen',
  name: 'Hudson Fen University',
  formerNames: [],
  domains: ['hudsonfen.example'],
  city: 'Albany',
  region: 'US-NY',
  country: 'US',
  source: 'invented',
  sourceDate: '2026-01-01',
};
const facts = { schools: [school] };
const study: ResumeEducation = {
  institution: 'Hudson Fen University',
  studyType: 'Bachelor (on campus, full-time)',
  area: 'Mathematics',
  startDate: '2015-09',
  endDate: '2019-05',
};
const job: ResumeWork = {
  name: 'Larkspur Systems',
  location: 'Seattle, WA',
  workplace: 'onsite',
  hours: 'full-time',
  startDate: '2016-02',
  endDate: '2019-12',
};
const life = (education: ResumeEducation, work: ResumeWork) => [maya({ resume: { education: [education], work: [work] } })] as const;

export const examples: Examples = {
  fires: [
    { title: 'three years on campus and on site, a continent apart', files: life(study, job), facts, expect: 'found' },
    { title: 'one year of it', files: life(study, { ...job, endDate: '2017-03' }), facts, expect: 'found' },
  ],
  edge: [
    { title: 'the school’s place is not known', files: life(study, job), expect: 'no-data' },
    { title: 'the job began after the degree', files: life(study, { ...job, startDate: '2019-06' }), facts, expect: 'clear' },
    { title: 'in the same town', files: life(study, { ...job, location: 'Albany, NY' }), facts, expect: 'clear' },
  ],
  innocent: {
    online: { title: 'an online degree', files: life({ ...study, studyType: 'Bachelor (online)' }, job), facts, expect: 'no-data' },
    internship: {
      title: 'a summer away',
      files: life(study, { ...job, startDate: '2017-06', endDate: '2017-08' }),
      facts,
      expect: 'clear',
    },
    thesis: {
      title: 'nothing says that the course was on campus',
      files: life({ ...study, studyType: 'Bachelor' }, job),
      facts,
      expect: 'context',
    },
  },
};
