/**
 * MinHash by one permutation: one hash per shingle, the least of each of 64 bins (Li, Owen, Zhang, 2012, https://arxiv.org/abs/1208.1259);
 * empty bins borrow from bins drawn by a fixed hash of bin and try (optimal densification: Shrivastava, 2017, https://arxiv.org/abs/1703.04664).
 * The share of equal values estimates the Jaccard similarity of two sets of shingles.
 */

export const minhashLength = 64;
const binBits = 6;
const empty = 0xffffffff;

/** Finaliser of MurmurHash3 (Austin Appleby, public domain). */
export function mixed(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** `shingles`: at least one 32-bit hash. */
export function minhash(shingles: Iterable<number>): number[] {
  const least = new Uint32Array(minhashLength).fill(empty);
  for (const shingle of shingles) {
    const hash = mixed(shingle);
    const bin = hash >>> (32 - binBits);
    const value = mixed(hash ^ 0x9e3779b9);
    if (value < least[bin]!) least[bin] = value;
  }
  return Array.from(least, (value, bin) => (value === empty ? borrowed(least, bin) : value));
}

function borrowed(least: Uint32Array, bin: number): number {
  for (let attempt = 1; attempt < 10_000; attempt++) {
    const from = mixed(bin * 0x01000193 + attempt) >>> (32 - binBits);
    if (least[from] !== empty) return least[from]!;
  }
  return empty;
}
