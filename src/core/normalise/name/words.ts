/** A typed name taken apart into words: what is said about the person dropped, other names set aside. */

import { hasOtherScript } from '../fold.js';

export interface NameWords {
  /** Words in the order typed; a word may still hold hyphens. */
  readonly words: readonly string[];
  /** How many of them stand before a comma (`Example, Alex`): the family name. */
  readonly family: number;
  /** Names in brackets or quotation marks: nicknames and working names. */
  readonly called: readonly (readonly string[])[];
  /** How many words stand before the first of them. */
  readonly before: number;
  /** Names borne before (`née Example`). */
  readonly born: readonly string[];
}

const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir dame rev reverend eng engr ing dipl herr frau mme mlle sr sra srta shri smt md'.split(' '),
);
/** Titles that are also somebody's name or initial stand only with their full stop. */
const dottedTitles = new Set(['sr', 'md', 'eng', 'ing', 'dipl']);
const suffixes = new Set('jr jnr snr ii iii iv 2nd 3rd 4th phd mba esq cpa cissp pmp cfa llm jd dds pharmd ccna mph'.split(' '));
/** Suffixes that are also names stand only after a comma. */
const commaSuffixes = new Set('sr md ms msc bsc ma ba bs be pe rn ceng pgp cism dba edd do v meng mtech btech beng'.split(' '));

const brackets =
  /[([{（［]([^()[\]{}（）［］]{0,80})[)\]}）］]|["“”„«»]([^"“”„«»]{1,60})["“”„«»]|(?<=\s)['‘’]([^'‘’]{1,40})['‘’](?=\s|$)/gu;
const pronouns = /^\s*(?:she|he|they|her|him|them|his|xe|ze)\b[\s/,]*/i;
const bornAs = /(?:^|[\s,(])(?:née|nee|né|born|formerly|geb\.?|geborene?|f\.?k\.?a\.?)\s+([^,)]{1,60})/iu;
const bornPrefix = /^\s*(?:née|nee|né|born|formerly|geb\.?|geborene?|f\.?k\.?a\.?)\s+/iu;

/** At most this much of a name is read. */
const longest = 200;

export function nameWords(typed: string): NameWords {
  let text = typed.normalize('NFKC').slice(0, longest);
  const called: string[][] = [];
  const born: string[] = [];
  let before = -1;
  text = text.replace(brackets, (_, bracketed: string, quoted: string, single: string, at: number) => {
    const inside = bracketed ?? quoted ?? single ?? '';
    if (pronouns.test(inside)) return ' ';
    const words = wordsOf(inside.replace(bornPrefix, ''));
    if (words.length === 0 || words.length > 3) return ' ';
    if (bornPrefix.test(inside)) born.push(...words);
    else {
      called.push(words);
      if (before < 0) before = wordsOf(text.slice(0, at)).length;
    }
    return ' ';
  });
  text = text.replace(bornAs, (_, name: string) => {
    born.push(...wordsOf(name));
    return ' ';
  });
  const [first = [], ...rest] = text
    .split(/[,،，、;]/u)
    .map((part, i) => withoutSuffixes(wordsOf(part), i > 0))
    .filter((part) => part.length > 0);
  const words = withoutTitles([...first, ...rest.flat()]);
  const dropped = first.length + rest.flat().length - words.length;
  return { words, family: rest.length > 0 ? Math.max(0, first.length - dropped) : 0, called, before: Math.max(0, before), born };
}

/** Words between spaces and dots; initials written together (`J.R.`) come apart. Marks that belong to no word are dropped. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/(\p{L})\.(?=\p{L})/gu, '$1. ')
    .split(/[\s/_·・•|]+/u)
    .map((word) => word.replace(/^[-–—‐'’`]+|[-–—‐]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word) || suffixes.has(bare(word)));

const bare = (word: string): string => word.toLowerCase().replace(/\./g, '');

function withoutTitles(words: readonly string[]): string[] {
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from]!, words.length - from)) from++;
  return words.slice(from);
}

const isTitle = (word: string, left: number): boolean =>
  titles.has(bare(word)) &&
  (!dottedTitles.has(bare(word)) || word.endsWith('.')) &&
  (left > 2 || word.endsWith('.') || bare(word) !== 'miss');

/** A part after a comma that holds nothing but degrees and the like goes; else only what ends the name. */
function withoutSuffixes(words: readonly string[], afterComma: boolean): string[] {
  const known = (word: string) => suffixes.has(bare(word)) || (afterComma && commaSuffixes.has(bare(word)) && !hasOtherScript(word));
  if (afterComma && words.every(known)) return [];
  let to = words.length;
  while (to > 1 && suffixes.has(bare(words[to - 1]!))) to--;
  return words.slice(0, to);
}
