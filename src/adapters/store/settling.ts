/**
 * Bringing screenings up to date, batch by batch, each in one transaction: first every changed file is prepared, then whatever that
 * can touch is linked and screened anew. Marks are cleared with what they asked for, so a process may die anywhere.
 */

import { sql } from 'kysely';
import { instantOf, isTimestamp } from '#core/intake/dates.js';
import type { Application, Ref } from '#core/model/application.js';
import type { FileLinks } from '#core/model/link.js';
import type { Screening } from '#core/model/screening.js';
import type { Judge, SettleOptions, StoredFile } from '#core/ports.js';
import { quarterOf } from '#core/trends/quarters.js';
import { type CaseBefore, writeCases } from './case-rows.js';
import { type LinkedFiles, linkAnew } from './closure.js';
import { eventsOf, eventTexts, given, type Reading, type StoreContext } from './context.js';
import { prepareChanged } from './prepared.js';
import { writeRings } from './ring-feed.js';
import { adoptEdition, currentSnapshot, type NumberedSnapshot } from './snapshots.js';

/** Files a transaction begins with: enough to share its costs, few enough to keep nobody waiting and memory bounded. */
const batchFiles = 500;

export async function settleStore(store: StoreContext, judge: Judge, options: SettleOptions = {}): Promise<{ readonly screened: number }> {
  // Before anything is prepared that would have to be prepared again.
  if (!options.only) await store.writing((trx) => adoptEdition(trx, judge.edition));
  let screened = 0;
  let uncounted = 0;
  let recountAt = batchFiles;
  for (let more = true; more && options.stop?.aborted !== true; ) {
    if (uncounted >= recountAt) {
      // The database plans by what it last counted, and must not take a full table for an empty one.
      await store.recount?.();
      recountAt += uncounted;
      uncounted = 0;
    }
    const round = await store.writing((trx) => settleBatch(store, trx, judge, options.only));
    screened += round.screened;
    uncounted += round.prepared;
    more = round.more;
    if (options.progress) options.progress({ screened, pending: await pendingFiles(store.db) });
  }
  if (!options.only) await tidyWhenWorth(store);
  return { screened };
}

export async function pendingFiles(db: Reading): Promise<number> {
  const { rows } = await sql<{ pending: number }>`select count(*)::integer as pending from application where stale > 0`.execute(db);
  return rows[0]!.pending;
}

interface Round {
  readonly prepared: number;
  readonly screened: number;
  readonly more: boolean;
}

/** Changed files are all prepared before any is linked. A few at once are both in one round. */
async function settleBatch(store: StoreContext, trx: Reading, judge: Judge, only?: readonly Ref[]): Promise<Round> {
  const { files: prepared, touched } = await prepareChanged(trx, judge, batchFiles, only);
  if (prepared === batchFiles) return { prepared, screened: 0, more: true };
  const now = store.clock.now();
  const snapshot = await currentSnapshot(trx, judge, now);
  if (!snapshot) return { prepared, screened: 0, more: true };
  const keys = only && prepared === only.length ? touched.slice(0, batchFiles) : await pendingKeys(trx, only);
  if (keys.length === 0) return { prepared, screened: 0, more: false };
  const linked = await linkAnew(trx, keys, judge, snapshot.pool);
  await screenAnew(store, trx, judge, linked, snapshot, now);
  return { prepared, screened: linked.files.size, more: only === undefined };
}

async function pendingKeys(trx: Reading, only?: readonly Ref[]): Promise<number[]> {
  const among = only ? sql`${given(only, 'source text, id text')} join application a using (source, id)` : sql`application a`;
  const { rows } = await sql<{ key: number }>`
    select a.key from ${among} where a.stale = 1 order by a.key limit ${batchFiles}
  `.execute(trx);
  return rows.map(({ key }) => key);
}

interface FileRow extends CaseBefore {
  readonly key: number;
  readonly record: string;
  readonly events: string[];
  readonly said: string | null;
  readonly ring: string | null;
}

async function screenAnew(
  { ids }: StoreContext,
  trx: Reading,
  judge: Judge,
  linked: LinkedFiles,
  snapshot: NumberedSnapshot,
  now: string,
): Promise<void> {
  const rows = await fileRows(trx, [...linked.files.keys()]);
  const files = rows.map((row): StoredFile & { links: FileLinks } => ({
    application: JSON.parse(row.record) as Application,
    events: eventsOf(row.events),
    links: linked.files.get(row.key)!.links,
  }));
  const screenings = await judge.screen(files, snapshot, now);
  await writeScreenings(trx, rows, files, screenings, linked, snapshot.number, now);
  await writeRings(trx, [...new Set(rows.flatMap(({ ring }) => ring ?? []))], linked.rings, now);
  const screened = rows.map((row, i) => ({ key: row.key, application: files[i]!.application, screening: screenings[i]!, before: row }));
  await writeCases(trx, screened, ids, now);
}

