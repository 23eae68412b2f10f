/** Work that is under way several pieces at a time. */

/** A bounded number of promises at a time; the first failure is thrown at the next chance and ends the rest. */
export class Flight {
  readonly #most: number;
  readonly #flying = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  async add(start: () => Promise<void>): Promise<void> {
    while (this.#flying.size >= this.#most) await Promise.race(this.#flying);
    this.#rethrow();
    const one: Promise<void> = start()
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#flying.delete(one));
    this.#flying.add(one);
  }

  async land(): Promise<void> {
    await Promise.all(this.#flying);
    this.#rethrow();
  }

  #rethrow(): void {
    if (this.#failure) throw this.#failure.error;
  }
}

/** Gives parts on in the order of their numbers, whatever order they come in. */
export class InOrder {
  readonly #give: (text: Uint8Array) => Promise<void>;
  readonly #waiting = new Map<number, Uint8Array>();
  #next = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(give: (text: Uint8Array) => Promise<void>) {
    this.#give = give;
  }

  async put(number: number, text: Uint8Array): Promise<void> {
    this.#waiting.set(number, text);
    for (let part = this.#waiting.get(this.#next); part; part = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next++);
      const bytes = part;
      this.#last = this.#last.then(() => this.#give(bytes));
    }
    await this.#last;
  }
}
