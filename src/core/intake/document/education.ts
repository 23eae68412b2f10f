/** Entries of an education section → schools, degrees, subjects and dates. */

import { degreeIn, isAside, isScore, schoolRank } from './degree-words.js';
import { type Entry, entriesOf } from './entries.js';
import { hasIdeographs } from './fold.js';
import { cleaned, headerParts, type Part } from './header-parts.js';
import { placeOf, splitTrailingPlace } from './places.js';
import { type Reading, reading } from './readings.js';
import type { TextLine } from './text-line.js';
import { readSpan } from './work.js';

export interface StudyReading {
  school?: Reading;
  degree?: Reading;
  area?: Reading;
  start?: Reading;
  end?: Reading;
  score?: Reading;
}

interface Atom {
  readonly text: string;
  readonly part: Part;
  readonly rank: 0 | 1 | 2;
}

export function readEducation(lines: readonly TextLine[]): StudyReading[] {
  const out: StudyReading[] = [];
  const entries = entriesOf(lines);
  const blocks = entries.length > 0 ? entries : undated(lines);
  for (const entry of blocks.flatMap(splitBySchool)) {
    const before = out[out.length - 1];
    const study = studyOf(entry, before?.school !== undefined && blocks.length > 1);
    // A degree without a school of its own belongs to the school above it.
    if (!study.school && study.degree && before?.school && blocks.length > 1) study.school = { ...before.school, kind: 'school-position' };
    if (study.school || study.degree) out.push(study);
  }
  return out;
}

/** Without any date, each line that names a school begins an entry. */
function undated(lines: readonly TextLine[]): Entry[] {
  const useful = lines.filter((line) => line.text.length <= 160 && !isAside(line.text));
  const starts = useful.map((line, i) => (schoolRank(line.text) === 2 || (i === 0 && degreeIn(line.text)) ? i : -1)).filter((i) => i >= 0);
  const degreeFirst = starts.length > 1 && starts[0] === 0 && schoolRank(useful[0]!.text) < 2;
  const begins = degreeFirst ? starts.slice(1).map((i) => i - 1) : starts;
  return begins.map((start, k) => ({ header: useful.slice(start, Math.min(begins[k + 1] ?? useful.length, start + 4)), body: [] }));
}

/** One dated block that names two schools on lines of their own is two studies, the second without dates. */
function splitBySchool(entry: Entry): Entry[] {
  const rows = entry.header.map((line, i) => ({ i, school: schoolRank(line.text) === 2 && !line.bullet })).filter((row) => row.school);
  if (rows.length < 2 || !entry.dateLine) return [entry];
  const second = rows[1]!.i;
  const dateRow = entry.header.indexOf(entry.dateLine);
  const clear = entry.header[second]!.gap >= 0.45;
  if (!clear) return [entry];
  const [first, rest] = [entry.header.slice(0, second), entry.header.slice(second)];
  return dateRow < second
    ? [
        { ...entry, header: first },
        { header: rest, body: [] },
      ]
    : [
        { header: first, body: [] },
        { ...entry, header: rest },
      ];
}

function studyOf(entry: Entry, inherits: boolean): StudyReading {
  const study: StudyReading = {};
  const plain = entry.header.filter((line) => !line.bullet);
  const lines = [...(plain.length > 0 ? plain : entry.header), ...lateLines(entry)];
  const atoms = atomsOf(headerParts(lines));
  readSchool(study, atoms, inherits);
  readDegree(study, atoms);
  const score = [...entry.header, ...entry.body].find((line) => /\bC?GPA\b|\bNote\b|Notendurchschnitt/i.test(line.text));
  const value = score
    ? /(?:GPA|Note|durchschnitt)\D{0,12}(\d[.,]\d{1,2}(?:\s*\/\s*\d{1,2}(?:[.,]\d{1,2})?)?)/i.exec(score.text)?.[1]
    : undefined;
  if (score && value) study.score = reading(value.replace(/\s/g, ''), score, 'score');
  readSpan(study, entry);
  relabelDates(study, entry);
  return study;
}

