/** Everything a file says, in the order of a reader, each value with where it was read. */

import type { Application, CaseFile } from '../client-types.js';
import { day } from './dates.js';
import { type Field, facet } from './facets.js';
import { provenance, sourceWords } from './sides.js';

export interface Entry {
  /** What happened and when, for events; other entries say themselves what they are. */
  readonly title?: string;
  readonly fields: readonly Field[];
  readonly source: string;
  /** Read with too little confidence: no signal uses it. */
  readonly unsure: boolean;
}

export interface Part {
  readonly title: string;
  /** Where all of its entries stand, when that is one place. */
  readonly source?: string;
  readonly entries: readonly Entry[];
}

export function contentsOf({ application, events }: CaseFile, zone: string): Part[] {
  const entry = (path: string): Entry => {
    const { heading, fields, when } = facet(application, path, events);
    const read = provenance(application, path);
    return {
      ...(when === undefined ? {} : { title: `${heading}, ${day(when, zone)}` }),
      fields,
      source: sourceWords(application, path),
      unsure: read !== undefined && read.confidence < 0.95,
    };
  };
  const each = (list: readonly unknown[] | undefined, root: string): Entry[] => (list ?? []).map((_, i) => entry(`${root}/${i}`));
  const parts: Part[] = [
    { title: 'Contact', entries: contacts(application, entry) },
    { title: 'Work', entries: each(application.resume?.work, '/resume/work') },
    { title: 'Education', entries: each(application.resume?.education, '/resume/education') },
    { title: 'Public profiles', entries: each(application.profiles, '/profiles') },
    { title: 'Referees', entries: each(application.references, '/references') },
    { title: 'Documents', entries: each(application.documents, '/documents') },
    { title: 'Session', entries: application.session === undefined ? [] : [entry('/session')] },
    { title: 'Later events', entries: each(events, '/events') },
  ];
  return parts
    .map((part) => ({ ...part, entries: part.entries.filter((one) => one.fields.length > 0 || one.title !== undefined) }))
    .filter((part) => part.entries.length > 0)
    .map((part) => ({ ...part, ...oneSource(part.entries) }));
}

function oneSource(entries: readonly Entry[]): { readonly source?: string } {
  const [first, ...rest] = entries;
  return first !== undefined && rest.every(({ source }) => source === first.source) ? { source: first.source } : {};
}

/** Each contact has a source of its own (the mailbox may stand on the form and the phone on page 2 of the resume); those of one source are one entry. */
function contacts(application: Application, entry: (path: string) => Entry): Entry[] {
  const { email, phone, location, links } = application.candidate;
  const paths = [
    '/candidate/name',
    ...(email === undefined ? [] : ['/candidate/email']),
    ...(phone === undefined ? [] : ['/candidate/phone']),
    ...(location === undefined ? [] : ['/candidate/location']),
    ...(links ?? []).map((_, i) => `/candidate/links/${i}`),
  ];
  const merged: Entry[] = [];
  for (const one of paths.map(entry)) {
    const before = merged.at(-1);
    if (before?.source === one.source && before.unsure === one.unsure)
      merged[merged.length - 1] = { ...before, fields: [...before.fields, ...one.fields] };
    else merged.push(one);
  }
  return merged;
}
