import { kilometres } from '../../link/distance.js';
import type { Employment, Study } from '../../model/profile.js';
import { datePaths, schoolPath } from '../claim-paths.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';
import { certainOverlap, dayOf, daysInYear } from '../span.js';

const tooFarKm = 200;
/** Longer than a summer's internship or a term away. */
const tooLongDays = 150;

export const studyAndWorkApart = defineSignal({
  id: 'study-and-work-apart',
  family: 'geography',
  title: 'Study on campus and a full-time on-site job, far apart, at the same time',
  why: 'A borrowed degree is put beside a borrowed career, and the two lives were lived in different places.',
  source: 'edu-work-impossible: derived from US State, Treasury and FBI advisory, 2022-05-16',
  class: 'C',
  ledger: 'claims',
  grade: 'M',
  direction: 'against',
  sees: ['work', 'education', 'submittedAt'],
  needs: [],
  innocent: {
    online: 'The course was online, or the job was remote.',
    internship: 'A summer or a term of work away from campus.',
    thesis: 'The course does not say that it was on campus, or a doctorate was written up elsewhere.',
  },
  ask: 'Ask how study and work fitted into one week, and in which town.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const jobs = self.work.filter((job) => job.workplace === 'onsite' && job.hours === 'full-time' && job.place?.latitude !== undefined);
    const studies = self.education.filter((study) => study.mode !== 'online' && study.place?.latitude !== undefined);
    if (jobs.length === 0 || studies.length === 0) return noData('a place of study and a full-time on-site job with its place');
    const asOf = self.submittedAt === undefined ? undefined : dayOf(self.submittedAt);
    const pairs = studies.flatMap((study) =>
      jobs.flatMap((job) => {
        const days = certainOverlap(study.span, job.span, asOf);
        return days >= tooLongDays && tooFar(study, job) ? [{ study, job, days }] : [];
      }),
    );
    const stated = pairs.filter(({ study }) => study.mode === 'onsite' && study.level !== 'doctor');
    const [first, ...rest] = stated.length > 0 ? stated : pairs;
    if (!first) return clear;
    const told = [first, ...rest];
    return {
      state: 'found',
      strength: stated.length > 0 && Math.max(...told.map(({ days }) => days)) >= daysInYear ? 1.5 : 1,
      ...(stated.length > 0 ? {} : { class: 'D' as const }),
      evidence: [clash(first), ...rest.map(clash)],
      about: [...new Set(told.flatMap(({ study, job }) => [study.path, job.path]))],
    };

    function clash({ study, job }: { study: Study; job: Employment }) {
      return clashAt(self, schoolPath(study), ...datePaths(study), `${job.path}/location`, ...datePaths(job));
    }
  },
});

const tooFar = (study: Study, job: Employment): boolean =>
  study.place !== undefined && job.place !== undefined && (kilometres(study.place, job.place) ?? 0) > tooFarKm;
