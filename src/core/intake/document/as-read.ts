/** A record whose resume is plain text, with what the text says: the form every later room and every screen works on. */

import type { Application } from '../../model/application.js';
import { readResumeText } from './read-resume.js';

/** The same record where it has a structured resume already, or no text. */
export function asRead(application: Application): Application {
  if (application.resume !== undefined || application.resumeText === undefined) return application;
  const { resume, provenance } = readResumeText(application.resumeText);
  if (Object.keys(resume).length === 0) return application;
  const read = provenance.filter(({ path }) => path.startsWith('/resume/'));
  return { ...application, resume, provenance: [...(application.provenance ?? []), ...read] };
}
