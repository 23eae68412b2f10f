/** A person's resume as JSON Resume has it. */

import type { Resume, ResumeEducation, ResumeWork } from '../core/model/resume.js';
import { monthText, yearOf } from './calendar.js';
import type { Job, Study } from './career.js';
import type { Person } from './person.js';
import { typedPhone } from './phones.js';
import { Random } from './random.js';
import { placeText } from './words/places.js';
import type { Level } from './words/schools.js';
import { certificates } from './words/things.js';

/** What one sending of a resume changes about it. */
export interface Edition {
  readonly email: string;
  readonly phone?: string;
}

const written: Readonly<Record<Level, readonly string[]>> = {
  certificate: ['Certificate'],
  associate: ['Associate of Science', 'AS', 'A.A.S.'],
  bachelor: ['BS', 'B.S.', 'Bachelor of Science', 'Bachelor', "Bachelor's degree", 'BSc'],
  master: ['MS', 'M.S.', 'Master of Science', 'Master', "Master's degree", 'MSc'],
  doctor: ['PhD', 'Ph.D.', 'Doctor of Philosophy'],
};

const dated = (month: number, precision: Person['habits']['dates'], dayOfMonth: string): string =>
  precision === 'year' ? String(yearOf(month)) : precision === 'day' ? `${monthText(month)}-${dayOfMonth}` : monthText(month);

/** The written form of a degree, the same each time a person writes it. */
export const degreeText = (person: Person, study: Study): string => {
  const forms = written[study.level];
  return forms[person.habits.layout % forms.length] as string;
};

export const schoolText = (study: Study): string => `${study.as ?? study.school.name}${study.online ? ' (online)' : ''}`;

export function workOf(person: Person, jobs: readonly Job[]): ResumeWork[] {
  const { dates, tellsWorkplace } = person.habits;
  return jobs.map((job, at) => ({
    name: job.firm,
    position: job.title,
    location: job.workplace === 'remote' && at % 2 === 1 ? 'Remote' : placeText(job.place),
    startDate: dated(job.start, dates, '01'),
    ...(job.end === undefined ? {} : { endDate: dated(job.end, dates, '28') }),
    ...(tellsWorkplace ? { workplace: job.workplace } : {}),
    ...(job.partTime ? { hours: 'part-time' } : {}),
  }));
}

export function educationOf(person: Person, studies: readonly Study[]): ResumeEducation[] {
  const { dates } = person.habits;
  return studies.map((study) => ({
    institution: schoolText(study),
    area: study.major,
    studyType: degreeText(person, study),
    startDate: dated(study.start, dates, '15'),
    endDate: dated(study.end, dates, '15'),
  }));
}

export function resumeOf(person: Person, edition: Edition): Resume {
  const { life, body, home, name, habits } = person;
  const links = [
    ...(person.linkedin ? [{ network: 'LinkedIn', url: person.linkedin }] : []),
    ...(person.github ? [{ network: 'GitHub', url: person.github }] : []),
  ];
  // What a person has beside work follows from the person, not from the sending.
  const own = new Random(habits.layout, person.mailbox);
  return {
    basics: {
      name: name.full,
      ...(life.jobs[0] ? { label: life.jobs[0].title } : {}),
      email: edition.email,
      ...(edition.phone === undefined ? {} : { phone: edition.phone }),
      ...(person.site ? { url: person.site } : {}),
      summary: body.summary,
      location: {
        city: home.place.city,
        ...(home.place.region ? { region: home.place.region.slice(3) } : {}),
        countryCode: home.place.country,
      },
      ...(links.length > 0 ? { profiles: links } : {}),
    },
    work: workOf(person, life.jobs).map((work, at) => ({ ...work, highlights: body.deeds[at] ?? [] })),
    ...(life.studies.length > 0 ? { education: educationOf(person, life.studies) } : {}),
    skills: body.skills,
    ...(body.projects.length > 0 ? { projects: body.projects } : {}),
    ...(own.chance(0.18) ? { certificates: [{ name: own.pick(certificates) }] } : {}),
  };
}

export const phoneText = (person: Person, rng: Random): string | undefined =>
  person.phone === undefined ? undefined : typedPhone(person.phone, person.habits.plusOne, rng);
