/** Flags that every command which reads files has, and how they are understood. */

import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { type InputFlags, submittedAtFault } from '../app.js';

export interface RawInputFlags {
  readonly job?: string;
  readonly submittedAt?: string;
  readonly map?: readonly string[];
  readonly workers: number;
  readonly facts?: string;
  readonly weights?: string;
}

export function withInputFlags(command: Command): Command {
  return command
    .option('--job <title>', 'job title for resumes and rows that have none (marked as inferred)')
    .option('--submitted-at <time>', 'date or timestamp for resumes and rows that have none (marked as inferred)', timeFlag)
    .option(
      '--map <column=field>',
      "reads a table's column as this field, as in --map 'Full Name=candidate.name'; may be repeated",
      collect,
      [],
    )
    .option('--workers <n>', 'threads to work with', threadsFlag, Math.max(1, availableParallelism()))
    .option('--facts <folder>', 'facts to judge with, in place of the shipped ones')
    .option('--weights <file>', 'weights to judge with, in place of the shipped ones');
}

export const inputFlags = (raw: RawInputFlags): InputFlags => ({
  ...(raw.job === undefined ? {} : { job: raw.job }),
  ...(raw.submittedAt === undefined ? {} : { submittedAt: raw.submittedAt }),
  map: raw.map ?? [],
  workers: raw.workers,
  judging: {
    ...(raw.facts === undefined ? {} : { facts: raw.facts }),
    ...(raw.weights === undefined ? {} : { weights: raw.weights }),
  },
});

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function wholeFlag(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('Give a whole number, such as 2.');
  return Number(value);
}

/** More threads than any machine has cores would only take its memory. */
const mostThreads = 64;

function threadsFlag(value: string): number {
  const threads = wholeFlag(value);
  if (threads > mostThreads)
    throw new InvalidArgumentError(`Give at most ${mostThreads}; as many as the machine has cores are the default.`);
  return threads;
}

function timeFlag(value: string): string {
  const fault = submittedAtFault(value);
  if (fault !== undefined) throw new InvalidArgumentError(fault);
  return value;
}
