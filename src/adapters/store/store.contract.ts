/** What every store must do, whatever database lies beneath. */

import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addWorkingDays } from '#core/cases/open.js';
import { type Application, type Ref, refKey } from '#core/model/application.js';
import { type EventRecord, eventRef } from '#core/model/event.js';
import type { Screening } from '#core/model/screening.js';
import type { Arrival, QueueQuery, QueueRow } from '#core/ports.js';
import type { OpenStore, StoreOptions } from './pglite-store.js';
import type { WholeStore } from './sql-store.js';
import { allRooms, arrive, atOnce, countingIds, denial, person, TestClock } from './story.contract.js';
import { type Tables, tables } from './tables.js';

const phone = '(206) 555-0142';
const first = { source: 'ats', id: 'p0' };

/** `open` is asked once; the store is emptied before each test, which is much faster than another one. */
export function storeContract(name: string, open: (options: StoreOptions) => Promise<OpenStore>): void {
  describe(name, () => {
    let opened: OpenStore;
    const clock = new TestClock();
    beforeAll(async () => {
      opened = await open({ clock, ids: countingIds() });
    });
    afterAll(() => opened.store.close());
    beforeEach(() => empty(opened.db));
    const begin = async (...records: readonly (Application | EventRecord)[]): Promise<WholeStore> => {
      const { store } = opened;
      clock.set('2026-03-02T09:00:00.000Z');
      if (records.length > 0) {
        await store.add(arrive(...records));
        await store.settle(allRooms());
      }
      return store;
    };

    it('has the tables that the code thinks it has', async () => {
      expect(await tablesIn(opened.db)).toEqual(tables);
    });

    it('reads numbers alike: exact ones beyond 2^53 as text, all others as numbers', async () => {
      const { rows } = await sql`
        select 9223372036854775807::bigint as big, 1.50::numeric as exact, 2.5::double precision as real, 7::integer as small,
          count(*) as counted, array[1::bigint] as bigs, '2026-03-02T09:00:00.5Z'::timestamptz as at, true as yes, '["x"]'::json as json
        from (values (1), (2)) as v
      `.execute(opened.db);
      expect(rows).toEqual([
        {
          big: '9223372036854775807',
          exact: '1.50',
          real: 2.5,
          small: 7,
          counted: '2',
          bigs: ['1'],
          at: new Date('2026-03-02T09:00:00.500Z'),
          yes: true,
          json: ['x'],
        },
      ]);
    });

    describe('takes in records', () => {
      it('once, whatever comes again, and later versions instead of earlier ones', async () => {
        const store = await begin();
        const early = person(0);
        const late = person(0, { submittedAt: '2026-02-11T10:00:00Z', phone });
        expect(await store.add(arrive(late, person(1), late))).toEqual(tally({ applications: 2, duplicates: 1 }));
        expect(await store.add(arrive(early))).toEqual(tally({ superseded: 1 }));
        expect(await store.add(arrive(early, late))).toEqual(tally({ duplicates: 2 }));
        expect((await store.application(first))?.record).toEqual(late);
        const latest = person(0, { submittedAt: '2026-02-12T10:00:00+02:00' });
        expect(await store.add(arrive(latest))).toEqual(tally({ superseded: 1 }));
        expect((await store.application(first))?.record).toEqual(latest);
        expect((await store.history(first)).versions).toEqual([late, early]);
        expect((await store.refusals(10)).map(({ id, line, reason }) => [id, line, reason.slice(0, 10)])).toEqual([
          ['p0', 1, 'superseded'],
        ]);
        expect((await store.counts()).applications).toBe(2);
        expect(await store.find('p0')).toEqual([first]);
        expect(await store.find('nobody')).toEqual([]);
      });

      it('with several versions in one batch, in any order', async () => {
        const versions = ['01', '03', '02'].map((day) => person(0, { submittedAt: `2026-02-${day}T10:00:00Z` }));
        const store = await begin();
        expect(await store.add(arrive(...versions))).toEqual(tally({ applications: 1, superseded: 2 }));
        expect((await store.application(first))?.record.submittedAt).toBe('2026-02-03T10:00:00Z');
        expect((await store.history(first)).versions.map(({ submittedAt }) => submittedAt)).toEqual([
          '2026-02-02T10:00:00Z',
          '2026-02-01T10:00:00Z',
        ]);
      });

      it('with events before or after their application, each once and in order of time', async () => {
        const store = await begin();
        const late = denial(first, '2026-03-05T12:00:00Z');
        const early = denial(first, '2026-03-01T23:30:00-05:00');
        expect(await store.add(arrive(late))).toEqual(tally({ events: 1 }));
        expect((await store.counts()).orphanEvents).toBe(1);
        await store.add(arrive(person(0)));
        expect((await store.counts()).orphanEvents).toBe(0);
        await store.settle(allRooms());
        expect(await store.add(arrive(early, late))).toEqual(tally({ events: 1, duplicates: 1 }));
        expect(await store.pending()).toBe(1);
        expect((await store.application(first))?.events.map(({ at }) => at)).toEqual([early.at, late.at]);
      });

      it('with refusals, and remembers how far an input was read', async () => {
        const store = await begin();
        const input = { sha256: 'ab'.repeat(32), name: 'export.jsonl' };
        const refusal = { file: 'export.jsonl', line: 7, path: '/candidate', reason: 'No name. Add it.' };
        const batch: Arrival[] = [...arrive(person(0)), { intake: { kind: 'refusal', refusal }, at: { file: 'export.jsonl', line: 7 } }];
        expect(await store.progress(input.sha256)).toBeUndefined();
        expect(await store.add(batch, { ...input, position: 2, done: false })).toEqual(tally({ applications: 1, refused: 1 }));
        expect(await store.add(batch, { ...input, position: 2, done: false })).toEqual(tally({}));
        const end = { ...input, position: 9_007_199_254_740_991, done: true };
        await store.add(arrive(person(0), person(1)), end);
        expect(await store.progress(input.sha256)).toEqual({ ...end, tally: tally({ applications: 2, duplicates: 1, refused: 1 }) });
        expect(await store.refusals(10)).toEqual([refusal]);
      });

      it('whole or not at all', async () => {
        const store = await begin();
        const broken = { ...person(1), source: 'a\u0000b' };
        await expect(store.add(arrive(person(0), broken))).rejects.toThrow();
        expect((await store.counts()).applications).toBe(0);
        await store.add(arrive(person(0)));
        expect((await store.counts()).applications).toBe(1);
      });

      it('in any script and with any sign', async () => {
        const odd = person(0, { id: `O'Brien "x" \\ {a,b} \n\t;--`, source: 'ats 株式会社', job: { title: 'Инженер 🧪 $1 %s' } });
        const store = await begin(odd);
        expect((await store.application({ source: odd.source, id: odd.id }))?.record).toEqual(odd);
        expect((await store.screening(odd))?.application).toBe(odd.id);
      });
    });

    describe('says what one run over everything would say', () => {
      it('after any sequence of batches, versions, events and settlings', async () => {
        const store = await begin();
        const chance = chances(20_260_302);
        const all: Arrival[] = [];
        for (let round = 0; round < 14; round++) {
          const batch = Array.from({ length: 1 + chance(9) }, () => anything(chance));
          all.push(...arrive(...batch));
          await store.add(arrive(...batch));
          if (chance(4) === 0) await store.settle(allRooms(), { only: batch.slice(0, 2).map(refOf) });
          if (chance(3) === 0) continue;
          await store.settle(allRooms());
          expect(await store.pending()).toBe(0);
          await expectLike(store, all, `round ${round}`);
        }
      });

      it('when groups reach further than a batch, and fall apart again', async () => {
        const store = await begin();
        const chain = Array.from({ length: 24 }, (_, n) =>
          person(n, { phone: chainPhone(n), references: [{ name: 'Ref Eree', email: `ref${n + 1}@example.com` }] }),
        );
        const linked = chain.map((one, n) => ({
          ...one,
          references: [...one.references!, { name: 'Ref Eree', email: `ref${n}@example.com` }],
        }));
        const all = arrive(...linked);
        for (const one of all) {
          await store.add([one]);
          await store.settle(allRooms());
        }
        await expectLike(store, all, 'chain');
        const broken = arrive(person(12, { submittedAt: '2026-02-20T10:00:00Z' }));
        await store.add(broken);
        await store.settle(allRooms());
        await expectLike(store, [...all, ...broken], 'broken chain');
      });

      it('when the pool outgrows its snapshot, or an export turns out to write the same into every file', async () => {
        const store = await begin();
        const made = (n: number, producer: string): Application =>
          person(n, { documents: [{ kind: 'resume', sha256: `${n}`.padStart(64, '0'), metadata: { producer, author: 'Jan de Vries' } }] });
        const all: Arrival[] = [];
        const step = async (from: number, to: number, producer: string) => {
          const batch = arrive(...Array.from({ length: to - from }, (_, i) => made(from + i, producer)));
          all.push(...batch);
          await store.add(batch);
          await store.settle(allRooms());
          await expectLike(store, all, `${to} files`);
        };
        await step(0, 19, 'Printer 9');
        const before = (await store.screening(first))?.snapshot;
        await step(19, 21, 'Printer 9');
        expect((await store.screening(first))?.snapshot).not.toBe(before);
        await step(21, 27, 'LaTeX');
      });

      it('about one file at once, leaving the rest for later', async () => {
        const store = await begin(person(0, { phone }), person(1));
        const late = arrive(person(2, { phone }), person(3));
        await store.add(late);
        await store.settle(allRooms(), { only: [{ source: 'ats', id: 'p2' }] });
        const screening = await store.screening({ source: 'ats', id: 'p2' });
        expect((await store.screening(first))?.reasons).toContain('shared-phone');
        expect(screening?.reasons).toContain('shared-phone');
        // The other newcomer, and one whom only the growth of the pool concerns.
        expect(await store.pending()).toBe(2);
        await store.settle(allRooms());
        expect(await store.screening({ source: 'ats', id: 'p2' })).toEqual(screening);
      });

      it('under another edition of the judge, with everything read again', async () => {
        const store = await begin(person(0), person(1));
        const { screened } = await store.settle(allRooms());
        expect(screened).toBe(0);
        expect((await store.settle(allRooms('another'))).screened).toBe(2);
      });

      it('and stops between batches when asked, leaving the rest pending', async () => {
        const store = await begin();
        await store.add(arrive(person(0), person(1)));
        expect(await store.settle(allRooms(), { stop: { aborted: true } })).toEqual({ screened: 0 });
        expect(await store.pending()).toBe(2);
        const told: number[] = [];
        await store.settle(allRooms(), { progress: ({ pending }) => told.push(pending) });
        expect(told.at(-1)).toBe(0);
      });
    });

    it('counts how much could be read, as the mean of all screenings', async () => {
      const store = await begin();
      expect((await store.counts()).coverage).toBeUndefined();
      await store.add(arrive(person(0, { phone }), { ...person(1), resume: {} }));
      await store.settle(allRooms());
      const read = await Promise.all([person(0), person(1)].map(async (one) => (await store.screening(one))!.coverage));
      expect(new Set(read.map((one) => one.read)).size).toBe(2);
      expect((await store.counts()).coverage).toEqual({ read: (read[0]!.read + read[1]!.read) / 2, of: read[0]!.of });
    });

    describe('keeps what was said', () => {
      it('when a screening says something else, and only then', async () => {
        const store = await begin(person(0, { phone }));
        const before = await store.screening(first);
        expect(before?.tier).toBe('clear');
        clock.set('2026-03-03T09:00:00.000Z');
        await store.add(arrive(denial(first)));
        await store.settle(allRooms());
        const after = await store.screening(first);
        expect(after?.tier).toBe('escalate');
        expect(after?.screenedAt).toBe('2026-03-03T09:00:00.000Z');
        expect((await store.history(first)).screenings).toEqual([before]);
        clock.set('2026-03-04T09:00:00.000Z');
        await store.settle(allRooms('another'));
        expect((await store.history(first)).screenings).toEqual([before]);
        expect(await store.screening(first)).toEqual({ ...after, screenedAt: '2026-03-04T09:00:00.000Z' });
        expect((await store.counts()).lastScreenedAt).toBe('2026-03-04T09:00:00.000Z');
      });
    });

    describe('opens cases', () => {
      it('for flagged files, numbered, with what the queue shows', async () => {
        const store = await begin(person(0, { phone }), person(1, { phone }), person(2));
        const { rows, total } = await store.queue({ limit: 10 });
        expect(total).toBe(2);
        const row = rows.find(({ about }) => about.id === 'p0')!;
        expect(row).toMatchObject({
          because: 'flag',
          state: 'open',
          openedAt: clock.now(),
          dueAt: addWorkingDays(clock.now(), 5),
          tier: 'verify',
        });
        expect(row).toMatchObject({
          name: 'Maya Lindholm',
          jobTitle: 'Data Engineer',
          classes: ['B'],
          submittedAt: '2026-02-10T10:00:00Z',
        });
        expect(row.reasons).toEqual(['shared-phone']);
        expect(row.evidenceBits).toBe((await store.screening(first))?.evidenceBits);
        expect(rows.map(({ number }) => number).sort()).toEqual(['TS-1', 'TS-2']);
        expect(await store.caseOf(first)).toMatchObject({ id: row.id });
        expect(await store.caseOf({ source: 'ats', id: 'p2' })).toBeUndefined();
        expect(await store.counts()).toMatchObject({ tiers: { clear: 1, verify: 2, escalate: 0 }, rings: 1, open: 2, taken: 0 });
        expect(await store.topReasons(5)).toEqual([{ signal: 'shared-phone', count: 2 }]);
        expect(await store.quarters()).toEqual([{ quarter: '2026-Q1', tiers: { clear: 1, verify: 2, escalate: 0 }, inRings: 2 }]);
      });

      it('and withdraws those nobody took when their file turns clear, until it is flagged again', async () => {
        const store = await begin(person(0, { phone }), person(1, { phone }));
        const mine = await store.caseOf(first);
        const other = await store.caseOf({ source: 'ats', id: 'p1' });
        await store.take(other!.id, 'ada');
        await store.add(arrive(person(1, { submittedAt: '2026-02-11T10:00:00Z' })));
        await store.settle(allRooms());
        expect(await store.caseOf(first)).toBeUndefined();
        expect(await store.caseFile(mine!.id)).toBeUndefined();
        expect((await store.queue({ limit: 10 })).rows.map(({ id, tier, state }) => [id, tier, state])).toEqual([
          [other!.id, 'clear', 'taken'],
        ]);
        clock.set('2026-03-09T09:00:00.000Z');
        await store.add(arrive(person(2, { phone })));
        await store.settle(allRooms());
        expect(await store.caseOf(first)).toEqual({ ...mine, openedAt: clock.now(), dueAt: addWorkingDays(clock.now(), 5) });
        await store.release(other!.id, 'ada');
        expect(await store.caseOf({ source: 'ats', id: 'p1' })).toBeUndefined();
      });

      it('that fall due sooner, never later, when a file escalates', async () => {
        const store = await begin(person(0, { phone }), person(1, { phone }));
        await store.add(arrive(denial(first)));
        await store.settle(allRooms());
        expect((await store.caseOf(first))?.dueAt).toBe(addWorkingDays(clock.now(), 2));
      });
    });

    describe('keeps a queue', () => {
      const many = Array.from({ length: 23 }, (_, n) => person(n, { phone, id: `q${String(n).padStart(2, '0')}` }));
      const everyRow = async (store: WholeStore, query: Omit<QueueQuery, 'limit'>, limit: number): Promise<QueueRow[]> => {
        const rows: QueueRow[] = [];
        let after: string | undefined;
        do {
          const page = await store.queue({ ...query, limit, ...(after === undefined ? {} : { after }) });
          rows.push(...page.rows);
          after = page.next;
        } while (after !== undefined);
        return rows;
      };

      it('by due time, then evidence, then id, in pages that lose and repeat nothing', async () => {
        const store = await begin(...many);
        await store.add(
          arrive(denial({ source: 'ats', id: 'q07' }), person(30, { phone: '(206) 555-0199' }), person(31, { phone: '(206) 555-0199' })),
        );
        clock.set('2026-03-01T09:00:00.000Z');
        await store.settle(allRooms());
        const rows = await everyRow(store, {}, 4);
        const sorted = [...rows].sort((a, b) => order(a.dueAt, b.dueAt) || b.evidenceBits - a.evidenceBits || order(a.id, b.id));
        expect(rows).toEqual(sorted);
        expect(rows).toHaveLength(25);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(25);
        expect((await store.queue({ limit: 500 })).next).toBeUndefined();
        await expect(store.queue({ limit: 5, after: 'nonsense' })).rejects.toThrow(RangeError);
      });

      it('that can be narrowed and searched', async () => {
        const store = await begin(...many, person(40));
        await store.add(arrive(denial({ source: 'ats', id: 'q07' })));
        await store.settle(allRooms());
        const ids = async (query: Omit<QueueQuery, 'limit'>) => (await everyRow(store, query, 3)).map(({ about }) => about.id).sort();
        expect(await ids({ tier: 'escalate' })).toEqual(['q07']);
        expect(await ids({ search: 'LÍNDHOLM' })).toEqual(
          many.filter(({ candidate }) => candidate.name.endsWith('Lindholm')).map(({ id }) => id),
        );
        expect(await ids({ search: 'q1' })).toHaveLength(10);
        expect(await ids({ search: 'data eng' })).toHaveLength(23);
        expect(await ids({ search: '???' })).toEqual([]);
        const [row] = (await store.queue({ limit: 1 })).rows;
        expect(await ids({ search: row!.number.toLowerCase() })).toContain(row!.about.id);
        expect(await ids({ ring: row!.ring! })).toHaveLength(23);
        await store.take(row!.id, 'ada');
        expect(await ids({ takenBy: 'ada' })).toEqual([row!.about.id]);
        expect(await ids({ state: 'open' })).toHaveLength(22);
      });

      it('from which nobody gets what another has', async () => {
        const store = await begin(...many.slice(0, 5));
        const [row] = (await store.queue({ limit: 1 })).rows;
        const taken = await Promise.all(['ada', 'ben', 'cy', 'dot'].map((by) => store.takeNext(by)));
        expect(new Set(taken.map((one) => one!.id)).size).toBe(4);
        expect(taken.map((one) => one!.id)).toContain(row!.id);
        const mine = taken[0]!;
        expect(mine).toMatchObject({ state: 'taken', takenBy: 'ada' });
        expect(await store.take(mine.id, 'ben')).toBeUndefined();
        expect(await store.take(mine.id, 'ada')).toEqual(mine);
        expect(await store.release(mine.id, 'ben')).toBeUndefined();
        expect(await store.release(mine.id, 'ada')).toMatchObject({ id: mine.id, state: 'open' });
        expect(await store.takeNext('ben')).toMatchObject({ takenBy: 'ben' });
        expect(await store.takeNext('ben')).toBeDefined();
        expect(await store.takeNext('ben')).toBeUndefined();
        expect(await store.take('no such case', 'ada')).toBeUndefined();
      });

      it('whose cases know their place, their ring and the files they meet', async () => {
        const answers = [1, 3, 0].map((n) => denial({ source: 'ats', id: `q0${n}` }, `2026-03-0${n + 3}T12:00:00Z`));
        const store = await begin(...many.slice(0, 4), ...answers);
        const { rows } = await store.queue({ limit: 10 });
        const files = await Promise.all(rows.map(({ id }) => store.caseFile(id)));
        expect(files.map((file) => file!.position.index)).toEqual([1, 2, 3, 4]);
        expect(files.map((file) => file!.position.next)).toEqual([...rows.slice(1).map(({ id }) => id), undefined]);
        expect(files.map((file) => file!.position.previous)).toEqual([undefined, ...rows.slice(0, -1).map(({ id }) => id)]);
        const file = files[0]!;
        expect(file.row).toEqual(rows[0]);
        expect(file.ring?.members).toHaveLength(4);
        expect(file.application.id).toBe(rows[0]!.about.id);
        expect(file.others.map(({ id }) => id).sort()).toEqual(
          rows
            .slice(1)
            .map(({ about }) => about.id)
            .sort(),
        );
        const heardOf = (ref: Ref) => answers.filter(({ application, source }) => application === ref.id && source === ref.source);
        expect(file.events).toEqual(heardOf(rows[0]!.about));
        expect(file.eventsOfOthers).toEqual(file.others.flatMap(heardOf));
        expect(file.screening).toEqual(await store.screening(rows[0]!.about));
        expect(await store.caseFile('no such case')).toBeUndefined();
      });
    });

    describe('keeps rings', () => {
      it('with what became of them, findable under former ids', async () => {
        const store = await begin(
          person(1, { phone, submittedAt: '2026-02-05T10:00:00Z' }),
          person(2, { phone, submittedAt: '2026-02-06T10:00:00Z' }),
        );
        const [born] = await store.rings();
        await store.add(arrive(person(3, { phone, submittedAt: '2026-02-04T10:00:00Z' })));
        await store.settle(allRooms());
        const [renamed] = await store.rings();
        expect(renamed!.id).not.toBe(born!.id);
        const found = await store.ring(born!.id);
        expect(found?.ring).toEqual(renamed);
        expect(found?.changes.map(({ kind, formerIds }) => [kind, formerIds])).toEqual([
          ['opened', []],
          ['grew', [born!.id]],
          ['renamed', [born!.id]],
        ]);
        expect(found?.cases.map(({ about }) => about.id).sort()).toEqual(['p1', 'p2', 'p3']);
        expect(await store.ring('ring-nowhere')).toBeUndefined();
      });
    });

    describe('lets people in', () => {
      it('once by a link, and as long as a session lasts', async () => {
        const store = await begin();
        await store.putSignIn('h1', '2026-03-02T10:00:00.000Z');
        await store.putSignIn('h2', '2026-03-02T10:00:00.000Z');
        expect(await store.redeemSignIn('h0', '2026-03-02T09:00:00.000Z')).toBe(false);
        expect(await store.redeemSignIn('h1', '2026-03-02T09:59:59.999Z')).toBe(true);
        expect(await store.redeemSignIn('h1', '2026-03-02T09:59:59.999Z')).toBe(false);
        expect(await store.redeemSignIn('h2', '2026-03-02T10:00:00.000Z')).toBe(false);
        await store.putSession('s1', 'ada', '2026-03-03T09:00:00.000Z');
        expect(await store.session('s1', '2026-03-03T08:59:59.999Z')).toEqual({ person: 'ada' });
        expect(await store.session('s1', '2026-03-03T09:00:00.000Z')).toBeUndefined();
        expect(await store.session('s0', '2026-03-02T09:00:00.000Z')).toBeUndefined();
        await store.endSession('s1');
        expect(await store.session('s1', '2026-03-02T09:00:00.000Z')).toBeUndefined();
      });
    });
  });
}

