/** A JSON Resume document on its own (https://jsonresume.org/schema, 1.0) becomes an application of whoever it describes. */

import type { Application } from '../model/application.js';
import type { Resume, ResumeBasics } from '../model/resume.js';
import { type Fault, isObject, ShapeReading } from './reading.js';
import { ReportTally } from './reports.js';
import { resumeShape } from './shapes/resume.js';

/** What is known of a file beside its contents. */
export interface FileFacts {
  /** Base name. */
  readonly fileName: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Of the bytes, lower-case hex. */
  readonly sha256: string;
}

/** An `application/1` has a `schema` of ours; a bare resume has the sections of one. */
export function looksLikeResume(value: unknown): value is object {
  if (!isObject(value) || 'schema' in value) return false;
  const sections = ['work', 'education', 'skills', 'projects', 'volunteer', 'certificates'];
  const has = (key: string) => Array.isArray((value as Readonly<Record<string, unknown>>)[key]);
  return ('basics' in value && isObject(value.basics)) || sections.filter(has).length >= 2;
}

/**
 * The application has no name when the resume has none: `readRecord` refuses it then, unless it is joined to a row that has one.
 * A fault's path is in the resume itself.
 */
export function resumeApplication(value: object, file: FileFacts): Application | Fault {
  const reading = new ShapeReading(new ReportTally());
  const resume = reading.read(withOldNames(value), resumeShape) as Resume | undefined;
  if (reading.fault || !resume) return reading.fault ?? { path: '', reason: 'The resume is empty. Give one with a name.' };
  return {
    schema: 'application/1',
    id: file.sha256.slice(0, 16),
    source: 'file',
    candidate: candidateOf(resume.basics ?? {}),
    resume,
    documents: [{ kind: 'resume', fileName: file.fileName, mediaType: 'application/json', bytes: file.bytes, sha256: file.sha256 }],
  };
}

function candidateOf(basics: ResumeBasics): Application['candidate'] {
  const { name = '', email, phone, url, location: typed, profiles = [] } = basics;
  const links = [url, ...profiles.map((profile) => profile.url)].filter((link) => link !== undefined);
  const location = {
    ...(typed?.address === undefined ? {} : { line1: typed.address }),
    ...(typed?.city === undefined ? {} : { city: typed.city }),
    ...(typed?.region === undefined ? {} : { region: typed.region }),
    ...(typed?.postalCode === undefined ? {} : { postalCode: typed.postalCode }),
    ...(typed?.countryCode === undefined ? {} : { country: typed.countryCode }),
  };
  return {
    name,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(Object.keys(location).length === 0 ? {} : { location }),
    ...(links.length === 0 ? {} : { links }),
  };
}

/** Before 1.0 an employer was `company` and a link `website`; files of that age are still about. */
function withOldNames(value: object): object {
  const { basics, work, ...rest } = value as { basics?: unknown; work?: unknown };
  return {
    ...rest,
    ...(basics === undefined ? {} : { basics: renamed(basics, 'website', 'url') }),
    ...(work === undefined
      ? {}
      : { work: Array.isArray(work) ? work.map((job) => renamed(renamed(job, 'company', 'name'), 'website', 'url')) : work }),
  };
}

function renamed(value: unknown, from: string, to: string): unknown {
  if (!isObject(value) || !Object.hasOwn(value, from) || Object.hasOwn(value, to)) return value;
  const { [from]: old, ...rest } = value as Readonly<Record<string, unknown>>;
  return { ...rest, [to]: old };
}
