/** Files that changed: what linking keeps of them is made anew, and every file that can feel it is marked. */

import { sql } from 'kysely';
import type { MetadataCount } from '#core/link/pool-facts.js';
import type { Application, Ref } from '#core/model/application.js';
import type { Judge, PreparedFile } from '#core/ports.js';
import { eventsOf, eventTexts, given, type Reading } from './context.js';

interface ChangedRow {
  readonly key: number;
  readonly record: string;
  readonly events: string[];
  readonly metadata: string | null;
}

export interface Prepared {
  readonly files: number;
  /** What is pending by that: the files first, then what they touch. */
  readonly touched: readonly number[];
}

/** Up to `most` of the changed files, or of those among `only`. */
export async function prepareChanged(trx: Reading, judge: Judge, most: number, only?: readonly Ref[]): Promise<Prepared> {
  const rows = await changed(trx, most, only);
  if (rows.length === 0) return { files: 0, touched: [] };
  const prepared = await judge.prepare(
    rows.map(({ record, events }) => ({ application: JSON.parse(record) as Application, events: eventsOf(events) })),
  );
  const moved = movedCounts(
    rows.map(({ metadata }) => (metadata === null ? [] : (JSON.parse(metadata) as MetadataCount[]))),
    prepared.map(({ metadata }) => metadata),
  );
  return { files: rows.length, touched: await putRecords(trx, rows, prepared, moved) };
}

async function changed(trx: Reading, most: number, only?: readonly Ref[]): Promise<readonly ChangedRow[]> {
  const among = only ? sql`${given(only, 'source text, id text')} join application a using (source, id)` : sql`application a`;
  const { rows } = await sql<ChangedRow>`
    select a.key, a.record, l.metadata, ${eventTexts} as events
    from ${among} left join link_record l on l.application = a.key
    where a.stale = 2 order by a.key limit ${most}
  `.execute(trx);
  return rows;
}

/** Touched: the files themselves, and holders of any key that they have now or had before. */
async function putRecords(
  trx: Reading,
  rows: readonly ChangedRow[],
  prepared: readonly PreparedFile[],
  moved: readonly MovedCount[],
): Promise<readonly number[]> {
  const files = prepared.map(({ record, keys, metadata }, i) => ({
    application: rows[i]!.key,
    record: JSON.stringify(record),
    keys,
    metadata: JSON.stringify(metadata),
  }));
  const own = files.map(({ application }) => application);
  const touched = await sql<{ key: number }>`
    with made as (
      select application, record, metadata,
        (select coalesce(array_agg(hashtextextended(k, 0)), '{}') from unnest(keys) k) as keys
      from ${given(files, 'application integer, record text, keys text[], metadata text')}
    ), held as (
      select keys from made union all select l.keys from made join link_record l using (application)
    ), touched as (
      select h.application from held join link_record h on h.keys && held.keys
    ), put as (
      insert into link_record (application, record, keys, metadata) select application, record, keys, metadata from made
      on conflict (application) do update set record = excluded.record, keys = excluded.keys, metadata = excluded.metadata
    ), moved as (
      select * from ${given(moved, 'source text, field text, value text, files integer')}
    ), fields as (
      insert into metadata_field (source, field, files) select source, field, sum(files) from moved group by source, field
      on conflict (source, field) do update set files = metadata_field.files + excluded.files
    ), field_values as (
      insert into metadata_value (source, field, value, files) select source, field, value, files from moved
      on conflict (source, field, value) do update set files = metadata_value.files + excluded.files
    )
    update application a set stale = 1
    where a.key = any(${own}::integer[]) or (a.stale = 0 and a.key = any(array(select application from touched)))
    returning a.key
  `.execute(trx);
  const others = new Set(touched.rows.map(({ key }) => key));
  for (const key of own) others.delete(key);
  return [...own, ...[...others].sort((a, b) => a - b)];
}

interface MovedCount {
  readonly source: string;
  readonly field: string;
  readonly value: string;
  readonly files: number;
}

function movedCounts(before: readonly (readonly MetadataCount[])[], after: readonly (readonly MetadataCount[])[]): MovedCount[] {
  const moved = new Map<string, MovedCount>();
  const count = (counts: readonly MetadataCount[], sign: 1 | -1) => {
    for (const [source, field, value, files] of counts) {
      const name = JSON.stringify([source, field, value]);
      moved.set(name, { source, field, value, files: (moved.get(name)?.files ?? 0) + sign * files });
    }
  };
  for (const counts of before) count(counts, -1);
  for (const counts of after) count(counts, 1);
  return [...moved.values()].filter(({ files }) => files !== 0);
}
