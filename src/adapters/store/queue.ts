/** The queue of cases: pages by key, and who has which. */

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Case } from '#core/cases/case.js';
import type { Tier } from '#core/model/screening.js';
import { foldKey } from '#core/normalise/fold.js';
import type { QueuePage, QueueQuery, QueueRow } from '#core/ports.js';
import { caseNumber } from './case-rows.js';
import type { Reading } from './context.js';

export interface CaseRow {
  readonly id: string;
  readonly number: number;
  readonly source: string;
  readonly application_id: string;
  readonly because: Case['because'];
  readonly opened_at: Date;
  readonly due_at: Date;
  readonly state: Case['state'];
  readonly taken_by: string | null;
  readonly name: string;
  readonly job_title: string | null;
  readonly tier: Tier;
  readonly evidence_bits: number;
  readonly reasons: readonly string[];
  readonly classes: readonly string[];
  readonly ring: string | null;
  readonly submitted_at: string | null;
}

export const caseColumns = sql`c.id, c.number, a.source, a.id as application_id, c.because, c.opened_at, c.due_at, c.state, c.taken_by,
  c.name, c.job_title, c.tier, c.evidence_bits, c.reasons, c.classes, c.ring, c.submitted_at`;

export const casesWithFiles = sql`review_case c join application a on a.key = c.application`;

export const caseOfRow = (row: CaseRow): Case => ({
  id: row.id,
  number: caseNumber(row.number),
  about: { source: row.source, id: row.application_id },
  openedAt: row.opened_at.toISOString(),
  because: row.because,
  dueAt: row.due_at.toISOString(),
  state: row.state,
  ...(row.taken_by === null ? {} : { takenBy: row.taken_by }),
});

export const queueRowOf = (row: CaseRow): QueueRow => ({
  ...caseOfRow(row),
  name: row.name,
  ...(row.job_title === null ? {} : { jobTitle: row.job_title }),
  tier: row.tier,
  evidenceBits: row.evidence_bits,
  reasons: row.reasons,
  classes: row.classes,
  ring: row.ring,
  ...(row.submitted_at === null ? {} : { submittedAt: row.submitted_at }),
});

/** The place of a case in the queue: due first, then more evidence, then id. The index has the same. */
export const place = sql`(c.due_at, (-c.evidence_bits), c.id)`;
const queueOrder = sql`c.due_at, (-c.evidence_bits), c.id`;

export async function readQueue(db: Reading, query: QueueQuery): Promise<QueuePage> {
  const limit = Math.min(500, Math.max(1, Math.trunc(query.limit)));
  const wanted = sql.join([sql`c.withdrawn_at is null`, ...conditions(query)], sql` and `);
  const after = query.after === undefined ? sql`true` : sql`${place} > ${placeOf(query.after)}`;
  const page = await sql<CaseRow>`
    select ${caseColumns} from ${casesWithFiles} where ${wanted} and ${after} order by ${queueOrder} limit ${limit + 1}
  `.execute(db);
  const total = await sql<{ total: number }>`select count(*)::integer as total from review_case c where ${wanted}`.execute(db);
  const rows = page.rows.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map(queueRowOf),
    total: total.rows[0]!.total,
    ...(page.rows.length > limit && last ? { next: cursorOf(last) } : {}),
  };
}

function conditions({ tier, state, takenBy, ring, search }: QueueQuery): RawBuilder<SqlBool>[] {
  return [
    ...(tier === undefined ? [] : [sql<SqlBool>`c.tier = ${tier}`]),
    ...(state === undefined ? [] : [sql<SqlBool>`c.state = ${state}`]),
    ...(takenBy === undefined ? [] : [sql<SqlBool>`c.taken_by = ${takenBy}`]),
    ...(ring === undefined ? [] : [sql<SqlBool>`c.ring = ${ring}`]),
    ...(search === undefined || search.trim() === '' ? [] : [matches(foldKey(search))]),
  ];
}

/** A search of signs alone, in which nothing can be read, finds nothing. */
const matches = (folded: string): RawBuilder<SqlBool> => (folded === '' ? sql`false` : sql`strpos(c.folded, ${folded}) > 0`);

const cursorOf = ({ due_at, evidence_bits, id }: CaseRow): string =>
  Buffer.from(JSON.stringify([due_at.toISOString(), -evidence_bits, id])).toString('base64url');

function placeOf(cursor: string): RawBuilder<unknown> {
  const fields = fieldsOf(cursor);
  const [due, weight, id] = fields;
  if (
    fields.length !== 3 ||
    typeof due !== 'string' ||
    Number.isNaN(Date.parse(due)) ||
    typeof weight !== 'number' ||
    typeof id !== 'string'
  ) {
    throw new RangeError('This is no cursor of a queue. Leave it out to begin at the first page.');
  }
  return sql`(${due}::timestamptz, ${weight}::double precision, ${id}::text)`;
}

function fieldsOf(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Only a free case can be taken, or one's own again. */
export async function takeCase(db: Reading, caseId: string, by: string): Promise<Case | undefined> {
  return await changed(
    db,
    sql`update review_case set state = 'taken', taken_by = ${by}
      where id = ${caseId} and withdrawn_at is null and (state = 'open' or taken_by = ${by}) returning id`,
  );
}

export async function takeNextCase(db: Reading, by: string): Promise<Case | undefined> {
  return await changed(
    db,
    sql`update review_case set state = 'taken', taken_by = ${by} where id = (
      select c.id from review_case c where c.withdrawn_at is null and c.state = 'open' order by ${queueOrder} limit 1 for update skip locked
    ) returning id`,
  );
}

/** By whom it was taken. If its file has turned clear meanwhile, nobody is asked any more. */
export async function releaseCase(db: Reading, caseId: string, by: string, now: string): Promise<Case | undefined> {
  return await changed(
    db,
    sql`update review_case
      set state = 'open', taken_by = null, withdrawn_at = case when tier = 'clear' then ${now}::timestamptz end
      where id = ${caseId} and state = 'taken' and taken_by = ${by} returning id`,
  );
}

async function changed(db: Reading, update: RawBuilder<unknown>): Promise<Case | undefined> {
  const { rows } = await (update as RawBuilder<{ id: string }>).execute(db);
  const [row] = rows;
  return row && (await caseById(db, row.id));
}

const caseById = async (db: Reading, id: string): Promise<Case | undefined> => {
  const { rows } = await sql<CaseRow>`select ${caseColumns} from ${casesWithFiles} where c.id = ${id}`.execute(db);
  return rows[0] && caseOfRow(rows[0]);
};
