/** Records coming in: which are new, which came before, which supersede; all of a batch or nothing. */

import { sql } from 'kysely';
import { canonicalJson } from '#core/intake/canonical.js';
import type { Origin } from '#core/intake/record.js';
import { settle, supersededReason, type Version } from '#core/intake/supersede.js';
import { type Application, type Ref, refKey } from '#core/model/application.js';
import type { EventRecord } from '#core/model/event.js';
import type { Refusal } from '#core/model/refusal.js';
import type { Arrival, ArrivalTally, InputMark } from '#core/ports.js';
import { sha256 } from '../sha256.js';
import { given, type Reading, type StoreContext } from './context.js';

/** A content of an application: here already, or coming in. */
interface Content extends Version {
  readonly file: string;
  readonly line?: number;
  /** Canonical JSON; absent for what is here already. */
  readonly record?: string;
}

interface Known {
  readonly key: number;
  readonly contents: readonly [Content, ...Content[]];
}

/** What the contents of one application come to. */
interface Outcome {
  readonly ref: Ref;
  readonly key?: number;
  /** To be screened from now on, if it was not before. */
  readonly screened?: Content;
  /** New here, and superseded from the start. */
  readonly kept: readonly Content[];
  /** To be listed as superseded: contents that were not superseded before. */
  readonly listed: readonly Content[];
  readonly duplicates: number;
}

const nothing: ArrivalTally = { applications: 0, events: 0, duplicates: 0, superseded: 0, refused: 0 };

export async function addArrivals(store: StoreContext, arrivals: readonly Arrival[], mark?: InputMark): Promise<ArrivalTally> {
  const incoming = contentsByRef(arrivals);
  const events = arrivals.flatMap(({ intake }) => (intake.kind === 'event' ? [intake.event] : []));
  const refusals = arrivals.flatMap(({ intake }) => (intake.kind === 'refusal' ? [intake.refusal] : []));
  return await store.writing(async (trx) => {
    if (mark && (await isIn(trx, mark))) return nothing;
    const outcomes = await settleContents(trx, incoming);
    await writeVersions(trx, outcomes);
    const newEvents = await addEvents(trx, events);
    await addRefusals(trx, [
      ...refusals,
      ...outcomes.flatMap(({ ref, listed }) => listed.map((content) => supersededRefusal(ref, content))),
    ]);
    const tally: ArrivalTally = {
      applications: outcomes.filter(({ key }) => key === undefined).length,
      events: newEvents,
      duplicates: outcomes.reduce((sum, one) => sum + one.duplicates, 0) + events.length - newEvents,
      superseded: outcomes.reduce((sum, one) => sum + one.listed.length, 0),
      refused: refusals.length,
    };
    if (mark) await writeMark(trx, mark, tally);
    return tally;
  });
}

function contentsByRef(arrivals: readonly Arrival[]): Map<string, { readonly ref: Ref; readonly contents: Content[] }> {
  const byRef = new Map<string, { readonly ref: Ref; readonly contents: Content[] }>();
  for (const { intake, at } of arrivals) {
    if (intake.kind !== 'application') continue;
    const { source, id } = intake.application;
    const key = refKey({ source, id });
    const known = byRef.get(key);
    const content = contentOf(intake.application, at);
    if (known) known.contents.push(content);
    else byRef.set(key, { ref: { source, id }, contents: [content] });
  }
  return byRef;
}

function contentOf(application: Application, { file, line }: Origin): Content {
  const record = canonicalJson(application);
  return {
    contentSha256: sha256(record),
    record,
    file,
    ...(line === undefined ? {} : { line }),
    ...(application.submittedAt === undefined ? {} : { submittedAt: application.submittedAt }),
  };
}

async function isIn(trx: Reading, mark: InputMark): Promise<boolean> {
  const row = await trx.selectFrom('import_input').select(['position', 'done']).where('sha256', '=', mark.sha256).executeTakeFirst();
  return row !== undefined && (row.done || Number(row.position) >= mark.position);
}

/** Nearly all are new, so they are put in as if they were, and only those that the store knows already are looked at. */
async function settleContents(trx: Reading, incoming: ReturnType<typeof contentsByRef>): Promise<Outcome[]> {
  const alone = [...incoming].map(([name, { ref, contents }]) => ({ name, contents, outcome: outcomeOf(ref, undefined, contents) }));
  const fresh = await putFresh(
    trx,
    alone.map(({ outcome }) => outcome),
  );
  const met = alone.filter(({ name }) => !fresh.has(name));
  const known = await knownContents(
    trx,
    met.map(({ outcome }) => outcome.ref),
  );
  return alone.map(({ name, contents, outcome }) => (fresh.has(name) ? outcome : outcomeOf(outcome.ref, known.get(name), contents)));
}

/** Which of them were not there before, as `source/id`. */
async function putFresh(trx: Reading, outcomes: readonly Outcome[]): Promise<ReadonlySet<string>> {
  if (outcomes.length === 0) return new Set();
  const { rows } = await sql<Ref>`
    with put as (
      insert into application (source, id, content_sha256, submitted_at, record, file, line)
      select source, id, content_sha256, submitted_at, record, file, line from ${given(
        outcomes.map(({ ref, screened }) => rowOf(ref, screened!)),
        contentColumns,
      )}
      on conflict (source, id) do nothing
      returning source, id
    ), counted as (update state set applications = applications + (select count(*) from put))
    select source, id from put
  `.execute(trx);
  return new Set(rows.map(refKey));
}

