/** Chance that can be repeated: the same seed and labels give the same numbers on every machine. */

/** Mixes a label into a 32-bit state (FNV-1a over UTF-16 code units, or over the number itself). */
function mix(state: number, label: string | number): number {
  let h = state;
  if (typeof label === 'number') {
    h = Math.imul(h ^ (label & 0xffff), 0x01000193);
    return Math.imul(h ^ (label >>> 16), 0x01000193) >>> 0;
  }
  for (let i = 0; i < label.length; i++) h = Math.imul(h ^ label.charCodeAt(i), 0x01000193);
  return Math.imul(h ^ 0xff, 0x01000193) >>> 0;
}

/** One step of SplitMix32: spreads neighbouring states far apart. */
function spread(state: number): number {
  let z = (state + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}

/** A list to draw from by weight, made once. */
export interface Weighted<T> {
  readonly items: readonly T[];
  /** Running sums of the weights. */
  readonly until: readonly number[];
}

export function weighted<T>(pairs: readonly (readonly [T, number])[]): Weighted<T> {
  let sum = 0;
  return { items: pairs.map(([item]) => item), until: pairs.map(([, weight]) => (sum += weight)) };
}

/** `sfc32` by Chris Doty-Humphrey (PractRand): four words of state, seeded from a number and labels. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  constructor(seed: number, ...labels: readonly (string | number)[]) {
    let state = mix(0x811c9dc5, seed);
    for (const label of labels) state = mix(state, label);
    this.#a = spread(state);
    this.#b = spread(this.#a ^ state);
    this.#c = spread(this.#b ^ seed);
    for (let i = 0; i < 12; i++) this.bits();
  }

  /** A whole number from 0 to 2^32 - 1. */
  bits(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (this.#c << 21) | (this.#c >>> 11);
    this.#c = (this.#c + t) | 0;
    return t >>> 0;
  }

  /** From 0 to below 1. */
  share(): number {
    return this.bits() / 4294967296;
  }

  chance(p: number): boolean {
    return this.share() < p;
  }

  /** A whole number from 0 to n - 1. */
  below(n: number): number {
    return Math.floor((this.bits() / 4294967296) * n);
  }

  /** A whole number from low to high, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('Nothing to pick from: the list is empty.');
    return item;
  }

  weigh<T>(table: Weighted<T>): T {
    const total = table.until[table.until.length - 1] ?? 0;
    const at = this.share() * total;
    const found = table.until.findIndex((until) => at < until);
    return table.items[found] as T;
  }

  /** `count` different items in random order; all of them when there are no more. */
  some<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(this.below(rest.length), 1));
    return taken;
  }

  /** Lower-case hexadecimal digits. */
  hex(digits: number): string {
    let text = '';
    while (text.length < digits) text += this.bits().toString(16).padStart(8, '0');
    return text.slice(0, digits);
  }
}
