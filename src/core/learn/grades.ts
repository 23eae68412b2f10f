/**
 * Day one, without labels: experts' grades as expected log2 likelihood ratios with a spread, the base rate as the prior.
 * Learning from outcomes starts from here and is a new numbered file, never an edit of this one.
 */

import type { EvidenceClass } from '../model/screening.js';
import type { Grade, Weights } from '../model/weights.js';
import type { AnySignal } from '../signals/signal.js';

/** Bits by class and strength of the publishers' words (weak, moderate, strong). A B line grows to 1.5 times with the link posterior: 5 to 9. */
const expert: Readonly<Record<EvidenceClass, Readonly<Record<Exclude<AnySignal['grade'], '0'>, Grade>>>> = {
  A: { W: { bits: 10, spread: 1.5 }, M: { bits: 10, spread: 1.5 }, S: { bits: 10, spread: 1.5 } },
  B: { W: { bits: 5, spread: 1.5 }, M: { bits: 5.5, spread: 1.5 }, S: { bits: 6, spread: 1.5 } },
  C: { W: { bits: 3, spread: 1 }, M: { bits: 3.5, spread: 1 }, S: { bits: 4, spread: 1 } },
  D: { W: { bits: 0.3, spread: 0.3 }, M: { bits: 0.6, spread: 0.4 }, S: { bits: 1, spread: 0.5 } },
};

/** Context of 0 bits: shown, weighs nothing, in no direction. */
const silent: Grade = { bits: 0, spread: 0 };

export interface Policy {
  readonly version: string;
  /** Date the file was made, `YYYY-MM-DD`. */
  readonly made: string;
  /** Share of applications whose material claims would be contradicted: 0.01 without knowledge of one's own. */
  readonly baseRate: number;
  readonly askAt: number | null;
  /** Most that A to C lines, and that D lines, of one family add up to, in bits. */
  readonly familyCap: number;
  readonly contextCap: number;
}

export function weightsFromGrades(signals: readonly AnySignal[], policy: Policy): Weights {
  const families = [...new Set(signals.map((signal) => signal.family))].sort();
  return {
    version: policy.version,
    made: policy.made,
    prior: Math.round(Math.log2(policy.baseRate / (1 - policy.baseRate)) * 100) / 100,
    priorSpread: 1,
    askAt: policy.askAt,
    grades: Object.fromEntries([...signals].sort((a, b) => (a.id < b.id ? -1 : 1)).map((signal) => [signal.id, gradeOf(signal)])),
    demoted: expert.D.M,
    lessened: expert.C.W,
    caps: Object.fromEntries(families.map((family) => [family, policy.familyCap])),
    contextCaps: Object.fromEntries(families.map((family) => [family, policy.contextCap])),
    calibrated: false,
  };
}

function gradeOf(signal: AnySignal): Grade {
  if (signal.grade === '0') return silent;
  const grade = expert[signal.class][signal.grade];
  return signal.direction === 'for' ? { bits: -grade.bits, spread: grade.spread } : grade;
}
