/** What screenings of now rest on beside their files: the pool's facts, frozen in a numbered snapshot, and the edition of the judge. */

import { sql } from 'kysely';
import { canonicalJson } from '#core/intake/canonical.js';
import type { PoolFacts } from '#core/model/link.js';
import type { Judge, LeadingMetadata, Snapshot } from '#core/ports.js';
import { given, type Reading } from './context.js';

export interface NumberedSnapshot extends Snapshot {
  readonly number: number;
}

/**
 * The snapshot of the pool as it is. A new one marks the files whose links may change with it; the screenings of all others hold
 * under it as they are. Under another edition of the judge every file is read again, and there is no snapshot before that is done.
 */
export async function currentSnapshot(trx: Reading, judge: Judge, now: string): Promise<NumberedSnapshot | undefined> {
  const { applications, leading, edition, ...before } = await poolOf(trx);
  if (edition !== judge.edition) {
    await adoptEdition(trx, judge.edition);
    return undefined;
  }
  const after = judge.snapshot(applications, leading);
  const pool = canonicalJson(after.pool);
  if (before.number !== null && before.name === after.name && before.pool === pool) return { ...after, number: before.number };
  const { rows } = await sql<{ number: number }>`
    with made as (insert into snapshot (name, pool, made_at) values (${after.name}, ${pool}, ${now}) returning number)
    update state set snapshot = (select number from made) returning snapshot as number
  `.execute(trx);
  const { number } = rows[0]!;
  await markAffected(trx, affectedSources(before.pool === null ? undefined : (JSON.parse(before.pool) as PoolFacts), after.pool));
  await sql`
    update screening s set snapshot = ${number} from application a where a.key = s.application and a.stale = 0
  `.execute(trx);
  return { ...after, number };
}

/** Marks all files when it is another one. */
export async function adoptEdition(trx: Reading, edition: string): Promise<void> {
  await sql`
    with adopted as (update state set edition = ${edition} where edition <> ${edition} returning 1)
    update application set stale = 2 where stale < 2 and exists (select from adopted)
  `.execute(trx);
}

interface PoolRow {
  readonly edition: string;
  readonly applications: number;
  readonly number: number | null;
  readonly name: string | null;
  readonly pool: string | null;
  readonly leading: readonly LeadingMetadata[];
}

async function poolOf(trx: Reading): Promise<PoolRow> {
  const { rows } = await sql<PoolRow>`
    select s.edition, s.applications, n.number, n.name, n.pool, (
      select coalesce(json_agg(json_build_object('source', f.source, 'field', f.field, 'value', v.value, 'files', v.files, 'of', f.files)), '[]')
      from metadata_field f cross join lateral (
        select value, files from metadata_value v where v.source = f.source and v.field = f.field order by files desc, value limit 1
      ) v
      where f.files > 0
    ) as leading
    from state s left join snapshot n on n.number = s.snapshot
  `.execute(trx);
  return rows[0]!;
}

/**
 * Constant metadata speaks about the files of its source, and about those that share a key with them; anything else, like the
 * pool's size, about all.
 */
export function affectedSources(before: PoolFacts | undefined, after: PoolFacts): 'all' | readonly string[] {
  if (!before) return 'all';
  const rest = ({ constantMetadata: _, ...others }: PoolFacts) => canonicalJson(others);
  if (rest(before) !== rest(after)) return 'all';
  const [then, now] = [new Set(before.constantMetadata), new Set(after.constantMetadata)];
  const changed = [
    ...before.constantMetadata.filter((entry) => !now.has(entry)),
    ...after.constantMetadata.filter((entry) => !then.has(entry)),
  ];
  return [...new Set(changed.map((entry) => entry.split('\u0000')[0]!))];
}

async function markAffected(trx: Reading, sources: 'all' | readonly string[]): Promise<void> {
  if (sources === 'all') await sql`update application set stale = 1 where stale = 0`.execute(trx);
  else if (sources.length > 0) {
    await sql`
      with own as (
        select a.key, l.keys from ${given(
          sources.map((source) => ({ source })),
          'source text',
        )} join application a using (source) join link_record l on l.application = a.key
      ), touched as (select key from own union select h.application from own join link_record h on h.keys && own.keys)
      update application a set stale = 1 from touched t where a.key = t.key and a.stale = 0
    `.execute(trx);
  }
}
