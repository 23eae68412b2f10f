/** Whether two folded name tokens may be the same part of a name, written otherwise. Leans to yes: only names that nothing relates speak. */

/** Shorter tokens are too dense for a slip of the pen: Mark is not Mary. */
const leastForOneEdit = 5;
const leastForTwoEdits = 8;
/** Consonants two romanisations must share. */
const leastConsonants = 3;
const leastPart = 4;

/** A token and its consonants, so that romanisations with other vowels meet (mohammed, muhamad; sergey, sergei). */
export interface NameToken {
  readonly text: string;
  readonly consonants: string;
  /** The letters it has: an edit changes at most two of them. */
  readonly letters: number;
}

export const nameToken = (text: string): NameToken => ({ text, consonants: consonantsOf(text), letters: lettersOf(text) });

/** One bit per letter a to z; whatever else shares what is left of 32 bits. */
function lettersOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) & 31);
  return mask;
}

function countBits(mask: number): number {
  let left = mask;
  let bits = 0;
  while (left !== 0) {
    left &= left - 1;
    bits++;
  }
  return bits;
}

export function closeTokens(a: NameToken, b: NameToken): boolean {
  const [x, y] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (x === y) return x.length >= 2;
  if (x.length < 2) return false;
  if (a.consonants.length >= leastConsonants && a.consonants === b.consonants) return true;
  if (x.length >= leastPart && (y.startsWith(x) || y.endsWith(x))) return true;
  const most = x.length >= leastForTwoEdits ? 2 : 1;
  if (x.length < leastForOneEdit || y.length - x.length > most) return false;
  return countBits(a.letters ^ b.letters) <= 2 * most && withinEdits(x, y, most);
}

/** An initial stands for a token that begins with it. */
export const initialOf = (a: string, b: string): boolean => (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** What each letter sounds like across romanisations; vowels, h and y carry too little to tell names apart. */
const soundOf: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'bdfgjklmnprstv'].map((letter) => [letter, letter]),
  ...[...'cq'].map((letter) => [letter, 'k']),
  ['w', 'v'],
  ['x', 'ks'],
  ['z', 's'],
]);

/** Doubled letters once, `ph` as f, `ck` as k, an h only where it begins the token. */
function consonantsOf(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (i > 0 && letter === text.charAt(i - 1)) continue;
    if (letter === 'h' && i === 0) out += 'h';
    else if (letter === 'p' && text.charAt(i + 1) === 'h') out += 'f';
    else if (!(letter === 'c' && text.charAt(i + 1) === 'k')) out += soundOf[letter] ?? '';
  }
  return out;
}

/** Whether at most `most` insertions, deletions and substitutions part two strings; `x` is not longer than `y`. */
function withinEdits(x: string, y: string, most: number): boolean {
  let row = Array.from({ length: x.length + 1 }, (_, i) => i);
  for (let j = 1; j <= y.length; j++) {
    const next = [j];
    let least = j;
    for (let i = 1; i <= x.length; i++) {
      const kept = row[i - 1]! + (x.charCodeAt(i - 1) === y.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(kept, row[i]! + 1, next[i - 1]! + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    row = next;
  }
  return row[x.length]! <= most;
}
