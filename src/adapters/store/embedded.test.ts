import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedStore, openEmbedded } from './embedded.js';
import { StoreLocked, StoreUnfit } from './errors.js';
import { postgresMajor } from './postgres-major.js';
import { storeContract } from './store.contract.js';
import { allRooms, arrive, countingIds, person, TestClock } from './story.contract.js';
import { makeTemplate } from './template.js';
import { TestProcess } from './test-process.contract.js';

const root = mkdtempSync(join(tmpdir(), 'touchstone-store-'));
const options = { clock: new TestClock(), ids: countingIds() };
let folders = 0;
const folder = (): string => join(root, `store-${folders++}`);

beforeAll(makeTemplate);
afterAll(() => rmSync(root, { recursive: true, force: true }));

storeContract('the store in a folder', (contractOptions) => openEmbedded(folder(), contractOptions));

describe('the store in a folder', () => {
  it('is there again after it was closed, with the PostgreSQL it says it has', async () => {
    const directory = folder();
    const first = await embeddedStore(directory, options);
    await first.add(arrive(person(0), person(1)));
    await first.settle(allRooms());
    const screening = await first.screening(person(0));
    await first.close();
    const { store, db } = await openEmbedded(directory, options);
    expect(await store.screening(person(0))).toEqual(screening);
    expect(screening).toBeDefined();
    const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db);
    expect(rows[0]!.server_version.split('.')[0]).toBe(postgresMajor);
    await store.close();
    await expect(store.counts()).rejects.toThrow(/closed/);
  });

  it('is refused while another process has it, which is named; and free again when that one is killed', async () => {
    const directory = folder();
    const holder = new TestProcess('hold', directory);
    await holder.line('open');
    const opening = embeddedStore(directory, options);
    await expect(opening).rejects.toThrow(StoreLocked);
    await expect(opening).rejects.toMatchObject({ pid: holder.pid });
    await expect(opening).rejects.toThrow(String(holder.pid));
    await holder.kill();
    const store = await embeddedStore(directory, options);
    await expect(embeddedStore(directory, options)).rejects.toMatchObject({ name: 'StoreLocked', pid: process.pid });
    const second = new TestProcess('hold', directory);
    expect(await second.line('refused')).toContain(
      `StoreLocked The store in ${directory} is in use by the process with number ${process.pid}`,
    );
    await second.ended();
    await store.close();
    await (await embeddedStore(directory, options)).close();
  });

  it('is refused when another PostgreSQL or a later version made it, and left as it is', async () => {
    const directory = folder();
    const { store, db } = await openEmbedded(directory, options);
    await sql`insert into migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(db);
    await store.close();
    await expect(embeddedStore(directory, options)).rejects.toThrow(/later version of Touchstone \(it has 9999-later\)/);
    const version = join(directory, 'database', 'PG_VERSION');
    writeFileSync(version, '17\n');
    const opening = embeddedStore(directory, options);
    await expect(opening).rejects.toThrow(StoreUnfit);
    await expect(opening).rejects.toThrow(/PostgreSQL 17, and this version of Touchstone has PostgreSQL 18/);
    expect(readFileSync(version, 'utf8')).toBe('17\n');
  });

  it('is made anew when it was not made to the end', async () => {
    const directory = folder();
    await (await embeddedStore(directory, options)).close();
    writeFileSync(join(directory, 'unfinished'), '');
    rmSync(join(directory, 'database', 'global'), { recursive: true });
    const store = await embeddedStore(directory, options);
    expect((await store.counts()).applications).toBe(0);
    expect(existsSync(join(directory, 'unfinished'))).toBe(false);
    await store.close();
  });

  it.each([
    ['a table', 29_000_000],
    ['the log', 40_000_000],
  ])('says so when the disk is full for %s, and has everything it acknowledged', async (_, diskBytes) => {
    const directory = folder();
    const filler = new TestProcess('fill', directory, { diskBytes });
    expect(await filler.line('failed')).toMatch(/No space left on device/);
    await filler.ended();
    const added = filler.lines.filter((line) => line.startsWith('added')).length;
    expect(added).toBeGreaterThan(0);
    const store = await embeddedStore(directory, options);
    const { applications } = await store.counts();
    // One more when the failure came after the log was written and before it could be said.
    expect([added, added + 1]).toContain(applications);
    expect(await store.pending()).toBe(applications);
    await store.close();
  });
});
