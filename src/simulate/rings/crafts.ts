/**
 * What the members of a ring have in common, and how often. Base rates are modelling assumptions near what published cases show
 * (shared passages in more than half of the personas of a team, shared numbers in about one of seven); care multiplies them.
 */

import type { Care, Tradecraft } from '../parameters.js';

export const leaks = [
  'passages',
  'mail-token',
  'mailbox',
  'phone',
  'address',
  'device',
  'line',
  'referee',
  'account',
  'shipping',
  'tuple',
  'stamp',
  'bytes',
  'portfolio',
  'commits',
  'front',
  'study',
  'offices',
  'zone',
  'dormant',
  'clash',
  'borrowed',
] as const;
export type Leak = (typeof leaks)[number];

/** Share of personas of any team that leave this, before care. What is left out happens only to those whose craft it is. */
const usual: Partial<Record<Leak, number>> = {
  passages: 0.6,
  'mail-token': 0.4,
  phone: 0.15,
  address: 0.25,
  device: 0.1,
  referee: 0.3,
  account: 0.2,
  tuple: 0.35,
  study: 0.35,
  dormant: 0.3,
  zone: 0.2,
  borrowed: 0.1,
};

const carelessness: Readonly<Record<Care, number>> = { sloppy: 0.8, standard: 0.35, careful: 0.06 };
const ofTheCraft: Readonly<Record<Care, number>> = { sloppy: 1, standard: 0.88, careful: 0.5 };

export interface Craft {
  /** What this kind of team nearly always shares. */
  readonly signature: readonly Leak[];
  /** Share of personas that get as far as an offer. */
  readonly hires: number;
  /** Applications of one persona. */
  readonly applications: readonly [number, number];
  /** Lives where it says it lives, as far as networks and numbers show. */
  readonly local?: boolean;
}

const craft = (signature: readonly Leak[], hires = 0.06, applications: readonly [number, number] = [1, 3]): Craft => ({
  signature,
  hires,
  applications,
});

export const crafts: Readonly<Record<Tradecraft, Craft>> = {
  'phone-pool': craft(['phone']),
  'resume-mill': craft(['passages']),
  'mailbox-variants': craft(['mailbox']),
  'mailbox-flood': craft(['mailbox', 'passages'], 0, [4, 6]),
  'borrowed-identities': craft(['borrowed']),
  'laptop-farm': craft(['shipping', 'account'], 0.75),
  'front-company': craft(['front']),
  'referee-farm': craft(['referee']),
  'portfolio-template': craft(['portfolio', 'commits']),
  'residential-hub': craft(['line', 'device']),
  'document-factory': craft(['stamp', 'bytes']),
  'dormant-profiles': craft(['dormant', 'clash']),
  'impossible-claims': craft(['study', 'offices', 'clash']),
  'stand-ins': craft(['tuple'], 0.8),
  'local-front': { signature: ['device', 'account', 'shipping'], hires: 0.7, applications: [1, 2], local: true },
  'slow-cell': craft(['mail-token'], 0.02, [1, 1]),
};

/** How likely a persona of such a team leaves this trace. */
export function likelihood(tradecraft: Tradecraft, care: Care, leak: Leak): number {
  if (crafts[tradecraft].signature.includes(leak)) return ofTheCraft[care];
  if (crafts[tradecraft].local && (leak === 'zone' || leak === 'dormant')) return 0;
  return (usual[leak] ?? 0) * carelessness[care];
}
