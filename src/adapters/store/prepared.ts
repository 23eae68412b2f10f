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

/** Up to `most` of the changed files, or of those among `only`. How many there were. */
export async function prepareChanged(trx: Reading, judge: Judge, most: number, only?: readonly Ref[]): Promise<number> {
  const rows = await changed(trx, most, only);
  if (rows.length === 0) return 0;
  const prepared = await judge.prepare(
    rows.map(({ record, events }) => ({ application: JSON.parse(record) as Application, events: eventsOf(events) })),
  );
  await putRecords(trx, rows, prepared);
  await countMetadata(
    trx,
    rows.map(({ metadata }) => (metadata === null ? [] : (JSON.parse(metadata) as MetadataCount[]))),
    prepared.map(({ metadata }) => metadata),
  );
  return rows.length;
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
async function putRecords(trx: Reading, rows: readonly ChangedRow[], prepared: readonly PreparedFile[]): Promise<void> {
  const files = prepared.map(({ record, keys, metadata }, i) => ({
    application: rows[i]!.key,
    record: JSON.stringify(record),
    keys,
    metadata: JSON.stringify(metadata),
  }));
  await sql`
    with made as (
      select application, record, metadata,
        (select coalesce(array_agg(hashtextextended(k, 0)), '{}') from unnest(keys) k) as keys
      from ${given(files, 'application integer, record text, keys text[], metadata text')}
    ), held as (
      select keys from made union all select l.keys from made join link_record l using (application)
    ), touched as (
      select application, true as own from made
      union all select h.application, false from held join link_record h on h.keys && held.keys
    ), put as (
      insert into link_record (application, record, keys, metadata) select application, record, keys, metadata from made
      on conflict (application) do update set record = excluded.record, keys = excluded.keys, metadata = excluded.metadata
    )
    update application a set stale = 1
    from (select application, bool_or(own) as own from touched group by application) t
    where a.key = t.application and (t.own or a.stale = 0)
  `.execute(trx);
}

async function countMetadata(
  trx: Reading,
  before: readonly (readonly MetadataCount[])[],
  after: readonly (readonly MetadataCount[])[],
): Promise<void> {
  const values = new Map<string, { readonly source: string; readonly field: string; readonly value: string; files: number }>();
  const count = (counts: readonly MetadataCount[], sign: 1 | -1) => {
    for (const [source, field, value, files] of counts) {
      const name = JSON.stringify([source, field, value]);
      const known = values.get(name) ?? { source, field, value, files: 0 };
      known.files += sign * files;
      values.set(name, known);
    }
  };
  for (const counts of before) count(counts, -1);
  for (const counts of after) count(counts, 1);
  const moved = [...values.values()].filter(({ files }) => files !== 0);
  if (moved.length === 0) return;
  await sql`
    with moved as (select * from ${given(moved, 'source text, field text, value text, files integer')}),
    fields as (
      insert into metadata_field (source, field, files) select source, field, sum(files) from moved group by source, field
      on conflict (source, field) do update set files = metadata_field.files + excluded.files
    )
    insert into metadata_value (source, field, value, files) select source, field, value, files from moved
    on conflict (source, field, value) do update set files = metadata_value.files + excluded.files
  `.execute(trx);
}
