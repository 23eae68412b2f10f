/** What a store holds as a whole: counts, rings with their histories, inputs and refusals. */

import { sql } from 'kysely';
import type { RingChange } from '#core/model/link.js';
import type { Refusal } from '#core/model/refusal.js';
import type { Ring } from '#core/model/screening.js';
import type { ImportStore, Store, StoreCounts } from '#core/ports.js';
import type { Reading } from './context.js';
import { type CaseRow, caseColumns, casesWithFiles, queueRowOf } from './queue.js';

export async function readCounts(db: Reading): Promise<StoreCounts> {
  const { rows } = await sql<
    Omit<StoreCounts, 'tiers' | 'coverage' | 'lastScreenedAt'> & {
      clear: number;
      verify: number;
      escalate: number;
      read: number | null;
      of: number | null;
      last: Date | null;
    }
  >`
    select
      (select applications from state) as applications,
      (select count(*)::integer from event) as events,
      (select count(*)::integer from event e where not exists (
        select from application a where a.source = e.source and a.id = e.application
      )) as "orphanEvents",
      s.clear, s.verify, s.escalate, s.read, s.of, s.last,
      (select count(*)::integer from ring) as rings,
      c.open, c.taken
    from (
      select count(*) filter (where tier = 'clear')::integer as clear, count(*) filter (where tier = 'verify')::integer as verify,
        count(*) filter (where tier = 'escalate')::integer as escalate, avg(signals_read)::double precision as read, max(signals_of) as of, max(screened_at) as last
      from screening
    ) s, (
      select count(*) filter (where state = 'open')::integer as open, count(*) filter (where state = 'taken')::integer as taken
      from review_case where withdrawn_at is null
    ) c
  `.execute(db);
  const { clear, verify, escalate, read, of, last, ...counts } = rows[0]!;
  return {
    ...counts,
    tiers: { clear, verify, escalate },
    ...(read === null || of === null ? {} : { coverage: { read, of } }),
    ...(last === null ? {} : { lastScreenedAt: last.toISOString() }),
  };
}

/** Of the flagged files in the queue. */
export async function readTopReasons(db: Reading, limit: number): ReturnType<Store['topReasons']> {
  const { rows } = await sql<{ signal: string; count: number }>`
    select signal, count(*)::integer as count from review_case c cross join unnest(c.reasons) as signal
    where c.withdrawn_at is null group by signal order by count(*) desc, signal collate "C" limit ${limit}
  `.execute(db);
  return rows;
}

export async function readQuarters(db: Reading): ReturnType<Store['quarters']> {
  const { rows } = await sql<{ quarter: string; clear: number; verify: number; escalate: number; inRings: number }>`
    select quarter, count(*) filter (where tier = 'clear')::integer as clear, count(*) filter (where tier = 'verify')::integer as verify,
      count(*) filter (where tier = 'escalate')::integer as escalate, count(ring)::integer as "inRings"
    from screening where quarter is not null group by quarter order by quarter
  `.execute(db);
  return rows.map(({ quarter, inRings, ...tiers }) => ({ quarter, tiers, inRings }));
}

export async function readRings(db: Reading): Promise<readonly Ring[]> {
  const rows = await db.selectFrom('ring').select('body').orderBy('id').execute();
  return rows.map(({ body }) => JSON.parse(body) as Ring);
}

/** By its id, or by one it had before. */
export async function readRing(db: Reading, id: string): ReturnType<Store['ring']> {
  const { rows } = await sql<{ body: string }>`
    select body from ring where id = ${id} or id = (select ring from ring_alias where former = ${id}) order by id = ${id} desc limit 1
  `.execute(db);
  if (!rows[0]) return undefined;
  const ring = JSON.parse(rows[0].body) as Ring;
  const changes = await sql<{ ring: string; kind: RingChange['kind']; members: string[]; former_ids: string[] }>`
    select ring, kind, members, former_ids from ring_change
    where ring = ${ring.id} or ring in (select former from ring_alias where ring = ${ring.id}) order by number
  `.execute(db);
  const cases = await sql<CaseRow>`
    select ${caseColumns} from ${casesWithFiles} where c.ring = ${ring.id} and c.withdrawn_at is null
    order by c.due_at, (-c.evidence_bits), c.id
  `.execute(db);
  return {
    ring,
    changes: changes.rows.map(({ former_ids, ...change }) => ({ ...change, formerIds: former_ids })),
    cases: cases.rows.map(queueRowOf),
  };
}

export async function readProgress(db: Reading, input: string): ReturnType<ImportStore['progress']> {
  const row = await db.selectFrom('import_input').selectAll().where('sha256', '=', input).executeTakeFirst();
  if (!row) return undefined;
  const { sha256, name, position, done, ...tally } = row;
  return { sha256, name, position: Number(position), done, tally };
}

export async function readRefusals(db: Reading, limit: number): Promise<readonly Refusal[]> {
  const rows = await db.selectFrom('refusal').select('refusal').orderBy('number', 'desc').limit(limit).execute();
  return rows.map(({ refusal }) => JSON.parse(refusal) as Refusal);
}
