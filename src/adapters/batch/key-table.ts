/**
 * Which files share any blocking key with another: 64 bits of each key in one open-addressed table of typed arrays.
 * Two keys that fall on the same 64 bits cost one needless look at both files, never a wrong link: linking compares the keys themselves.
 */

/** FNV-1a and a multiply–xor–shift mix of the UTF-16 code units: two independent halves of 32 bits. */
export function hashKey(key: string, into: Uint32Array, at: number): void {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a ^= a >>> 16;
  into[at] = Math.imul(a, 0x7feb352d) >>> 0;
  into[at + 1] = Math.imul(b ^ (b >>> 16), 0xc2b2ae35) >>> 0;
}

export class KeyTable {
  #slots: Uint32Array;
  #holder: Int32Array;
  #used = 0;
  /** 1 for a file that shares a key. */
  readonly #shares: Uint8Array;

  constructor(files: number) {
    this.#shares = new Uint8Array(files);
    const size = 2 ** Math.max(10, Math.ceil(Math.log2(Math.max(1, files) * 24)));
    this.#slots = new Uint32Array(size * 2);
    this.#holder = new Int32Array(size).fill(-1);
  }

  /** `hashes`: two 32-bit halves a key. The same key twice in one file is one key. */
  add(file: number, hashes: Uint32Array, from = 0, to = hashes.length): void {
    for (let i = from; i < to; i += 2) this.#put(file, hashes[i]!, hashes[i + 1]!);
  }

  sharing(): number[] {
    const found: number[] = [];
    this.#shares.forEach((shares, file) => {
      if (shares === 1) found.push(file);
    });
    return found;
  }

  #put(file: number, a: number, b: number): void {
    if (this.#used * 2 > this.#holder.length) this.#grow();
    const slot = this.#find(a, b);
    const holder = this.#holder[slot]!;
    if (holder === -1) {
      this.#slots[slot * 2] = a;
      this.#slots[slot * 2 + 1] = b;
      this.#holder[slot] = file;
      this.#used += 1;
    } else if (holder !== file) {
      this.#shares[file] = 1;
      this.#shares[holder] = 1;
    }
  }

  #find(a: number, b: number): number {
    const mask = this.#holder.length - 1;
    let slot = (a ^ Math.imul(b, 0x9e3779b1)) & mask;
    while (this.#holder[slot] !== -1 && (this.#slots[slot * 2] !== a || this.#slots[slot * 2 + 1] !== b)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const slots = this.#slots;
    const holders = this.#holder;
    this.#slots = new Uint32Array(slots.length * 2);
    this.#holder = new Int32Array(holders.length * 2).fill(-1);
    holders.forEach((holder, i) => {
      if (holder === -1) return;
      const slot = this.#find(slots[i * 2]!, slots[i * 2 + 1]!);
      this.#slots[slot * 2] = slots[i * 2]!;
      this.#slots[slot * 2 + 1] = slots[i * 2 + 1]!;
      this.#holder[slot] = holder;
    });
  }
}
