/** The rooms from normalise to score as one object for a store: what files say, how they meet, and what is said of them. */

import { canonicalJson } from './intake/canonical.js';
import { blockingKeys } from './link/key-hash.js';
import { PoolTally, poolFacts, snapshotId } from './link/pool-facts.js';
import { type Application, refKey } from './model/application.js';
import type { FileLinks, PoolFacts } from './model/link.js';
import type { Profile } from './model/profile.js';
import { type Judging, profileOf, recordOf, scoreOf, screened, standsAlone } from './pipeline.js';
import type { Judge, LinkEngine, PreparedFile, Sha256, StoredFile } from './ports.js';

export interface JudgeParts {
  readonly judging: Judging;
  /** Versions of everything from outside the pool, for the names of snapshots and of the edition. */
  readonly versions: readonly string[];
  readonly engine: LinkEngine;
  readonly sha256: Sha256;
}

export function judgeOf({ judging, versions, engine, sha256 }: JudgeParts): Judge {
  const profiles = new Profiles(judging);
  return {
    edition: sha256(JSON.stringify([judging.weights.version, judging.weights, ...versions])).slice(0, 16),
    foresee: (application) => profiles.foresee(application),
    prepare: async (files) => files.map((file) => prepared(profiles.of(file))),
    snapshot: (applications, leading) => {
      const pool = poolFacts(applications, leading);
      return { name: snapshotId(pool, versions, sha256), pool };
    },
    link: (records, pool) => engine.link(records, pool),
    screen: async (files, { name, pool }, screenedAt) => {
      const stamp = { model: judging.weights.version, snapshot: name, screenedAt, calibrated: judging.weights.calibrated };
      const scored = files.map((file) => ({ file, ...scoredFile(profiles.of(file), file.links, pool, judging) }));
      const own = new Map<string, number>();
      for (const { file, alone } of scored) if (file.links.ring && alone) own.set(file.links.ring, (own.get(file.links.ring) ?? 0) + 1);
      return scored.map(({ file, score }) =>
        screened(file.application, score, file.links, file.links.ring ? (own.get(file.links.ring) ?? 0) : 0, stamp),
      );
    },
  };
}

/** Most profiles that wait between being prepared and being scored: all of a small store, and of a large one what arrives at a time. */
const mostWaiting = 5_000;

/** Reading a record is most of the work on it; the same record is read once for linking and scoring. */
class Profiles {
  readonly #judging: Judging;
  readonly #waiting = new Map<string, { readonly content: string; readonly profile: Profile }>();

  constructor(judging: Judging) {
    this.#judging = judging;
  }

  of({ application, events }: StoredFile): Profile {
    const content = JSON.stringify([application, events]);
    const known = this.#waiting.get(refKey(application));
    if (known?.content === content) return known.profile;
    const profile = profileOf(application, events, this.#judging.world);
    this.#keep(refKey(application), content, profile);
    if (this.#waiting.size > mostWaiting) this.#waiting.delete(this.#waiting.keys().next().value ?? '');
    return profile;
  }

  /** As it will be stored: canonical and without events. What waits already is left as it is. */
  foresee(application: Application): void {
    if (this.#waiting.size >= mostWaiting || this.#waiting.has(refKey(application))) return;
    const record = canonicalJson(application);
    const stored = JSON.parse(record) as Application;
    this.#keep(refKey(application), `[${record},[]]`, profileOf(stored, [], this.#judging.world));
  }

  #keep(key: string, content: string, profile: Profile): void {
    this.#waiting.delete(key);
    this.#waiting.set(key, { content, profile });
  }
}

function prepared(profile: Profile): PreparedFile {
  const record = recordOf(profile);
  const tally = new PoolTally();
  tally.add(profile);
  return { record, keys: blockingKeys(record), metadata: tally.counts() };
}

function scoredFile(profile: Profile, links: FileLinks, pool: PoolFacts, judging: Judging) {
  const score = scoreOf(profile, links, pool, judging);
  return { score, alone: standsAlone(profile.ref, score) };
}
