/** The tables as the code sees them: one list for the types and for the test that holds it against what the migrations made. */

import type { ColumnType, Generated } from 'kysely';

/** What a column reads as; `null` is written and read where the kind ends in `?`. */
interface Kinds {
  readonly text: string;
  readonly 'text?': string | null;
  readonly int4: number;
  readonly 'int4?': number | null;
  /** Numbers beyond 2^53 exist: text on both sides. */
  readonly int8: ColumnType<string, string | number, string | number>;
  readonly float8: number;
  readonly bool: boolean;
  readonly _text: readonly string[];
  readonly _int8: ColumnType<readonly string[], readonly (string | number)[], readonly (string | number)[]>;
  /** Written as ISO 8601 text. */
  readonly timestamptz: ColumnType<Date, string, string>;
  readonly 'timestamptz?': ColumnType<Date | null, string | null, string | null>;
  /** Given by the database. */
  readonly 'int4 identity': Generated<number>;
}

const table = <const C extends Readonly<Record<string, keyof Kinds>>>(columns: C): C => columns;

export const tables = {
  /** The version of each application that is screened. `stale`: 0 up to date, 1 its links may have changed, 2 it has changed itself. */
  application: table({
    key: 'int4 identity',
    source: 'text',
    id: 'text',
    content_sha256: 'text',
    submitted_at: 'text?',
    record: 'text',
    file: 'text',
    line: 'int4?',
    stale: 'int4',
    link_group: 'int4?',
  }),
  /** Contents that a later version superseded. */
  application_version: table({
    application: 'int4',
    content_sha256: 'text',
    submitted_at: 'text?',
    record: 'text',
    file: 'text',
    line: 'int4?',
  }),
  /** May wait for its application, so it names it as it came. */
  event: table({ source: 'text', application: 'text', content_sha256: 'text', record: 'text' }),
  /** What linking keeps of a file; `keys` are the hashes by which it can meet another, indexed. */
  link_record: table({ application: 'int4', record: 'text', keys: '_int8', metadata: 'text' }),
  metadata_value: table({ source: 'text', field: 'text', value: 'text', files: 'int4' }),
  metadata_field: table({ source: 'text', field: 'text', files: 'int4' }),
  snapshot: table({ number: 'int4 identity', name: 'text', pool: 'text', made_at: 'timestamptz' }),
  /** `said` is the screening without what may change under the same words: snapshot and time. */
  screening: table({
    application: 'int4',
    tier: 'text',
    evidence_bits: 'float8',
    signals_read: 'int4',
    signals_of: 'int4',
    ring: 'text?',
    quarter: 'text?',
    model: 'text',
    snapshot: 'int4',
    screened_at: 'timestamptz',
    said: 'text',
  }),
  screening_past: table({
    number: 'int4 identity',
    application: 'int4',
    model: 'text',
    snapshot: 'int4',
    screened_at: 'timestamptz',
    said: 'text',
  }),
  ring: table({ id: 'text', body: 'text' }),
  ring_alias: table({ former: 'text', ring: 'text' }),
  ring_change: table({
    number: 'int4 identity',
    ring: 'text',
    kind: 'text',
    members: '_text',
    former_ids: '_text',
    at: 'timestamptz',
  }),
  /** With all that a row of the queue shows, so that a page is one look-up. `withdrawn_at`: its file turned clear before anybody took it. */
  review_case: table({
    id: 'text',
    number: 'int4',
    application: 'int4',
    because: 'text',
    opened_at: 'timestamptz',
    due_at: 'timestamptz',
    state: 'text',
    taken_by: 'text?',
    withdrawn_at: 'timestamptz?',
    name: 'text',
    job_title: 'text?',
    tier: 'text',
    evidence_bits: 'float8',
    reasons: '_text',
    classes: '_text',
    ring: 'text?',
    submitted_at: 'text?',
    folded: 'text',
  }),
  sign_in: table({ hash: 'text', expires_at: 'timestamptz' }),
  session: table({ hash: 'text', person: 'text', expires_at: 'timestamptz' }),
  import_input: table({
    sha256: 'text',
    name: 'text',
    position: 'int8',
    done: 'bool',
    applications: 'int4',
    events: 'int4',
    duplicates: 'int4',
    superseded: 'int4',
    refused: 'int4',
  }),
  refusal: table({
    number: 'int4 identity',
    sha256: 'text',
    refusal: 'text',
  }),
  /** One row: counters, and what the screenings of now rest on. `churn`: rows written since the last tidying. */
  state: table({
    one: 'bool',
    applications: 'int4',
    cases: 'int4',
    edition: 'text',
    snapshot: 'int4?',
    churn: 'int4',
  }),
} as const;

export type Tables = { readonly [T in keyof typeof tables]: { -readonly [C in keyof (typeof tables)[T]]: Cell<(typeof tables)[T][C]> } };
type Cell<K> = K extends keyof Kinds ? Kinds[K] : never;
