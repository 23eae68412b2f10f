// The published benchmark: one command, nothing typed by hand. `npm run bench` measures everything and writes bench/RESULTS.md;
// `npm run bench -- screen documents` measures the named parts and prints them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from './documents.mjs';
import { firstPage } from './first-page.mjs';
import { oneAgainstHistory } from './one-against-history.mjs';
import { screening } from './screening.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const parts = { screen: screening, documents, page: firstPage, one: oneAgainstHistory };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}. Known: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'touchstone-bench-'));
const sections = [];
try {
  for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
    process.stderr.write(`\n== ${name}\n`);
    const folder = join(scratch, name);
    mkdirSync(folder);
    const section = await parts[name]({ root, folder, say: (text) => process.stderr.write(`${text}\n`) });
    sections.push(section);
    console.log(`\n${section}`);
    // After each part, so that a run that is cut short leaves what it measured.
    if (wanted.length === 0) writeFileSync(join(root, 'bench/RESULTS.md'), page(sections));
    rmSync(folder, { recursive: true, force: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function page(all) {
  const [cpu] = cpus();
  return [
    '# Measured',
    '',
    '<!-- written by npm run bench; do not edit -->',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}, Node ${process.versions.node}.`,
    'Times are wall clock, minimum / median / maximum of the runs named. Memory is the largest sum over the process tree (resident).',
    'Another machine gives other times: compare ratios within one run.',
    '',
    ...all.flatMap((section) => [section, '']),
  ].join('\n');
}
