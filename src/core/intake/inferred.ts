/** What a folder of files lacks and the person who gives it knows: the job, and the day. Named in `inferred`, so that no signal reads it. */

import type { Application } from '../model/application.js';
import { isPartialDate, isTimestamp } from './dates.js';

export interface Fill {
  /** Job title. */
  readonly job?: string;
  /** A full timestamp with offset, or a partial date. */
  readonly submittedAt?: string;
}

/** Fills only what is absent. */
export function fillIn(application: Application, fill: Fill): Application {
  const job = application.job?.title === undefined ? fill.job : undefined;
  const submittedAt = application.submittedAt === undefined ? fill.submittedAt : undefined;
  if (job === undefined && submittedAt === undefined) return application;
  const names = [...(job === undefined ? [] : ['job.title']), ...(submittedAt === undefined ? [] : ['submittedAt'])];
  return {
    ...application,
    ...(job === undefined ? {} : { job: { ...application.job, title: job } }),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    inferred: [...(application.inferred ?? []), ...names],
  };
}

/** Why a `--submitted-at` cannot be used. */
export function submittedAtFault(text: string): string | undefined {
  if (isTimestamp(text) || isPartialDate(text)) return undefined;
  return 'The time given is neither a date nor a full timestamp. Write it like 2026-03-02 or 2026-03-02T15:04:05Z.';
}

const dated = /(?:^|[^\d-])([12]\d{3}-\d\d(?:-\d\d)?)(?![\d-])/;

/** Names people give folders for what is in them, not for a job. */
const container = new Set(
  (
    'all application applications applicant applicants archive attachments batch candidate candidates cv cvs data desktop doc docs documents docx ' +
    'download downloads export exports file files home import inbox incoming input lebenslaeufe new pdf pdfs pool resume resumes temp test tmp ' +
    'upload uploads zip'
  ).split(' '),
);

/** `folders` from the outermost to the one the file lies in, as `2026-03-02 Senior Engineer`, or `2026-03/Senior ML Engineer`. */
export function fillFromFolders(folders: readonly string[]): Fill {
  let fill: Fill = {};
  for (const folder of folders) {
    const date = dated.exec(folder)?.[1];
    const submittedAt = date !== undefined && isPartialDate(date) ? date : undefined;
    const job = titleIn(submittedAt === undefined ? folder : folder.replace(submittedAt, ' '));
    fill = { ...fill, ...(job === undefined ? {} : { job }), ...(submittedAt === undefined ? {} : { submittedAt }) };
  }
  return fill;
}

function titleIn(folder: string): string | undefined {
  const title = folder
    .replace(/[_\s]+/g, ' ')
    .replace(/[([{]\s*[)\]}]/g, ' ')
    .replace(/^[\s\-–—,.:|]+|[\s\-–—,.:|]+$/g, '')
    .replace(/ {2,}/g, ' ');
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const speaks = words.some((word) => word.length > 1 && !container.has(word));
  return speaks ? title : undefined;
}
