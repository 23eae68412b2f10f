/** Counts what was kept but not understood, so that a file of a million odd records still gives a short list. */

import type { Report } from '../model/refusal.js';

const overflow = 'more kinds of reports than are listed; mend the ones above and read again';
const separator = '\u0000';

/**
 * One count per path and reason. Holds the `limit` smallest keys only and one number for all others: which keys are listed
 * then depends on the input alone, not on its order or on how it was shared between workers.
 */
export class ReportTally {
  readonly #limit: number;
  readonly #counts = new Map<string, number>();
  #largest: string | undefined;
  #unlisted = 0;

  constructor(limit = 500) {
    this.#limit = limit;
  }

  /** `path` is a JSON pointer with `*` for positions in arrays, or what a table calls its column. */
  add(path: string, reason: string, count = 1): void {
    const key = path + separator + reason;
    const before = this.#counts.get(key);
    if (before !== undefined) {
      this.#counts.set(key, before + count);
      return;
    }
    if (this.#counts.size >= this.#limit) {
      const largest = this.#largestKey();
      if (key > largest) {
        this.#unlisted += count;
        return;
      }
      this.#unlisted += this.#counts.get(largest) ?? 0;
      this.#counts.delete(largest);
      this.#largest = undefined;
    }
    this.#counts.set(key, count);
    if (this.#largest !== undefined && key > this.#largest) this.#largest = key;
  }

  /** Adds what another tally (of another worker, of the same limit) listed. */
  merge(reports: Iterable<Report>): void {
    for (const { path, reason, count } of reports) {
      if (path === '' && reason === overflow) this.#unlisted += count;
      else this.add(path, reason, count);
    }
  }

  /** Sorted by path, then reason, in code units; the count of everything that did not fit comes last, with an empty path. */
  list(): readonly Report[] {
    const keys = [...this.#counts.keys()].sort();
    const listed = keys.map((key) => {
      const at = key.indexOf(separator);
      return { path: key.slice(0, at), reason: key.slice(at + 1), count: this.#counts.get(key) ?? 0 };
    });
    return this.#unlisted === 0 ? listed : [...listed, { path: '', reason: overflow, count: this.#unlisted }];
  }

  #largestKey(): string {
    if (this.#largest === undefined) {
      let largest = '';
      for (const key of this.#counts.keys()) if (key > largest) largest = key;
      this.#largest = largest;
    }
    return this.#largest;
  }
}
