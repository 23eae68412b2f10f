/** `touchstone explain`: the lines of one score, as a waterfall, with evidence and innocent explanations. */

import type { Command } from 'commander';
import { findScreenings, type Screening } from '../app.js';
import { CommandError, exitCodes } from './exit.js';
import { terminal } from './terminal.js';
import { explanation } from './waterfall.js';

interface Flags {
  readonly in?: string;
  readonly json?: boolean;
}

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .summary('show how the score of one application adds up')
    .description('Draws every line of a score with its evidence, what could be innocent about it, and how to ask.')
    .argument('<application>', 'its id, or source/id')
    .option('--in <folder>', 'what `screen --out` wrote; without it the store is asked')
    .option('--json', 'prints the screening as JSON')
    .addHelpText('after', '\nExamples:\n  touchstone explain gh-88231\n  touchstone explain greenhouse/gh-88231 --in screened/')
    .action(async (application: string, flags: Flags) => {
      const { screenings, askAt } = await findScreenings(application, flags.in);
      const [screening] = screenings;
      if (!screening) throw new CommandError(notFound(application, flags.in), exitCodes.usage);
      if (screenings.length > 1) throw new CommandError(several(screenings), exitCodes.usage);
      if (flags.json) terminal.out(JSON.stringify(screening));
      else for (const line of explanation(screening, { askAt })) terminal.out(line);
    });
}

const notFound = (application: string, folder: string | undefined): string =>
  `No application ${application} was screened ${folder === undefined ? 'in the store' : `in ${folder}`}. Check the id; ` +
  (folder === undefined ? 'for what `screen --out` wrote, name the folder: --in screened/' : 'without --in, the store is asked.');

const several = (screenings: readonly Screening[]): string =>
  `Several sources have this id. Say which: ${screenings.map(({ source, application }) => `${source}/${application}`).join(', ')}`;
