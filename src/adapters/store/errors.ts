/** Why a store cannot be had. Each message says what, where and what to do. */

/** Another process has the store open. */
export class StoreLocked extends Error {
  override readonly name = 'StoreLocked';
  /** Of the holder, where the system tells it. */
  readonly pid: number | undefined;

  constructor(directory: string, pid: number | undefined) {
    const holder = pid === undefined ? 'another process' : `the process with number ${pid}`;
    super(
      `The store in ${directory} is in use by ${holder}. Stop that process, or go through it: a running server answers the same commands.`,
    );
    this.pid = pid;
  }
}

/** The data is there, and this version cannot or must not use it; or nobody answers where it should be. */
export class StoreUnfit extends Error {
  override readonly name = 'StoreUnfit';
}

/** It stopped while it was in use: disk, memory, or closed. What was acknowledged is kept. */
export class StoreStopped extends Error {
  override readonly name = 'StoreStopped';
}
