/** Holds what was read against what is true, field by field and by the way it was read. */

import type { Understood } from '../read-resume.js';
import type { Reading } from '../readings.js';
import type { Person } from './people.fixture.js';

export interface Tally {
  /** By field: how many there were, and how many were read right. */
  readonly fields: Map<string, { right: number; of: number }>;
  /** By kind of reading: how many were made, and how many were right. */
  readonly kinds: Map<string, { right: number; of: number }>;
  readonly misses: string[];
}

export const newTally = (): Tally => ({ fields: new Map(), kinds: new Map(), misses: [] });

const same = (a: string | undefined, b: string): boolean => a !== undefined && folded(a) === folded(b);
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

function count(map: Map<string, { right: number; of: number }>, key: string, right: boolean): void {
  const entry = map.get(key) ?? { right: 0, of: 0 };
  entry.of++;
  if (right) entry.right++;
  map.set(key, entry);
}

export function compare(tally: Tally, label: string, person: Person, read: Understood): void {
  const field = (name: string, got: Reading | undefined, truth: string, equal = same(got?.value, truth)) => {
    count(tally.fields, name, equal);
    if (got) count(tally.kinds, got.kind, equal);
    if (!equal) tally.misses.push(`${label} ${name}: ${JSON.stringify(truth)} read as ${JSON.stringify(got?.value)} (${got?.kind})`);
  };
  field('name', read.name, person.name);
  field('email', read.contacts.email, person.email);
  const digits = (text: string | undefined) => text?.replace(/\D/g, '');
  field('phone', read.contacts.phone, person.phone, digits(read.contacts.phone?.value) === digits(person.phone));
  for (const link of person.links)
    count(
      tally.fields,
      'link',
      read.contacts.links.some((got) => got.value.replace(/^https?:\/\//, '') === link),
    );
  const free = [...read.work];
  for (const [i, job] of person.work.entries()) {
    // The entry that shares most with the truth, so that one bad field does not spoil the others.
    const likeness = (w: (typeof free)[number]) =>
      (same(w.employer?.value, job.employer) ? 2 : 0) + (same(w.title?.value, job.title) ? 2 : 0) + (w.start?.value === job.start ? 1 : 0);
    const best = free.reduce<(typeof free)[number] | undefined>((a, b) => (likeness(b) > (a ? likeness(a) : 0) ? b : a), undefined);
    if (best) free.splice(free.indexOf(best), 1);
    field('employer', best?.employer, job.employer);
    field('title', best?.title, job.title);
    field('start', best?.start, job.start);
    field('end', best?.end, job.end === undefined ? 'Present' : job.end);
    if (best?.place) count(tally.kinds, best.place.kind, same(best.place.value, job.place));
    if (!best) tally.misses.push(`${label} job ${i} not found`);
  }
  for (const extra of free) {
    count(tally.fields, 'no further job', false);
    for (const got of [extra.employer, extra.title]) if (got) count(tally.kinds, got.kind, false);
    tally.misses.push(`${label} further job ${extra.employer?.value} / ${extra.title?.value}`);
  }
  const studies = [...read.studies];
  for (const study of person.education) {
    const likeness = (s: (typeof studies)[number]) =>
      (same(s.school?.value, study.school) ? 3 : 0) +
      (same(s.area?.value, study.area) ? 1 : 0) +
      (s.end?.value.slice(0, 4) === study.end.slice(0, 4) ? 1 : 0);
    const best = studies.reduce<(typeof studies)[number] | undefined>((a, b) => (likeness(b) > (a ? likeness(a) : 0) ? b : a), undefined);
    if (best) studies.splice(studies.indexOf(best), 1);
    field('school', best?.school, study.school);
    field('degree', best?.degree, study.degree);
    field('area', best?.area, study.area);
    // A layout may give years alone: then the year is the truth.
    const dated = (got: Reading | undefined, truth: string) =>
      got !== undefined && (got.value === truth || got.value === truth.slice(0, 4));
    field('study start', best?.start, study.start, dated(best?.start, study.start));
    field('study end', best?.end, study.end, dated(best?.end, study.end));
  }
  for (const extra of studies) {
    count(tally.fields, 'no further study', false);
    for (const got of [extra.school, extra.degree]) if (got) count(tally.kinds, got.kind, false);
    tally.misses.push(`${label} further study ${extra.school?.value} / ${extra.degree?.value}`);
  }
}
