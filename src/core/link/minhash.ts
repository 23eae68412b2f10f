/** Resume texts that share passages: candidates by bands of their MinHash, then the sketch itself. */

import type { LinkRecord } from './record.js';

export type Body = NonNullable<LinkRecord['body']>;

/** Rows per band: with 64 values two texts of Jaccard .5 meet with .64, of .6 with .89, of .7 with .99; of .1 with .002 (Leskovec et al., Mining of Massive Datasets, 3.4). */
const rows = 4;
/** Below this a text is nobody's own: a heading, a name and two employers. */
const leastWords = 60;
/** Jaccard of word shingles from which two texts are one text with changes: two thirds of the passages of either are in the other. */
const sameText = 0.5;
/** A text taken whole into a longer one: most of the shorter one is in it, though the union is larger. */
const partOfText = 0.4;
const contained = 0.85;

/** One number per band, unsigned 32-bit; empty for a text too short to compare. */
export function bandsOf(body: Body | undefined): readonly number[] {
  if (!body || body.words < leastWords) return [];
  const bands: number[] = [];
  for (let at = 0; at + rows <= body.minhash.length; at += rows) {
    let hash = 0x9e3779b9;
    for (let i = at; i < at + rows; i++) hash = mix(hash ^ body.minhash[i]!);
    bands.push(hash >>> 0);
  }
  return bands;
}

/** Finaliser of MurmurHash3 (Appleby, public domain). */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Estimated Jaccard similarity; undefined when either text is too short or the sketches are of different make. */
export function similarity(a: Body | undefined, b: Body | undefined): number | undefined {
  if (!a || !b || a.words < leastWords || b.words < leastWords) return undefined;
  const size = a.minhash.length;
  if (size === 0 || size !== b.minhash.length) return undefined;
  let same = 0;
  for (let i = 0; i < size; i++) if (a.minhash[i] === b.minhash[i]) same++;
  return same / size;
}

/** Whether two texts are one text with changes, or one is most of the other. */
export function oneText(a: Body | undefined, b: Body | undefined, jaccard: number | undefined): boolean {
  if (!a || !b || jaccard === undefined) return false;
  if (jaccard >= sameText) return true;
  if (jaccard < partOfText) return false;
  return wordsInCommon(a, b, jaccard) / Math.min(a.words, b.words) >= contained;
}

/** Estimated number of words that both texts have, in runs. */
export const wordsInCommon = (a: Body | undefined, b: Body | undefined, jaccard: number): number =>
  a && b ? (jaccard / (1 + jaccard)) * (a.words + b.words) : 0;
