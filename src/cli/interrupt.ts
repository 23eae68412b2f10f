/** Ctrl-C and SIGTERM end a command cleanly: what it does is told to stop, and what was half written is removed. */

import { CommandError, exitCodes } from './exit.js';

export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort(new CommandError('Interrupted: nothing half-written was left behind.', exitCodes.interrupted));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}
