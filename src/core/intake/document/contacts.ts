/** Mailboxes, phones and links of a resume, by their patterns and where they stand. */

import { type Reading, reading } from './readings.js';
import type { Section } from './sections.js';
import type { Box, DocumentLink, TextLine } from './text-line.js';

const mail = /[\p{L}\p{N}._%+'-]{1,64}\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}/u;
const phone = /(?<![\p{L}\p{N}@./_-])(?:\+|00)?\(?\d[\d ().\-–/·\u2011\u00a0]{5,24}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\p{L}\p{N}@_])/gu;
const phoneLabel =
  /(?:phone|tel|telefon|t[ée]l[ée]phone|mobile?|mobil|handy|cell|fono|m[oó]vil|celular|cellulare|whatsapp|电话|手机|電話|携帯|전화|연락처|телефон|\bp\b|\bm\b|\bt\b|☎|📞|📱|✆)\s*(?:\([^)]{1,12}\))?\s*[.:：]?\s*$/iu;
const faxLabel = /(?:fax|telefax|zip|plz|id|nr|no)\.?\s*[:：]?\s*$/i;
const wwwLink =
  /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>()|,;•·]+|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|ai|me|co|edu|gov|de|fr|uk|eu|ch|at|it|es|nl|cn|app|tech|info|xyz|page|site|example|in|us|ca|name|cv|blog|ink|so)(?:\/[^\s<>()|,;•·]*)?(?![\p{L}\p{N}@])/giu;

export interface Contacts {
  email?: Reading;
  phone?: Reading;
  readonly links: readonly Reading[];
}

export interface Places {
  /** Lines in which the person's own contacts stand: before the first heading, and under contact headings. */
  readonly own: readonly TextLine[];
  readonly all: readonly TextLine[];
}

export function placesOf(sections: readonly Section[]): Places {
  const own: TextLine[] = [];
  const all: TextLine[] = [];
  for (const section of sections) {
    if (section.kind === 'references') continue;
    for (const line of section.lines) {
      all.push(line);
      if (section.kind === 'head' || section.kind === 'contact' || section.kind === 'personal') own.push(line);
    }
  }
  return { own, all };
}

export function readContacts(places: Places, links: readonly DocumentLink[]): Contacts {
  const email = mailIn(places.own, 'mail-pattern') ?? mailInLinks(places, links) ?? mailIn(places.all, 'mail-elsewhere');
  const number = phoneIn(places.own, 'phone-form') ?? phoneInLinks(places, links) ?? phoneIn(places.all, 'phone-elsewhere');
  return { ...(email ? { email } : {}), ...(number ? { phone: number } : {}), links: linksOf(places, links) };
}

