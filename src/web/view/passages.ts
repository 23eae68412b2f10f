/** Which passages two long texts have in common: runs of words, longest first. */

export interface Passage {
  /** Words of the run as they stand in each text, with a few words around it. */
  readonly left: { readonly before: string; readonly run: string; readonly after: string };
  readonly right: { readonly before: string; readonly run: string; readonly after: string };
  readonly words: number;
}

export interface CommonText {
  readonly passages: readonly Passage[];
  readonly sharedWords: number;
  readonly leftWords: number;
  readonly rightWords: number;
}

/** A run shorter than this is everyday language. */
const shortest = 6;
/** Words of a text that are looked at: longer than any resume, short enough to answer at once. */
const readable = 20_000;
const around = 6;

interface Words {
  readonly typed: readonly string[];
  readonly folded: readonly string[];
}

/** Greedy: each word of the left text belongs to at most one run, the longest that starts at its place. `atMost` bounds the passages listed. */
export function commonText(leftText: string, rightText: string, atMost: number): CommonText {
  const left = wordsOf(leftText);
  const right = wordsOf(rightText);
  const starts = new Map<string, number[]>();
  for (let j = 0; j + shortest <= right.folded.length; j++) {
    const key = right.folded.slice(j, j + shortest).join(' ');
    const known = starts.get(key);
    if (known === undefined) starts.set(key, [j]);
    else if (known.length < 8) known.push(j);
  }
  const runs: { i: number; j: number; words: number }[] = [];
  let sharedWords = 0;
  for (let i = 0; i + shortest <= left.folded.length; ) {
    const best = longestFrom(left, right, i, starts.get(left.folded.slice(i, i + shortest).join(' ')) ?? []);
    if (best === undefined) {
      i++;
      continue;
    }
    runs.push({ i, ...best });
    sharedWords += best.words;
    i += best.words;
  }
  runs.sort((a, b) => b.words - a.words || a.i - b.i);
  return {
    passages: runs.slice(0, atMost).map(({ i, j, words }) => ({ left: cut(left, i, words), right: cut(right, j, words), words })),
    sharedWords,
    leftWords: left.typed.length,
    rightWords: right.typed.length,
  };
}

function wordsOf(text: string): Words {
  const typed = text
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, readable);
  return { typed, folded: typed.map((word) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')) };
}

function longestFrom(left: Words, right: Words, i: number, candidates: readonly number[]): { j: number; words: number } | undefined {
  let best: { j: number; words: number } | undefined;
  for (const j of candidates) {
    let words = shortest;
    while (i + words < left.folded.length && j + words < right.folded.length && left.folded[i + words] === right.folded[j + words]) words++;
    if (words > (best?.words ?? 0)) best = { j, words };
  }
  return best;
}

function cut(words: Words, start: number, length: number): Passage['left'] {
  const join = (from: number, to: number): string => words.typed.slice(Math.max(0, from), to).join(' ');
  return { before: join(start - around, start), run: join(start, start + length), after: join(start + length, start + length + around) };
}
