/** Whose resume it is and where they live. */

import { findDates } from './date-scan.js';
import { fold, hasIdeographs } from './fold.js';
import { headingKind, unspaced } from './heading-words.js';
import { type PlaceReading, placeOf } from './places.js';
import { type Reading, reading } from './readings.js';
import { bodySize, type Section } from './sections.js';
import type { TextLine } from './text-line.js';
import { wordShares } from './title-words.js';

const nameLabel =
  /^(?:full name|name|first name|surname|last name|nom|nom et prénom|prénom|nombre|nome|naam|vor- und nachname|nachname|vorname|姓名|氏名|이름|名前|имя|first name\(s\) \/ surname\(s\)|surname\(s\) \/ first name\(s\))\s*(?:[:：\t]|\s{2,})\s*(.+)$/iu;
const title =
  /^(?:(?:curriculum vitae|cv|resume|résumé|lebenslauf|bewerbung|bewerber)\b\s*(?:of|von|de|di|[-–—:|])?\s*)+|\s*[-–—|:]?\s*(?:curriculum vitae|cv|resume|résumé|lebenslauf)$/giu;
const honorific = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|m|mme|sr|sra|ing|dipl\.-ing|dipl\.-inf)\.?\s+(?=\p{Lu})/iu;
const behind =
  /\s*(?:,\s*|\s+\(|\s+)(?:Ph\.?D\.?|M\.?D\.?|MBA|PMP|CPA|CFA|P\.?E\.?|RN|MSc|M\.Sc\.?|BSc|B\.Sc\.?|MA|M\.A\.|BA|B\.A\.|Esq\.?|CISSP|SHRM-CP|MPH|JD|EIT|LL\.?M\.?|M\.?S\.?|M\.?Eng\.?|he\/him|she\/her|they\/them)\.?\)?(?=$|[,\s(])/gu;
const word = /^[\p{L}][\p{L}\p{M}.'’`-]*$/u;
const particle = /^(?:de|da|do|dos|das|del|della|di|der|den|van|von|zu|zum|la|le|el|al|bin|ibn|ter|ten|y|e|af|av|du|st|ben|bint)$/i;

/** Text of the lines that may hold the name, cleaned; undefined when it cannot be one. */
export function nameIn(text: string): string | undefined {
  const labelled = nameLabel.exec(text);
  let name = (labelled?.[1] ?? text).replace(title, '').trim();
  const wide = name.replaceAll('\t', '  ');
  const joined = unspaced(wide);
  name = (joined === wide ? name : joined).split(/\s*[|•·–—\t]\s*|\s{3,}/)[0]!.trim();
  name = name
    .replace(honorific, '')
    .replace(behind, '')
    .replace(behind, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[,;:.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  name = withoutCredentials(name);
  if (name.length < 2 || name.length > 60 || /[\d@/\\_=<>{}%&+]/.test(name)) return undefined;
  if (hasIdeographs(name)) return /^[\p{L}·・\s]{2,12}$/u.test(name) && headingKind(name) === undefined ? name : undefined;
  if (placeOf(name)?.known || /^\p{Lu}\p{Ll}+.* (?:\p{Lu}{2})$/u.test(name)) return undefined;
  // "Doe, Jane"
  const comma = /^([\p{L}\p{M}'’-]+),\s*([\p{L}\p{M}.'’ -]+)$/u.exec(name);
  if (comma) name = `${comma[2]} ${comma[1]}`;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6 || !words.every((w) => word.test(w))) return undefined;
  if (
    words.some((w) => w.charAt(0) === w.charAt(0).toLowerCase() && w !== w.toUpperCase() && !particle.test(w)) &&
    name !== name.toLowerCase()
  )
    return undefined;
  if (headingKind(name) !== undefined) return undefined;
  return name === name.toUpperCase() ? capitalised(name) : name;
}

/** "Jane Doe, RN, BSN": what stands in capitals behind commas are degrees and licences, unless the name itself is in capitals. */
function withoutCredentials(name: string): string {
  const [first, ...rest] = name.split(/,\s*/);
  if (rest.length === 0 || !first!.includes(' ')) return name;
  if (first === first!.toUpperCase() && name === name.toUpperCase()) return name;
  // "Jane Doe, Electrician"
  if (rest.every((part) => wordShares(part).title >= 0.8)) return first!;
  return rest.every((part) => /^(?:\p{Lu}[\p{Lu}.-]{1,7}|(?:\p{Lu}\p{Ll}{0,3}\.?){2,3})$/u.test(part)) ? first! : name;
}

/** "JANE O'NEIL-DOE" is how a template sets a name, not how it is written. */
const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}|(?<=\b(?:o|d)['’])\p{L}/gu, (letter) => letter.toUpperCase());

interface Candidate {
  readonly name: string;
  readonly line: TextLine;
  readonly size: number;
  readonly order: number;
  readonly labelled: boolean;
}

export function readName(
  sections: readonly Section[],
  lines: readonly TextLine[],
  email: string | undefined,
  handles: readonly string[],
): Reading | undefined {
  const candidates = candidatesOf(sections, lines);
  const local = fold((email ?? '').split('@')[0]!.replace(/[._+-]/g, ' '));
  let best: { candidate: Candidate; score: number; mailed: boolean } | undefined;
  const body = bodySize(lines);
  const largest = Math.max(...candidates.map((c) => c.size), 0);
  for (const candidate of candidates) {
    const mailed = matchesHandle(candidate.name, [local, ...handles]);
    const shares = wordShares(candidate.name);
    let score = 4 * (candidate.size / Math.max(1, largest)) ** 2 - candidate.order * 0.35 + (candidate.labelled ? 4 : 0);
    if (candidate.size > body * 1.25) score += 2;
    if (mailed) score += 4;
    if (shares.title >= 0.8) score -= 4;
    if (shares.organisation >= 0.6) score -= 1;
    if (candidate.line.bullet) score -= 3;
    if (!best || score > best.score) best = { candidate, score, mailed };
  }
  if (!best) return undefined;
  const { candidate, mailed } = best;
  const kind =
    mailed || candidate.labelled
      ? 'name-and-mail'
      : candidate.size > body * 1.25 && candidate.size >= largest
        ? 'name-largest'
        : candidate.order === 0
          ? 'name-first-line'
          : 'name-guessed';
  return reading(candidate.name, candidate.line, kind);
}

function candidatesOf(sections: readonly Section[], lines: readonly TextLine[]): Candidate[] {
  const own = sections
    .filter((s) => s.kind === 'head' || s.kind === 'contact' || s.kind === 'personal' || s.kind === 'summary' || !s.named)
    .flatMap((s) => s.lines);
  const first = lines.filter((line) => line.page === lines[0]!.page).slice(0, 4);
  // Without type to go by, a name far down is a guess not worth its time.
  const most = lines[0]!.box ? 60 : 14;
  const pool = [...new Set([...own.filter((line) => line.page <= 2).slice(0, most), ...first])];
  const out: Candidate[] = [];
  pool.forEach((line, order) => {
    if (line.text.length > (order === 0 ? 240 : 90)) return;
    const size = line.runs[0]?.size ?? line.size;
    const labelled = nameLabel.test(line.text);
    const name = nameIn(line.text);
    if (name && !findDates(line.text)) out.push({ name, line, size, order, labelled });
    const next = pool[order + 1];
    // First and last name on lines of their own, in the same large type.
    if (
      next &&
      order < 12 &&
      next.column === line.column &&
      Math.abs(next.size - line.size) < 0.6 &&
      isSingle(line.text) &&
      isSingle(next.text)
    ) {
      const both = nameIn(`${unspaced(line.text)} ${unspaced(next.text)}`);
      if (both) out.push({ name: both, line, size: size + 1, order, labelled: false });
    }
  });
  return out;
}

const isSingle = (text: string): boolean => /^[\p{L}'’. -]{2,24}$/u.test(text) && unspaced(text).split(' ').length <= 3;

/** Whether a mailbox or profile handle is made of the name: both ends of it, or one end and the other's initial. */
export function matchesHandle(name: string, handles: readonly string[]): boolean {
  const tokens = fold(name)
    .split(' ')
    .filter((t) => t.length > 1);
  if (tokens.length < 2) return false;
  const [first, last] = [tokens[0]!, tokens[tokens.length - 1]!];
  return handles.some((handle) => {
    const packed = handle.replace(/[^\p{L}]/gu, '');
    if (packed.length < 3) return false;
    const hits = tokens.filter((t) => t.length > 2 && packed.includes(t)).length;
    if (hits >= 2) return true;
    const one = packed.includes(last) ? first : packed.includes(first) ? last : undefined;
    return (
      one !== undefined && hits >= 1 && packed.length <= (packed.includes(last) ? last : first).length + 3 && packed.includes(one.charAt(0))
    );
  });
}

const street =
  /^\d{1,6}[a-z]?\s+\p{L}[\p{L}.'’ -]+?(?:\s(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|ct|court|pl|place|ter|terrace|cir|circle|pkwy|parkway|hwy|sq|square|row|close|crescent|loop|trail|broadway)\b\.?)(?:[\s,]+(?:apt|apartment|unit|suite|ste|#|flat|no)\.?\s*[\w-]+)?|^\d{1,4},?\s+(?:bis\s+)?(?:rue|avenue|boulevard|place|chemin|impasse|allée|via|calle|rua)\s.+|^(?:via|calle|rua|rue|carrer|piazza|plaza)\s\p{Lu}[\p{L} .'’-]+,?\s*\d{1,4}.*|^\p{Lu}[\p{L}. -]{1,40}?(?:str(?:aße|asse|\.)|weg|platz|allee|gasse|ring|damm|ufer)\s*\d{1,4}\s?[a-z]?$/iu;
const homeLabel =
  /^(?:address|home address|location|residence|current location|based in|lives in|adresse|anschrift|wohnort|wohnhaft in|ubicación|dirección|domicilio|indirizzo|endereço|adres|地址|现居地|现居住地|所在地|住所|주소)\s*[:：\t]\s*/iu;

/** The first stretch of comma-separated parts that is a known place, the longest first. */
function placeAmong(parts: readonly string[]): PlaceReading | undefined {
  for (let from = 0; from < Math.min(parts.length, 8); from++) {
    for (let length = Math.min(3, parts.length - from); length >= 1; length--) {
      const place = placeOf(parts.slice(from, from + length).join(', '));
      if (place?.known && !place.remote) return place;
    }
  }
  return undefined;
}

export interface Home {
  readonly place: Reading<PlaceReading>;
  readonly street?: Reading;
}

export function readHome(own: readonly TextLine[]): Home | undefined {
  let found: Reading<PlaceReading> | undefined;
  let line1: Reading | undefined;
  for (const line of own.slice(0, 40)) {
    if (line.text.length > 220) continue;
    for (const cell of line.text.split(/\s*[|•·∙⋄◆●;\t]\s*|\s[–—-]\s|\s{3,}|\s?\/\s(?=\D)/)) {
      const text = cell.replace(homeLabel, '').trim();
      if (text === '' || text.includes('@') || text.length > 120) continue;
      const parts = text.split(/\s*,\s*/);
      const way = parts.findIndex((part) => street.test(part));
      if (way >= 0) line1 ??= reading(parts[way]!, line, 'home-address');
      if (found) continue;
      const place = placeAmong(parts.slice(way + 1));
      if (place) found = reading(place, line, homeLabel.test(cell) || way >= 0 ? 'home-address' : 'home-place');
    }
    if (found && (line1 || found.line !== line)) break;
  }
  if (!found) return undefined;
  return { place: found, ...(line1 ? { street: line1 } : {}) };
}
