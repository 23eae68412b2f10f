/** `touchstone demo` (npm start): screens the shipped sample in a store of its own and opens it for looking around. */

import { join } from 'node:path';
import type { Command } from 'commander';
import { dataDirectory, demoStore } from '../app.js';
import { interruptible } from './interrupt.js';
import { reportOf } from './screen-report.js';
import { environmentPort, serveUntilStopped } from './serve.js';
import { storeWords } from './store-words.js';
import { count, Progress, styled, terminal } from './terminal.js';

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
      const progress = new Progress(false);
      const begin = performance.now();
      terminal.out(styled('Screening the shipped sample: six invented quarters of applications', 'bold'));
      const { store, court } = await interruptible((signal) =>
        demoStore(directory, {
          signal,
          progress: (stage, done) => progress.show(`${stage === 'read' ? 'reading' : 'screening'} ${count(done)} …`),
        }),
      );
      progress.end();
      const words = await storeWords(store, court.loaded.judging.weights.version, (performance.now() - begin) / 1000);
      for (const line of reportOf(words, 10)) terminal.out(line);
      await serveUntilStopped({ store, court, port, directory, demo: true });
    });
}
