/** True careers that look untrue to somebody in a hurry. */

import { monthOf, yearOf } from '../calendar.js';
import { firmIn, type Job, type Study } from '../career.js';
import type { DatedSchool } from '../parameters.js';
import type { Person } from '../person.js';
import { type Draft, honest, type Scene, someone, sometime } from '../scene.js';
import { homeland, homelandByWeight } from '../words/places.js';
import { schoolsAtHome } from '../words/schools.js';
import { trades } from '../words/trades.js';
import { withJobs } from './batches.js';
import { formerWork } from './former-work.js';

const told = (person: Person): Person => ({ ...person, habits: { ...person.habits, tellsWorkplace: true, dates: 'month' } });

/** A second job in the evenings, and says so. */
function dualJob(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = told(someone(scene, at, { years: 7 }));
  const [current, ...earlier] = person.life.jobs;
  if (!current) return [honest(scene, person, at, { lookAlike: 'dual-job' })];
  const { end: _end, ...going } = current;
  const second: Job = {
    ...going,
    firm: firmIn(rng.weigh(homelandByWeight), rng.below(500)),
    workplace: 'remote',
    start: current.start + rng.between(1, 6),
    partTime: true,
  };
  return [honest(scene, withJobs(scene, person, [second, going, ...earlier]), at, { lookAlike: 'dual-job' })];
}

/** Six short contracts whose clients must not be named, two of them at once. */
function contractor(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = someone(scene, at, { years: 6 });
  const jobs: Job[] = [];
  let end = monthOf(at) - rng.below(3);
  for (let n = 0; n < 6; n++) {
    const start = end - rng.between(4, 9);
    const firm = rng.chance(0.6) ? 'Confidential client' : firmIn(rng.weigh(homelandByWeight), rng.below(500));
    jobs.push({
      firm,
      title: `${rng.pick(trades[person.field].titles[2])} (contract)`,
      place: person.home.place,
      workplace: 'remote',
      start,
      end,
    });
    end = n === 2 ? start + 3 : start - rng.below(2);
  }
  return [honest(scene, withJobs(scene, person, jobs), at, { lookAlike: 'contractor-under-nda' }, { references: [] })];
}

/** A master's degree in the evenings, far away and online. */
function onlineStudy(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = told(someone(scene, at, { years: 8, place: scene.mint.place(rng) }));
  const school = rng.pick(schoolsAtHome.filter((candidate) => candidate.levels.includes('master')));
  const end = (yearOf(monthOf(at)) - rng.between(1, 3)) * 12 + 4;
  const study: Study = { school, level: 'master', major: rng.pick(trades[person.field].majors), start: end - 21, end, online: true };
  return [
    honest(
      scene,
      { ...person, life: { ...person.life, studies: [study, ...person.life.studies.filter((s) => s.level === 'bachelor')] } },
      at,
      { lookAlike: 'online-study' },
    ),
  ];
}

/** Left one office and began in another, far away, within the same month. */
function changeWithinMonth(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = told(someone(scene, at, { years: 9 }));
  const [current, before, ...earlier] = person.life.jobs;
  if (!current || !before) return [honest(scene, person, at, { lookAlike: 'change-within-month' })];
  const elsewhere = rng.pick(homeland.filter((place) => place.region !== current.place.region));
  const jobs: Job[] = [
    { ...current, workplace: 'onsite' },
    {
      ...before,
      place: elsewhere,
      firm: firmIn(elsewhere, rng.below(500)),
      workplace: 'onsite',
      start: Math.min(before.start, current.start - 8),
      end: current.start,
    },
    ...earlier.filter((job) => job.start < Math.min(before.start, current.start - 8)),
  ];
  return [honest(scene, withJobs(scene, person, jobs), at, { lookAlike: 'change-within-month' })];
}

/** A graduate of one of the schools with dates of their own, within those dates. */
function graduateOf(
  scene: Scene,
  lookAlike: string,
  fits: (school: DatedSchool) => boolean,
  studyAt: (school: DatedSchool) => Omit<Study, 'school' | 'level'>,
): readonly Draft[] {
  const { rng, world } = scene;
  const at = sometime(scene);
  const schools = world.schools.filter(fits);
  const facts = schools.length > 0 ? rng.pick(schools) : undefined;
  if (!facts) return [honest(scene, someone(scene, at), at, { lookAlike })];
  const { name, city, region, levels } = facts;
  const school = { name, city, region, country: 'US', levels, quarters: false };
  const study: Study = { school, level: 'bachelor', ...studyAt(facts) };
  const years = Math.max(1, yearOf(monthOf(at)) - yearOf(study.end) - 1);
  const person = someone(scene, at, { years });
  const jobs = person.life.jobs.filter((job) => job.start > study.end);
  return [honest(scene, withJobs(scene, person, jobs, [study]), at, { lookAlike })];
}

const majorOf = (scene: Scene): string => scene.rng.pick(trades.software.majors);
const fourYears = (scene: Scene, last: number): { major: string; start: number; end: number } => ({
  major: majorOf(scene),
  start: (last - 4) * 12 + 7,
  end: last * 12 + 4,
});

