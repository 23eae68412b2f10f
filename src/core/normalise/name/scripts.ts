/** One written word of a name as folded tokens; names in Chinese characters and Korean letters carry no spaces. */

import { foldKey } from '../fold.js';

const withoutSpaces = /^[\p{Script=Han}\p{Script=Hangul}]{2,6}$/u;
const kana = /\p{Script=Hiragana}|\p{Script=Katakana}/u;
/** Family names of two characters. */
const longFamilyNames = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 端木 南宫 南宮 东方 東方 ' +
    '남궁 황보 선우 제갈 독고 사공 서문'
  ).split(' '),
);
const unvowelledScript = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

export interface WrittenWord {
  readonly tokens: readonly string[];
  /** Other ways to take the word apart. */
  readonly others: readonly (readonly string[])[];
  readonly unvowelled: boolean;
}

const plain = (token: string): WrittenWord => ({ tokens: token === '' ? [] : [token], others: [], unvowelled: false });

/** `whole`: the word is the whole name, so that the family name stands in it too. */
export function writtenWord(word: string, whole: boolean): WrittenWord {
  if (whole && withoutSpaces.test(word)) return unspaced([...word]);
  if (kana.test(word)) return plain(foldKey(word).replaceAll(' ', ''));
  const folded = foldKey(word.replaceAll('-', ' ')).split(' ');
  if (folded.length < 2) return { tokens: folded.filter(Boolean), others: [], unvowelled: unvowelledScript.test(word) };
  const joined = folded.join('');
  if (withoutSpaces.test(word)) return plain(joined);
  return { tokens: folded, others: [[joined]], unvowelled: unvowelledScript.test(word) };
}

/** These scripts write the family name first, of one character or a known pair. */
function unspaced(characters: readonly string[]): WrittenWord {
  const sounds = characters.map((character) => foldKey(character).replaceAll(' ', '')).filter((sound) => sound !== '');
  const split = (at: number) => [sounds.slice(0, at).join(''), sounds.slice(at).join('')].filter((token) => token !== '');
  const family = longFamilyNames.has(characters.slice(0, 2).join('')) && characters.length > 2 ? 2 : 1;
  return { tokens: split(family), others: [sounds, ...(characters.length > 2 ? [split(family === 1 ? 2 : 1)] : [])], unvowelled: false };
}