async function empty(db: Kysely<Tables>): Promise<void> {
  const names = Object.keys(tables).filter((name) => name !== 'state');
  await sql`truncate ${sql.join(names.map((name) => sql.table(name)))} restart identity cascade`.execute(db);
  await sql`insert into state (applications, cases, edition, churn) values (0, 0, '', 0) on conflict (one) do update
    set applications = 0, cases = 0, edition = '', snapshot = null, churn = 0`.execute(db);
}

async function tablesIn(db: Kysely<Tables>): Promise<Record<string, Record<string, string>>> {
  const found = await db.introspection.getTables();
  return Object.fromEntries(
    found
      .filter(({ name }) => !name.startsWith('migration'))
      .map(({ name, columns }) => [
        name,
        Object.fromEntries(
          columns.map((column) => [
            column.name,
            `${column.dataType}${column.isNullable ? '?' : ''}${column.isAutoIncrementing ? ' identity' : ''}`,
          ]),
        ),
      ]),
  );
}

const tally = (parts: object) => ({ applications: 0, events: 0, duplicates: 0, superseded: 0, refused: 0, ...parts });

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One number in two is shared with the neighbour before, so that a chain of pairs forms. */
const chainPhone = (n: number): string => `(206) 555-01${String(Math.floor(n / 2)).padStart(2, '0')}`;

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const refOf = (record: Application | EventRecord): Ref =>
  record.schema === 'event/1' ? eventRef(record) : { source: record.source, id: record.id };

