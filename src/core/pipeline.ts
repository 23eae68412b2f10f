/**
 * The whole way, for one file: read this first.
 *
 *   record ─▶ readRecord ─▶ asRead ─▶ normalise (+ events) ─▶ linkRecord ─▶ [linkPool over all files] ─▶ readAll ─▶ score ─▶ screeningOf ─▶ openCase
 *
 * Everything here is data in, data out. What joins files (`linkPool`) and what reads and writes them is handed in from outside.
 */

import { asRead } from './intake/document/as-read.js';
import { linkRecord } from './link/link-record.js';
import { withoutConstantMetadata } from './link/pool-facts.js';
import type { LinkRecord } from './link/record.js';
import type { Application, Ref } from './model/application.js';
import type { EventRecord } from './model/event.js';
import type { FileLinks, PoolFacts } from './model/link.js';
import type { Profile } from './model/profile.js';
import type { Screening } from './model/screening.js';
import type { Weights } from './model/weights.js';
import { normalise, type World, withEvents } from './normalise/normalise.js';
import { type Score, score } from './score/score.js';
import { hasOwnEvidence, type Stamp, screeningOf } from './score/tier.js';
import { given, readAll } from './signals/run.js';
import type { AnySignal } from './signals/signal.js';

/** What one run judges with: frozen while it runs, named in every screening it makes. */
export interface Judging {
  readonly world: World;
  readonly weights: Weights;
  readonly signals: readonly AnySignal[];
}

/** A record and the events that are known about it → what all later rooms work on. */
export function profileOf(application: Application, events: readonly EventRecord[], world: World): Profile {
  const profile = normalise(asRead(application), world);
  return events.length === 0 ? profile : withEvents(profile, events, world);
}

export const recordOf = (profile: Profile): LinkRecord => linkRecord(profile);

/** A file beside its links → its score. */
export function scoreOf(profile: Profile, links: FileLinks, pool: PoolFacts, judging: Judging): Score {
  const read = withoutConstantMetadata(profile, pool);
  return score(readAll(judging.signals, given(read, links, pool, judging.world.facts)), judging.weights);
}

/** Whether a member of a ring has evidence of its own: counted over the ring before any of its members gets its tier. */
export const standsAlone = (ref: Ref, scored: Score): boolean => hasOwnEvidence(ref, scored.standing);

/** `ownInRing`: how many members of the file's ring stand alone. */
export function screened(ref: Ref, scored: Score, links: FileLinks, ownInRing: number, stamp: Stamp): Screening {
  return screeningOf(ref, scored, { id: links.ring, own: ownInRing }, stamp);
}
