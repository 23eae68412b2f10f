// Reading PDF and DOCX resumes: one at a time for the times, all at once for the rate. Needs TOUCHSTONE_BENCH_DATA.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { quantile } from './measured.mjs';

const rounds = 12;

export async function documents({ root, say }) {
  const data = process.env.TOUCHSTONE_BENCH_DATA;
  if (!data) return ['## Documents', '', 'Not measured: TOUCHSTONE_BENCH_DATA names no folder with `resumes/`.'].join('\n');
  const { DocumentPool } = await import(pathToFileURL(join(root, 'dist/adapters/sources/documents/pool.js')).href);
  const files = found(join(data, 'resumes')).map((path) => ({ name: path, bytes: readFileSync(path) }));
  const rows = [];
  for (const [kind, of] of [
    ['PDF', files.filter((f) => f.name.endsWith('.pdf'))],
    ['DOCX', files.filter((f) => f.name.endsWith('.docx'))],
  ]) {
    const single = new DocumentPool({ threads: 1 });
    for (const file of of) await single.read(copy(file));
    const times = [];
    for (let round = 0; round < rounds; round++) {
      for (const file of of) {
        const begin = performance.now();
        await single.read(copy(file));
        times.push(performance.now() - begin);
      }
    }
    await single.close();
    const pool = new DocumentPool({ threads: availableParallelism() });
    await Promise.all(of.map((file) => pool.read(copy(file))));
    const begin = performance.now();
    const all = await Promise.all(
      Array.from({ length: rounds }, () => of)
        .flat()
        .map((file) => pool.read(copy(file))),
    );
    const rate = all.length / ((performance.now() - begin) / 1000);
    await pool.close();
    const refused = all.filter((one) => !('application' in one)).length / rounds;
    const sorted = times.sort((a, b) => a - b);
    say(`${kind}: median ${quantile(sorted, 0.5).toFixed(1)} ms, ${rate.toFixed(0)} files a second`);
    rows.push(
      `| ${kind} | ${of.length} | ${refused} | ${quantile(sorted, 0.5).toFixed(1)} ms | ${quantile(sorted, 0.99).toFixed(1)} ms | ${rate.toFixed(0)} |`,
    );
  }
  return [
    '## Documents',
    '',
    `Public resumes, each read ${rounds} times in a warm thread; the rate with ${availableParallelism()} threads.`,
    '',
    '| kind | files | refused | median | p99 | files a second |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** The pool takes the bytes away with it. */
const copy = ({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) });

function found(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? found(path) : /\.(pdf|docx)$/.test(name) ? [path] : [];
  });
}
