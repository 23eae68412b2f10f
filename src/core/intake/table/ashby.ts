/** Ashby: candidate and application lists, as CSV; people choose the columns, so a link into Ashby is as good a sign as headers. */

import { holdsLinkTo, type Preset } from './preset.js';

const ownHeaders = [
  'current interview stage',
  'interview stage',
  'archive reason',
  'credited to',
  'application created at',
  'application submitted at',
  'application status',
  'primary email address',
  'source type',
  'consideration',
  'candidate profile url',
  'resume file',
];

export const ashby: Preset = {
  id: 'ashby',
  recognises: (headers, samples) =>
    holdsLinkTo(samples, /\bapp\.ashbyhq\.com\/candidate/) || ownHeaders.filter((header) => headers.has(header)).length >= 2,
  columns: {
    'application id': 'id',
    'candidate id': 'candidate.id',
    'application submitted at': 'submittedAt',
    'application created at': 'submittedAt',
    'applied at': 'submittedAt',
    'application created': 'submittedAt',
    'job id': 'job.id',
    job: 'job.title',
    'job title': 'job.title',
    'candidate name': 'candidate.name',
    'primary email address': 'candidate.email',
    'primary phone number': 'candidate.phone',
    'social links': 'candidate.links',
    source: 'channel',
    position: 'resume.work.position',
    company: 'resume.work.name',
    school: 'resume.education.institution',
    resume: 'documents.resume',
    'resume file': 'documents.resume',
  },
};
