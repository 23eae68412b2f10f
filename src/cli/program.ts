/** All commands, as the person at the terminal meets them. */

import { Command } from 'commander';
import { version } from '../app.js';
import { demoCommand } from './demo.js';
import { explainCommand } from './explain.js';
import { importCommand } from './import.js';
import { readCommand } from './read.js';
import { screenCommand } from './screen.js';
import { serveCommand } from './serve.js';
import { simulateCommand } from './simulate.js';

export function buildProgram(): Command {
  const program = new Command('touchstone')
    .description(
      'Screens job applications for organised applicant fraud, shows exactly why, and helps people verify it. It never rejects anyone.',
    )
    .version(version)
    .option('--debug', 'prints stack traces with errors')
    .showHelpAfterError('(add --help for the flags and an example)')
    .helpCommand(false);
  for (const add of [demoCommand, screenCommand, readCommand, importCommand, serveCommand, explainCommand, simulateCommand]) add(program);
  return program;
}
