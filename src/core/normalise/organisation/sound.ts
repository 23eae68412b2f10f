/**
 * How a name sounds, whichever romanisation wrote it: letters on which the systems disagree (k and g, t and d, ch and j, r and l) are one,
 * and so are vowels that they write differently. Only ever compared across scripts: between two spellings in Latin letters it would say too much.
 */

import { transliterate } from '../transliterate.js';

const han = /\p{Script=Han}/u;
const hangul = /[\uac00-\ud7a3]/;
const indic = /[\u0900-\u0d7f]/;
const armenian = /\p{Script=Armenian}/u;
const vowelsUnsure = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u0900-\u0d7f]/u;

/** Whether only the consonants of the transliteration can be trusted. */
export const soundsBare = (text: string): boolean => vowelsUnsure.test(text);

/** Letters of a name in another script: as it is written, and as it is spoken where that differs. */
export function nativeLetters(text: string): readonly string[] {
  const inLetters = (word: string) => inCommonLetters(text, transliterate(word).toLowerCase());
  const spoken = hangul.test(text) ? text.normalize('NFC').replace(/[\uac00-\ud7a3]+/g, assimilated) : text;
  return spoken === text ? [inLetters(text)] : [inLetters(text), inLetters(spoken)];
}

/** What the transliteration writes with letters that people use for other sounds. */
function inCommonLetters(text: string, letters: string): string {
  if (han.test(text)) return letters.replaceAll('x', 's').replaceAll('q', 'ch');
  if (indic.test(text)) return letters.replace(/c(?!h)/g, 'ch').replace(/m(?=[^aeiouympbv])/g, 'n');
  return armenian.test(text) ? letters.replaceAll('ow', 'u') : letters;
}

/** Of a name in Latin letters, where `c`, `q` and `x` stand for two sounds each. */
export const latinLetters = (folded: string): readonly string[] =>
  /[qx]|c(?!h)/.test(folded)
    ? [
        folded,
        folded
          .replaceAll('x', 's')
          .replaceAll('q', 'ch')
          .replace(/c(?!h)/g, 'ts'),
      ]
    : [folded];

/** With vowels. */
export const fullSound = (text: string): string =>
  lettersOf(text)
    .replaceAll('w', 'v')
    .replace(/[aeiouy]+/g, vowelOf)
    .replace(/(.)\1+/g, '$1');

/** Consonants alone, for scripts that leave vowels unwritten or add their own. */
export const bareSound = (text: string): string =>
  lettersOf(text.replaceAll('kh', 'k'))
    .replace(/[aeiouyvw]/g, '')
    .replace(/(?<=.)h/g, '')
    .replace(/(.)\1+/g, '$1');

const lettersOf = (text: string): string =>
  text
    .replace(/[^a-z]+/g, '')
    .replaceAll('x', 'ks')
    .replace(/shch|sch|sh|hs/g, 'S')
    .replace(/zh|dzh|tch|ch|dj|ts|tz|j/g, 'C')
    .replaceAll('kh', 'h')
    .replaceAll('ph', 'p')
    .replaceAll('th', 't')
    .replace(/gh|ck|[gqc]/g, 'k')
    .replaceAll('nk', 'n')
    .replaceAll('C', 'c')
    .replace(/[zS]/g, 's')
    .replaceAll('d', 't')
    .replaceAll('b', 'p')
    .replaceAll('r', 'l');

/** Vowels as far as the systems agree on them: `eo`, `u` and `oo` are one, and the glide before a vowel is written or not. */
const vowelOf = (run: string): string =>
  run
    .replace(/eui|ui/g, 'i')
    .replace(/[ao]e/g, 'e')
    .replace(/eo|eu|oo|ou|u/g, 'o')
    .replace(/[iy](?=[aeo])/g, '')
    .replace(/ee|[iy]+/g, 'i');

const first = 0xac00;
const finals = 28;
const perInitial = 21 * finals;

/** As it is spoken where syllables meet: a stop before a nasal or a liquid becomes a nasal, a liquid after a nasal another nasal. */
function assimilated(word: string): string {
  const codes = [...word].map((syllable) => (syllable.codePointAt(0) ?? first) - first);
  for (let i = 0; i + 1 < codes.length; i++) {
    const [here, next] = [codes[i] ?? 0, codes[i + 1] ?? 0];
    const end = here % finals;
    const start = Math.floor(next / perInitial);
    const nasal = start === 2 || start === 6 || start === 5 ? nasalOf(end) : end;
    codes[i] = here - end + nasal;
    if (start === 5 && (nasal === 16 || nasal === 21)) codes[i + 1] = next - 3 * perInitial;
  }
  return codes.map((code) => String.fromCodePoint(code + first)).join('');
}

/** Final consonants by place of the mouth: k, t and p become ng, n and m. */
function nasalOf(end: number): number {
  if (end >= 1 && end <= 3) return 21;
  if (end === 24) return 21;
  if (end === 7 || end === 19 || end === 20 || end === 22 || end === 23 || end === 25) return 4;
  return end === 17 || end === 18 || end === 26 ? 16 : end;
}
