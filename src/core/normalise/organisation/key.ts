/** One institution, many ways to write it: the keys by which two names of schools or firms are the same name. */

import { foldKey, hasOtherScript } from '../fold.js';
import { remembered } from '../remembered.js';
import { leadingForms, legalForms, withoutLegalPhrases, withoutNativeForms } from './legal-forms.js';
import { latinSounds, nativeSounds, type Sound, soundsBare } from './sound.js';
import { commonNouns, glued, joining, rankless, withCommonNouns } from './words.js';

/** How a name sounds across scripts: `known` is kept of names of a list, `asked` looks one up. */
export interface SoundKeys {
  readonly known: readonly string[];
  readonly asked: readonly string[];
}

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
export const writtenKey = remembered<string | undefined>(5000, (text) => {
  const { nouns, proper } = partsOf(bareName(text));
  const joined = proper.join('');
  return joined.length < leastProper ? undefined : `${[...new Set(nouns)].sort().join(' ')}|${joined}`;
});

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

export const soundKeys = remembered<SoundKeys>(2000, (text) => {
  const typed = bareName(text);
  const { nouns, proper, foreign } = partsOf(typed);
  const kinds = [...new Set(nouns.map(rankless))].sort().join(' ');
  if (foreign === '') {
    if (/[^a-z]/.test(proper.join(''))) return { known: [], asked: [] };
    const named = latinSounds(proper.join(' '));
    const whole = latinSounds(wordsOf(typed).join(' '));
    const keys = (side: Side) => [
      ...named.flatMap((sound) => [...full(side, kinds, sound), ...bare(side, kinds, sound)]),
      ...whole.flatMap((sound) => full(side, '', sound)),
    ];
    return { known: keys('latin'), asked: keys('native') };
  }
  const named = nativeSounds(foreign);
  const whole = nativeSounds(typed);
  const keys = (side: Side) => [
    ...named.flatMap((sound) => (soundsBare(foreign) ? bare(side, kinds, sound) : full(side, kinds, sound))),
    ...whole.flatMap((sound) => full(side, '', sound)),
  ];
  return { known: keys('native'), asked: keys('latin') };
});

type Side = 'native' | 'latin';
const full = (side: Side, kinds: string, sound: Sound): string[] =>
  sound.full.length >= (kinds === '' ? leastFull : leastFullBesideNouns) ? [`${side}~${kinds}|${sound.full}`] : [];
const bare = (side: Side, kinds: string, sound: Sound): string[] =>
  sound.bare.length >= (kinds === '' ? leastBare : leastBareBesideNouns) ? [`${side}-${kinds}|${sound.bare}`] : [];
