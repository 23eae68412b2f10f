/** Hands out what only one person has: numbers, mailboxes, handles, lines. Nothing is handed out twice, so every sharing is meant. */

import type { Name } from './names.js';
import { numberOf, numbersIn, type Phone } from './phones.js';
import { Random } from './random.js';
import { homeland, homelandByWeight, type Place } from './words/places.js';
import { mailProviders } from './words/things.js';

export interface Mint {
  /** Where a new person lives, when nothing else says so. */
  place(rng: Random): Place;
  /** Undefined where the place has no numbers for fiction, or none left. */
  phone(place: Place): Phone | undefined;
  mailbox(rng: Random, name: Name): string;
  /** For profile sites; always ends in `-example`, so that it is nobody's. */
  handle(rng: Random, name: Name): string;
  /** Address of a line at home. */
  line(): string;
}

function localPart(rng: Random, { first, last }: Name): string {
  if (last === '') return first;
  switch (rng.below(6)) {
    case 0:
      return `${first}.${last}`;
    case 1:
      return `${first}${last}`;
    case 2:
      return `${first[0]}${last}`;
    case 3:
      return `${first}_${last}`;
    case 4:
      return `${last}.${first}`;
    default:
      return `${first}${last[0]}`;
  }
}

/**
 * Half of the lines are IPv6 from the range for documentation (RFC 3849), one network each;
 * the others IPv4 from the range for benchmarks (RFC 2544), because the three documentation networks hold no more than 768 addresses
 * and those are taken by what many share (`networks.ts`).
 */
function lineOf(n: number): string {
  const high = (n >>> 1) & 0xffff;
  if (n % 2 === 1 || n >= 2 * 65536) {
    const low = Math.imul(n, 0x9e3779b1) >>> 0;
    return `2001:db8:${(n >>> 16).toString(16)}:${(n & 0xffff).toString(16)}:${(low >>> 16).toString(16)}:${(low & 0xffff).toString(16)}:0:${((low >>> 8) & 0xfff).toString(16)}`;
  }
  return `198.${18 + (high >>> 15)}.${(high >>> 7) & 0xff}.${((high & 0x7f) << 1) | 1}`;
}

/** For a corpus: remembers what it gave. */
export class Registry implements Mint {
  readonly #numbers = new Map<string, number[]>();
  readonly #taken = new Set<string>();
  readonly #rng: Random;
  #lines = 0;

  constructor(seed: number) {
    this.#rng = new Random(seed, 'mint');
  }

  place(rng: Random): Place {
    return rng.weigh(homelandByWeight);
  }

  phone(place: Place): Phone | undefined {
    for (const code of this.#rng.some(place.codes, place.codes.length)) {
      const left = this.#numbers.get(code) ?? this.#rng.some([...Array(numbersIn(code)).keys()], 1000);
      this.#numbers.set(code, left);
      const next = left.pop();
      if (next !== undefined) return numberOf(code, next);
    }
    return undefined;
  }

  mailbox(rng: Random, name: Name): string {
    const local = localPart(rng, name);
    const domain = rng.chance(0.05) && name.last !== '' ? `${name.first}${name.last}.example` : rng.weigh(mailProviders);
    return this.#once((suffix) => `${local}${suffix || (rng.chance(0.3) ? rng.between(1, 99) : '')}@${domain}`, rng);
  }

  handle(rng: Random, name: Name): string {
    return this.#once((suffix) => `${name.first}${name.last && `-${name.last}`}${suffix && `-${suffix}`}-example`, rng);
  }

  line(): string {
    return lineOf(this.#lines++);
  }

  #once(make: (suffix: string) => string, rng: Random): string {
    for (let digits = 0; ; digits++) {
      const made = make(digits === 0 ? '' : String(rng.below(10 ** Math.min(digits + 1, 6))));
      if (this.#taken.has(made)) continue;
      this.#taken.add(made);
      return made;
    }
  }
}

/** Homes of about a thousand people, a slot each with an area code of the state, so that a number follows from a serial number alone. */
const slots: readonly { readonly place: Place; readonly code: string; readonly nth: number }[] = (() => {
  const total = homeland.reduce((sum, place) => sum + place.weight, 0);
  const codesOf = new Map<string, Set<string>>();
  for (const place of homeland) codesOf.set(place.region ?? '', new Set([...(codesOf.get(place.region ?? '') ?? []), ...place.codes]));
  const used = new Map<string, number>();
  const table: { place: Place; code: string; nth: number }[] = [];
  let carried = 0;
  for (const place of homeland) {
    const codes = [...(codesOf.get(place.region ?? '') ?? [])];
    for (carried += (place.weight / total) * 1000; carried >= 1; carried--) {
      const least = Math.min(...codes.map((code) => used.get(code) ?? 0));
      const code = codes.find((candidate) => (used.get(candidate) ?? 0) === least) ?? '';
      table.push({ place, code, nth: least });
      used.set(code, least + 1);
    }
  }
  return table;
})();

const slotsOf = new Map<string, number>();
for (const { code } of slots) slotsOf.set(code, (slotsOf.get(code) ?? 0) + 1);

/** Shares no factor with the number of slots, so that each of them comes up once a turn. */
const stride = 389;

/** For a load of any length: what a person has follows from the serial number, nothing is remembered. */
export class Numbered implements Mint {
  readonly #serial: number;
  readonly #slot: (typeof slots)[number];

  constructor(serial: number) {
    this.#serial = serial;
    this.#slot = slots[(serial * stride) % slots.length] as (typeof slots)[number];
  }

  place(): Place {
    return this.#slot.place;
  }

  phone(place: Place): Phone | undefined {
    const { code, nth } = this.#slot;
    const n = Math.floor(this.#serial / slots.length) * (slotsOf.get(code) ?? 1) + nth;
    return place.region === this.#slot.place.region && n < numbersIn(code, true) ? numberOf(code, n) : undefined;
  }

  mailbox(rng: Random, name: Name): string {
    return `${localPart(rng, name)}${this.#serial}@${rng.weigh(mailProviders)}`;
  }

  handle(_rng: Random, name: Name): string {
    return `${name.first}-${name.last}-${this.#serial.toString(36)}-example`;
  }

  line(): string {
    return lineOf(this.#serial);
  }
}
