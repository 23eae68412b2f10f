import { compareCareers, prepareCareer } from '../../link/career.js';
import type { Evidence } from '../../model/evidence.js';
import type { Employment, PublicProfile } from '../../model/profile.js';
import { datePaths } from '../claim-paths.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';
import { certainGap, certainlyApart, certainOverlap, dayOf, daysInYear } from '../span.js';

/** Beyond rounding, a notice period and a slip of one year. */
const yearsApartDays = 2 * daysInYear;
const codeHosts = ['github', 'gitlab'];

export const profileAndResumeDiffer = defineSignal({
  id: 'profile-and-resume-differ',
  family: 'profile',
  title: 'Profile and resume tell two careers',
  why: 'The resume is rewritten for every role, the page that goes with it is not, or belonged to somebody else.',
  source:
    'profile-resume-conflict, dates-differ-by-profile: US State, Treasury and FBI advisory, 2022-05-16; FBI and partner notice, 2023-10-18',
  class: 'C',
  ledger: 'claims',
  grade: 'M',
  direction: 'against',
  sees: ['work', 'profiles', 'submittedAt'],
  needs: [],
  innocent: {
    stale: 'The profile was last kept years ago: it lacks later jobs.',
    rounding: 'Months become years, and a slip of one year.',
    contractor: 'A contractor names the agency on one page and the client on the other for some of the jobs.',
    translated: 'The profile names the same employers in another language or script.',
    selection: 'A resume leaves out what does not matter for the role.',
  },
  ask: 'Read both careers back to the applicant in one neutral list, and ask which dates are right.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const told = self.profiles.filter((profile) => !codeHosts.includes(profile.network) && profile.work.some(dated));
    const work = self.work.filter(dated);
    if (work.length === 0 || told.length === 0) return noData('a career on a profile and in the resume');
    const asOf = self.submittedAt === undefined ? undefined : dayOf(self.submittedAt);
    const clashes = told.flatMap((profile) => {
      const theirs = profile.work.filter(dated);
      const moved = movedJobs(pairsOf(work, theirs));
      return moved.length > 0 ? moved : otherCareer(work, theirs, asOf, asDayOf(profile, asOf));
    });
    const [first, ...rest] = clashes;
    if (!first) return clear;
    return {
      state: 'found',
      strength: rest.length > 0 ? 1.5 : 1,
      evidence: [clash(first), ...rest.map(clash)],
      about: [...new Set(clashes.map(([mine]) => mine.path))],
    };

    function clash([mine, theirs]: Pair): Evidence {
      return clashAt(self, ...[mine, theirs].flatMap((job) => [`${job.path}/name`, ...datePaths(job)]));
    }
  },
});

type Pair = readonly [Employment, Employment];

const dated = (job: Employment): boolean => job.employer !== undefined && job.span.start !== undefined;
const pairsOf = (a: readonly Employment[], b: readonly Employment[]): Pair[] => a.flatMap((x) => b.map((y): Pair => [x, y]));
const sameEmployer = (a: Employment, b: Employment): boolean => a.employer?.key === b.employer?.key;
const asDayOf = (profile: PublicProfile, asOf: number | undefined) => (profile.observedAt === undefined ? asOf : dayOf(profile.observedAt));

/** Jobs whose every stretch on the other page lies years away: not a promotion, a second stay or a long stay told in parts. */
function movedJobs(pairs: readonly Pair[]): Pair[] {
  const same = pairs.filter(([mine, theirs]) => sameEmployer(mine, theirs));
  const apart = ([mine, theirs]: Pair) => certainlyApart(mine.span, theirs.span) > 0 && startsApart(mine, theirs);
  const lonely = (side: 0 | 1, job: Employment) => same.filter((pair) => pair[side] === job).every(apart);
  return same.filter(([mine, theirs]) => lonely(0, mine) && lonely(1, theirs));
}

const startsApart = (a: Employment, b: Employment): boolean =>
  a.span.start !== undefined && b.span.start !== undefined && certainGap(a.span.start, b.span.start) >= yearsApartDays;

/** Employers that nothing relates, at dates that do not repeat each other (one career in two scripts does), over years that both fill. */
function otherCareer(
  work: readonly Employment[],
  profile: readonly Employment[],
  asOf: number | undefined,
  observed: number | undefined,
): Pair[] {
  const { commonWork, overlapDays, sameDates } = compareCareers(careerOf(work, asOf), careerOf(profile, observed));
  if (work.length < 2 || profile.length < 2 || commonWork > 0 || sameDates || overlapDays < yearsApartDays) return [];
  const both = (pair: Pair) => certainOverlap(pair[0].span, pair[1].span, observed ?? asOf);
  return pairsOf(work, profile)
    .sort((x, y) => both(y) - both(x))
    .slice(0, 1);
}

const careerOf = (work: readonly Employment[], asOf: number | undefined) =>
  prepareCareer({
    education: [],
    work: work.map((job) => ({
      path: job.path,
      where: job.employer?.key ?? '',
      span:
        job.span.current && asOf !== undefined
          ? { ...job.span, end: { earliest: asOf, latest: asOf, precision: 'day' as const } }
          : job.span,
      fullTime: job.hours !== 'part-time',
    })),
  });
