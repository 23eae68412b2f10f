/** Reads every signal over one file: each gets exactly what it declared, and a throw becomes an unread signal. */

import type { FactsById } from '../model/facts.js';
import type { FileLinks, PoolFacts } from '../model/link.js';
import type { Profile } from '../model/profile.js';
import type { AnySignal, Given, Reading, Surroundings } from './signal.js';

export interface SignalReading {
  readonly signal: AnySignal;
  readonly reading: Reading;
}

export function readAll(signals: readonly AnySignal[], given: Given): readonly SignalReading[] {
  return signals.filter((signal) => signal.status !== 'retired').map((signal) => ({ signal, reading: readOne(signal, given) }));
}

export function given(self: Profile, links: FileLinks, pool: PoolFacts, facts: FactsById): Given {
  return {
    self,
    shared: links.shared,
    contested: links.contested,
    again: links.again,
    burst: links.burst,
    pool,
    institutions: facts.institutions,
    schools: facts.schools,
  };
}

function readOne(signal: AnySignal, all: Given): Reading {
  try {
    const reading = signal.read(narrow(signal, all) as never);
    if (reading.state !== 'found') return reading;
    if (!(reading.strength >= 1 && reading.strength <= 1.5)) return { state: 'no-data', missing: 'a strength from 1 to 1.5' };
    return reading;
  } catch (error) {
    return { state: 'no-data', missing: `the signal failed: ${error instanceof Error ? error.message : 'unknown'}` };
  }
}

function narrow(signal: AnySignal, all: Given): unknown {
  const self: Record<string, unknown> = { ref: all.self.ref };
  for (const key of signal.sees) self[key] = all.self[key];
  const out: Record<string, unknown> = { self };
  for (const need of signal.needs) out[need] = need === 'shared' ? sharedOf(signal, all) : all[need as keyof Surroundings];
  return out;
}

const sharedOf = (signal: AnySignal, all: Given) => {
  const kinds = signal.artefacts ?? [];
  return all.shared.filter((artefact) => kinds.includes(artefact.kind));
};
