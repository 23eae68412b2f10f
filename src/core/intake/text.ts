/** What a string of the input becomes before anything reads it. */

/** U+0000 and lone surrogates become U+FFFD: no database text holds the one, no UTF-8 file the other. */
export function storable(text: string): string {
  if (text.isWellFormed() && !text.includes('\u0000')) return text;
  return text.toWellFormed().replaceAll('\u0000', '\ufffd');
}

const dashes = /^[-‐‑‒–—―_.·?\s]+$/u;
const notGiven = new Set(['n/a', 'n.a.', 'n.a', '#n/a', 'none']);
/** Also written for nothing, but each of these is somebody's name too. */
const notGivenButName = new Set([
  'na',
  'nil',
  'null',
  'undefined',
  '(null)',
  '[null]',
  'unknown',
  'not applicable',
  'not available',
  'not provided',
  'not specified',
  'not given',
]);

/** Every placeholder begins with N, U or with something that is neither a letter nor a digit: most text is told by its first sign. */
const mayBegin = Uint8Array.from({ length: 128 }, (_, code) => (/[^a-mo-tv-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0));

/** A word written where nothing is known. People are called Null and Na, so names are held to the shorter list. */
export function isPlaceholder(text: string, name = false): boolean {
  if (mayBegin[text.charCodeAt(0)] === 0) return false;
  if (text.length > 24) return text.trim() === '';
  const word = text.trim().toLowerCase();
  if (word === '' || notGiven.has(word) || dashes.test(word)) return true;
  return !name && notGivenButName.has(word);
}
