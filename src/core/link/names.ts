/**
 * How the names of two files are related: by order, spacing, romanisation, nickname, initials, a part in common, or not at all.
 * Names decide who may be one person and nothing else; how rare a name is, and where it comes from, is never asked.
 */

import { closeTokens, initialOf, type NameToken, nameToken } from './name-tokens.js';
import type { LinkName } from './record.js';

/**
 * same: one full name in any order, spacing or known other form · related: slips, initials, middle names, nicknames on both sides ·
 * partly: a part in common (a family name, a given name after a marriage) · unrelated: no rule relates any part · unread: a name is missing,
 * or is written in a script that does not tell how it is read in others (one kanji name has many readings, a Hebrew one no vowels).
 */
export type NameRelation = 'same' | 'related' | 'partly' | 'unrelated' | 'unread';

interface Form {
  readonly tokens: readonly NameToken[];
  /** Tokens in code unit order: equal for one name in any order. */
  readonly key: string;
}

export interface PreparedNames {
  readonly typed: readonly Form[];
  readonly other: readonly Form[];
  /** Every distinct token of two letters or more. */
  readonly parts: readonly NameToken[];
  /** The scripts of names of which none tells how it is read; empty where one does. */
  readonly unread: string;
}

/** Bounds work on files that list dozens of names. */
const mostNames = 4;
const mostForms = 12;

export function prepareNames(names: readonly LinkName[]): PreparedNames {
  const kept = names.filter((name) => name.tokens.length > 0).slice(0, mostNames);
  const typed = distinct(kept.map((name) => name.tokens));
  const keys = new Set(typed.map((form) => form.key));
  const other = distinct(kept.flatMap((name) => name.alternatives))
    .filter((form) => form.tokens.length > 0 && !keys.has(form.key))
    .slice(0, mostForms);
  const parts = new Map<string, NameToken>();
  for (const form of [...typed, ...other]) for (const token of form.tokens) if (token.text.length >= 2) parts.set(token.text, token);
  const scripts = kept.map((name) => name.script);
  const unread = scripts.includes(undefined) ? '' : [...new Set(scripts)].sort().join(' ');
  return { typed, other, parts: [...parts.values()], unread };
}

/** The first name as typed, its tokens in code unit order; empty when there is none. */
export const fullNameKey = (names: readonly LinkName[]): string => keyOf(names.find((name) => name.tokens.length > 0)?.tokens ?? []);

export function relateNames(a: PreparedNames, b: PreparedNames): NameRelation {
  if (a.typed.length === 0 || b.typed.length === 0) return 'unread';
  if (sharesKey(a.typed, b.typed) || sharesKey(a.typed, b.other) || sharesKey(a.other, b.typed)) return 'same';
  if (a.typed.some((x) => b.typed.some((y) => sameSpaced(x, y)))) return 'same';
  if (!a.parts.some((x) => b.parts.some((y) => closeTokens(x, y)))) return a.unread === b.unread ? 'unrelated' : 'unread';
  if (sharesKey(a.other, b.other)) return 'related';
  const aligned = (xs: readonly Form[], ys: readonly Form[]) => xs.some((x) => ys.some((y) => alignedForms(x, y)));
  return aligned(a.typed, b.typed) || aligned(a.typed, b.other) || aligned(a.other, b.typed) ? 'related' : 'partly';
}

/** Of names related in part: whether one is the other with something left out (`sari` and `sari dewi`). */
export const isPartOf = (a: PreparedNames, b: PreparedNames): boolean =>
  [...a.typed, ...a.other].some((x) => [...b.typed, ...b.other].some((y) => isWithin(x, y) || isWithin(y, x)));

const isWithin = (short: Form, long: Form): boolean =>
  short.tokens.length < long.tokens.length && short.tokens.every((x) => long.tokens.some((y) => closeTokens(x, y)));

/** Whether they differ so that each may be a person's: one is no part of the other, and both can be read beside each other. */
export function areTwoNames(a: PreparedNames, b: PreparedNames): boolean {
  const relation = relateNames(a, b);
  return relation === 'unrelated' || (relation === 'partly' && a.unread === b.unread && !isPartOf(a, b));
}

/** Whether one part is in all three: three family names under one given name. A person who uses now one and now another name has none. */
export const sharePart = (a: PreparedNames, b: PreparedNames, c: PreparedNames): boolean =>
  a.parts.some((x) => [b, c].every(({ parts }) => parts.some((y) => closeTokens(x, y))));

const keyOf = (tokens: readonly string[]): string => [...tokens].sort().join(' ');

function distinct(forms: readonly (readonly string[])[]): Form[] {
  const out = new Map<string, Form>();
  for (const tokens of forms) {
    const key = keyOf(tokens);
    if (!out.has(key)) out.set(key, { tokens: tokens.map(nameToken), key });
  }
  return [...out.values()];
}

const sharesKey = (a: readonly Form[], b: readonly Form[]): boolean => a.some((x) => b.some((y) => x.key === y.key));

/** `kim minjun` and `min jun kim`: one form has two neighbouring tokens written as one. */
function sameSpaced(a: Form, b: Form): boolean {
  const [short, long] = a.tokens.length < b.tokens.length ? [a, b] : [b, a];
  if (long.tokens.length !== short.tokens.length + 1 || short.tokens.length < 2) return false;
  const texts = long.tokens.map((token) => token.text);
  return texts.slice(1).some((text, i) => keyOf([...texts.slice(0, i), `${texts[i]}${text}`, ...texts.slice(i + 2)]) === short.key);
}

/** Every token of the shorter form meets its own token of the longer one, at least one of them written out. */
function alignedForms(a: Form, b: Form): boolean {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens];
  if (short.length < 2) return false;
  const free = new Set(long.keys());
  const take = (fits: (i: number) => boolean): boolean => {
    for (const i of free) {
      if (!fits(i)) continue;
      free.delete(i);
      return true;
    }
    return false;
  };
  const left = short.filter((token) => !take((i) => token.text.length > 1 && long[i]!.text === token.text));
  const abbreviated = left.filter((token) => !take((i) => closeTokens(token, long[i]!)));
  return abbreviated.length < short.length && abbreviated.every((token) => take((i) => initialOf(token.text, long[i]!.text)));
}
