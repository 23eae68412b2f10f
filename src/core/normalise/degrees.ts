/** Levels of degrees and majors, from the words people write. What is not clear stays unknown. */

import type { DegreeLevel, OrganisationName } from '../model/profile.js';
import { foldKey, stated } from './fold.js';
import { remembered } from './remembered.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations as single words, dots and blanks between letters taken out. */
const abbreviations: readonly (readonly [DegreeLevel, ReadonlySet<string>])[] = [
  ['associate', list('aas asc aos aaas')],
  [
    'bachelor',
    list('bs ba bsc bsee bscs bsce bsme bsba bba bfa btech beng bse bcs bca bcom bcomm barch bed bmus bsn llb bph bscit bscis bsit bis'),
  ],
  [
    'master',
    list(
      'ms msc ma mba meng mtech mca mcs mscs msee msce msme msis mse mfa mpa mph mphil mres med mim mpp msw march llm mit msit mps emba',
    ),
  ],
  ['doctor', list('phd dphil scd dsc edd dba md jd drph psyd pharmd dmd dds engd deng dring')],
];
/** Abbreviations that are words or other things too: only at the very beginning, in capitals or with dots. */
const shortForms: Readonly<Record<string, DegreeLevel>> = { as: 'associate', aa: 'associate', be: 'bachelor', me: 'master' };

const words: readonly (readonly [DegreeLevel, RegExp])[] = [
  [
    'secondary',
    /\b(?:high school|secondary school|ged|abitur|gcse|a levels?|matura|senior secondary|higher secondary|hauptschulabschluss|realschulabschluss)\b/,
  ],
  ['certificate', /\b(?:certificate|certification|boot ?camp|nanodegree|micro ?masters|short course)\b/],
  ['associate', /\bassociates?\b(?! (?:professor|dean))/],
  [
    'bachelor',
    /\b(?:bachelors?|bachelier|bakalavr|bakalar|bacharel\w*|licence|licenciatura|licenciad[oa]|licentiate of science|laurea triennale|grado en)\b/,
  ],
  [
    'master',
    /\b(?:masters?|magister|magistr|maestria|mestrado|laurea magistrale|diplom(?!a)(?:ingenieur|informatiker\w*|kaufmann|ing)?|ingenieur diplome|specialist degree)\b/,
  ],
  ['doctor', /\b(?:doctor(?:ate|al)?|doktor|doctorado|doutorado|doctorat|dottorato|promotion zum dr|juris doctor)\b/],
];
/** Words after which a degree was not finished, or is of two kinds: then no level is read. */
const unclear =
  /\b(?:fh|undergraduate|graduate certificate|pre|post ?doc\w*|postgraduate diploma|candidate|dropout|incomplete|exchange|some college)\b/;
const masters = /\bmaster ?class\b/;

/** Undefined when two levels are named, or none. */
export const readLevel = remembered<DegreeLevel | undefined>(4000, (text) => {
  const folded = abbreviated(text);
  const found = new Set<DegreeLevel>();
  for (const [level, form] of words) if (form.test(folded)) found.add(level);
  const tokens = folded.split(' ');
  for (const [level, forms] of abbreviations) if (tokens.some((token) => forms.has(token))) found.add(level);
  const first = shortForms[tokens[0] ?? ''];
  if (first && /^(?:[A-Z]\.? ?){2}(?:$|[^A-Za-z])/.test(text.trim())) found.add(first);
  if (found.has('certificate') && found.size > 1) found.delete('certificate');
  const [level] = found;
  if (found.size !== 1 || masters.test(folded)) return undefined;
  return unclear.test(folded) && level !== 'doctor' ? undefined : level;
});

