/**
 * Columns that hold a protected attribute or a stand-in for one. Their cells are left out of the record altogether:
 * what is not there cannot be read by a signal, nor seen by the person who decides.
 */

import { headerKey } from './fields.js';

const words = new Set(
  (
    'age alter anrede birth birthdate birthday birthplace caste citizen citizenship dateofbirth disabilities disability disabled dob eeo eeoc ethnic ethnicity ' +
    'familienstand fodelsedatum foto geburtsdatum geburtsort geburtstag gender genero geschlecht handicap hispanic kon konfession latino marital ' +
    'nacionalidad nacionalidade nationality nationalitat nationalite nationalitet nationaliteit nazionalita photo picture pregnancy pregnant pronoun pronouns race ' +
    'racial religion religious salutation schwerbehinderung sesso sex sexe sexo sexual staatsangehorigkeit staatsburgerschaft transgender veteran visa ' +
    '年齢 性別 生年月日 国籍 年龄 性别 出生日期 民族 나이 성별 생년월일 국적'
  ).split(' '),
);

const phrases =
  /sponsor|work (?:authori[sz]ation|permit)|authori[sz]ed to work|right to work|date de naissance|fecha de nacimiento|data de nascimento|data di nascita|mother tongue|native language|country of origin/;

export function isProtected(header: string): boolean {
  const key = headerKey(header);
  return phrases.test(key) || key.split(' ').some((word) => words.has(word));
}
