/**
 * The other names at one artefact or text. Two names may be one person's, before and after a marriage or a transition; with a third that
 * is strange to both, several people are named. Files are numbers of the pool.
 */

import type { Pool } from './holdings.js';
import { areTwoNames, relateNames, sharePart } from './names.js';

/** Far more names than one person has, so that looking stays bounded on a key with thousands of them. */
const lookedAt = 256;

/** The first file of each full name that counts, in the order given; empty for fewer than three names. */
export function oneOfEachName(pool: Pool, files: readonly number[], counts: (file: number) => boolean): readonly number[] {
  if (files.length < 3) return [];
  const firsts = new Map<string, number>();
  for (const file of files) {
    if (firsts.size === lookedAt) break;
    if (!firsts.has(pool.names[file]!) && counts(file)) firsts.set(pool.names[file]!, file);
  }
  return firsts.size < 3 ? [] : [...firsts.values()];
}

export interface Two {
  readonly a: number;
  readonly b: number;
}

/** Of two names that nothing relates: whether a third stands there that nothing relates to either. */
export function threeStrangers(pool: Pool, { a, b }: Two, crowd: readonly number[]): boolean {
  const nameOf = (file: number) => pool.prepared(file).names;
  const strange = (x: number, y: number) => relateNames(nameOf(x), nameOf(y)) === 'unrelated';
  return crowd.some((c) => strange(c, a) && strange(c, b));
}

const oneSeasonDays = 365;

/**
 * Of two names that differ in a part: whether a third within a year, or a third and a fourth at any time, differ likewise: given names
 * under one family name, family names under one given name. Two marriages take longer.
 */
export function severalNames(pool: Pool, { a, b }: Two, crowd: readonly number[]): boolean {
  const nameOf = (file: number) => pool.prepared(file).names;
  const differ = (x: number, y: number) => areTwoNames(nameOf(x), nameOf(y));
  if (crowd.length === 0 || !differ(a, b)) return false;
  const strangers = (x: number, y: number) => relateNames(nameOf(x), nameOf(y)) === 'unrelated';
  const others: number[] = [];
  for (const c of crowd) {
    if (!differ(c, a) || !differ(c, b)) continue;
    if (!strangers(a, b) && !strangers(a, c) && !strangers(b, c) && !sharePart(nameOf(a), nameOf(b), nameOf(c))) continue;
    if (withinASeason(pool, [a, b, c]) || others.some((d) => differ(c, d))) return true;
    others.push(c);
  }
  return false;
}

function withinASeason(pool: Pool, files: readonly number[]): boolean {
  const days = files.map((file) => pool.days[file] ?? Number.NaN);
  return Math.max(...days) - Math.min(...days) <= oneSeasonDays;
}
