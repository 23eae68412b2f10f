import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { embeddedStore } from './embedded.js';
import { memoryStore } from './memory.js';
import type { WholeStore } from './sql-store.js';
import { countingIds, importInvented, inventedInput, TestClock } from './story.contract.js';
import { makeTemplate } from './template.js';
import { TestProcess } from './test-process.contract.js';

const root = mkdtempSync(join(tmpdir(), 'touchstone-crash-'));

const options = { clock: new TestClock(), ids: countingIds() };

beforeAll(makeTemplate);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Lines after which a run is killed, and milliseconds later: in the middle of adding or of settling. */
const deaths = [
  ['from', 25],
  ['added 60', 6],
  ['added 150', 40],
] as const;

it('an import that is killed again and again ends where an undisturbed one ends', { timeout: 120_000 }, async () => {
  const killed = join(root, 'killed');
  let acknowledged = 0;
  for (const [line, later] of deaths) {
    const run = new TestProcess('import', killed);
    await run.line(line);
    await new Promise((resolve) => setTimeout(resolve, later));
    await run.kill();
    expect(positions(run.lines, 'from').at(0) ?? acknowledged).toBeGreaterThanOrEqual(acknowledged);
    acknowledged = Math.max(acknowledged, ...positions(run.lines, 'added'));
  }
  const last = new TestProcess('import', killed);
  expect(await last.line('done')).toBe('done');
  expect(positions(last.lines, 'from').at(0)).toBeGreaterThanOrEqual(acknowledged);
  await last.ended();
  expect(acknowledged).toBeGreaterThanOrEqual(150);
  const undisturbed = await memoryStore(options);
  await importInvented(undisturbed, () => {});
  expect(await everythingIn(await embeddedStore(killed, options))).toEqual(await everythingIn(undisturbed));
});

const positions = (lines: readonly string[], word: string): number[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.slice(word.length + 1)));

/** All that a store says but for what names a moment or a turn: ids, numbers, times, and how often it had to say it. */
async function everythingIn(store: WholeStore) {
  const refs = Array.from({ length: 150 }, (_, n) => ({ source: 'ats', id: `p${n}` }));
  const { rows } = await store.queue({ limit: 500 });
  const everything = {
    counts: await store.counts(),
    pending: await store.pending(),
    progress: await store.progress(inventedInput.sha256),
    refusals: await store.refusals(1000),
    rings: await store.rings(),
    files: await Promise.all(refs.map((ref) => store.application(ref))),
    versions: await Promise.all(refs.map(async (ref) => (await store.history(ref)).versions)),
    screenings: await Promise.all(refs.map((ref) => store.screening(ref))),
    cases: rows.map(({ id: _, number: __, ...row }) => row).sort((a, b) => (a.about.id < b.about.id ? -1 : 1)),
  };
  await store.close();
  expect(everything.pending).toBe(0);
  expect(everything.cases.length).toBeGreaterThan(20);
  expect(everything.rings.length).toBeGreaterThan(3);
  return everything;
}
