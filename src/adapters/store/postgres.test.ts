import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { StoreUnfit } from './errors.js';
import { openPostgres, postgresStore } from './postgres.js';
import { storeContract } from './store.contract.js';
import { allRooms, arrive, countingIds, person, TestClock } from './story.contract.js';

/** A server on which databases may be created, like `postgres://postgres@localhost:5432/postgres`. */
const url = process.env.TOUCHSTONE_TEST_POSTGRES;

it('a PostgreSQL server that nobody answers for is said to be so, without its password', async () => {
  const opening = postgresStore('postgres://somebody:hidden-word@127.0.0.1:1/touchstone', { clock: new TestClock(), ids: countingIds() });
  await expect(opening).rejects.toThrow(StoreUnfit);
  await expect(opening).rejects.toThrow(/^The PostgreSQL server does not let us in \(.*ECONNREFUSED.*\)/);
  await expect(opening).rejects.not.toThrow(/hidden-word/);
});

if (url === undefined) {
  describe.skipIf(url === undefined)('the store on PostgreSQL', () => {
    it('is tested where TOUCHSTONE_TEST_POSTGRES names a server', () => expect(url).toBeDefined());
  });
} else {
  const made: string[] = [];
  const admin = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const emptyDatabase = async (options = ''): Promise<string> => {
    const name = `touchstone_test_${process.pid}_${made.length}`;
    made.push(name);
    await admin((client) => client.query(`create database ${name} ${options}`));
    const own = new URL(url);
    own.pathname = name;
    return own.href;
  };
  afterAll(() =>
    admin(async (client) => {
      for (const name of made) await client.query(`drop database if exists ${name} with (force)`);
    }),
  );

  storeContract('the store on PostgreSQL', async (options) => openPostgres(await emptyDatabase(), options));

  describe('the store on PostgreSQL', () => {
    it('keeps two processes that import and settle at once from spoiling each other’s work', async () => {
      const database = await emptyDatabase();
      const options = { clock: new TestClock(), ids: countingIds() };
      const stores = [await postgresStore(database, options), await postgresStore(database, options)];
      const phone = '(206) 555-0142';
      await Promise.all(
        Array.from({ length: 30 }, async (_, n) => {
          await stores[n % 2]!.add(arrive(person(n, n < 10 ? { phone } : {}), person(n % 7, n % 7 < 10 ? { phone } : {})));
          if (n % 5 === 0) await stores[(n + 1) % 2]!.settle(allRooms());
        }),
      );
      await Promise.all(stores.map((store) => store.settle(allRooms())));
      const counts = await stores[0]!.counts();
      expect(counts).toMatchObject({ applications: 30, tiers: { clear: 20, verify: 10, escalate: 0 }, open: 10 });
      expect((await stores[1]!.rings()).map(({ members }) => members.length)).toEqual([10]);
      await Promise.all(stores.map((store) => store.close()));
    });

    it('refuses a database of another encoding', async () => {
      const database = await emptyDatabase(`encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' template template0`);
      const opening = postgresStore(database, { clock: new TestClock(), ids: countingIds() });
      await expect(opening).rejects.toThrow(StoreUnfit);
      await expect(opening).rejects.toThrow(/UTF8/);
    });
  });
}
