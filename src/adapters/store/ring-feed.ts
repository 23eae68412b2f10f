/** Rings as they are now, what happened to them, and the names they went by before. */

import { sql } from 'kysely';
import { ringChanges } from '#core/link/ring-changes.js';
import type { Ring } from '#core/model/screening.js';
import { given, type Reading } from './context.js';

/** `formerIds`: rings that any file of the batch was in; all their members are in the batch, as are those of `after`. */
export async function writeRings(trx: Reading, formerIds: readonly string[], after: readonly Ring[], now: string): Promise<void> {
  if (formerIds.length === 0 && after.length === 0) return;
  const bodies = await sql<{ body: string }>`select body from ring where id = any(${formerIds}::text[])`.execute(trx);
  const before = bodies.rows.map(({ body }) => JSON.parse(body) as Ring);
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !kept.has(id));
  await sql`delete from ring where id = any(${gone.map(({ id }) => id)}::text[])`.execute(trx);
  if (after.length > 0) {
    await sql`
      insert into ring (id, body) select id, body from ${given(
        after.map((ring) => ({ id: ring.id, body: JSON.stringify(ring) })),
        'id text, body text',
      )} on conflict (id) do update set body = excluded.body
    `.execute(trx);
  }
  const changes = ringChanges(before, after);
  if (changes.length === 0) return;
  await sql`
    insert into ring_change (ring, kind, members, former_ids, at)
    select ring, kind, members, former_ids, ${now}::timestamptz from ${given(
      changes.map(({ ring, kind, members, formerIds: former_ids }) => ({ ring, kind, members, former_ids })),
      'ring text, kind text, members text[], former_ids text[]',
    )}
  `.execute(trx);
  await writeAliases(trx, aliases(gone, after), [...kept]);
}

/** Of each ring that is gone: the one that has most of its members now, the first by id among equals. */
function aliases(gone: readonly Ring[], after: readonly Ring[]): { readonly former: string; readonly ring: string }[] {
  return gone.flatMap(({ id, members }) => {
    const before = new Set(members);
    const shares = after
      .map((ring) => ({ ring: ring.id, common: ring.members.filter((member) => before.has(member)).length }))
      .filter(({ common }) => common > 0)
      .sort((a, b) => b.common - a.common || (a.ring < b.ring ? -1 : 1));
    return shares[0] ? [{ former: id, ring: shares[0].ring }] : [];
  });
}

async function writeAliases(trx: Reading, found: readonly { former: string; ring: string }[], alive: readonly string[]): Promise<void> {
  await sql`delete from ring_alias where former = any(${alive}::text[])`.execute(trx);
  if (found.length === 0) return;
  await sql`
    with found as (select * from ${given(found, 'former text, ring text')}),
    moved as (update ring_alias a set ring = f.ring from found f where a.ring = f.former)
    insert into ring_alias (former, ring) select former, ring from found on conflict (former) do update set ring = excluded.ring
  `.execute(trx);
}
