/**
 * Which files a change of a pool can touch, as a dialogue with whoever keeps the pool, so that this stays free of any waiting.
 *
 * Links of a file rest on the records that share a blocking key with it; rings and their names rest on its group, the component
 * that edges join. A changed record can alter only edges of those that share a key with what it is or was. So the files to link
 * anew are these and their groups; and to link them it takes the holders of their keys, as context.
 */

import { refKey } from '../model/application.js';
import type { PoolFacts } from '../model/link.js';
import type { Linkage, Sha256 } from '../ports.js';
import { blockingKeys } from './key-hash.js';
import { linkPool } from './link-pool.js';
import type { LinkRecord } from './record.js';

/** A record that is new (no `before`), gone (no `after`) or another one. */
export interface Change {
  readonly before?: LinkRecord;
  readonly after?: LinkRecord;
}

/** Answered with records of the pool as it is after the change; a record may be given more than once. */
export type Ask =
  /** All records that hold at least one of the blocking keys. */
  | { readonly ask: 'holders'; readonly keys: readonly string[] }
  /** All records of the groups (before the change) that the files, as `source/id`, were in. */
  | { readonly ask: 'groups'; readonly files: readonly string[] };

export interface Affected {
  /** Files whose links and rings are to be replaced, as `source/id`. */
  readonly files: ReadonlySet<string>;
  /** Their records, and those that share a key with them. */
  readonly records: readonly LinkRecord[];
}

/** `const dialogue = affected(changes)`: answer each `next().value` by `next(records)` until it is done. */
export function* affected(changes: readonly Change[]): Generator<Ask, Affected, readonly LinkRecord[]> {
  const records = new Map<string, LinkRecord>();
  const asked = new Set<string>();
  const keep = (found: readonly LinkRecord[]) => {
    for (const record of found) records.set(refKey(record.ref), record);
  };
  const unasked = (of: Iterable<LinkRecord>): Ask => {
    const keys = [...new Set([...of].flatMap((record) => blockingKeys(record)))].filter((key) => !asked.has(key));
    for (const key of keys) asked.add(key);
    return { ask: 'holders', keys };
  };
  keep(changes.flatMap(({ after }) => after ?? []));
  keep(yield unasked(changes.flatMap(({ before, after }) => [before, after].filter((record) => record !== undefined))));
  const touched = changes.flatMap(({ before, after }) => [before, after].flatMap((record) => (record ? [refKey(record.ref)] : [])));
  keep(yield { ask: 'groups', files: [...new Set([...records.keys(), ...touched])] });
  const files = new Set(records.keys());
  keep(yield unasked(records.values()));
  return { files, records: [...records.values()] };
}

/** Links, rings and groups of the affected files: the same as linking the whole pool gives them. Files without links are absent. */
export function linkAffected({ files, records }: Affected, pool: PoolFacts, sha256: Sha256): Linkage {
  const linkage = linkPool(records, pool, sha256);
  return {
    files: new Map([...linkage.files].filter(([file]) => files.has(file))),
    rings: linkage.rings.filter((ring) => ring.members.some((member) => files.has(member))),
    groups: linkage.groups.filter((group) => group.some((member) => files.has(member))),
  };
}
