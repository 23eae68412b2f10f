import type { School } from '../../model/facts.js';
import type { DateRange } from '../../model/profile.js';
import { datePaths } from '../claim-paths.js';
import { defineSignal, noData } from '../signal.js';
import { monthOf } from '../span.js';
import { readClashes } from '../studies.js';

/** Months in which a term may begin, and in which degrees are awarded, early and late ones included. */
const terms: Readonly<
  Record<'semester' | 'quarter' | 'trimester', { readonly begins: readonly number[]; readonly awards: readonly number[] }>
> = {
  semester: { begins: [1, 5, 6, 7, 8, 9], awards: [1, 5, 6, 7, 8, 12] },
  quarter: { begins: [1, 3, 4, 6, 7, 8, 9, 10], awards: [3, 4, 6, 7, 8, 9, 12] },
  trimester: { begins: [1, 4, 5, 8, 9], awards: [1, 4, 5, 6, 8, 9, 12] },
};

/** No degree is earned in less than one term at the school that awards it. */
const shortestTermDays = 70;
const degrees = ['associate', 'bachelor', 'master', 'doctor'];

export const datesOffCalendar = defineSignal({
  id: 'dates-off-calendar',
  family: 'education',
  title: 'A degree whose dates do not fit the school’s calendar',
  why: 'Invented studies begin and end when it suits the story, not when terms do.',
  source:
    'calendar-mismatch: Amazon, 2025-12-19 (calendars by way of the press, not confirmed); calendars: IPEDS institutional characteristics, 2020–21',
  class: 'C',
  ledger: 'claims',
  grade: 'W',
  direction: 'against',
  sees: ['education'],
  needs: ['schools'],
  innocent: {
    'rounded-years': 'Dates given in years leave room for any term.',
    'one-odd-month': 'Co-op terms, late awards and transfers: one odd month says nothing, two are only context.',
    'short-course': 'A certificate or an online course keeps no calendar.',
  },
  ask: 'Ask in which term the hardest required course was taken, and confirm the award date with the registrar.',
  since: '0.1.0',
  status: 'active',
  read({ self, schools }) {
    const known = self.education.flatMap((study) => {
      const months = termsOf(schools.get(study.schoolId ?? ''));
      return months && study.mode !== 'online' && degrees.includes(study.level ?? '') && study.span.start && study.span.end
        ? [{ study, months, start: study.span.start, end: study.span.end }]
        : [];
    });
    if (known.length === 0) return noData('a degree with both dates at a school whose calendar is known');
    const short = known.filter(({ start, end }) => end.earliest > start.latest && end.latest - start.earliest < shortestTermDays);
    const odd = known.filter(({ months, start, end }) => off(start, months.begins) && off(end, months.awards));
    const found = (short.length > 0 ? short : odd).map(({ study }) => study);
    return readClashes(self, found, datePaths, short.length === 0);
  },
});

const termsOf = (school: School | undefined) =>
  school?.calendar === 'semester' || school?.calendar === 'quarter' || school?.calendar === 'trimester'
    ? terms[school.calendar]
    : undefined;

const off = (date: DateRange, months: readonly number[]): boolean =>
  date.precision !== 'year' && !months.includes(monthOf(date.earliest)) && !months.includes(monthOf(date.latest));
