// Screening generated applications end to end, beside the floor: parsing the same bytes on the same cores.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { measured, megabytes, spread, thousands } from './measured.mjs';

const runs = 3;

export async function screening({ root, folder, say }) {
  const main = join(root, 'dist/cli/main.js');
  const rows = [];
  for (const count of [10_000, 100_000]) {
    const input = join(folder, String(count));
    await measured(process.execPath, [main, 'simulate', String(count), '--seed', '7', '--out', input], { cwd: root });
    const file = join(input, 'applications.jsonl');
    const seconds = [];
    const floors = [];
    let peak = 0;
    for (let run = 0; run < runs; run++) {
      const one = await measured(process.execPath, [main, 'screen', file, '--out', join(folder, 'out'), '--json'], { cwd: root });
      const floor = await measured(process.execPath, [join(root, 'bench/parse-floor.mjs'), file], { cwd: root });
      seconds.push(one.seconds);
      floors.push(floor.seconds);
      peak = Math.max(peak, one.peak);
      say(
        `${thousands(count)} applications: ${one.seconds.toFixed(1)} s, ${megabytes(one.peak)}; JSON.parse alone ${floor.seconds.toFixed(1)} s`,
      );
    }
    const best = [...seconds].sort((a, b) => a - b)[1];
    const ratio = best / [...floors].sort((a, b) => a - b)[1];
    rows.push(
      `| ${thousands(count)} | ${(statSync(file).size / count / 1000).toFixed(1)} kB | ${spread(seconds)} | ${thousands(count / best)} | ${megabytes(peak)} | ${ratio.toFixed(1)} × |`,
    );
  }
  return [
    `## Screening, ${availableParallelism()} threads`,
    '',
    'Read, normalise, link, signals, score, rings, write; a third of the applications carry their resume as plain text. The floor is `JSON.parse` of the same lines on the same cores.',
    '',
    '| applications | size of one | seconds | a second | peak memory | beside the floor |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
