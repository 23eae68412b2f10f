/** What happened to rings between two states of a pool: the change feed. Former ids stay findable. */

import type { RingChange } from '../model/link.js';
import type { Ring } from '../model/screening.js';

/**
 * One ring may change in two ways at once (renamed and grew). `members` are those after the change, of a closed ring those before;
 * `formerIds` are other ids under which members were known. By ring, then kind.
 */
export function ringChanges(before: readonly Ring[], after: readonly Ring[]): RingChange[] {
  const formerly = ringByMember(before);
  const now = ringByMember(after);
  const changes: RingChange[] = [];
  for (const ring of after) changes.push(...changesOf(ring, formerly, now));
  for (const ring of before)
    if (!ring.members.some((member) => now.has(member)))
      changes.push({ ring: ring.id, kind: 'closed', members: ring.members, formerIds: [] });
  return changes.sort((x, y) => (x.ring === y.ring ? order(x.kind, y.kind) : order(x.ring, y.ring)));
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

const ringByMember = (rings: readonly Ring[]): Map<string, Ring> =>
  new Map(rings.flatMap((ring) => ring.members.map((member): [string, Ring] => [member, ring])));

const ringsOf = (members: readonly string[], byMember: ReadonlyMap<string, Ring>): Ring[] => [
  ...new Set(members.flatMap((member) => byMember.get(member) ?? [])),
];

function changesOf(ring: Ring, formerly: ReadonlyMap<string, Ring>, now: ReadonlyMap<string, Ring>): RingChange[] {
  const sources = ringsOf(ring.members, formerly);
  const formerIds = sources
    .map((source) => source.id)
    .filter((id) => id !== ring.id)
    .sort();
  const change = (kind: RingChange['kind']): RingChange => ({ ring: ring.id, kind, members: ring.members, formerIds });
  const [source] = sources;
  if (!source) return [change('opened')];
  const parted = sources.some((one) => ringsOf(one.members, now).length > 1);
  const out: RingChange[] = [];
  if (sources.length > 1) out.push(change('merged'));
  if (parted) out.push(change('split'));
  if (sources.length === 1 && !parted && source.id !== ring.id) out.push(change('renamed'));
  const members = new Set(ring.members);
  const known = new Set(sources.flatMap((one) => one.members));
  if (ring.members.some((member) => !known.has(member))) out.push(change('grew'));
  if (!parted && sources.some((one) => one.members.some((member) => !members.has(member)))) out.push(change('shrank'));
  return out;
}
