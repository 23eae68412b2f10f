/** How a command ends, as a number that scripts can rely on, and as words that say what to do. */

export const exitCodes = {
  done: 0,
  /** Done, but some input was refused (listed). */
  refused: 1,
  /** Wrong flags or arguments, or a path that does not exist. */
  usage: 2,
  /** The store is held by another process, or cannot be reached. */
  store: 3,
  checkFailed: 4,
  /** Stopped before the end: disk, memory, a dead engine. */
  stopped: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An end that is explained: what, where, why, and what to do. Printed without a stack trace. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
