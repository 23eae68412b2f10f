// One application at a time against a hundred thousand in the embedded store: taken in, linked, scored and durable before the answer.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { measured, quantile, thousands } from './measured.mjs';

const history = Number(process.env.TOUCHSTONE_BENCH_HISTORY ?? 100_000);
const arrivals = 500;

export async function oneAgainstHistory({ root, folder, say }) {
  const main = join(root, 'dist/cli/main.js');
  const data = join(folder, 'data');
  await measured(process.execPath, [main, 'simulate', String(history + arrivals), '--seed', '11', '--out', join(folder, 'load')], {
    cwd: root,
  });
  const app = await import(pathToFileURL(join(root, 'dist/app.js')).href);
  const store = await app.openStore(data);
  const { judge } = await app.openCourt();
  // Opened where it is read: a line reader drops what comes before somebody reads.
  const lines = createInterface({ input: createReadStream(join(folder, 'load/applications.jsonl')), crlfDelay: Number.POSITIVE_INFINITY });
  const begin = performance.now();
  let batch = [];
  let count = 0;
  const times = [];
  for await (const line of lines) {
    const record = JSON.parse(line);
    if (count < history) {
      batch.push(record);
      count += 1;
      if (batch.length < 1_000 && count < history) continue;
      await app.takeInAll(store, batch);
      batch = [];
      if (count === history) {
        await store.settle(judge);
        say(`${thousands(history)} applications in the store after ${((performance.now() - begin) / 1000).toFixed(0)} s`);
      }
      continue;
    }
    const at = performance.now();
    await app.takeIn(store, judge, record);
    times.push(performance.now() - at);
  }
  const filled = (performance.now() - begin) / 1000;
  await store.close();
  if (times.length !== arrivals) throw new Error(`${times.length} of ${arrivals} arrivals were measured.`);
  const sorted = times.sort((a, b) => a - b);
  const rate = 1000 / (times.reduce((sum, t) => sum + t, 0) / times.length);
  return [
    `## One application against ${thousands(history)}`,
    '',
    `Embedded store, each synced to disk before the answer; ${arrivals} arrivals one after the other. Filling and settling the history took ${filled.toFixed(0)} s.`,
    '',
    '| p50 | p99 | a second |',
    '|---|---|---|',
    `| ${quantile(sorted, 0.5).toFixed(1)} ms | ${quantile(sorted, 0.99).toFixed(1)} ms | ${rate.toFixed(0)} |`,
  ].join('\n');
}
