/** Screenings → attempts per quarter: how many files were submitted, and how many of them stand in which tier. */

import type { Tier } from '../model/screening.js';

export interface Quarter {
  /** `2026-Q1`, by UTC. */
  readonly quarter: string;
  readonly applications: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  /** Files in a ring. */
  readonly inRings: number;
}

export interface Submitted {
  /** UTC, ISO 8601; a file without one is counted in no quarter. */
  readonly submittedAt?: string;
  readonly tier: Tier;
  readonly ring: string | null;
}

/** `2026-03-02T…` → `2026-Q1`; undefined where the text does not begin with a year and a month. */
export function quarterOf(at: string): string | undefined {
  const found = /^(\d{4})-(0[1-9]|1[0-2])/.exec(at);
  return found ? `${found[1]}-Q${Math.ceil(Number(found[2]) / 3)}` : undefined;
}

/** Oldest first; quarters in which nothing was submitted are left out. */
export function perQuarter(files: Iterable<Submitted>): Quarter[] {
  const found = new Map<string, { quarter: string; applications: number; tiers: Record<Tier, number>; inRings: number }>();
  for (const file of files) {
    const quarter = file.submittedAt === undefined ? undefined : quarterOf(file.submittedAt);
    if (quarter === undefined) continue;
    const row = found.get(quarter) ?? { quarter, applications: 0, tiers: { clear: 0, verify: 0, escalate: 0 }, inRings: 0 };
    row.applications += 1;
    row.tiers[file.tier] += 1;
    if (file.ring !== null) row.inRings += 1;
    found.set(quarter, row);
  }
  return [...found.values()].sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
}
