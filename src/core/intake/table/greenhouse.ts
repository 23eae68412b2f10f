/** Greenhouse: the candidates report and the list of all candidates, as CSV. */

import { holdsLinkTo, type Preset } from './preset.js';

const ownHeaders = [
  'application date',
  'applied on',
  'applied for',
  'candidate id',
  'stage name',
  'email addresses',
  'phone numbers',
  'prospect',
  'rejection reason',
  'offer date',
];

export const greenhouse: Preset = {
  id: 'greenhouse',
  recognises: (headers, samples) => {
    if (holdsLinkTo(samples, /\bgreenhouse\.io\/people\/\d/)) return true;
    const labelled = ['email personal', 'email work', 'email other'].some((header) => headers.has(header));
    return headers.has('job name') && (labelled || ownHeaders.filter((header) => headers.has(header)).length >= 2);
  },
  columns: {
    'application date': 'submittedAt',
    'applied on': 'submittedAt',
    'job name': 'job.title',
    jobs: 'job.title',
    'applied for': 'job.title',
    'candidate name': 'candidate.name',
    'email addresses': 'candidate.email',
    'email personal': 'candidate.email',
    'email other': 'candidate.email',
    'email work': 'candidate.email',
    'phone numbers': 'candidate.phone',
    'phone mobile': 'candidate.phone',
    'phone home': 'candidate.phone',
    'phone other': 'candidate.phone',
    'phone work': 'candidate.phone',
    'social media addresses': 'candidate.links',
    'website addresses': 'candidate.links',
    source: 'channel',
    company: 'resume.work.name',
    title: 'resume.work.position',
    resume: 'documents.resume',
    attachments: 'documents.resume',
  },
};
