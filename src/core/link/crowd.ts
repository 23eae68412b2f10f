/**
 * The other names at one artefact or text. Two names may be one person's, before and after a marriage or a transition; with a third that
 * is strange to both, several people are named. Files are numbers of the pool.
 */

import type { Pool } from './holdings.js';
import { areTwoNames, relateNames, sharePart } from './names.js';

export interface Crowd {
  /** One file of each full name; empty for fewer than three names. */
  readonly names: readonly number[];
  /** Three of them that nothing relates to each other; empty where there are none. Found once, when first asked for. */
  strangers(): readonly number[];
}

/** Far more names than one person has; so looking stays bounded on a key with thousands of them. */
const lookedAt = 128;
/** Beside the three strangers. */
const comparedWith = 32;

/** The first file of each full name, in the order given, that `counts`: at most 128, or `most`. */
export function crowdOf(pool: Pool, files: Iterable<number>, counts: (file: number) => boolean, most = lookedAt): Crowd {
  const firsts = new Map<string, number>();
  for (const file of files) {
    if (firsts.size === most) break;
    if (!firsts.has(pool.names[file]!) && counts(file)) firsts.set(pool.names[file]!, file);
  }
  const names = firsts.size < 3 ? [] : [...firsts.values()];
  let found: readonly number[] | undefined;
  return {
    names,
    strangers() {
      found ??= threeOf(pool, names);
      return found;
    },
  };
}

function threeOf(pool: Pool, names: readonly number[]): readonly number[] {
  for (const [i, a] of names.entries()) {
    const strange = names.slice(i + 1).filter((b) => areStrange(pool, a, b));
    for (const [j, b] of strange.entries()) {
      const c = strange.slice(j + 1).find((other) => areStrange(pool, b, other));
      if (c !== undefined) return [a, b, c];
    }
  }
  return [];
}

const areStrange = (pool: Pool, a: number, b: number): boolean =>
  relateNames(pool.prepared(a).names, pool.prepared(b).names) === 'unrelated';

export interface Two {
  readonly a: number;
  readonly b: number;
}

/** Of two names that nothing relates: whether a third stands there that nothing relates to either. */
export function threeStrangers(pool: Pool, { a, b }: Two, crowd: Crowd): boolean {
  const strange = (c: number) => areStrange(pool, c, a) && areStrange(pool, c, b);
  const three = crowd.strangers();
  return three.length > 0 && (three.some(strange) || crowd.names.slice(0, comparedWith).some(strange));
}

const oneSeasonDays = 365;

/**
 * Of two names that differ in a part: whether a third within a year, or a third and a fourth at any time, differ likewise: given names
 * under one family name, family names under one given name. Two marriages take longer.
 */
export function severalNames(pool: Pool, { a, b }: Two, crowd: Crowd): boolean {
  const nameOf = (file: number) => pool.prepared(file).names;
  const differ = (x: number, y: number) => areTwoNames(nameOf(x), nameOf(y));
  if (crowd.names.length === 0 || !differ(a, b)) return false;
  const others: number[] = [];
  for (const c of crowd.names.slice(0, comparedWith)) {
    if (!differ(c, a) || !differ(c, b)) continue;
    const strangers = areStrange(pool, a, b) || areStrange(pool, a, c) || areStrange(pool, b, c);
    if (!strangers && !sharePart(nameOf(a), nameOf(b), nameOf(c))) continue;
    if (withinASeason(pool, [a, b, c]) || others.some((d) => differ(c, d))) return true;
    others.push(c);
  }
  return false;
}

function withinASeason(pool: Pool, files: readonly number[]): boolean {
  const days = files.map((file) => pool.days[file] ?? Number.NaN);
  return Math.max(...days) - Math.min(...days) <= oneSeasonDays;
}
