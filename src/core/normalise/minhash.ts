/**
 * MinHash by one permutation: one hash per shingle, the least of each of 64 bins (Li, Owen, Zhang, 2012, https://arxiv.org/abs/1208.1259);
 * empty bins borrow from bins drawn by a fixed hash of bin and try (optimal densification: Shrivastava, 2017, https://arxiv.org/abs/1703.04664).
 * The share of equal values estimates the Jaccard similarity of two sets of shingles.
 */

const minhashLength = 64;
const binBits = 6;
const empty = 0xffffffff;

/** Finaliser of MurmurHash3 (Austin Appleby, public domain). */
function mixed(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export interface Sketch {
  /** Shingles that were counted, repeated ones each time. */
  readonly shingles: number;
  /** Unsigned 32-bit values. */
  readonly minhash: readonly number[];
  /** For each value the number of the word its shingle begins with. */
  readonly words: readonly number[];
}

/** Over the runs of words whose hash is not in `without`. */
export function sketchOf(words: readonly number[], without: ReadonlySet<number>): Sketch {
  const least = new Uint32Array(minhashLength).fill(empty);
  const began = new Int32Array(minhashLength);
  let shingles = 0;
  for (let i = 0; i + shingleWords <= words.length; i++) {
    const shingle = shingleAt(words, i);
    if (without.has(shingle)) continue;
    shingles++;
    const hash = mixed(shingle);
    const bin = hash >>> (32 - binBits);
    const value = mixed(hash ^ 0x9e3779b9);
    if (value >= least[bin]!) continue;
    least[bin] = value;
    began[bin] = i;
  }
  const bins = Array.from(least, (value, bin) => (value === empty && shingles > 0 ? lender(least, bin) : bin));
  return { shingles, minhash: bins.map((bin) => least[bin]!), words: bins.map((bin) => began[bin]!) };
}

/** Hashes of all runs of words. */
export function shinglesOf(words: readonly number[]): Set<number> {
  const out = new Set<number>();
  for (let i = 0; i + shingleWords <= words.length; i++) out.add(shingleAt(words, i));
  return out;
}

const shingleWords = 4;

function shingleAt(words: readonly number[], at: number): number {
  let hash = 0;
  for (let i = at; i < at + shingleWords; i++) {
    hash = Math.imul(hash ^ words[i]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** The bin that an empty one borrows from. */
function lender(least: Uint32Array, bin: number): number {
  for (let attempt = 1; attempt < 10_000; attempt++) {
    const from = mixed(bin * 0x01000193 + attempt) >>> (32 - binBits);
    if (least[from] !== empty) return from;
  }
  return bin;
}
