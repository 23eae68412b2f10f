import { kilometres } from '../../link/distance.js';
import type { Employment } from '../../model/profile.js';
import { datePaths } from '../claim-paths.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';
import { certainOverlap, dayOf, daysInYear } from '../span.js';

/** Further than anyone drives between two full-time jobs, and longer than a handover. */
const tooFarKm = 200;
const tooLongDays = 90;

export const onsiteJobsApart = defineSignal({
  id: 'onsite-jobs-apart',
  family: 'geography',
  title: 'Two full-time on-site jobs, far apart, at the same time',
  why: 'Invented careers are put together from the parts of several people, and nobody checks that one body could have been in both places.',
  source:
    'overlapping-jobs, edu-work-impossible: Mandiant on UNC5267, 2024-09-23; derived from US State, Treasury and FBI advisory, 2022-05-16',
  class: 'C',
  ledger: 'claims',
  grade: 'M',
  direction: 'against',
  sees: ['work', 'submittedAt'],
  needs: [],
  innocent: {
    remote: 'One of the jobs was remote or hybrid.',
    handover: 'The end of one job and the start of the next are rounded to years or months, or overlap by a few weeks.',
    'side-job': 'One of the jobs was part-time, or its hours are not stated.',
    transfer: 'The same firm moved the person between its offices.',
  },
  ask: 'Ask at which site a normal week was spent in each of the two jobs, and what became of the other.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const onsite = self.work.filter((job) => job.workplace === 'onsite' && job.place?.latitude !== undefined && job.span.start);
    if (onsite.length < 2) return noData('two jobs stated as on-site with places and dates');
    const asOf = self.submittedAt === undefined ? undefined : dayOf(self.submittedAt);
    const pairs = pairsOf(onsite).flatMap(([a, b]) => {
      const days = certainOverlap(a.span, b.span, asOf);
      return days >= tooLongDays && !sameEmployer(a, b) && tooFar(a, b) && !partTime(a, b) ? [{ a, b, days }] : [];
    });
    const full = pairs.filter(({ a, b }) => a.hours === 'full-time' && b.hours === 'full-time');
    const [first, ...rest] = full.length > 0 ? full : pairs;
    if (!first) return clear;
    const told = [first, ...rest];
    return {
      state: 'found',
      strength: full.length > 0 && Math.max(...told.map(({ days }) => days)) >= daysInYear ? 1.5 : 1,
      ...(full.length > 0 ? {} : { class: 'D' as const }),
      evidence: [clash(first), ...rest.map(clash)],
      about: [...new Set(told.flatMap(({ a, b }) => [a.path, b.path]))],
    };

    function clash({ a, b }: { a: Employment; b: Employment }) {
      return clashAt(self, ...[a, b].flatMap((job) => [`${job.path}/location`, ...datePaths(job)]));
    }
  },
});

const pairsOf = (jobs: readonly Employment[]): [Employment, Employment][] =>
  jobs.flatMap((a, i) => jobs.slice(i + 1).map((b): [Employment, Employment] => [a, b]));

const tooFar = (a: Employment, b: Employment): boolean =>
  a.place !== undefined && b.place !== undefined && (kilometres(a.place, b.place) ?? 0) > tooFarKm;

const sameEmployer = (a: Employment, b: Employment): boolean => a.employer !== undefined && a.employer.key === b.employer?.key;
const partTime = (a: Employment, b: Employment): boolean => a.hours === 'part-time' || b.hours === 'part-time';
