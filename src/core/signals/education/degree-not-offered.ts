import type { School } from '../../model/facts.js';
import type { Study } from '../../model/profile.js';
import { readDate } from '../../normalise/dates.js';
import { datePaths, schoolPath } from '../claim-paths.js';
import { isTaught } from '../majors.js';
import { defineSignal, noData } from '../signal.js';
import { programmesOf, readClashes } from '../studies.js';

export const degreeNotOffered = defineSignal({
  id: 'degree-not-offered',
  family: 'education',
  title: 'A degree that the school did not offer',
  why: 'One of Amazon’s tells: a degree is claimed from a school that never had the major, or had long ceased to offer it.',
  source: 'degree-not-offered: Amazon, 2025-12-19; majors awarded: IPEDS completions; last years: the school’s own dated publication',
  class: 'C',
  ledger: 'claims',
  grade: 'M',
  direction: 'against',
  sees: ['education'],
  needs: ['schools'],
  innocent: {
    'begun-before': 'Who began before the programme ended was let finish.',
    'other-wording': 'Majors are written in many ways: one word in common with the table is enough.',
    'small-programme': 'A small or new programme stands in no table of awards: without a date this is only context.',
  },
  ask: 'Ask for the exact title on the diploma, and confirm it with the registrar.',
  since: '0.1.0',
  status: 'active',
  read({ self, schools }) {
    const known = self.education.flatMap((study) => {
      const school = schools.get(study.schoolId ?? '');
      return school && study.majors.length > 0 && (school.majors ?? school.programmes) !== undefined ? [{ study, school }] : [];
    });
    if (known.length === 0) return noData('a major at a school whose majors are known');
    const ended = known.filter(({ study, school }) => beganAfterItsEnd(study, school)).map(({ study }) => study);
    const unusual = known.filter(({ study, school }) => school.majors && study.majors.every((major) => !isTaught(major.typed, school)));
    if (ended.length > 0) return readClashes(self, ended, (study) => [schoolPath(study), ...datePaths(study)]);
    const found = unusual.map(({ study }) => study);
    return readClashes(self, found, (study) => [schoolPath(study)], true);
  },
});

function beganAfterItsEnd(study: Study, school: School): boolean {
  const start = study.span.start;
  const programmes = programmesOf(school, study);
  if (!start || programmes.length === 0) return false;
  return programmes.every((programme) => start.earliest > (readDate(programme.to)?.latest ?? Number.POSITIVE_INFINITY));
}
