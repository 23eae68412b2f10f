/** Degrees and schools by their words, as resumes write them. */

import { fold, hasIdeographs } from './fold.js';

const ofWhat =
  'of\\s+(?:Science|Arts|Engineering|Technology|Business Administration|Fine Arts|Laws?|Education|Philosophy|Commerce|Applied Sciences?|Architecture|Music|Public Administration|Public Health|Public Policy|Social Work|Design|Medicine|Nursing|Business|Accounting|Finance|Divinity|Theology|Applied Arts|Computing|Pharmacy|Dental Surgery|Veterinary Medicine|Computer Applications|Research|Letters|Liberal Arts)(?:\\s+(?:degree|\\([^)]{1,12}\\)))?';
const long = `(?:(?:Joint|Double|Dual|Combined|Integrated|Executive|Honou?rs|Professional|Postgraduate|Advanced)\\s+)?(?:Bachelor|Master|Doctor|Associate|Doctorate|Licentiate)(?:['’]s|s)?(?:\\s+${ofWhat}|\\s+[Dd]egree)?`;
const short =
  'Ph\\.?\\s?D\\.?|D\\.?\\s?Phil\\.?|M\\.?\\s?Phil\\.?|Sc\\.?D\\.?|Ed\\.?D\\.?|Ed\\.?M\\.?|M\\.?\\s?Sc\\.?|B\\.?\\s?Sc\\.?(?:\\s*\\(?Hons?\\.?\\)?)?|S\\.?M\\.|S\\.?B\\.|M\\.?S\\.?(?:E|CS|EE|ME)?\\.?|B\\.?S\\.?(?:E|CS|EE|ME|BA|N)?\\.?|B\\.?A\\.?(?:\\s*\\(?Hons?\\.?\\)?)?|M\\.?A\\.?|A\\.?B\\.|A\\.?M\\.|M\\.?B\\.?A\\.?|E\\.?M\\.?B\\.?A\\.?|M\\.?\\s?Eng\\.?|B\\.?\\s?Eng\\.?|B\\.?\\s?Tech\\.?|M\\.?\\s?Tech\\.?|B\\.E\\.?|M\\.E\\.?|B\\.?B\\.?A\\.?|B\\.?\\s?Com\\.?|M\\.?\\s?Com\\.?|BCA|MCA|LL\\.?\\s?B\\.?|LL\\.?\\s?M\\.?|J\\.?D\\.?|M\\.?D\\.?|M\\.?F\\.?A\\.?|B\\.?F\\.?A\\.?|A\\.?A\\.?S?\\.?|A\\.?S\\.|M\\.?Ed\\.?|B\\.?Ed\\.?|MPH|MPA|MPP|MIS|MSW|MRes|MMath|MPhys|MChem|BMath|BASc|B\\.?A\\.?Sc\\.?|M\\.?A\\.?Sc\\.?|HND|HNC';
const foreign =
  "Diplom(?:\\s?-?\\s?(?:Ingenieur(?:in)?|Informatiker(?:in)?|Kaufmann|Kauffrau|Physiker(?:in)?|Mathematiker(?:in)?|Wirtschaftsingenieur(?:in)?|Ing\\.?|Inf\\.?))?(?:\\s+\\((?:FH|Univ\\.?|BA|DH)\\))?|Dipl\\.-?\\s?\\w+\\.?(?:\\s+\\((?:FH|Univ\\.?)\\))?|Magister(?:\\s+Artium)?|Staatsexamen|(?:Erstes|Zweites)\\s+Staatsexamen|Promotion|Abitur|Fachabitur|Allgemeine Hochschulreife|Fachhochschulreife|Mittlere Reife|Matura|Bachelorstudium|Masterstudium|Licence(?:\\s+professionnelle)?|Ma[iî]trise|Doctorat|Baccalaur[ée]at|Bac\\s?\\+\\s?\\d|DUT|BUT|BTS|DEA|DESS|CPGE|Classes? pr[ée]paratoires?|Dipl[oô]me(?:\\s+d['’]ing[ée]nieur)?|Licenciatura|Licenciad[oa]|Grado|M[aá]ster|Mestrado|Maestr[ií]a|Doctorado|Doutorado|Ingenier[ií]a|Bachillerato|Bacharelado|Tecn[oó]logo|Laurea(?:\\s+(?:Magistrale|Triennale|Specialistica))?|Dottorato(?:\\s+di\\s+[Rr]icerca)?|Diploma(?:\\s+di\\s+[Mm]aturit[àa])?|Magisterium|In[zż]ynier|Licencjat|Kandidatexamen|Civilingenj[oö]r|High\\s+School(?:\\s+Diploma)?|Secondary\\s+School\\s+(?:Certificate|Diploma)|A[- ]Levels?|GCSEs?|GED|International Baccalaureate|(?:Graduate|Postgraduate|Undergraduate|Professional)\\s+(?:Diploma|Certificate)|Minor|Exchange\\s+(?:Semester|Student|Program(?:me)?)|Auslandssemester|Erasmus|Postdoc(?:toral\\s+\\w+)?|Undergraduate|Bootcamp";
