/** Lever: the export of candidates. Its headers say which times are in GMT. */

import { holdsLinkTo, type Preset } from './preset.js';

const ownHeaders = [
  'profile id',
  'posting id',
  'posting title',
  'applied at gmt',
  'created at gmt',
  'last story at gmt',
  'last advanced at gmt',
  'posting archived at gmt',
  'posting owner name',
  'opportunity id',
];

export const lever: Preset = {
  id: 'lever',
  recognises: (headers, samples) =>
    holdsLinkTo(samples, /\bhire\.(?:sandbox\.)?lever\.co\/candidates\//) || ownHeaders.filter((header) => headers.has(header)).length >= 2,
  columns: {
    'application id': 'id',
    'opportunity id': 'id',
    'profile id': 'candidate.id',
    'contact id': 'candidate.id',
    'applied at gmt': 'submittedAt',
    'applied at': 'submittedAt',
    'created at gmt': 'submittedAt',
    'created at': 'submittedAt',
    'posting id': 'job.id',
    'posting title': 'job.title',
    'posting location': 'job.location',
    'candidate name': 'candidate.name',
    emails: 'candidate.email',
    phones: 'candidate.phone',
    links: 'candidate.links',
    headline: 'resume.basics.label',
    sources: 'channel',
    source: 'channel',
    origin: 'channel',
    resume: 'documents.resume',
    files: 'documents.resume',
  },
};