async function fileRows(trx: Reading, keys: readonly number[]): Promise<readonly FileRow[]> {
  const { rows } = await sql<FileRow>`
    select a.key, a.record, ${eventTexts} as events, s.said, s.ring,
      c.id as case_id, c.number as case_number, c.state as case_state, c.opened_at as case_opened_at, c.due_at as case_due_at,
      c.withdrawn_at as case_withdrawn_at
    from application a left join screening s on s.application = a.key left join review_case c on c.application = a.key
    where a.key = any(${keys}::integer[]) order by a.key
  `.execute(trx);
  return rows;
}

/** A screening that says something else than the one before moves that to the past; one that says the same only gets its snapshot and time. */
async function writeScreenings(
  trx: Reading,
  rows: readonly FileRow[],
  files: readonly StoredFile[],
  screenings: readonly Screening[],
  linked: LinkedFiles,
  snapshot: number,
  now: string,
): Promise<void> {
  const written = rows.map(({ key, said }, i) => {
    const { tier, evidenceBits, coverage, ring, model } = screenings[i]!;
    const text = saidBy(screenings[i]!);
    const link_group = linked.files.get(key)!.group;
    const quarter = submissionQuarter(files[i]!.application) ?? null;
    return {
      application: key,
      link_group,
      tier,
      evidence_bits: evidenceBits,
      signals_read: coverage.read,
      signals_of: coverage.of,
      ring,
      quarter,
      model,
      said: text === said ? null : text,
    };
  });
  await sql`
    with given as (
      select * from ${given(
        written,
        'application integer, link_group integer, tier text, evidence_bits double precision, signals_read integer, signals_of integer, ring text, quarter text, model text, said text',
      )}
    ), past as (
      insert into screening_past (application, model, snapshot, screened_at, said)
      select s.application, s.model, s.snapshot, s.screened_at, s.said from screening s join given g using (application) where g.said is not null
    ), same as (
      update screening s set snapshot = ${snapshot}::integer, screened_at = ${now}::timestamptz from given g where g.application = s.application and g.said is null
    ), put as (
      insert into screening (application, tier, evidence_bits, signals_read, signals_of, ring, quarter, model, snapshot, screened_at, said)
      select application, tier, evidence_bits, signals_read, signals_of, ring, quarter, model, ${snapshot}::integer, ${now}::timestamptz, said from given where said is not null
      on conflict (application) do update set
        tier = excluded.tier, evidence_bits = excluded.evidence_bits, signals_read = excluded.signals_read, signals_of = excluded.signals_of,
        ring = excluded.ring, quarter = excluded.quarter,
        model = excluded.model, snapshot = excluded.snapshot, screened_at = excluded.screened_at, said = excluded.said
    ), churned as (update state set churn = churn + ${rows.length}::integer)
    update application a set link_group = g.link_group, stale = case when a.stale = 1 then 0 else a.stale end
    from given g where a.key = g.application
  `.execute(trx);
}

/** By UTC. None for a time that was filled in from outside the record, or that is no full timestamp. */
function submissionQuarter({ submittedAt, inferred }: Application): string | undefined {
  if (submittedAt === undefined || inferred?.includes('submittedAt') || !isTimestamp(submittedAt)) return undefined;
  return quarterOf(new Date(instantOf(submittedAt)!).toISOString());
}

/** What holds whatever snapshot names it and whenever it was said. */
const saidBy = (screening: Screening): string => JSON.stringify({ ...screening, snapshot: '', screenedAt: '' });

/** The screening as it was said, beside what stands in columns. */
export const screeningOf = (said: string, snapshot: string, screenedAt: Date): Screening => ({
  ...(JSON.parse(said) as Screening),
  snapshot,
  screenedAt: screenedAt.toISOString(),
});

/** A fifth of the store rewritten, and no less than a few batches. */
async function tidyWhenWorth({ db, tidy }: StoreContext): Promise<void> {
  if (!tidy) return;
  const { churn, applications } = await db.selectFrom('state').select(['churn', 'applications']).executeTakeFirstOrThrow();
  if (churn < 2000 + applications / 5) return;
  await tidy();
  await db.updateTable('state').set({ churn: 0 }).execute();
}