function outcomeOf(ref: Ref, known: Known | undefined, incoming: readonly Content[]): Outcome {
  const before = known?.contents ?? [];
  const { screened, superseded, duplicates } = settle([...before, ...incoming] as [Content, ...Content[]]);
  const isNew = (content: Content) => !before.some(({ contentSha256 }) => contentSha256 === content.contentSha256);
  const isScreened = ({ contentSha256 }: Content) => contentSha256 === before[0]?.contentSha256;
  return {
    ref,
    ...(known ? { key: known.key } : {}),
    ...(isScreened(screened) ? {} : { screened }),
    kept: superseded.filter(isNew),
    listed: superseded.filter((content) => isNew(content) || isScreened(content)),
    duplicates,
  };
}

/** By `source/id`; the one that is screened first. */
async function knownContents(trx: Reading, refs: readonly Ref[]): Promise<Map<string, Known>> {
  if (refs.length === 0) return new Map();
  const { rows } = await sql<{
    key: number;
    source: string;
    id: string;
    content_sha256: string;
    submitted_at: string | null;
    file: string;
    line: number | null;
    versions: [string, string | null][] | null;
  }>`
    select a.key, a.source, a.id, a.content_sha256, a.submitted_at, a.file, a.line,
      (select json_agg(json_build_array(v.content_sha256, v.submitted_at)) from application_version v where v.application = a.key) as versions
    from ${given(refs, 'source text, id text')} join application a using (source, id)
  `.execute(trx);
  return new Map(
    rows.map(({ key, source, id, content_sha256, submitted_at, file, line, versions }) => [
      refKey({ source, id }),
      {
        key,
        contents: [
          { ...versionOf(content_sha256, submitted_at), file, ...(line === null ? {} : { line }) },
          ...(versions ?? []).map(([digest, at]) => ({ ...versionOf(digest, at), file: '' })),
        ],
      },
    ]),
  );
}

const versionOf = (contentSha256: string, submittedAt: string | null): Version => ({
  contentSha256,
  ...(submittedAt === null ? {} : { submittedAt }),
});

const contentColumns = 'source text, id text, content_sha256 text, submitted_at text, record text, file text, line integer';

const rowOf = ({ source, id }: Ref, { contentSha256, submittedAt, record, file, line }: Content) => ({
  source,
  id,
  content_sha256: contentSha256,
  submitted_at: submittedAt ?? null,
  record,
  file,
  line: line ?? null,
});

/** Of those that were there before, what supersedes; of all, what is superseded. */
async function writeVersions(trx: Reading, outcomes: readonly Outcome[]): Promise<void> {
  const replaced = outcomes.flatMap(({ ref, key, screened }) => (key !== undefined && screened ? [rowOf(ref, screened)] : []));
  const kept = outcomes.flatMap((outcome) => outcome.kept.map((content) => rowOf(outcome.ref, content)));
  if (replaced.length > 0) {
    await sql`
      with given as (select * from ${given(replaced, contentColumns)}),
      kept as (
        insert into application_version
        select a.key, a.content_sha256, a.submitted_at, a.record, a.file, a.line from given g join application a using (source, id)
      )
      update application a
      set content_sha256 = g.content_sha256, submitted_at = g.submitted_at, record = g.record, file = g.file, line = g.line, stale = 2
      from given g where a.source = g.source and a.id = g.id
    `.execute(trx);
  }
  if (kept.length > 0) {
    await sql`
      insert into application_version
      select a.key, g.content_sha256, g.submitted_at, g.record, g.file, g.line
      from (select * from ${given(kept, contentColumns)}) g join application a using (source, id)
    `.execute(trx);
  }
}

/** How many were not there before. Their applications, where they are there, have changed. */
async function addEvents(trx: Reading, events: readonly EventRecord[]): Promise<number> {
  if (events.length === 0) return 0;
  const rows = events.map((event) => {
    const record = canonicalJson(event);
    return { source: event.source, application: event.application, content_sha256: sha256(record), record };
  });
  const { rows: counted } = await sql<{ added: number }>`
    with put as (
      insert into event select * from ${given(rows, 'source text, application text, content_sha256 text, record text')}
      on conflict do nothing
      returning source, application
    ), marked as (
      update application a set stale = 2
      from (select distinct source, application from put) p
      where a.source = p.source and a.id = p.application and a.stale < 2
    )
    select count(*)::integer as added from put
  `.execute(trx);
  return counted[0]?.added ?? 0;
}

const supersededRefusal = ({ source, id }: Ref, { file, line }: Content): Refusal => ({
  file,
  ...(line === undefined ? {} : { line }),
  reason: supersededReason,
  id,
  source,
});

async function addRefusals(trx: Reading, refusals: readonly Refusal[]): Promise<void> {
  if (refusals.length === 0) return;
  const rows = refusals.map((refusal) => {
    const text = canonicalJson(refusal);
    return { sha256: sha256(text), refusal: text };
  });
  await sql`
    insert into refusal (sha256, refusal) select sha256, refusal from ${given(rows, 'sha256 text, refusal text')} on conflict do nothing
  `.execute(trx);
}

async function writeMark(trx: Reading, { sha256: input, name, position, done }: InputMark, tally: ArrivalTally): Promise<void> {
  await trx
    .insertInto('import_input')
    .values({ sha256: input, name, position, done, ...tally })
    .onConflict((conflict) =>
      conflict.column('sha256').doUpdateSet({
        name,
        position,
        done,
        ...Object.fromEntries(
          Object.entries(tally).map(([column, n]) => [column, sql<number>`${sql.ref(`import_input.${column}`)} + ${sql.lit(n)}`]),
        ),
      }),
    )
    .execute();
}
