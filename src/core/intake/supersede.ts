/** Of several records with one `source` and `id`: which one is screened, which were superseded, which merely came twice. */

import { instantOf } from './dates.js';

export interface Version {
  readonly submittedAt?: string;
  /** SHA-256 of the record's canonical JSON, lower-case hex. */
  readonly contentSha256: string;
}

export interface Settled<V extends Version> {
  readonly screened: V;
  /** One of each other content, the latest first. */
  readonly superseded: readonly V[];
  /** How many records only repeated a content. */
  readonly duplicates: number;
}

/** Positive when `a` is screened rather than `b`: the later `submittedAt`, an absent one counting as earliest, then the greater SHA-256. */
export function compareVersions(a: Version, b: Version): number {
  const difference = submission(a) - submission(b);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  if (a.contentSha256 === b.contentSha256) return 0;
  return a.contentSha256 > b.contentSha256 ? 1 : -1;
}

/** The answer depends on the contents only, not on the order they came in. */
export function settle<V extends Version>(versions: readonly [V, ...V[]]): Settled<V> {
  const contents = new Map<string, V>();
  for (const version of versions) if (!contents.has(version.contentSha256)) contents.set(version.contentSha256, version);
  const [screened = versions[0], ...superseded] = [...contents.values()].sort((a, b) => compareVersions(b, a));
  return { screened, superseded, duplicates: versions.length - contents.size };
}

export const supersededReason =
  'superseded: another record with the same source and id was submitted later. Nothing to do; give each application an id of its own if they are two.';

const submission = (version: Version): number =>
  version.submittedAt === undefined ? Number.NEGATIVE_INFINITY : (instantOf(version.submittedAt) ?? Number.NEGATIVE_INFINITY);
