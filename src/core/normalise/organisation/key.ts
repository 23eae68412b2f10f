/** One institution, many ways to write it: the keys by which two names of schools or firms are the same name. */

import { foldKey, hasOtherScript } from '../fold.js';
import { leadingForms, legalForms, withoutLegalPhrases, withoutNativeForms } from './legal-forms.js';
import { bareSound, fullSound, latinLetters, nativeLetters, soundsBare } from './sound.js';
import { commonNouns, glued, joining, rankless, withCommonNouns } from './words.js';

/** A proper part of fewer letters is an abbreviation or a common word, and says nothing without its exact spelling. */
const leastProper = 4;
/** Sounds are coarse, so more of them is needed: places of letters and vowels, and consonants alone. */
const leastFull = 7;
const leastFullBesideNouns = 5;
const leastBare = 6;
const leastBareBesideNouns = 4;

const dotted = /(?<![\p{L}\p{N}])(?:\p{L}\. ?){2,5}(?=$|[\s,])/gu;
const bracketed = /[([（【][^()[\]（）【】]*[)\]）】]/g;
const informationTechnology = /(?<![\p{L}\p{N}&])I\.?T\.?(?![\p{L}\p{N}])/gu;
const camel = /(\p{Ll}{2,})(\p{Lu})/gu;

interface Parts {
  readonly nouns: readonly string[];
  readonly proper: readonly string[];
  /** Proper words of another script, as they were written. */
  readonly foreign: string;
}

/**
 * Common nouns in any order, then the proper part without spaces: `University of Kim Chaek` and `Kimchaek Univ.` are one key.
 * Undefined where the proper part is too short to say whose name it is.
 */
export function writtenKey(text: string): string | undefined {
  const { nouns, proper } = partsOf(bareName(text));
  const joined = proper.join('');
  return joined.length < leastProper ? undefined : `${[...new Set(nouns)].sort().join(' ')}|${joined}`;
}

/** Without brackets and what other scripts write of a legal form. */
function bareName(text: string): string {
  const plain = text.normalize('NFKC');
  const named = hasOtherScript(plain) ? withoutNativeForms(plain) : plain;
  const outside = named.replace(bracketed, ' ');
  return /[\p{L}\p{N}]/u.test(outside) ? outside : named;
}

function partsOf(typed: string): Parts {
  const foreign: string[] = [];
  const nouns: string[] = [];
  const proper: string[] = [];
  for (const word of wordsOf(typed)) {
    const folded = foldKey(word);
    for (const part of folded.split(' ')) {
      const known = commonNouns(part);
      if (known) nouns.push(...known);
      else if (part !== '' && !joining.has(part)) addProper(part);
    }
    if (hasOtherScript(word) && commonNouns(folded) === undefined) foreign.push(word);
  }
  return { nouns, proper: proper.length === 0 ? nouns : proper, foreign: foreign.join(' ') };

  function addProper(part: string): void {
    const ending = glued.exec(part);
    const known = ending?.[2] === undefined ? undefined : commonNouns(ending[2]);
    proper.push(singular(known && ending?.[1] ? ending[1] : part));
    if (known) nouns.push(...known);
  }
}

/** Words without legal forms. Latin ones are folded together, because a form may be written in several of them. */
function wordsOf(typed: string): string[] {
  const spelled = withCommonNounsOf(typed)
    .replace(informationTechnology, ' information technology ')
    .replace(camel, '$1 $2')
    .replace(dotted, (form) => ` ${form.replace(/[. ]/g, '')} `);
  if (!hasOtherScript(spelled)) return withoutForms(withoutLegalPhrases(ofTwoWords(foldKey(spelled))).split(' '));
  const words = spelled.split(/[\s\p{P}\p{S}]+/u).filter((word) => foldKey(word) !== '');
  const folded = words.map(foldKey).join(' ');
  const left = withoutForms(withoutLegalPhrases(folded).split(' '));
  const at = folded.indexOf(left.join(' '));
  return spans(words, at, at + left.join(' ').length);
}

/** Common nouns that are two words. */
const pairs: Readonly<Record<string, string>> = { 'dai hoc': 'university', 'bach khoa': 'polytechnic', 'quoc gia': 'national' };
const ofTwoWords = (folded: string): string => folded.replace(/\b(?:dai hoc|bach khoa|quoc gia)\b/g, (pair) => pairs[pair] ?? pair);

const withCommonNounsOf = (text: string): string => (hasOtherScript(text) ? withCommonNouns(text) : text);

/** The written words whose folded forms lie in a stretch of all folded forms. */
function spans(words: readonly string[], from: number, to: number): string[] {
  let at = 0;
  return words.filter((word) => {
    const start = at;
    at += foldKey(word).length + 1;
    return start >= from && at - 1 <= to;
  });
}

function withoutForms(words: readonly string[]): string[] {
  const left = [...words];
  while (left.length > 1 && (legalForms.has(left.at(-1) ?? '') || left.at(-1) === 'and')) left.pop();
  if (left.length > 1 && (leadingForms.has(left[0] ?? '') || left[0] === 'the')) left.shift();
  return left;
}

/** `Sciences` and `Science`; a word of four letters or an ending that is no plural stays. */
const singular = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !/(?:ss|us|is|os|as)$/.test(word) ? word.slice(0, -1) : word;

/** How a name of a list sounds, to be met by names in other scripts. */
export const knownSounds = (text: string): readonly string[] => soundKeys(text, true);

/** How a name sounds, to be looked up among names in other scripts. */
export const askedSounds = (text: string): readonly string[] => soundKeys(text, false);

function soundKeys(text: string, known: boolean): string[] {
  const typed = bareName(text);
  const { nouns, proper, foreign } = partsOf(typed);
  const kinds = [...new Set(nouns.map(rankless))].sort().join(' ');
  if (foreign === '') {
    if (/[^a-z]/.test(proper.join(''))) return [];
    const side = known ? 'latin' : 'native';
    const whole = wordsOf(typed).join(' ');
    return [
      ...latinLetters(proper.join(' ')).flatMap((letters) => [...full(side, kinds, letters), ...bare(side, kinds, letters)]),
      ...(kinds === '' && whole === proper.join(' ') ? [] : latinLetters(whole).flatMap((letters) => full(side, '', letters))),
    ];
  }
  const side = known ? 'native' : 'latin';
  const ofProper = soundsBare(foreign) ? bare : full;
  return [
    ...nativeLetters(foreign).flatMap((letters) => ofProper(side, kinds, letters)),
    ...nativeLetters(typed).flatMap((letters) => full(side, '', letters)),
  ];
}

type Side = 'native' | 'latin';

function full(side: Side, kinds: string, letters: string): string[] {
  const sound = fullSound(letters);
  return sound.length >= (kinds === '' ? leastFull : leastFullBesideNouns) ? [`${side}~${kinds}|${sound}`] : [];
}

function bare(side: Side, kinds: string, letters: string): string[] {
  const sound = bareSound(letters);
  return sound.length >= (kinds === '' ? leastBare : leastBareBesideNouns) ? [`${side}-${kinds}|${sound}`] : [];
}
