/** `touchstone import`: the same as `screen`, into the store, against all history. */

import type { Command } from 'commander';
import { dataDirectory, importPaths, type Note, openCourt, openDoor } from '../app.js';
import { exitCodes } from './exit.js';
import { inputFlags, type RawInputFlags, withInputFlags } from './inputs.js';
import { interruptible } from './interrupt.js';
import { notesOf } from './notes.js';
import { reportOf } from './screen-report.js';
import { storeWords } from './store-words.js';
import { count, Progress, terminal } from './terminal.js';

interface Flags extends RawInputFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function importCommand(program: Command): void {
  withInputFlags(program.command('import'))
    .summary('take files into the store and screen what they touch')
    .description(
      'Takes applications and events into the store and screens every file they touch, against all history. The same file twice changes\nnothing; after a crash, run the same command again and it goes on where it was.',
    )
    .argument('<paths...>', 'files or folders')
    .option('--json', 'prints counts as JSON')
    .option('--quiet', 'prints no progress')
    .addHelpText('after', '\nExample:\n  touchstone import applications.jsonl events.jsonl')
    .action(async (paths: string[], flags: Flags) => {
      const progress = new Progress(flags.quiet === true || flags.json === true);
      const begin = performance.now();
      const notes: Note[] = [];
      const court = await openCourt(inputFlags(flags).judging);
      const store = await openDoor(dataDirectory(), court);
      try {
        const result = await interruptible((signal) =>
          importPaths(store, paths, {
            ...inputFlags(flags),
            signal,
            note: (note) => notes.push(note),
            progress: (stage, done) => progress.show(`${stage === 'read' ? 'reading' : 'screening'} ${count(done)} …`),
          }),
        );
        progress.end();
        const seconds = (performance.now() - begin) / 1000;
        if (flags.json) terminal.out(JSON.stringify({ ...result.tally, screened: result.screened, reported: result.reported }));
        else {
          const { tally } = result;
          terminal.out(
            `${count(tally.applications)} new applications, ${count(tally.superseded)} in a later version, ${count(tally.events)} new events`,
          );
          const refusals = tally.refused + tally.superseded > 0 ? await store.refusals(11) : [];
          const words = await storeWords(store, court.loaded.judging.weights.version, seconds);
          for (const line of [
            ...notesOf(notes),
            ...reportOf({ ...words, duplicates: tally.duplicates, reported: result.reported, refusals }, 10),
          ]) {
            terminal.out(line);
          }
        }
        process.exitCode = result.tally.refused > 0 ? exitCodes.refused : exitCodes.done;
      } finally {
        await store.close();
      }
    });
}
