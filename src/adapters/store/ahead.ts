/** What will be asked of applications that came in, begun while the database is waited for: it works in a thread of its own. */

import { setImmediate } from 'node:timers/promises';
import type { Application } from '#core/model/application.js';
import type { Arrival, Judge } from '#core/ports.js';

/** No more than a judge keeps: whoever waits longer is read when its turn comes. */
const most = 5_000;

export class Ahead {
  readonly #judge: Judge;
  readonly #arrived: Application[] = [];

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  expect(arrivals: readonly Arrival[]): void {
    for (const { intake } of arrivals)
      if (intake.kind === 'application' && this.#arrived.length < most) this.#arrived.push(intake.application);
  }

  /** The last ones first, because the store begins with the first ones. One at a time, so that no answer of the database is kept waiting. */
  async until<T>(waiting: Promise<T>): Promise<T> {
    let over = false;
    const end = () => {
      over = true;
    };
    waiting.then(end, end);
    await setImmediate();
    while (!over) {
      const next = this.#arrived.pop();
      if (next === undefined) break;
      this.#judge.foresee(next);
      await setImmediate();
    }
    return waiting;
  }
}