/** Folded, with `B. Sc.`, `Ph.D.`, `M S` as one word each. */
function abbreviated(text: string): string {
  const joined = text
    .normalize('NFKC')
    .replace(/[’']s\b/g, 's')
    .replace(/\b([A-Za-z]{1,3})\.(?=[A-Za-z]{1,4}\b)|\b([A-Z])\. (?=(?:Sc|Tech|Eng|Ed|Com|Arch|Phil|[A-Z])\b\.?)/g, '$1$2');
  return foldKey(joined)
    .replace(/\b([bm]) (sc|s|a|tech|eng|e|com|ed|arch)\b/g, '$1$2')
    .replace(/\bph d\b/g, 'phd')
    .replace(/\b([a-z]) ([a-z]) ([a-z])\b/g, '$1$2$3');
}

/** Faculties and words of a degree that are nobody's major. */
const general = list(
  'science sciences arts art engineering technology applied philosophy degree honours honors hons major majors minor general studies laws fine commerce education bachelor bachelors master masters associate associates doctor doctorate high school secondary diploma certificate certification ged professional',
);
const degreeWords =
  /^(?:(?:integrated|dual|joint|executive|double|honou?rs|combined)\s+)*(?:bachelors?|masters?|associates?|doctor(?:ate|al)?|licence|licenciatura|diplom|magister|laurea(?: magistrale| triennale)?)(?:\s+(?:degree|s|of|in|de|en|of applied|of (?:science|arts|engineering|technology|philosophy|applied science|fine arts|commerce|laws)|honou?rs)\b)*\s*/;
const synonyms: Readonly<Record<string, string>> = {
  cs: 'computer science',
  'comp sci': 'computer science',
  compsci: 'computer science',
  'computer sciences': 'computer science',
  'computer sci': 'computer science',
  cse: 'computer science and engineering',
  ee: 'electrical engineering',
  ece: 'electrical and computer engineering',
  eecs: 'electrical engineering and computer science',
  maths: 'mathematics',
  math: 'mathematics',
  stats: 'statistics',
  it: 'information technology',
  mis: 'management information systems',
  econ: 'economics',
  bio: 'biology',
  informatik: 'computer science',
  mathematik: 'mathematics',
  informatique: 'computer science',
  informatica: 'computer science',
  physik: 'physics',
};

/** `B.S. in Computer Science` → computer science. Several only where they are listed as several. */
export function readMajors(area: string | undefined, studyType: string | undefined): OrganisationName[] {
  const own = stated(area);
  const said = stated(studyType);
  const from = own !== undefined ? majorsIn(own, true) : [];
  return from.length > 0 || said === undefined ? from : majorsIn(said, false);
}

const listed = /\s*[;|/]\s*|\s+&\s+(?=[^,]*\bdouble\b)|,?\s+double major (?:in|with)\s+/i;
const minor = /[,;(]?\s*\b(?:with an? )?minor(?:ed|ing)?\b.*$/i;

function majorsIn(text: string, whole: boolean): OrganisationName[] {
  const bare = text
    .slice(0, 300)
    .replace(/\((?:hons?|honou?rs|online|[a-z. ]{1,5})\)/gi, ' ')
    .replace(minor, '');
  const double = /\b(?:double|dual) major\b/i.test(bare);
  return bare
    .split(double ? /\s*[;|/,]\s*|\s+(?:and|&)\s+/ : listed)
    .map((part) => majorOf(part, whole || double))
    .filter((major) => major !== undefined)
    .filter((major, i, all) => all.findIndex((other) => other.key === major.key) === i);
}

/** Of a text that names the degree only what follows `in` or the degree's words is a major. */
function majorOf(part: string, whole: boolean): OrganisationName | undefined {
  const after = /^.*?\b(?:in|major(?:ing)?:?|specialization:?|specialisation:?|of science:|,)\s+(?=\S)/i.exec(part);
  const named = readLevel(part) !== undefined || /\b(?:double|dual) major\b/i.test(part);
  const rest = named && after ? part.slice(after[0].length) : part;
  let key = foldKey(rest);
  if (named && !after)
    key = abbreviated(rest)
      .replace(degreeWords, '')
      .split(' ')
      .filter((word, i) => i > 0 || !isDegreeWord(word))
      .join(' ');
  else if (!whole && !named) return undefined;
  key = key.replace(/^(?:double |dual )?majors? (?:in )?|^(?:the|of|in) | (?:major|degree|online|program)$/g, '').trim();
  key = synonyms[key] ?? key;
  if (key === '' || key.split(' ').every((word) => general.has(word) || word === 'of' || word === 'and' || word === 'in')) return undefined;
  return { typed: rest.trim(), key };
}

const isDegreeWord = (word: string): boolean => abbreviations.some(([, forms]) => forms.has(word)) || shortForms[word] !== undefined;
