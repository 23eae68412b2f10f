import type { School } from '../../model/facts.js';
import type { Study } from '../../model/profile.js';
import { readDate } from '../../normalise/dates.js';
import { datePaths, schoolPath } from '../claim-paths.js';
import { defineSignal, noData } from '../signal.js';
import { certainGap } from '../span.js';
import { readClashes } from '../studies.js';

/** Schools open with a year of preparation and teach out after they close. */
const graceDays = 366;

export const schoolNotOpen = defineSignal({
  id: 'school-not-open',
  family: 'education',
  title: 'Study at a school that was not open then',
  why: 'A degree is taken from a list of schools, and the list does not say when each one opened or closed.',
  source: 'calendar-mismatch, degree-not-offered: Amazon, 2025-12-19; opening and closing dates: IPEDS institutional directory',
  class: 'C',
  ledger: 'claims',
  grade: 'M',
  direction: 'against',
  sees: ['education'],
  needs: ['schools'],
  innocent: {
    'teach-out': 'The school closed, and another one let its students finish.',
    'former-name': 'The school bore another name then: its life counts from its first name.',
    'rounded-years': 'Years alone leave room: the dates may touch the school’s life.',
  },
  ask: 'Ask which registrar keeps the record today, and confirm with that office.',
  since: '0.1.0',
  status: 'active',
  read({ self, schools }) {
    const known = self.education.flatMap((study) => {
      const school = schools.get(study.schoolId ?? '');
      return school && (school.opened ?? school.closed) !== undefined && (study.span.start ?? study.span.end) ? [{ study, school }] : [];
    });
    if (known.length === 0) return noData('a dated study at a school whose opening or closing is known');
    const found = known.filter(({ study, school }) => outside(study, school)).map(({ study }) => study);
    return readClashes(self, found, (study) => [schoolPath(study), ...datePaths(study)]);
  },
});

function outside({ span }: Study, school: School): boolean {
  const opened = readDate(school.opened);
  const closed = readDate(school.closed);
  const began = span.start ?? span.end;
  const ended = span.end ?? span.start;
  if (opened && began && began.latest < opened.earliest && certainGap(began, opened) > graceDays) return true;
  return closed !== undefined && ended !== undefined && ended.earliest > closed.latest && certainGap(ended, closed) > graceDays;
}