const schoolRenamed = (scene: Scene): readonly Draft[] =>
  graduateOf(
    scene,
    'school-renamed',
    (school) => school.formerName !== undefined && school.levels.includes('bachelor'),
    (school) => ({
      ...fourYears(scene, Number(school.renamed) - scene.rng.between(1, 6)),
      ...(school.formerName ? { as: school.formerName } : {}),
    }),
  );

const schoolClosedSince = (scene: Scene): readonly Draft[] =>
  graduateOf(
    scene,
    'school-closed-since',
    (school) => school.closed !== undefined && school.levels.includes('bachelor'),
    (school) => fourYears(scene, Number(school.closed?.slice(0, 4)) - scene.rng.between(0, 8)),
  );

/** Among the first classes of a new degree. */
const firstClass = (scene: Scene): readonly Draft[] =>
  graduateOf(
    scene,
    'first-class-of-a-new-degree',
    (school) => (school.programmes ?? []).some((programme) => programme.level === 'bachelor' && Number(programme.from) < 2021),
    (school) => {
      const programme = school.programmes?.find((entry) => entry.level === 'bachelor');
      const start = Number(programme?.from);
      return { major: programme?.major ?? majorOf(scene), start: start * 12 + 7, end: (start + 4) * 12 + 4 };
    },
  );

function careerChanger(scene: Scene): readonly Draft[] {
  const at = sometime(scene);
  const { linkedin: _linkedin, ...person } = formerWork(
    scene,
    someone(scene, at, { field: 'frontend' }),
    monthOf(at) - scene.rng.between(24, 40),
  );
  return [honest(scene, person, at, { lookAlike: 'career-changer' }, { profiles: [] })];
}

/** Moved four times in three years; employers are gone, nobody can be called. */
function displaced(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = someone(scene, at, { years: 9, schooledAbroad: true });
  const jobs = person.life.jobs.map((job, n) => ({
    ...job,
    place: n === 0 ? job.place : rng.pick(homeland),
    workplace: 'remote' as const,
  }));
  return [honest(scene, { ...person, life: { ...person.life, jobs } }, at, { lookAlike: 'displaced' }, { references: [], profiles: [] })];
}

function ofInstitution(scene: Scene, lookAlike: string, as: 'school' | 'namesake'): readonly Draft[] {
  const { rng, world } = scene;
  const at = sometime(scene);
  const person = someone(scene, at, { years: 8 });
  const found = world.institutions.filter((institution) => institution.as === as);
  const named = found.length > 0 ? rng.pick(found) : undefined;
  if (!named) return [honest(scene, person, at, { lookAlike })];
  if (as === 'school') {
    const school = { name: named.name, city: named.city ?? '', country: '', levels: ['bachelor' as const], quarters: false };
    const studies = person.life.studies.filter((study) => study.level === 'bachelor').map((study) => ({ ...study, school }));
    return [honest(scene, { ...person, life: { ...person.life, studies } }, at, { lookAlike })];
  }
  const place = homeland.find((known) => known.city === named.city && known.region === named.region) ?? person.home.place;
  const jobs = person.life.jobs.map((job, n) => (n === 1 ? { ...job, firm: named.name, place, workplace: 'onsite' as const } : job));
  return [honest(scene, { ...person, life: { ...person.life, jobs } }, at, { lookAlike })];
}

/** Began in January, took a term off, finished in March; or changed school after two years. */
function crookedStudy(scene: Scene): readonly Draft[] {
  const { rng } = scene;
  const at = sometime(scene);
  const person = someone(scene, at, { years: 6, schooledAbroad: false });
  const last = person.life.studies.at(-1);
  if (!last) return [honest(scene, person, at, { lookAlike: 'crooked-study' })];
  const college = rng.pick(schoolsAtHome.filter((school) => school.levels.includes('associate')));
  const begun = last.end - rng.between(62, 88);
  const studies: Study[] = [
    { ...last, start: begun + 27, end: last.end - rng.between(1, 2) },
    { school: college, level: 'associate', major: last.major, start: begun, end: begun + 23 },
  ];
  return [honest(scene, { ...person, life: { ...person.life, studies } }, at, { lookAlike: 'crooked-study' })];
}

export const careers = {
  'dual-job': dualJob,
  'contractor-under-nda': contractor,
  'online-study': onlineStudy,
  'change-within-month': changeWithinMonth,
  'school-renamed': schoolRenamed,
  'school-closed-since': schoolClosedSince,
  'first-class-of-a-new-degree': firstClass,
  'career-changer': careerChanger,
  displaced,
  'namesake-employer': (scene: Scene): readonly Draft[] => ofInstitution(scene, 'namesake-employer', 'namesake'),
  'listed-school': (scene: Scene): readonly Draft[] => ofInstitution(scene, 'listed-school', 'school'),
  'crooked-study': crookedStudy,
};
