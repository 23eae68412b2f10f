/** What depends on the whole pool, counted over all its files in any order: its size, and metadata that an export wrote. */

import type { PoolFacts } from '../model/link.js';
import type { DocumentFingerprint, Profile } from '../model/profile.js';

/** From so many files on, a value that nearly all of one source carry was written by the export, not by the applicants. */
const leastFiles = 20;
const nearlyAll = 0.9;

const fields = [
  'producer',
  'creator',
  'author',
  'title',
  'createdAt',
  'utcOffsetMinutes',
] as const satisfies readonly (keyof DocumentFingerprint)[];
const separator = '\u0000';

/** `[source, field, value, files]`: how many files of a source carry a value. Plain, so that workers can hand it over. */
export type MetadataCount = readonly [source: string, field: string, value: string, files: number];

/** A value and how much of its source and field it holds: enough to tell what is the same all over an export. */
export interface LeadingMetadata {
  readonly source: string;
  readonly field: string;
  readonly value: string;
  /** Files that carry it. */
  readonly files: number;
  /** Files of the source that carry any value of the field. */
  readonly of: number;
}

/** `leading`: for each source and field the value that most files carry; nearly all of them can carry only one. */
export const poolFacts = (applications: number, leading: Iterable<LeadingMetadata>): PoolFacts => ({
  sizeBits: Math.ceil(Math.log2(Math.max(1, applications))),
  constantMetadata: [...leading]
    .filter(({ files, of }) => of >= leastFiles && files >= nearlyAll * of)
    .map(({ source, field, value }) => [source, field, value].join(separator))
    .sort(),
});

export class PoolTally {
  #applications = 0;
  /** By `source\0field`, then value. */
  readonly #files = new Map<string, Map<string, number>>();

  /** Once per application that is screened. Only a file's first document counts: an export writes all of them alike. */
  add(profile: Pick<Profile, 'ref' | 'documents'>): void {
    this.#applications += 1;
    const [document] = profile.documents;
    if (!document) return;
    for (const field of fields) {
      const value = document[field];
      if (value !== undefined) this.#count(profile.ref.source, field, String(value), 1);
    }
  }

  merge(applications: number, counts: Iterable<MetadataCount>): void {
    this.#applications += applications;
    for (const [source, field, value, files] of counts) this.#count(source, field, value, files);
  }

  counts(): MetadataCount[] {
    const all: MetadataCount[] = [];
    for (const [key, values] of this.#files) {
      const [source = '', field = ''] = key.split(separator);
      for (const [value, files] of values) all.push([source, field, value, files]);
    }
    return all;
  }

  facts(): PoolFacts {
    return poolFacts(this.#applications, this.#leading());
  }

  *#leading(): Generator<LeadingMetadata> {
    for (const [key, values] of this.#files) {
      const [source = '', field = ''] = key.split(separator);
      const of = [...values.values()].reduce((sum, n) => sum + n, 0);
      for (const [value, files] of values) yield { source, field, value, files, of };
    }
  }

  #count(source: string, field: string, value: string, files: number): void {
    const key = `${source}${separator}${field}`;
    const values = this.#files.get(key) ?? new Map<string, number>();
    values.set(value, (values.get(value) ?? 0) + files);
    this.#files.set(key, values);
  }
}

/** Names a snapshot: the pool's facts and the versions of the facts from outside that all of its screenings rest on. */
export const snapshotId = (pool: PoolFacts, versions: readonly string[], sha256: (text: string) => string): string =>
  `s-${sha256(JSON.stringify([pool.sizeBits, pool.constantMetadata, ...versions])).slice(0, 12)}`;

/** A file as signals may read it: without what the export, not the applicant, wrote into nearly all documents of its source. */
export function withoutConstantMetadata(profile: Profile, pool: PoolFacts): Profile {
  if (pool.constantMetadata.length === 0 || profile.documents.length === 0) return profile;
  const constant = new Set(pool.constantMetadata);
  const written = (field: string, value: unknown) =>
    (fields as readonly string[]).includes(field) && constant.has([profile.ref.source, field, String(value)].join(separator));
  const documents = profile.documents.map(
    (document) =>
      Object.fromEntries(Object.entries(document).filter(([field, value]) => !written(field, value))) as unknown as DocumentFingerprint,
  );
  return { ...profile, documents };
}
