import type { SessionRecord } from '../../model/application.js';
import type { ResumeWork } from '../../model/resume.js';
import { type Examples, maya } from '../examples.js';

const job: ResumeWork = {
  name: 'Larkspur Systems',
  location: 'Seattle, WA',
  workplace: 'onsite',
  startDate: '2020-07',
  endDate: 'Present',
};
const away: SessionRecord = {
  submittedAt: '2026-03-02T15:04:05Z',
  network: { kind: 'residential', city: 'Tallinn', country: 'EE' },
  timezone: 'Europe/Tallinn',
};
const written = (createdAt: string) => [{ kind: 'resume', metadata: { producer: 'Folio', createdAt } }];
const file = (session: SessionRecord, createdAt?: string, work: ResumeWork = job) =>
  [maya({ resume: { work: [work] }, session, ...(createdAt === undefined ? {} : { documents: written(createdAt) }) })] as const;

export const examples: Examples = {
  fires: [
    {
      title: 'line, clock and a resume of last month agree on another continent',
      files: file(away, '2026-01-30T10:11:12+02:00'),
      expect: 'found',
    },
    { title: 'the resume is of the same day', files: file(away, '2026-03-02T16:00:00+02:00'), expect: 'found' },
  ],
  edge: [
    { title: 'no present on-site job', files: file(away, '2026-01-30T10:11:12+02:00', { ...job, endDate: '2025-11' }), expect: 'no-data' },
    { title: 'the document was made under the job’s clock', files: file(away, '2026-01-30T10:11:12-08:00'), expect: 'context' },
  ],
  innocent: {
    'vpn-or-hotel': {
      title: 'the exit of a VPN',
      files: file({ ...away, network: { ...away.network, kind: 'vpn' } }, '2026-01-30T10:11:12+02:00'),
      expect: 'no-data',
    },
    visit: { title: 'on a visit, without a document made there', files: file(away), expect: 'context' },
    'remote-job': {
      title: 'the job is remote',
      files: file(away, '2026-01-30T10:11:12+02:00', { ...job, workplace: 'remote' }),
      expect: 'no-data',
    },
    'wrong-table': {
      title: 'the clock does not follow the table’s place',
      files: file({ ...away, timezone: 'America/Los_Angeles' }, '2026-01-30T10:11:12-08:00'),
      expect: 'clear',
    },
  },
};