/** A few people, who send few different numbers and mailboxes, again and again. */
function anything(chance: (below: number) => number) {
  const n = chance(40);
  if (chance(8) === 0) return denial({ source: 'ats', id: `p${n}` }, `2026-03-0${1 + chance(5)}T12:00:00Z`);
  return person(n, {
    ...(chance(3) > 0 ? {} : { phone: `(206) 555-01${10 + chance(9)}` }),
    ...(chance(6) > 0 ? {} : { email: `shared${chance(4)}@example.com` }),
    submittedAt: `2026-02-${10 + chance(9)}T10:00:00Z`,
  });
}

async function expectLike(store: WholeStore, arrivals: readonly Arrival[], when: string): Promise<void> {
  const wanted = await atOnce(allRooms(), arrivals);
  const found = await Promise.all(wanted.screenings.map(({ source, application }) => store.screening({ source, id: application })));
  const timeless = (screening: Screening | undefined) => JSON.stringify({ ...screening, screenedAt: '' });
  expect(found.map(timeless), when).toEqual(wanted.screenings.map(timeless));
  expect(await store.rings(), when).toEqual(wanted.rings);
  const flagged = wanted.screenings.filter(({ tier }) => tier !== 'clear').map(({ source, application: id }) => refKey({ source, id }));
  const { rows } = await store.queue({ limit: 500 });
  expect(rows.map(({ about }) => refKey(about)).sort(), when).toEqual(flagged.sort());
}