/** Short lines below the header that still name the school or the degree (when the dates stood on the first line). */
function lateLines(entry: Entry): TextLine[] {
  const named = entry.header.some((line) => schoolRank(line.text) === 2) && entry.header.some((line) => degreeIn(line.text));
  return named
    ? []
    : entry.body
        .slice(0, 2)
        .filter(
          (line) => line.text.length <= 90 && !isAside(line.text) && (schoolRank(line.text) === 2 || degreeIn(line.text) !== undefined),
        );
}

/** A single date of a study is its end: the day the degree was given. */
function relabelDates(study: StudyReading, entry: Entry): void {
  if (entry.date?.kind === 'single') {
    delete study.start;
    if (study.end) study.end = { ...study.end, kind: entry.date.clear ? 'study-end' : 'date-doubtful' };
    return;
  }
  if (entry.date?.kind !== 'range' || !entry.date.clear) return;
  if (study.start) study.start = { ...study.start, kind: 'study-range' };
  if (study.end) study.end = { ...study.end, kind: 'study-range' };
}

function atomsOf(parts: readonly Part[]): Atom[] {
  const atoms: Atom[] = [];
  for (const part of parts) {
    if (part.place && (part.place.region !== undefined || part.place.country !== undefined || schoolRank(part.text) === 0)) continue;
    const { head } = splitTrailingPlace(part.text);
    for (const text of piecesOf(head)) {
      const last = atoms[atoms.length - 1];
      if (last && last.part === part && last.rank === 2 && placeOf(text)?.city !== undefined && schoolRank(text) === 0) {
        atoms[atoms.length - 1] = { ...last, text: `${last.text}, ${text}` };
        continue;
      }
      const clean = cleaned(text);
      if (clean !== '') atoms.push({ text: clean, part, rank: schoolRank(clean) });
    }
  }
  return atoms;
}

