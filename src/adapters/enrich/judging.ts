/** What a run judges with, made ready: facts indexed, beside look-ups, weights and signals. */

import { indexFacts } from '#core/normalise/fact-index.js';
import type { Judging } from '#core/pipeline.js';
import { type Basis, type JudgingOptions, loadBasis } from './basis.js';

export interface LoadedJudging {
  readonly judging: Judging;
  /** Versions of what came from outside the pool: a snapshot names them. */
  readonly versions: readonly string[];
}

export async function loadJudging(options: JudgingOptions = {}): Promise<LoadedJudging> {
  const basis = await loadBasis(options);
  return { judging: judgingOf(basis), versions: basis.versions };
}

export const judgingOf = ({ facts, lookup, weights, signals }: Basis): Judging => ({
  world: { facts: indexFacts(facts), lookup },
  weights,
  signals,
});
