/** Names of employers and schools as keys that are equal however the name is dressed. */

import type { OrganisationName } from '../model/profile.js';
import { foldKey, hasOtherScript, stated } from './fold.js';
import { leadingForms, legalForms, withoutLegalPhrases, withoutNativeForms } from './organisation/legal-forms.js';
import { remembered } from './remembered.js';

const articles = new Set('the a an'.split(' '));
const bracketed = /[([（【][^()[\]（）【】]*[)\]）】]/g;
const dottedForms = /\b(?:[a-z]\. ?){2,5}(?=$|[\s,])/gi;

/** What a form or a resume writes in front: `School: University of Example`. */
const label = /^(?:school|university|college|institut(?:e|ion)|academy|employer|company|firm|organi[sz]ation|client)\s*:\s*(?=\S)/i;

/** A name without the label before it. */
export const statedName = (typed: string | undefined): string | undefined => stated(typed?.replace(label, ''));

/** `The Larkspur Systems, Inc. (Seattle)` → `larkspur systems`. Undefined when nothing readable is left. */
export function readEmployer(typed: string | undefined): OrganisationName | undefined {
  const text = statedName(typed);
  const key = text === undefined || text.length > 300 ? '' : employerKey(text);
  return text === undefined || key === '' ? undefined : { typed: text, key };
}

export const employerKey = remembered(5000, (text: string) => {
  const plain = text.normalize('NFKC');
  const outside = (hasOtherScript(plain) ? withoutNativeForms(plain) : plain).replace(bracketed, ' ');
  const folded = foldKey(/[\p{L}\p{N}]/u.test(outside) ? outside.replace(dottedForms, (form) => ` ${form.replace(/[. ]/g, '')} `) : text);
  const words = withoutLegalPhrases(folded).split(' ');
  while (words.length > 1 && (legalForms.has(words.at(-1)!) || words.at(-1) === 'and')) words.pop();
  if (words.length > 1 && (articles.has(words[0]!) || leadingForms.has(words[0]!))) words.shift();
  return hasOtherScript(text) ? words.join('') : words.join(' ');
});

const schoolWords: Readonly<Record<string, string>> = {
  univ: 'university',
  universite: 'university',
  universidad: 'university',
  universidade: 'university',
  universita: 'university',
  universitat: 'university',
  inst: 'institute',
  technol: 'technology',
  coll: 'college',
  st: 'saint',
  intl: 'international',
  natl: 'national',
};
const schoolArticles = new Set('the at in'.split(' '));

/** `The Univ. of Example at Springfield` and `University of Example - Springfield` are one key. */
export function readSchool(typed: string | undefined): OrganisationName | undefined {
  const text = statedName(typed);
  const key = text === undefined || text.length > 300 ? '' : schoolKey(text);
  return text === undefined || key === '' ? undefined : { typed: text, key };
}

export const schoolKey = remembered(5000, (text: string) => {
  const outside = text.normalize('NFKC').replace(bracketed, ' ');
  const words = foldKey(/[\p{L}\p{N}]/u.test(outside) ? outside : text)
    .split(' ')
    .map((word) => schoolWords[word] ?? word)
    .filter((word, i) => !(schoolArticles.has(word) && (i > 0 || word === 'the')));
  return hasOtherScript(text) ? words.join('') : words.join(' ');
});
