#!/usr/bin/env node
/** The command line: runs a command and ends with a number that scripts can rely on. */

import { CommanderError } from 'commander';
import { compileLater } from './compile-later.js';
import { whatWentWrong } from './errors.js';
import { exitCodes } from './exit.js';
import { buildProgram } from './program.js';

compileLater();
const program = buildProgram();
for (const command of [program, ...program.commands]) command.exitOverride();

// A reader that stops reading (`| head`) ends the command quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  const { message, exitCode } = whatWentWrong(error);
  process.stderr.write(`${message}\n`);
  process.exit(exitCode);
});
// Where nobody can be told, there is nothing to tell.
process.stderr.on('error', () => {});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  else {
    const { message, exitCode } = whatWentWrong(error);
    process.stderr.write(`${message}\n`);
    if (program.opts<{ debug?: boolean }>().debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = exitCode;
  }
}
