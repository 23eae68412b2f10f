/** Pointers to what a line rests on, never copies of it: a screen resolves them under the reader's own rights. */

export interface Pointer {
  readonly source: string;
  readonly application: string;
  /** JSON pointer into the application record, or `/events/<n>/data/…` into its events in order of time. */
  readonly path: string;
}

export type EvidenceKind = 'shared' | 'clash' | 'fact' | 'similar' | 'sequence';

export interface Evidence {
  readonly kind: EvidenceKind;
  /** Sorted by source, application, path; at most 20. */
  readonly at: readonly Pointer[];
  /** How many identities hold the artefact, this one included. */
  readonly holders?: number;
}

export const maximumPointers = 20;

export function comparePointers(a: Pointer, b: Pointer): number {
  for (const key of ['source', 'application', 'path'] as const) {
    if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  }
  return 0;
}

/** Builds evidence in the one order it is written in. The first pointer given is always kept when there are too many. */
export function evidence(kind: EvidenceKind, at: readonly Pointer[], holders?: number): Evidence {
  const kept =
    at.length > maximumPointers
      ? [
          ...at.slice(0, 1),
          ...at
            .slice(1)
            .sort(comparePointers)
            .slice(0, maximumPointers - 1),
        ]
      : [...at];
  return { kind, at: kept.sort(comparePointers), ...(holders === undefined ? {} : { holders }) };
}
