/** Names of employers and schools as keys that are equal however the name is dressed. */

import type { OrganisationName } from '../model/profile.js';
import { foldKey, hasOtherScript, stated } from './fold.js';
import { remembered } from './remembered.js';

const legalForms = new Set(
  (
    'inc incorporated llc llp lp lllp ltd limited corp corporation co company plc pllc pc gmbh ag kg kgaa ug ohg gbr ev se sa sas sarl sasu srl spa sl slu ' +
    'bv nv vof oy oyj ab as asa aps ivs kft zrt nyrt sro spol doo dd ad eood ood zoo oao ooo zao pao ao jsc ojsc cjsc pjsc tov too pty pvt private pte ' +
    'sdn bhd tbk kk gk yk kabushiki kaisha godo ltda eireli mei sac sab cv rl fzco fze fzc dmcc wll saog psc public'
  ).split(' '),
);
/** Some countries write the legal form first. */
const leadingForms = new Set('ooo oao zao pao ao llc pt cv too tov'.split(' '));
const articles = new Set('the a an'.split(' '));
const bracketed = /[([（【][^()[\]（）【】]*[)\]）】]/g;
const limitedLiability = / (?:limited liability (?:company|partnership)|general partnership|limited partnership)$/;
const leadingLiability = /^(?:limited liability company|joint stock company|obshchestvo s ogranichennoy otvetstvennostyu) /;
const dottedForms = /\b(?:[a-z]\. ?){2,5}(?=$|[\s,])/gi;

/** `The Larkspur Systems, Inc. (Seattle)` → `larkspur systems`. Undefined when nothing readable is left. */
export function readEmployer(typed: string | undefined): OrganisationName | undefined {
  const text = stated(typed);
  const key = text === undefined || text.length > 300 ? '' : employerKey(text);
  return text === undefined || key === '' ? undefined : { typed: text, key };
}

export const employerKey = remembered(5000, (text: string) => {
  const outside = text.normalize('NFKC').replace(bracketed, ' ');
  const folded = foldKey(/[\p{L}\p{N}]/u.test(outside) ? outside.replace(dottedForms, (form) => ` ${form.replace(/[. ]/g, '')} `) : text);
  const plain = ` ${folded}`.replace(limitedLiability, '').trim().replace(leadingLiability, '');
  const words = plain.split(' ');
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
  const text = stated(typed);
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