function piecesOf(text: string): string[] {
  if (hasIdeographs(text)) return text.split(/[\s,，、/]+/);
  return text.split(/\s*[,，]\s+/).flatMap((piece) => piece.split(/\s+(?:at|from|an der|an|à l['’]|à la)\s+(?=(?:the\s+)?\p{Lu})/u));
}

/** `inherits`: a school stands above already, so that a lone word beside the degree is its subject. */
function readSchool(study: StudyReading, atoms: readonly Atom[], inherits: boolean): void {
  const strong = atoms.filter((atom) => atom.rank === 2 && !isScore(atom.text));
  // "High School Diploma, Example High School": a degree that has a school's word in it is not the school.
  const school = strong.find((atom) => !isDegreeOnly(atom.text)) ?? strong[0];
  if (school) {
    const degree = degreeIn(school.text);
    const text =
      degree && degree.from === 0 && /\s(?:at|from|[-–|])\s/.test(school.text) ? cleaned(school.text.slice(degree.to)) : school.text;
    study.school = reading(text, school.part.line, 'school-words');
    return;
  }
  const weak = atoms.find((atom) => atom.rank === 1);
  const other = atoms.find(
    (atom) => atom.rank === 0 && !degreeIn(atom.text) && !isScore(atom.text) && !isAside(atom.text) && /^[\p{Lu}\p{Lo}]/u.test(atom.text),
  );
  const degreeAt = atoms.find((atom) => degreeIn(atom.text));
  const alone =
    degreeAt !== undefined &&
    degreeAt.text.length - (degreeIn(degreeAt.text)?.to ?? 0) <= 3 &&
    atoms.filter((atom) => atom !== degreeAt && !isScore(atom.text)).length < 2;
  const guess = weak ?? (degreeAt && !(inherits && alone) ? other : undefined);
  if (guess) study.school = reading(guess.text, guess.part.line, 'school-position');
}

const isDegreeOnly = (text: string): boolean => {
  const degree = degreeIn(text);
  return degree !== undefined && text.length - (degree.to - degree.from) <= 3;
};

const joiner =
  /^[\s,:;.\-–—|()·•]*(?:(?:degree\s+)?(?:in|of|en|em|im|für|fuer|in the field of|w|i|major in|majoring in|with a major in|mention|spécialité|option|:)\s+(?:the\s+)?)?/iu;
const tail =
  /\s*(?:[,;|(–—]\s*)?(?:\b(?:with\s+)?(?:a\s+)?(?:minors?|double minor|minor)\b.*|\b(?:with\s+)?(?:honou?rs|distinction|first[- ]class|(?:summa|magna)?\s*cum laude)\b.*|\b(?:c?gpa|grade|abschlussnote|note)\b.*|\(?\d[.,]\d+\s*\/.*)$/iu;

function readDegree(study: StudyReading, atoms: readonly Atom[]): void {
  const at = atoms.findIndex(
    (atom) =>
      degreeIn(atom.text) !== undefined &&
      !(atom.rank === 2 && !isDegreeOnly(atom.text) && atom.text === study.school?.value) &&
      !/^minor\b/i.test(atom.text),
  );
  if (at < 0) {
    areaByPosition(study, atoms);
    return;
  }
  const atom = atoms[at]!;
  const degree = degreeIn(atom.text)!;
  study.degree = reading(degree.text, atom.part.line, 'degree-words');
  const behind = cleanArea(atom.text.slice(degree.to).replace(joiner, ''));
  const before = cleanArea(atom.text.slice(0, degree.from));
  if (behind.length > 2 && !isScore(behind) && !degreeOnlyWord.test(behind)) {
    const rest = wrapped(atoms, at, study);
    study.area = reading(rest ? `${behind} ${rest}` : behind, atom.part.line, rest ? 'area-position' : 'area-behind-degree');
    return;
  }
  if (before.length > 2 && !/^(?:candidate|the|a|joint|double|dual)$/i.test(before)) {
    study.area = reading(before, atom.part.line, 'area-position');
    return;
  }
  const next = atoms[at + 1];
  if (next && isSubject(next, study) && next.part.row === atom.part.row)
    study.area = reading(cleanArea(next.text), next.part.line, 'area-behind-degree');
  else {
    const previous = atoms[at - 1];
    if (previous && isSubject(previous, study) && previous.part.row === atom.part.row)
      study.area = reading(cleanArea(previous.text), previous.part.line, 'area-position');
    else areaByPosition(study, atoms);
  }
}

/** In a narrow column a subject is broken over two lines of one type. */
function wrapped(atoms: readonly Atom[], at: number, study: StudyReading): string | undefined {
  const [atom, next] = [atoms[at]!, atoms[at + 1]];
  const { box } = atom.part.line;
  if (!next || !box || box[2] - box[0] > 230 || next.part.row !== atom.part.row + 1 || !isSubject(next, study)) return undefined;
  const alone = atoms.filter((other) => other.part.row === next.part.row).length === 1;
  const alike = next.part.bold === atom.part.bold && next.part.italic === atom.part.italic && next.part.line.size === atom.part.line.size;
  return alone && alike && next.part.line.gap < 0.2 && next.text.split(' ').length <= 3 ? cleanArea(next.text) : undefined;
}

const degreeOnlyWord = /^(?:degree|candidate|student|studies|program(?:me)?|hons?|\(?hons?\)?|diploma)$/i;

const cleanArea = (text: string): string => cleaned(text.replace(tail, '')).replace(/^(?:degree|in|of)\s+/i, '');

const isSubject = (atom: Atom, study: StudyReading): boolean =>
  atom.rank === 0 &&
  atom.text !== study.school?.value &&
  atom.text.length > 2 &&
  !isScore(atom.text) &&
  !isAside(atom.text) &&
  !degreeIn(atom.text) &&
  !/\d{3}/.test(atom.text) &&
  !placeOf(atom.text);

function areaByPosition(study: StudyReading, atoms: readonly Atom[]): void {
  const other = atoms.find((atom) => isSubject(atom, study) && atom.text.length <= 60 && (!atom.part.apart || atom.part.organisation > 0));
  if (other && study.school) study.area = reading(cleanArea(other.text), other.part.line, 'area-position');
}
