/** `screening/1`: what one screening says. */

import type { Bits } from './bits.js';
import type { Evidence } from './evidence.js';

export type Tier = 'clear' | 'verify' | 'escalate';
export type EvidenceClass = 'A' | 'B' | 'C' | 'D';
export type Ledger = 'claims' | 'binding';

export interface Line {
  readonly signal: string;
  readonly family?: string;
  /** Absent on `prior` and on the cap over a family's A to C lines. */
  readonly class?: EvidenceClass;
  readonly ledger?: Ledger;
  readonly bits: Bits;
  readonly evidence?: readonly Evidence[];
}

export interface Screening {
  readonly schema: 'screening/1';
  readonly application: string;
  readonly source: string;
  readonly tier: Tier;
  readonly bits: Bits;
  readonly evidenceBits: Bits;
  readonly probability: number;
  readonly interval: readonly [number, number];
  readonly calibrated: boolean;
  readonly reasons: readonly string[];
  readonly ring: string | null;
  readonly lines: readonly Line[];
  readonly coverage: { readonly read: number; readonly of: number };
  readonly unread: readonly string[];
  readonly model: string;
  readonly snapshot: string;
  readonly screenedAt: string;
}

/** `ring/1`: identities behind one hand, as far as shared artefacts show. */
export interface Ring {
  readonly schema: 'ring/1';
  readonly id: string;
  readonly members: readonly string[];
  readonly assets: readonly { readonly kind: string; readonly holders: number; readonly rarity: number }[];
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}
