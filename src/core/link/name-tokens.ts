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
}

export const nameToken = (text: string): NameToken => ({ text, consonants: consonantsOf(text) });

export function closeTokens(a: NameToken, b: NameToken): boolean {
  const [x, y] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (x === y) return x.length >= 2;
  if (x.length < 2) return false;
  if (a.consonants.length >= leastConsonants && a.consonants === b.consonants) return true;
  if (x.length >= leastPart && (y.startsWith(x) || y.endsWith(x))) return true;
  if (x.length >= leastForTwoEdits) return withinEdits(x, y, 2);
  return x.length >= leastForOneEdit && withinEdits(x, y, 1);
}

/** An initial stands for a token that begins with it. */
export const initialOf = (a: string, b: string): boolean => (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Letters that romanisations of one sound disagree on, brought to one; doubled letters once; vowels, and h inside, dropped. */
function consonantsOf(text: string): string {
  return text
    .replace(/(.)\1+/g, '$1')
    .replaceAll('ph', 'f')
    .replaceAll('x', 'ks')
    .replaceAll('ck', 'k')
    .replaceAll('c', 'k')
    .replaceAll('q', 'k')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replace(/(?!^h)[^bdfgjklmnprstv]/g, '');
}

/** Whether at most `most` insertions, deletions and substitutions part two strings; `x` is not longer than `y`. */
export function withinEdits(x: string, y: string, most: number): boolean {
  if (y.length - x.length > most) return false;
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
