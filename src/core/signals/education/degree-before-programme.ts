import { readDate } from '../../normalise/dates.js';
import { schoolPath } from '../claim-paths.js';
import { defineSignal, noData } from '../signal.js';
import { programmesOf, readClashes } from '../studies.js';

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
    const found = early.map(({ study }) => study);
    return readClashes(self, found, (study) => [schoolPath(study), `${study.path}/endDate`]);
  },
});
