/** Any script in ASCII letters (https://anyascii.com), with the vowels that two families of scripts leave unwritten or write first. */

import anyAscii from 'any-ascii';

const ascii = /^[\x00-\x7f]*$/;
/** Thai and Lao write these vowels before the consonant they are spoken after. */
const leadingVowel = /([\u0e40-\u0e44\u0ec0-\u0ec4])([\u0e01-\u0e2e\u0e81-\u0eae])/g;
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Default_Ignorable_Code_Point}|\ufffd/gu;
const indic = /[\u0900-\u0d7f]/;

export function transliterate(text: string): string {
  if (ascii.test(text)) return text;
  const plain = text.normalize('NFKC').replace(pictures, '').replace(leadingVowel, '$2$1');
  return anyAscii(indic.test(plain) ? withInherentVowels(plain) : plain);
}

/** The nine Indic blocks from Devanagari to Malayalam share one layout of 128 (The Unicode Standard, chapter 12). */
const isIndic = (code: number): boolean => code >= 0x0900 && code <= 0x0d7f;
const isConsonant = (code: number): boolean => isIndic(code) && ((code & 0x7f) >= 0x15 ? (code & 0x7f) <= 0x39 || isDotted(code) : false);
const isDotted = (code: number): boolean => (code & 0x7f) >= 0x58 && (code & 0x7f) <= 0x5f;
const nukta = 0x3c;
/** Vowel signs and the virama, which takes the vowel away. */
const carriesVowel = (code: number): boolean => isIndic(code) && (code & 0x7f) >= 0x3e && (code & 0x7f) <= 0x4d;
/** The two consonants commonly written sh. */
const isSh = (code: number): boolean => (code & 0x7f) === 0x36 || (code & 0x7f) === 0x37;

/** Adds the spoken `a` of a consonant that carries no vowel sign, but not at the end of a word, where most languages drop it. */
function withInherentVowels(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += text[i];
    if (!isConsonant(code)) continue;
    if (isSh(code)) out += 'h';
    if (isIndic(text.charCodeAt(i + 1)) && (text.charCodeAt(i + 1) & 0x7f) === nukta) out += text[++i];
    const next = text.charCodeAt(i + 1);
    if (isIndic(next) && !carriesVowel(next)) out += 'a';
  }
  return out;
}
