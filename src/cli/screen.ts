/** `touchstone screen`: the main job, without a store. */

import type { Command } from 'commander';
import { type Note, type ScreenResult, screenPaths } from '../app.js';
import { exitCodes } from './exit.js';
import { inputFlags, type RawInputFlags, wholeFlag, withInputFlags } from './inputs.js';
import { interruptible } from './interrupt.js';
import { notesOf } from './notes.js';
import { countedReasons, reportOf, type ScreenWords } from './screen-report.js';
import { count, Progress, terminal } from './terminal.js';

interface Flags extends RawInputFlags {
  readonly out?: string;
  readonly json?: boolean;
  readonly rows: number;
  readonly quiet?: boolean;
}

const stages = { read: 'reading', link: 'linking', score: 'scoring' } as const;

export function screenCommand(program: Command): void {
  withInputFlags(program.command('screen'))
    .summary('screen files: who needs to be verified, and why')
    .description(
      'Reads applications and events (JSONL, JSON, CSV, JSON Resume, PDF, DOCX; plain, gzip, folders or zip archives),\nscreens them together and prints whom to verify, with the reasons. Nothing leaves this machine.',
    )
    .argument('<paths...>', 'files or folders')
    .option('--out <folder>', 'writes screenings.jsonl, rings.jsonl, refused.jsonl and summary.json there')
    .option('--rows <n>', 'rows of the queue to print', wholeFlag, 20)
    .option('--json', 'prints the summary as JSON')
    .option('--quiet', 'prints no progress')
    .addHelpText('after', '\nExample:\n  touchstone screen greenhouse-export.csv resumes/ --job "Senior Engineer" --out screened/')
    .action(async (paths: string[], flags: Flags) => {
      const progress = new Progress(flags.quiet === true || flags.json === true);
      const notes: Note[] = [];
      const result = await interruptible((signal) =>
        screenPaths(paths, {
          ...inputFlags(flags),
          ...(flags.out === undefined ? {} : { out: flags.out }),
          signal,
          note: (note) => notes.push(note),
          progress: (stage, done, of) => progress.show(`${stages[stage]} ${count(done)}${of === undefined ? '' : ` of ${count(of)}`} …`),
        }),
      );
      progress.end();
      if (flags.json) terminal.out(JSON.stringify(result.summary));
      else for (const line of [...notesOf(notes), ...reportOf(wordsOf(result), flags.rows), ...written(flags.out)]) terminal.out(line);
      process.exitCode = result.summary.refused > 0 ? exitCodes.refused : exitCodes.done;
    });
}

const written = (out: string | undefined): string[] =>
  out === undefined ? [] : ['', `Written to ${out}: screenings.jsonl, rings.jsonl, refused.jsonl, summary.json`];

function wordsOf({ summary, coverage, flagged, rings, refusals }: ScreenResult): ScreenWords {
  const rows = flagged.map(({ ref, ...row }) => ({ ...row, application: `${ref.source}/${ref.id}` }));
  return { ...summary, coverage, flagged: rows, topReasons: countedReasons(rows, 6), rings, refusals };
}
