/** Employment and studies, of a resume or of a public profile. */

import type { Employment, Study } from '../model/profile.js';
import type { ResumeCertificate, ResumeEducation, ResumeWork } from '../model/resume.js';
import { readSpan } from './dates.js';
import { readLevel, readMajors } from './degrees.js';
import { foldKey, stated } from './fold.js';
import { given } from './given.js';
import { readHours, readWorkplace } from './job.js';
import { readEmployer, readSchool } from './organisations.js';
import { readPlace } from './place/free-text.js';
import { placeOfSchool, type SchoolNames, schoolIdOf } from './schools.js';
import { hostOf } from './web-link.js';

/** Undefined for an entry that says nothing. */
export function readEmployment(path: string, work: ResumeWork): Employment | undefined {
  const employer = readEmployer(work.name);
  const title = stated(work.position);
  const span = readSpan(work.startDate, work.endDate);
  if (!employer && title === undefined && Object.keys(span).length === 0) return undefined;
  return {
    path,
    ...given({ employer, title }),
    span,
    ...given({
      place: readPlace(work.location),
      workplace: readWorkplace(work.workplace) ?? saidWorkplace(work.location) ?? bracketed(work.position),
      hours: readHours(work.hours) ?? saidHours(work.position),
      domain: hostOf(work.url)?.replace(/^www\./, ''),
    }),
  };
}

const ways: readonly (readonly ['onsite' | 'hybrid' | 'remote', RegExp])[] = [
  ['hybrid', /\bhybrid\b/],
  ['remote', /\b(?:remote|work from home|wfh|telecommute)\b/],
  ['onsite', /\b(?:on ?site|in office)\b/],
];

/** `Austin, TX (Remote)`: the way of working stands beside the place. Two ways at once say nothing. */
function saidWorkplace(location: string | undefined): Employment['workplace'] {
  const key = foldKey(stated(location)?.slice(0, 160) ?? '');
  const said = ways.filter(([, form]) => form.test(key));
  return said.length === 1 ? said[0]![0] : undefined;
}

const inBrackets = /\(([^()]{1,30})\)\s*$/;
const bracketed = (title: string | undefined): Employment['workplace'] => saidWorkplace(inBrackets.exec(title?.slice(0, 200) ?? '')?.[1]);
const saidHours = (title: string | undefined): Employment['hours'] => readHours(inBrackets.exec(title?.slice(0, 200) ?? '')?.[1]);

export function readStudy(path: string, education: ResumeEducation, schools: SchoolNames): Study | undefined {
  const school = readSchool(education.institution);
  const span = readSpan(education.startDate, education.endDate);
  const degree = stated(education.studyType);
  const majors = readMajors(education.area, education.studyType);
  const schoolId = schoolIdOf(education.institution, hostOf(education.url), schools);
  const mode = readMode(education);
  const level = (degree === undefined ? undefined : readLevel(degree)) ?? (degree === undefined ? levelIn(education.area) : undefined);
  if (!school && level === undefined && majors.length === 0 && Object.keys(span).length === 0) return undefined;
  return {
    path,
    ...given({ school, schoolId, level }),
    majors,
    span,
    ...given({ place: mode === 'online' ? undefined : placeOfSchool(schoolId, schools), mode }),
  };
}

/** What is taught in a class, not an examination that everybody takes alone. */
const taught = /\b(?:boot ?camp|academy|school|institute|college|university|course|class|cohort|program(?:me)?|training|fellowship)\b/;

/** A certificate that names the course and who held it; one course of one school in one year is what people meet in. */
export function readCourse(path: string, { name, issuer, date }: ResumeCertificate): Study | undefined {
  const [course, by] = [stated(name), stated(issuer)];
  if (course === undefined || by === undefined || !taught.test(foldKey(`${by} ${course}`.slice(0, 400)))) return undefined;
  const school = readSchool(`${by} ${course}`);
  return school && { path, school, majors: [], span: readSpan(undefined, date) };
}

const levelIn = (area: string | undefined) => {
  const text = stated(area);
  return text === undefined ? undefined : readLevel(text);
};

const online = /\b(?:online|distance (?:learning|education)|correspondence|remote|virtual campus|global campus|world campus)\b/;
const onsite = /\b(?:on campus|on site|onsite)\b/;

function readMode({ institution, area, studyType }: ResumeEducation): Study['mode'] {
  const key = foldKey([institution, area, studyType].map((text) => stated(text)?.slice(0, 200) ?? '').join(' '));
  return online.test(key) ? 'online' : onsite.test(key) ? 'onsite' : undefined;
}
