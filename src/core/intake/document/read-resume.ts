/** Lines in reading order → a structured resume, what is known of the candidate, and where each value was read. */

import type { Candidate, Location, Provenance } from '../../model/application.js';
import type { Resume, ResumeEducation, ResumeSkill, ResumeWork } from '../../model/resume.js';
import { type Contacts, placesOf, readContacts } from './contacts.js';
import { readEducation, type StudyReading } from './education.js';
import { fold } from './fold.js';
import { layOut } from './layout.js';
import { type Home, readHome, readName } from './person.js';
import { plainLines } from './plain-lines.js';
import { provenanceOf, type Reading } from './readings.js';
import { type Section, sectionsOf } from './sections.js';
import { readSkills, type SkillReading } from './skills.js';
import type { DocumentLink, TextItem, TextLine } from './text-line.js';
import { readWork, type WorkReading } from './work.js';

export interface ResumeReading {
  readonly resume: Resume;
  /** Name absent when none could be read. */
  readonly candidate: Partial<Candidate>;
  /** One entry per value, under the path it has in an application with this `resume` and `candidate`. */
  readonly provenance: readonly Provenance[];
}

/** Most entries of a kind that are kept. */
const maximumEntries = 60;

export const readResumeText = (text: string): ResumeReading => readResumeLines(plainLines(text), []);

export const readResumeItems = (items: readonly TextItem[], links: readonly DocumentLink[]): ResumeReading =>
  readResumeLines(layOut(items), links);

export function readResumeLines(lines: readonly TextLine[], links: readonly DocumentLink[]): ResumeReading {
  const { name, contacts, home, work, studies, skills } = understand(lines, links);
  const notes: Provenance[] = [];
  const candidate = candidateOf(name, contacts, home, notes);
  const { links: _, location, ...rest } = candidate;
  const basics = { ...rest, ...(home ? { location: resumeLocation(home) } : {}) };
  for (const note of notes.filter(({ path }) => !path.startsWith('/candidate/links'))) notes.push({ ...note, path: basicsPath(note.path) });
  const resume: Resume = {
    ...(Object.keys(basics).length > 0 ? { basics } : {}),
    ...(work.length > 0 ? { work: work.map((entry, i) => workOf(entry, i, notes)) } : {}),
    ...(studies.length > 0 ? { education: studies.map((entry, i) => educationOf(entry, i, notes)) } : {}),
    ...(skills.length > 0 ? { skills: skills.map((entry, i) => skillOf(entry, i, notes)) } : {}),
  };
  return { resume, candidate, provenance: notes };
}

/** The readings themselves, each with how it was read. */
export interface Understood {
  readonly name?: Reading | undefined;
  readonly contacts: Contacts;
  readonly home?: Home | undefined;
  readonly work: readonly WorkReading[];
  readonly studies: readonly StudyReading[];
  readonly skills: readonly SkillReading[];
}

export function understand(lines: readonly TextLine[], links: readonly DocumentLink[]): Understood {
  if (lines.length === 0) return { contacts: { links: [] }, work: [], studies: [], skills: [] };
  const sections = sectionsOf(lines);
  const places = placesOf(sections);
  const contacts = readContacts(places, links);
  const handles = contacts.links.map((link) => fold(link.value.replace(/^.*\/(?=[^/]+\/?$)/, '').replace(/[/_.-]+/g, ' ')));
  const name = readName(sections, lines, contacts.email?.value, handles);
  return {
    name,
    contacts,
    home: readHome(places.own.filter((line) => line !== name?.line)),
    work: of(sections, 'work').flatMap(readWork).slice(0, maximumEntries),
    studies: of(sections, 'education').flatMap(readEducation).slice(0, maximumEntries),
    skills: of(sections, 'skills').flatMap(readSkills).slice(0, maximumEntries),
  };
}

const basicsPath = (path: string): string =>
  path
    .replace('/candidate/location/line1', '/resume/basics/location/address')
    .replace('/candidate/location/country', '/resume/basics/location/countryCode')
    .replace('/candidate', '/resume/basics');

/** The lines of all sections of a kind; each stretch by itself, for its entries follow one pattern. */
const of = (sections: readonly Section[], kind: Section['kind']): (readonly TextLine[])[] =>
  sections.filter((s) => s.kind === kind).map((s) => s.lines);

function candidateOf(name: Reading | undefined, contacts: Contacts, home: Home | undefined, notes: Provenance[]): Partial<Candidate> {
  const links = contacts.links.slice(0, 30);
  for (const [key, value] of [
    ['name', name],
    ['email', contacts.email],
    ['phone', contacts.phone],
  ] as const) {
    if (value) notes.push(provenanceOf(`/candidate/${key}`, value));
  }
  for (const [i, link] of links.entries()) notes.push(provenanceOf(`/candidate/links/${i}`, link));
  const location = home ? locationOf(home, notes) : undefined;
  return {
    ...(name ? { name: name.value } : {}),
    ...(contacts.email ? { email: contacts.email.value } : {}),
    ...(contacts.phone ? { phone: contacts.phone.value } : {}),
    ...(location ? { location } : {}),
    ...(links.length > 0 ? { links: links.map((link) => link.value) } : {}),
  };
}

function locationOf(home: Home, notes: Provenance[]): Location {
  const { city, region, country, postalCode } = home.place.value;
  const fields = { city, region, postalCode, country };
  const location: { -readonly [key in keyof Location]: Location[key] } = {};
  if (home.street) {
    location.line1 = home.street.value;
    notes.push(provenanceOf('/candidate/location/line1', home.street));
  }
  for (const key of ['city', 'region', 'postalCode', 'country'] as const) {
    const value = fields[key];
    if (value === undefined) continue;
    location[key] = value;
    notes.push(provenanceOf(`/candidate/location/${key}`, home.place));
  }
  return location;
}

function resumeLocation(home: Home): NonNullable<NonNullable<Resume['basics']>['location']> {
  const { city, region, country, postalCode } = home.place.value;
  return {
    ...(home.street ? { address: home.street.value } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(city ? { city } : {}),
    ...(country ? { countryCode: country } : {}),
    ...(region ? { region } : {}),
  };
}

function workOf(entry: WorkReading, index: number, notes: Provenance[]): ResumeWork {
  const fields = {
    name: entry.employer,
    position: entry.title,
    location: entry.place,
    startDate: entry.start,
    endDate: entry.end,
    workplace: entry.workplace,
    hours: entry.hours,
  };
  const work = noted(fields, `/resume/work/${index}`, notes);
  const highlights = entry.highlights.slice(0, 40);
  return highlights.length > 0 ? { ...work, highlights } : work;
}

const educationOf = (entry: StudyReading, index: number, notes: Provenance[]): ResumeEducation =>
  noted(
    {
      institution: entry.school,
      studyType: entry.degree,
      area: entry.area,
      startDate: entry.start,
      endDate: entry.end,
      score: entry.score,
    },
    `/resume/education/${index}`,
    notes,
  );

function skillOf(entry: SkillReading, index: number, notes: Provenance[]): ResumeSkill {
  notes.push(provenanceOf(`/resume/skills/${index}`, entry.name));
  return { name: entry.name.value, ...(entry.keywords.length > 0 ? { keywords: entry.keywords } : {}) };
}

function noted(fields: Readonly<Record<string, Reading | undefined>>, path: string, notes: Provenance[]): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (!value) continue;
    out[key] = value.value;
    notes.push(provenanceOf(`${path}/${key}`, value));
  }
  return out;
}
