/** From scores to tiers: `escalate` needs a source that contradicts, or a ring in which two members have evidence of their own. */

import { type Ref, refKey } from '../model/application.js';
import { probabilityOf } from '../model/bits.js';
import type { Line, Screening, Tier } from '../model/screening.js';
import { reasonsOf } from './rule.js';
import type { Score } from './score.js';

/** 5 % and 95 % of the normal distribution. */
const ninety = 1.6448536269514722;

/**
 * Whether a file would stand accused without anybody else's file: a line that still stands, with evidence in this file alone.
 * What it shares with others is the ring's, whoever put those details there.
 */
export function hasOwnEvidence(ref: Ref, standing: readonly Line[]): boolean {
  const mine = refKey(ref);
  return standing.some((line) =>
    (line.evidence ?? []).some((e) => e.kind !== 'shared' && e.at.every((p) => refKey({ source: p.source, id: p.application }) === mine)),
  );
}

/** `ownInRing`: how many members of the file's ring have evidence of their own, this file included. */
export function tierOf(score: Score, own: boolean, ownInRing: number): Tier {
  if (!score.flagged) return 'clear';
  const contradicted = score.standing.some((line) => line.class === 'A');
  return contradicted || (own && ownInRing >= 2) ? 'escalate' : 'verify';
}

/** What a run adds to every screening it writes. */
export interface Stamp {
  readonly model: string;
  readonly snapshot: string;
  readonly screenedAt: string;
  readonly calibrated: boolean;
}

export function screeningOf(ref: Ref, score: Score, ring: { readonly id: string | null; readonly own: number }, stamp: Stamp): Screening {
  const tier = tierOf(score, hasOwnEvidence(ref, score.standing), ring.own);
  const reach = ninety * score.spread;
  return {
    schema: 'screening/1',
    application: ref.id,
    source: ref.source,
    tier,
    bits: score.bits,
    evidenceBits: score.evidenceBits,
    probability: probabilityOf(score.bits),
    interval: [probabilityOf(score.bits - reach), probabilityOf(score.bits + reach)],
    calibrated: stamp.calibrated,
    reasons: tier === 'clear' ? [] : reasonsOf(score.standing),
    ring: ring.id,
    lines: score.lines,
    coverage: score.coverage,
    unread: score.unread,
    model: stamp.model,
    snapshot: stamp.snapshot,
    screenedAt: stamp.screenedAt,
  };
}
