/** `touchstone simulate`: invented applications with known truth, made from parameters and a seed. */

import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { corpusNames, isCorpusName, type MadeCorpus, makeCorpus, makeLoad } from './corpus.js';
import { wholeFlag } from './inputs.js';
import { count, terminal } from './terminal.js';

interface Flags {
  readonly out?: string;
  readonly seed: number;
  readonly json?: boolean;
}

export function simulateCommand(program: Command): void {
  program
    .command('simulate')
    .summary('make invented applications with known truth')
    .description(
      `Makes one of the shipped corpora (${corpusNames.join(', ')}) or, with a number, that many applications for a load test.\nEverybody in them is invented. The same seed makes the same bytes.`,
    )
    .argument('<corpus>', 'name of a corpus, or a number of applications', corpusArgument)
    .option('--out <folder>', 'where to write; the folder corpus/<name> by default')
    .option('--seed <n>', 'seed of a load test', wholeFlag, 1)
    .option('--json', 'prints counts and digests as JSON')
    .addHelpText('after', '\nExamples:\n  touchstone simulate mixed --out sample/\n  touchstone simulate 10000 --out load/')
    .action(async (corpus: string, flags: Flags) => {
      const made = isCorpusName(corpus)
        ? await makeCorpus(corpus, flags.out)
        : await makeLoad(Number(corpus), flags.seed, flags.out ?? `load-${corpus}`);
      if (flags.json) terminal.out(JSON.stringify(made));
      else for (const line of wordsOf(made)) terminal.out(line);
    });
}

const wordsOf = ({ applications, events, files }: MadeCorpus): string[] => [
  `${count(applications)} applications and ${count(events)} events:`,
  ...files.map(({ path, sha256 }) => `  ${path}  ${sha256}`),
];

function corpusArgument(value: string): string {
  if (isCorpusName(value) || /^[1-9]\d{0,7}$/.test(value)) return value;
  throw new InvalidArgumentError(`Known are ${corpusNames.join(', ')}, or a number of applications.`);
}
