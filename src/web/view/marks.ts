/** What is the same in two values and what differs, word by word. */

export type Mark = 'same' | 'differs' | 'plain';

export interface Piece {
  readonly text: string;
  readonly mark: Mark;
}

/** Letters and digits only, without case or accents: how two typed values are held against each other. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Beyond this many words a value is marked as a whole: the table of two long values would be larger than it is worth. */
const longest = 160;

/**
 * Two values word by word when they have words in common and are short enough, else each as a whole.
 * Values that fold to the same text are the same, however they were typed.
 */
export function compare(left: string, right: string): { readonly left: readonly Piece[]; readonly right: readonly Piece[] } {
  if (fold(left) === fold(right)) return { left: whole(left, 'same'), right: whole(right, 'same') };
  const a = wordsOf(left);
  const b = wordsOf(right);
  const common = a.length <= longest && b.length <= longest ? commonWords(a, b) : [];
  if (common.length * 2 < Math.min(a.length, b.length)) return { left: whole(left, 'differs'), right: whole(right, 'differs') };
  return {
    left: pieces(
      a,
      common.map(([i]) => i),
    ),
    right: pieces(
      b,
      common.map(([, j]) => j),
    ),
  };
}

export const whole = (text: string, mark: Mark): readonly Piece[] => (text === '' ? [] : [{ text, mark }]);

/** Words with the white space that follows them, so that joined pieces give the text back. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*$|\s*\S+\s+/g) ?? (text === '' ? [] : [text]);

/** Longest common subsequence of the folded words, as pairs of positions. */
function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const fa = a.map(fold);
  const fb = b.map(fold);
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const match = (i: number, j: number): boolean => fa[i] === fb[j] && fa[i] !== '';
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) best[i * width + j] = match(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (match(i, j) && at(i, j) === at(i + 1, j + 1) + 1) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function pieces(words: readonly string[], same: readonly number[]): Piece[] {
  const kept = new Set(same);
  const out: Piece[] = [];
  words.forEach((text, i) => {
    const mark: Mark = kept.has(i) ? 'same' : 'differs';
    const last = out.at(-1);
    if (last?.mark === mark) out[out.length - 1] = { mark, text: last.text + text };
    else out.push({ mark, text });
  });
  return out;
}
