/** Single files: what was sent, what is known and was said about them, and the case with all that its page shows. */

import { sql } from 'kysely';
import type { Case } from '#core/cases/case.js';
import { compareVersions } from '#core/intake/supersede.js';
import { type Application, compareRefs, type Ref, refKey } from '#core/model/application.js';
import { maximumPointers } from '#core/model/evidence.js';
import type { Ring, Screening } from '#core/model/screening.js';
import type { CaseFile, Store, StoredFile } from '#core/ports.js';
import { eventsOf, eventTexts, given, type Reading } from './context.js';
import { type CaseRow, caseColumns, caseOfRow, casesWithFiles, place, queueRowOf } from './queue.js';
import { screeningOf } from './settling.js';

const mostFound = 20;

export async function readFileOf(
  db: Reading,
  ref: Ref,
): Promise<{ readonly record: Application; readonly events: StoredFile['events'] } | undefined> {
  const { rows } = await sql<{ record: string; events: string[] }>`
    select a.record, ${eventTexts} as events from application a where a.source = ${ref.source} and a.id = ${ref.id}
  `.execute(db);
  return rows[0] && { record: JSON.parse(rows[0].record) as Application, events: eventsOf(rows[0].events) };
}

interface SaidRow {
  readonly said: string;
  readonly snapshot_name: string;
  readonly screened_at: Date;
}

const saidColumns = sql`s.said, n.name as snapshot_name, s.screened_at`;
const screeningOfRow = ({ said, snapshot_name, screened_at }: SaidRow): Screening => screeningOf(said, snapshot_name, screened_at);

export async function readScreening(db: Reading, ref: Ref): Promise<Screening | undefined> {
  const { rows } = await sql<SaidRow>`
    select ${saidColumns}
    from application a join screening s on s.application = a.key join snapshot n on n.number = s.snapshot
    where a.source = ${ref.source} and a.id = ${ref.id}
  `.execute(db);
  return rows[0] && screeningOfRow(rows[0]);
}

export async function readHistory(db: Reading, ref: Ref): ReturnType<Store['history']> {
  const screenings = await sql<SaidRow>`
    select ${saidColumns}
    from application a join screening_past s on s.application = a.key join snapshot n on n.number = s.snapshot
    where a.source = ${ref.source} and a.id = ${ref.id} order by s.number desc
  `.execute(db);
  const versions = await sql<{ record: string; content_sha256: string }>`
    select v.record, v.content_sha256 from application a join application_version v on v.application = a.key
    where a.source = ${ref.source} and a.id = ${ref.id}
  `.execute(db);
  const superseded = versions.rows.map(({ record, content_sha256 }) => ({
    ...(JSON.parse(record) as Application),
    contentSha256: content_sha256,
  }));
  return {
    screenings: screenings.rows.map(screeningOfRow),
    versions: superseded.sort((a, b) => compareVersions(b, a)).map(({ contentSha256: _, ...record }) => record),
  };
}

export async function findRefs(db: Reading, id: string): Promise<readonly Ref[]> {
  const rows = await db
    .selectFrom('application')
    .select(['source', 'id'])
    .where('id', '=', id)
    .orderBy('source')
    .limit(mostFound)
    .execute();
  return rows.sort(compareRefs);
}

export async function readCaseOf(db: Reading, ref: Ref): Promise<Case | undefined> {
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from ${casesWithFiles} where a.source = ${ref.source} and a.id = ${ref.id} and c.withdrawn_at is null
  `.execute(db);
  return rows[0] && caseOfRow(rows[0]);
}

export async function readCaseFile(db: Reading, caseId: string): Promise<CaseFile | undefined> {
  const { rows } = await sql<CaseRow & SaidRow & { readonly record: string; readonly events: string[]; readonly body: string | null }>`
    select ${caseColumns}, a.record, ${eventTexts} as events, ${saidColumns}, r.body
    from ${casesWithFiles} join screening s on s.application = a.key join snapshot n on n.number = s.snapshot left join ring r on r.id = s.ring
    where c.id = ${caseId} and c.withdrawn_at is null
  `.execute(db);
  const [found] = rows;
  if (!found) return undefined;
  const screening = screeningOfRow(found);
  const row = queueRowOf(found);
  const others = await readOthers(db, otherRefs(row.about, screening));
  return {
    row,
    screening,
    application: JSON.parse(found.record) as Application,
    events: eventsOf(found.events),
    ring: found.body === null ? null : (JSON.parse(found.body) as Ring),
    others: others.map(({ application }) => application),
    eventsOfOthers: others.flatMap(({ events }) => events),
    position: await positionOf(db, found),
  };
}

/** Files that evidence points at, those of the strongest lines first. */
function otherRefs(self: Ref, { lines }: Screening): Ref[] {
  const others = new Map<string, Ref>();
  for (const line of [...lines].sort((a, b) => b.bits - a.bits)) {
    for (const { source, application } of (line.evidence ?? []).flatMap(({ at }) => at)) {
      const ref = { source, id: application };
      if (compareRefs(ref, self) !== 0) others.set(refKey(ref), ref);
    }
  }
  return [...others.values()].slice(0, maximumPointers);
}

async function readOthers(db: Reading, refs: readonly Ref[]): Promise<readonly StoredFile[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql<{ record: string; events: string[] }>`
    select a.record, ${eventTexts} as events from ${given(refs, 'source text, id text')} join application a using (source, id)
  `.execute(db);
  const files = rows.map(({ record, events }) => ({ application: JSON.parse(record) as Application, events: eventsOf(events) }));
  const byRef = new Map(files.map((file) => [refKey(file.application), file]));
  return refs.flatMap((ref) => byRef.get(refKey(ref)) ?? []);
}

/** Where a case stands in the whole queue, from 1. */
async function positionOf(db: Reading, { due_at, evidence_bits, id }: CaseRow): Promise<CaseFile['position']> {
  const here = sql`(${due_at.toISOString()}::timestamptz, ${-evidence_bits}::double precision, ${id}::text)`;
  const inQueue = sql`from review_case c where c.withdrawn_at is null`;
  const { rows } = await sql<{ before: number; of: number; previous: string | null; next: string | null }>`
    select
      (select count(*)::integer ${inQueue} and ${place} < ${here}) as before,
      (select count(*)::integer ${inQueue}) as of,
      (select c.id ${inQueue} and ${place} < ${here} order by c.due_at desc, (-c.evidence_bits) desc, c.id desc limit 1) as previous,
      (select c.id ${inQueue} and ${place} > ${here} order by c.due_at, (-c.evidence_bits), c.id limit 1) as next
  `.execute(db);
  const { before, of, previous, next } = rows[0]!;
  return { index: before + 1, of, ...(previous === null ? {} : { previous }), ...(next === null ? {} : { next }) };
}
