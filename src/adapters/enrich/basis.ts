/** Facts, look-ups, weights and signals as files on this machine hold them: read and checked, and not indexed yet. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readWeights } from '#core/learn/weights-file.js';
import type { Weights } from '#core/model/weights.js';
import type { NetworkLookup } from '#core/ports.js';
import { signals } from '#core/signals/index.gen.js';
import type { AnySignal } from '#core/signals/signal.js';
import { sha256 } from '../sha256.js';
import { loadFacts, type ShippedFacts } from './facts.js';
import { openNetworkLookup } from './network.js';

export interface JudgingOptions {
  /** Folder of the facts; the shipped ones by default. */
  readonly facts?: string;
  /** A weights file; the shipped one by default. */
  readonly weights?: string;
}

export interface Basis {
  readonly facts: ShippedFacts;
  readonly lookup: NetworkLookup;
  readonly weights: Weights;
  readonly signals: readonly AnySignal[];
  /** Versions of what came from outside the pool: a snapshot names them. */
  readonly versions: readonly string[];
}

const shippedWeights = fileURLToPath(new URL('../../../weights/0001.json', import.meta.url));

/** Throws when anything in the files is not as it must be. */
export async function loadBasis(options: JudgingOptions = {}): Promise<Basis> {
  const weightsFile = options.weights ?? shippedWeights;
  const [facts, lookup, text] = await Promise.all([loadFacts(options.facts), openNetworkLookup(), readFile(weightsFile, 'utf8')]);
  return {
    facts,
    lookup,
    weights: readWeights(JSON.parse(text), weightsFile),
    signals,
    versions: [facts.factsVersion, lookup.version, sha256(signals.map((signal) => signal.id).join(' '))],
  };
}
