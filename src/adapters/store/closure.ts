/**
 * Linking files anew without the whole pool. Links of a file rest on the records that share a key with it or with a member of its
 * group; so files are linked beside the holders of their keys, and where a group turns out to reach further than was looked,
 * its files are linked again with all of it. What is complete is final: the same as linking everything at once gives.
 */

import { sql } from 'kysely';
import type { LinkRecord } from '#core/link/record.js';
import { refKey } from '#core/model/application.js';
import { type FileLinks, noLinks, type PoolFacts } from '#core/model/link.js';
import type { Ring } from '#core/model/screening.js';
import type { Judge, Linkage } from '#core/ports.js';
import type { Reading } from './context.js';

export interface LinkedFiles {
  /** By key of the application: what was asked for, what was in a group with it before, and what is in a group with it now. */
  readonly files: ReadonlyMap<number, { readonly links: FileLinks; readonly group: number | null }>;
  readonly rings: readonly Ring[];
}

export async function linkAnew(trx: Reading, keys: readonly number[], judge: Judge, pool: PoolFacts): Promise<LinkedFiles> {
  const records = new Map<number, LinkRecord>();
  const files = new Map<number, { links: FileLinks; group: number | null }>();
  const rings: Ring[] = [];
  for (let todo = keys; todo.length > 0; ) {
    const round = await neighbourhood(trx, todo, records);
    const linkage = await judge.link(
      [...round.context].map((key) => records.get(key)!),
      pool,
    );
    const done = complete(round, linkage, records);
    for (const [key, file] of done.files) files.set(key, file);
    rings.push(...done.rings);
    todo = done.open;
  }
  return { files, rings };
}

interface Neighbourhood {
  /** Files to link: those asked for, and those in a group with one of them before. */
  readonly own: ReadonlySet<number>;
  /** These, and all that share a key with one of them. */
  readonly context: ReadonlySet<number>;
}

/**
 * Reads into `records` what is not there yet. `any(array(…))` rather than a join: how many files share a key cannot be estimated,
 * and the planner would rather read the whole table than look a hundred files up.
 */
async function neighbourhood(trx: Reading, keys: readonly number[], records: Map<number, LinkRecord>): Promise<Neighbourhood> {
  const { rows } = await sql<{ key: number; own: boolean; record: string | null }>`
    with own as (
      select key from application where key = any(${keys}::integer[])
      union
      select m.key from application a join application m on m.link_group = a.link_group where a.key = any(${keys}::integer[])
    ), near as (
      select key from own
      union
      select h.application from own join link_record l on l.application = own.key join link_record h on h.keys && l.keys
    )
    select l.application as key, own.key is not null as own,
      case when l.application = any(${[...records.keys()]}::integer[]) then null else l.record end as record
    from link_record l left join own on own.key = l.application
    where l.application = any(array(select key from near))
  `.execute(trx);
  for (const { key, record } of rows) if (record !== null) records.set(key, JSON.parse(record) as LinkRecord);
  return { own: new Set(rows.filter(({ own }) => own).map(({ key }) => key)), context: new Set(rows.map(({ key }) => key)) };
}

/** Groups that lie wholly among the files to link are done, and files without a group; the others are `open`, with all they reach. */
function complete({ own, context }: Neighbourhood, linkage: Linkage, records: ReadonlyMap<number, LinkRecord>) {
  const keyOf = new Map([...context].map((key) => [refKey(records.get(key)!.ref), key]));
  const groups = linkage.groups
    .map((group) => group.map((member) => keyOf.get(member)!))
    .filter((group) => group.some((key) => own.has(key)));
  const groupOf = new Map<number, number>();
  const open = new Set<number>();
  for (const group of groups) {
    const whole = group.every((key) => own.has(key));
    const first = group.reduce((least, key) => Math.min(least, key));
    for (const key of group) {
      if (whole) groupOf.set(key, first);
      else open.add(key);
    }
  }
  const done = [...own].filter((key) => !open.has(key));
  return {
    open: [...open],
    files: done.map((key) => {
      const links = linkage.files.get(refKey(records.get(key)!.ref)) ?? noLinks;
      return [key, { links, group: groupOf.get(key) ?? null }] as const;
    }),
    rings: linkage.rings.filter(({ members }) => groupOf.has(keyOf.get(members[0]!)!)),
  };
}
