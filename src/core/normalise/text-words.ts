/** Words of a long text as 32-bit hashes (signed), in one pass without making strings: resumes are read by the hundred thousand. */

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over lower-case code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function wordHash(word: string): number {
  let hash = offsetBasis | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime);
  return hash;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Letters and digits of any script; ASCII by number, the rest by what is not punctuation, blank or symbol there. */
const isWord = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || isDigit(code) || code === 43 || code === 35
    : code >= 0xc0 && !(code >= 0x2000 && code <= 0x303f) && !(code >= 0xfe00 && code <= 0xff0f) && !isMark(code);
const isMark = (code: number): boolean => code === 0xd7 || code === 0xf7 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);
const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x3000;

/**
 * Hashes of the words in order. Left out: words in `without`, whole runs that hold a mailbox or a link, and numbers that are no year
 * (telephone numbers, postal codes).
 */
export function wordHashes(text: string, without: ReadonlySet<number>): number[] {
  const lower = text.toLowerCase();
  const out: number[] = [];
  let at = 0;
  while (at < lower.length) {
    while (at < lower.length && isBlank(lower.charCodeAt(at))) at++;
    const from = at;
    let contact = false;
    while (at < lower.length && !isBlank(lower.charCodeAt(at))) {
      const code = lower.charCodeAt(at);
      if (code === 64 || (code === 47 && (lower.charCodeAt(at - 1) === 47 || lower.startsWith('.com/', at - 4)))) contact = true;
      at++;
    }
    if (!contact && !lower.startsWith('www.', from)) hashRun(lower, from, at, without, out);
  }
  return out;
}

function hashRun(text: string, from: number, to: number, without: ReadonlySet<number>, out: number[]): void {
  let at = from;
  while (at < to) {
    let hash = offsetBasis | 0;
    let digits = 0;
    const start = at;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (!isWord(code)) break;
      if (isDigit(code)) digits++;
      hash = Math.imul(hash ^ code, prime);
    }
    const length = at - start;
    if (length > 0 && !isOtherNumber(text, start, length, digits)) {
      if (!without.has(hash)) out.push(hash);
    }
    at++;
  }
}

/** Years and small counts are part of a text; other numbers reach people. */
function isOtherNumber(text: string, start: number, length: number, digits: number): boolean {
  if (digits !== length || length < 3) return false;
  const century = text.slice(start, start + 2);
  return length !== 4 || (century !== '19' && century !== '20');
}

/** 128 bits over all words in order, as hex: two texts of the same words have the same digest. */
export function digestOf(words: readonly number[]): string {
  const lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (const word of words) {
    for (let lane = 0; lane < lanes.length; lane++) {
      const value = Math.imul(lanes[lane]! ^ word, prime + 2 * lane);
      lanes[lane] = value ^ (value >>> (13 + lane));
    }
  }
  return lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