const latin = new RegExp(`(?<![\\p{L}\\p{N}])(?:${long}|${foreign}|${short})(?![\\p{L}\\p{N}])`, 'iu');
const cjk =
  /(?:(?:工学|理学|文学|法学|管理学|经济学|工程|教育学|医学)?(?:学士|硕士|博士)(?:学位|研究生)?|本科|专科|研究生|大专|高中|修士|学士|석사|박사|학사)/;

export interface DegreeMatch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Degrees in capitals ("MA", "BE") that are states, words or names in other places need their full form in capitals. */
export function degreeIn(text: string): DegreeMatch | undefined {
  if (hasIdeographs(text)) {
    const match = cjk.exec(text);
    return match ? { text: match[0], from: match.index, to: match.index + match[0].length } : undefined;
  }
  let at = 0;
  while (at < text.length) {
    const match = latin.exec(text.slice(at));
    if (!match) return undefined;
    const from = at + match.index;
    const found = match[0];
    // Short forms are never written in lower case: "ms", "ma" and "as" are words.
    const letters = found.replace(/[^\p{L}]/gu, '');
    if (letters.length > 4 || /^\p{Lu}/u.test(letters)) {
      if (!(letters.length <= 2 && letters !== letters.toUpperCase() && !/^(?:Ms|Bs|Ba|Ma|Ab)$/.test(letters)))
        return { text: found.trim(), from, to: from + found.length };
    }
    at = from + found.length;
  }
  return undefined;
}

const strongSchool =
  /(?<!\p{L})(?:universit[a-zäéàü]*|universidade?|universidad|uniwersytet|univ|college|institute of technology|polytechni[ckq]\w*|politecnico|polit[eé]cnica|politechnika|hochschule|\w*hochschule|fachhochschule|technische|tu|eth|epfl|mit|caltech|ucla|ucl|usc|uc|suny|cuny|nyu|lse|insead|hec|rwth|kit|lmu|fh|iit|nit|bits|mcgill|oxford|cambridge|harvard|yale|stanford|princeton|academy|akademie|acad[ée]mie|gymnasium|lyc[ée]e|liceo|[eé]cole|escuela|scuola|ens|insa|iut|berufsschule|realschule|school|high school|instituto|istituto|institut|institute|conservatory|seminary|kolleg|berufsakademie|business school|law school|\w*universit[äa]t\w*|üniversitesi|egyetem|yliopisto|universitet\w*|högskola|hogeschool|école|facult[ée]|fakult[äa]t|bootcamp|academy)(?!\p{L})/iu;
const weakSchool =
  /^(?:school|faculty|department|dept|college|institute|division|fakult[äa]t|facult[ée]|facultad|facolt[aà])\s+(?:of|for|f[uü]r|de|di|des)\b/i;
const cjkSchool = /(?:大学|學院|学院|学校|中学|高校|高等学校|대학교|대학|고등학교)/;
const wordSchool = /(?<!\p{L})(?:school|institute?|academy|technische|tu|eth)(?!\p{L})/iu;

/** 0: no school · 1: a part of one, or a word that also stands elsewhere · 2: a school by its words. */
export function schoolRank(text: string): 0 | 1 | 2 {
  if (hasIdeographs(text)) return cjkSchool.test(text) ? 2 : 0;
  if (weakSchool.test(text.trim())) return 1;
  const match = strongSchool.exec(text);
  if (!match) return 0;
  // Abbreviations only in capitals: "mit" is a German word.
  if (match[0].length <= 4 && match[0] !== match[0].toUpperCase() && !/^univ$/i.test(match[0])) {
    const rest = text.slice(match.index + match[0].length);
    return strongSchool.test(rest) ? 2 : wordSchool.test(rest) ? 1 : 0;
  }
  return 2;
}

const scoreWord =
  /^(?:(?:cumulative|overall|major|current|final)\s+)?(?:c?gpa|grade|note|abschlussnote|gesamtnote|score|average|moyenne|mention|nota|cgpa|percentage|marks|绩点|排名)\b|^\(?\d[.,]\d{1,2}\s*\/\s*\d{1,3}(?:[.,]\d{1,2})?\)?$|^\d{2}(?:\.\d+)?\s?%$|\bgpa\b|^(?:first class|upper second|2:1|with (?:high(?:est)? )?(?:honou?rs|distinction)|(?:summa|magna)?\s*cum laude)/i;

export const isScore = (text: string): boolean => scoreWord.test(text.trim());

/** "Minor in X", "Thesis: …", "Advisor …", course lists: said beside a study, not its subject. */
export const isAside = (text: string): boolean =>
  /^(?:minor|minors|thesis|dissertation|advisor|adviser|supervisor|relevant|coursework|courses|honou?rs|activities|awards?|dean|scholarship|specialization|concentration|focus|schwerpunkte?|thema|abschlussarbeit|masterarbeit|bachelorarbeit|note|mention|option|gpa|主修课程|课程)\b/i.test(
    fold(text),
  );
