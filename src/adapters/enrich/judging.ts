/** Facts, look-ups, weights and signals, as files on this machine hold them → what a run judges with. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readWeights } from '#core/learn/weights-file.js';
import { indexFacts } from '#core/normalise/fact-index.js';
import type { Judging } from '#core/pipeline.js';
import { signals } from '#core/signals/index.gen.js';
import { loadFacts } from './facts.js';
import { openNetworkLookup } from './network.js';

export interface JudgingOptions {
  /** Folder of the facts; the shipped ones by default. */
  readonly facts?: string;
  /** A weights file; the shipped one by default. */
  readonly weights?: string;
}

export interface LoadedJudging {
  readonly judging: Judging;
  /** Versions of what came from outside the pool: a snapshot names them. */
  readonly versions: readonly string[];
}

const shippedWeights = fileURLToPath(new URL('../../../weights/0001.json', import.meta.url));

export async function loadJudging(options: JudgingOptions = {}): Promise<LoadedJudging> {
  const weightsFile = options.weights ?? shippedWeights;
  const [facts, lookup, text] = await Promise.all([loadFacts(options.facts), openNetworkLookup(), readFile(weightsFile, 'utf8')]);
  const judging = { world: { facts: indexFacts(facts), lookup }, weights: readWeights(JSON.parse(text), weightsFile), signals };
  return { judging, versions: [facts.factsVersion, lookup.version, sha256(signals.map((signal) => signal.id).join(' '))] };
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
