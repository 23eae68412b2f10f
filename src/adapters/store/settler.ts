/** Brings a store up to date behind the answers of a server: one settling at a time, asked for again while it runs. */

import type { Judge } from '#core/ports.js';
import type { WholeStore } from './sql-store.js';

export class Settler {
  readonly #store: WholeStore;
  readonly #judge: Judge;
  readonly #failed: (error: unknown) => void;
  readonly #stop = { aborted: false };
  #running: Promise<void> | undefined;
  #again = false;

  /** `failed` is told of an error; what is pending stays so and is tried again with the next request. */
  constructor(store: WholeStore, judge: Judge, failed: (error: unknown) => void) {
    this.#store = store;
    this.#judge = judge;
    this.#failed = failed;
  }

  request(): void {
    if (this.#running) this.#again = true;
    else this.#running = this.#run();
  }

  /** Ends after the batch that is under way. */
  async close(): Promise<void> {
    this.#stop.aborted = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    do {
      this.#again = false;
      await this.#store.settle(this.#judge, { stop: this.#stop }).catch(this.#failed);
    } while (this.#again && !this.#stop.aborted);
    this.#running = undefined;
  }
}
