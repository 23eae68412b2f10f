import type { School } from '../../model/facts.js';
import type { Study } from '../../model/profile.js';
import { readDate } from '../../normalise/dates.js';
import { schoolPath } from '../claim-paths.js';
import { sameMajor } from '../majors.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';

export const degreeBeforeProgramme = defineSignal({
  id: 'degree-before-programme',
  family: 'education',
  title: 'A degree awarded before its programme began',
  why: 'Amazon saw degrees that schools did not offer then: titles of today are put beside years of the past.',
  source: 'degree-not-offered: Amazon, 2025-12-19; the first year of each programme: the school’s own dated publication',
  class: 'C',
  ledger: 'claims',
  grade: 'M',
  direction: 'against',
  sees: ['education'],
  needs: ['schools'],
  innocent: {
    'first-class': 'The first class graduated in the first year.',
    'still-there': 'The studies go on, or no award is claimed yet.',
    'other-major': 'A related major, or an older one under another name, was offered before.',
  },
  ask: 'Ask for the exact title on the diploma and the year of the award, and confirm both with the registrar.',
  since: '0.1.0',
  status: 'active',
  read({ self, schools }) {
    const known = self.education.flatMap((study) => {
      const programmes = programmesOf(schools.get(study.schoolId ?? ''), study);
      return programmes.length > 0 && study.span.end ? [{ study, programmes, end: study.span.end }] : [];
    });
    if (known.length === 0) return noData('a dated degree whose programme’s first year is known');
    const early = known.filter(({ programmes, end }) =>
      programmes.every((programme) => end.latest < (readDate(programme.from)?.earliest ?? Number.NEGATIVE_INFINITY)),
    );
    const [first, ...rest] = early.map(({ study }) => study);
    if (!first) return clear;
    const clash = (study: Study) => clashAt(self, schoolPath(study), `${study.path}/endDate`);
    return {
      state: 'found',
      strength: 1,
      evidence: [clash(first), ...rest.map(clash)],
      about: [first, ...rest].map((study) => study.path),
    };
  },
});

const programmesOf = (school: School | undefined, study: Study) =>
  (school?.programmes ?? []).filter(
    (programme) => programme.level === study.level && study.majors.some((major) => sameMajor(major.typed, programme.major)),
  );
