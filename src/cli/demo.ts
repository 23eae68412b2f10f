/** `touchstone demo` (npm start): screens the shipped sample in a store of its own and opens it for looking around. */

import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { dataDirectory, importPaths, openCourt, openStore, ownDoor, type StoreDoor } from '../app.js';
import { makeCorpus } from './corpus.js';
import { interruptible } from './interrupt.js';
import { reportOf } from './screen-report.js';
import { environmentPort, serveUntilStopped } from './serve.js';
import { storeWords } from './store-words.js';
import { count, Progress, styled, terminal } from './terminal.js';

const rowsShown = 10;

export function demoCommand(program: Command): void {
  program
    .command('demo', { isDefault: true })
    .summary('screen the shipped sample and open the reviewer app')
    .description(
      'Screens an invented sample of six quarters in a store of its own ($TOUCHSTONE_DATA/demo), prints what was found, serves the reviewer\napp and prints a link that signs in once. Everybody in the sample is invented.',
    )
    .addHelpText('after', '\nExample:\n  TOUCHSTONE_PORT=8080 touchstone demo')
    .action(async () => {
      const port = environmentPort();
      const directory = join(dataDirectory(), 'demo');
      const begin = performance.now();
      terminal.out(styled('Screening the shipped sample: six invented quarters of applications', 'bold'));
      const [store, court, paths] = await Promise.all([openStore(directory), openCourt(), makeSample(join(directory, 'sample'))]);
      const door = ownDoor(store, court.judge);
      try {
        await screenSample(door, paths);
      } catch (error) {
        await store.close();
        throw error;
      }
      const words = await storeWords(door, court.loaded.judging.weights.version, (performance.now() - begin) / 1000);
      for (const line of reportOf(words, rowsShown)) terminal.out(line);
      await serveUntilStopped({ store, court, port, directory, demo: true });
    });
}

async function makeSample(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { files } = await makeCorpus('mixed', folder);
  return files.map(({ path }) => path).filter((path) => !path.endsWith('truth.jsonl'));
}

/** A store that holds the sample already is only brought up to date. */
async function screenSample(door: StoreDoor, paths: readonly string[]): Promise<void> {
  const progress = new Progress(false);
  await interruptible((signal) =>
    importPaths(door, paths, {
      map: [],
      workers: availableParallelism(),
      judging: {},
      signal,
      progress: (stage, done) => progress.show(`${stage === 'read' ? 'reading' : 'screening'} ${count(done)} …`),
    }),
  );
  progress.end();
}
