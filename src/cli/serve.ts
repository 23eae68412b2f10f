/** `touchstone serve`: the reviewer app and the API over the store, on this machine's own address. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Command } from 'commander';
import { type Court, dataDirectory, openCourt, openStore, serve, type WholeStore } from '../app.js';
import { CommandError, exitCodes } from './exit.js';
import { styled, terminal } from './terminal.js';

const defaultPort = 7411;

export function serveCommand(program: Command): void {
  program
    .command('serve')
    .summary('serve the reviewer app over the store')
    .description('Serves the reviewer app and the API on 127.0.0.1, and prints a link that signs in once. Ctrl-C ends it.')
    .option('--port <n>', `port to listen on (default: $TOUCHSTONE_PORT, or ${defaultPort})`, portFlag)
    .addHelpText('after', '\nExample:\n  touchstone import applications.jsonl && touchstone serve')
    .action(async (flags: { readonly port?: number }) => {
      const [store, court] = await Promise.all([openStore(dataDirectory()), openCourt()]);
      await serveUntilStopped({ store, court, port: flags.port ?? environmentPort(), directory: dataDirectory(), demo: false });
    });
}

export interface ServeUntilStopped {
  readonly store: WholeStore;
  readonly court: Court;
  readonly port: number;
  readonly directory: string;
  readonly demo: boolean;
}

/** Brings what is pending up to date, serves, prints the link, and closes the store when the process is told to end. */
export async function serveUntilStopped(options: ServeUntilStopped): Promise<void> {
  const { store, court } = options;
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  try {
    if ((await store.pending()) > 0) await store.settle(court.judge);
    const serving = await serve(options);
    const link = await serving.signInLink();
    terminal.out('');
    terminal.out(`Reviewer app: ${styled(link, 'bold')}`);
    terminal.out(styled('The link signs in once, within the hour. Ctrl-C ends the server.', 'dim'));
    openBrowser(link);
    await stopped;
    await serving.close();
  } finally {
    await store.close();
  }
}

export function environmentPort(): number {
  const given = process.env.TOUCHSTONE_PORT;
  if (given === undefined || given === '') return defaultPort;
  if (!isPort(given))
    throw new CommandError(`TOUCHSTONE_PORT is ${JSON.stringify(given)}. Give a number from 0 to 65535.`, exitCodes.usage);
  return Number(given);
}

function portFlag(value: string): number {
  if (!isPort(value)) throw new CommandError(`--port ${value} is no port. Give a number from 0 to 65535.`, exitCodes.usage);
  return Number(value);
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

/** Only for a person at a terminal, and not where `TOUCHSTONE_OPEN=0` says otherwise. A machine without a browser is no error. */
function openBrowser(link: string): void {
  if (process.env.TOUCHSTONE_OPEN === '0' || process.stdout.isTTY !== true) return;
  const [command, ...args] =
    process.platform === 'darwin' ? ['open', link] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', link] : ['xdg-open', link];
  spawn(command ?? '', args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
