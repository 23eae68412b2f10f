/** Names of people in any script. Order, particles, titles, nicknames and romanisations become other forms; origin is never asked. */

import type { PersonName } from '../model/profile.js';
import { foldKey, stated } from './fold.js';
import { alternativesOf } from './name/alternatives.js';
import type { Form } from './name/form.js';
import { joinParticles } from './name/particles.js';
import { writtenWord } from './name/scripts.js';
import { type NameWords, nameWords } from './name/words.js';
import { forOneFile, remembered } from './remembered.js';

type ReadName = Pick<PersonName, 'tokens' | 'alternatives'>;

/** Undefined for a name in which nothing can be read. */
export function readName(path: string, typed: string | undefined): PersonName | undefined {
  const text = stated(typed, true);
  const read = text === undefined ? undefined : formsOf(text);
  return text === undefined || !read ? undefined : { path, typed: text, tokens: read.tokens, alternatives: read.alternatives };
}

const formsOf = remembered<ReadName | undefined>(forOneFile, (text) => {
  const parts = nameWords(text);
  const whole = parts.words.length === 1;
  const written = parts.words.map((word) => writtenWord(word, whole));
  const familyWords = written.slice(0, parts.family).reduce((count, word) => count + word.tokens.length, 0);
  const folded = written.flatMap((word) => word.tokens);
  const family = joinParticles(folded.slice(0, familyWords), true);
  const given = joinParticles(folded.slice(familyWords), false);
  const tokens = [...family.tokens, ...given.tokens];
  if (tokens.length === 0) return undefined;
  const without = family.without || given.without ? [[...(family.without ?? family.tokens), ...(given.without ?? given.tokens)]] : [];
  const forms: Form[] = [
    ...calledForms(tokens, parts),
    ...without,
    ...(tokens.length === folded.length ? [] : [folded]),
    ...written.flatMap((word, i) => word.others.map((other) => written.flatMap((w, j) => (i === j ? other : w.tokens)))),
    ...umlautForms(text, parts, tokens.length),
  ];
  return { tokens, alternatives: alternativesOf({ tokens, forms, unvowelled: written.some((word) => word.unvowelled) }) };
});

const foldAll = (words: readonly string[]): string[] => words.flatMap((word) => foldKey(word).split(' ').filter(Boolean));

/** `Robert (Bob) Smith` is also Bob Smith, `Xiaoming Wang (Michael)` also Michael Wang; `née Doe` also has the name at birth. */
function calledForms(tokens: Form, { called, before, born }: NameWords): Form[] {
  const names = called.map(foldAll).filter((name) => name.length > 0);
  const rest = before > 0 && before < tokens.length ? tokens.slice(before) : undefined;
  const earlier = foldAll(born);
  return [
    ...names.flatMap((name): Form[] => {
      if (name.length > 1) return [name];
      if (rest) return [[...name, ...rest]];
      return tokens.length === 1
        ? [name]
        : [
            [...name, tokens.at(-1)!],
            [...name, tokens[0]!],
          ];
    }),
    ...(earlier.length > 0 && tokens.length > 0 ? [earlier.length > 1 ? earlier : [...tokens.slice(0, -1), ...earlier]] : []),
  ];
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' };

/** Letters that passports spell with two. */
function umlautForms(text: string, { words }: NameWords, count: number): Form[] {
  if (!/[äöüøå]/i.test(text)) return [];
  const spelled = foldAll(words.map((word) => word.toLowerCase().replace(/[äöüøåæ]/g, (letter) => spelledOut[letter] ?? letter)));
  return spelled.length === count ? [spelled] : [];
}

/** Initials of one name are spelled out from another name of the same file. */
export function withInitialsSpelledOut(names: readonly PersonName[]): PersonName[] {
  return names.map((name) => {
    if (!name.tokens.some((token) => token.length === 1)) return name;
    const full = names.filter((other) => other !== name && spellsOut(name.tokens, other.tokens)).map((other) => other.tokens);
    return full.length === 0 ? name : { ...name, alternatives: [...full, ...name.alternatives] };
  });
}

const spellsOut = (short: Form, long: Form): boolean =>
  short.length === long.length &&
  short.some((token, i) => token.length === 1 && long[i]!.length > 1) &&
  short.every((token, i) => token === long[i] || (token.length === 1 && long[i]!.startsWith(token)));