function mailIn(lines: readonly TextLine[], kind: 'mail-pattern' | 'mail-elsewhere'): Reading | undefined {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.text.includes('@')) continue;
    const found = mail.exec(line.text);
    if (found) return reading(found[0].replace(/\s/g, '').replace(/^['.-]+/, ''), line, kind);
    // A narrow column breaks an address before or behind the sign.
    const next = lines[i + 1];
    const joined = next && next.column === line.column ? mail.exec(line.text.trimEnd() + next.text.trimStart()) : undefined;
    if (joined) return reading(joined[0].replace(/\s/g, ''), line, 'mail-elsewhere');
  }
  return undefined;
}

function mailInLinks(places: Places, links: readonly DocumentLink[]): Reading | undefined {
  for (const link of links) {
    if (!/^mailto:/i.test(link.url)) continue;
    const found = mail.exec(decoded(link.url.slice(7)).split('?')[0]!);
    const line = found ? lineUnder(link, places.all) : undefined;
    if (found && line) return reading(found[0], line, 'mail-pattern');
  }
  return undefined;
}

function phoneInLinks(places: Places, links: readonly DocumentLink[]): Reading | undefined {
  for (const link of links) {
    if (!/^tel:/i.test(link.url)) continue;
    const number = decoded(link.url.slice(4)).replace(/^\/+/, '');
    const line = lineUnder(link, places.all);
    if (line && (number.match(/\d/g)?.length ?? 0) >= 7)
      return reading(number.replace(/^\+?(\d)-(?=\d{3}-)/, '+$1-'), line, 'phone-labelled');
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function phoneIn(lines: readonly TextLine[], kind: 'phone-form' | 'phone-elsewhere'): Reading | undefined {
  let best: Reading | undefined;
  for (const [i, line] of lines.entries()) {
    if (!/\d.*\d.*\d.*\d.*\d.*\d/.test(line.text.slice(0, 300))) continue;
    for (const match of line.text.matchAll(phone)) {
      const before = line.text.slice(0, match.index);
      const above = before.trim() === '' && i > 0 && lines[i - 1]!.column === line.column ? lines[i - 1]!.text : '';
      const labelled = phoneLabel.test(before.replace(/[\s(+]*$/, ' ').trimEnd()) || (above.length < 24 && phoneLabel.test(above));
      if (!isPhone(match[0], before, labelled, kind)) continue;
      const value = balanced(withoutPostalCode(match[0].trim()));
      if (labelled) return reading(value, line, kind === 'phone-form' ? 'phone-labelled' : 'phone-elsewhere');
      best ??= reading(value, line, kind);
    }
  }
  return best;
}

/** "NY 14850 (607) 555-0121": what stands before the area code's bracket is no part of the number. */
const withoutPostalCode = (text: string): string => (/^\d{5}(?:-\d{4})?\s+\(/.test(text) ? text.slice(text.indexOf('(')) : text);

/** `(415) 555-0100` keeps its bracket; one that lost its fellow goes. */
const balanced = (text: string): string => (text.includes('(') === text.includes(')') ? text : text.replace(/[()]/g, '').trim());

function isPhone(text: string, before: string, labelled: boolean, kind: 'phone-form' | 'phone-elsewhere'): boolean {
  const digits = text.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || faxLabel.test(before)) return false;
  if (labelled) return true;
  // Years, days and postal codes are digits too.
  if (
    /(?:19|20)\d\d\s*[-–/.]\s*(?:19|20)?\d\d/.test(text) ||
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text.trim()) ||
    /^\d{5}(?:-\d{4})?$/.test(text.trim())
  )
    return false;
  const international = /^\s*(?:\+|00)/.test(text);
  if (kind === 'phone-elsewhere') return international && digits.length >= 9;
  if (international) return digits.length >= 8;
  return digits.length >= 9 && (/[\s().\-–/]/.test(text.trim()) || digits.startsWith('0') || digits.length === 10 || digits.length === 11);
}

function linksOf(places: Places, links: readonly DocumentLink[]): Reading[] {
  const out: Reading[] = [];
  const seen = new Set<string>();
  const add = (url: string, line: TextLine, kind: 'link-text' | 'link-laid-over') => {
    const key = url
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/+$/, '');
    if (key === '' || seen.has(key)) return;
    seen.add(key);
    out.push(reading(url, line, kind));
  };
  for (const link of links) {
    if (!/^https?:\/\//i.test(link.url)) continue;
    const line = lineUnder(link, places.own);
    if (line) add(link.url, line, 'link-laid-over');
  }
  for (const [i, line] of places.own.entries()) {
    const text = line.text;
    if (!text.includes('.')) continue;
    for (const match of text.matchAll(wwwLink)) {
      const url = continued(match[0], match.index + match[0].length === text.length ? places.own[i + 1] : undefined, line);
      const clean = url.replace(/[.,;:)\]'"]+$/, '');
      if (text.charAt(match.index - 1) === '@' || !/\.\p{L}{2,}/u.test(clean) || /^[\d.]+$/.test(clean)) continue;
      add(clean, line, 'link-text');
    }
  }
  return out;
}

/** In a narrow column a link is broken behind its slash or dash. */
function continued(url: string, next: TextLine | undefined, line: TextLine): string {
  if (!next || next.column !== line.column || !/[/-]$/.test(url) || !/\/./.test(url) || /[\s@]/.test(next.text) || next.gap > 0.3)
    return url;
  return url + next.text;
}

/** The line a link is laid over; links of DOCX carry their words instead of a place. */
export function lineUnder(link: DocumentLink, lines: readonly TextLine[]): TextLine | undefined {
  if (link.box) return lines.find((line) => line.page === link.page && line.box !== undefined && overlaps(line.box, link.box!));
  const words = link.text?.trim();
  return words ? lines.find((line) => line.text.includes(words)) : undefined;
}

const overlaps = (line: Box, link: Box): boolean =>
  link[0] < line[2] && link[2] > line[0] && (link[1] + link[3]) / 2 > line[1] - 2 && (link[1] + link[3]) / 2 < line[3] + 2;
