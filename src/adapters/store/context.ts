/** What every part of a store works with. */

import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { inOrder } from '#core/intake/event-order.js';
import type { EventRecord } from '#core/model/event.js';
import type { Clock, Ids } from '#core/ports.js';
import type { Tables } from './tables.js';

export interface StoreContext {
  readonly db: Kysely<Tables>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Runs a transaction that writes to more than one file; no two of them at the same time, on whatever machines they run. */
  writing<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Counts anew what the planning of queries rests on, where no server does it by itself. */
  recount?(): Promise<void>;
  /** Removes what updates leave behind, where no server does it by itself. */
  tidy?(): Promise<void>;
}

export type Reading = Kysely<Tables> | Transaction<Tables>;

/** Many rows as one parameter, the same for both drivers: `columns` is the list of names and types, the names being the keys of the rows. */
export const given = (rows: readonly object[], columns: string): RawBuilder<unknown> =>
  sql`json_to_recordset(${JSON.stringify(rows)}::json) as given(${sql.raw(columns)})`;

/** Events as texts in any order → in the order that pointers count them in. */
export const eventsOf = (texts: readonly string[]): EventRecord[] => inOrder(texts.map((text) => JSON.parse(text) as EventRecord));

/** The events of a row of `application` named `a`, as an array of texts. */
export const eventTexts = sql<string[]>`(
  select coalesce(json_agg(e.record), '[]') from event e where e.source = a.source and e.application = a.id
)`;
