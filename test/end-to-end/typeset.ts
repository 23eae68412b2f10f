/** Sets a structured resume in type, in one of three plain layouts, as people's word processors do. */
import anyAscii from 'any-ascii';
import type { TextItem } from '#core/intake/document/text-line.js';
import type { Resume, ResumeEducation, ResumeWork } from '#core/model/resume.js';

const margin = 54;
const foot = 740;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

type Style = 'dates right' | 'dates first' | 'employer first';
export const styles: readonly Style[] = ['dates right', 'dates first', 'employer first'];

export function typeset({ basics, work = [], education = [], skills = [] }: Resume, style: Style): TextItem[] {
  const sheet = new Sheet();
  sheet.line(basics?.name ?? '', { size: 18, bold: true });
  const place = [basics?.location?.city, basics?.location?.region].filter(Boolean).join(', ');
  sheet.line([place, basics?.phone, basics?.email].filter(Boolean).join(' | '));
  for (const { url } of basics?.profiles ?? []) if (url) sheet.line(url);
  if (basics?.summary) sheet.section('Summary').paragraph(basics.summary);
  sheet.section('Experience');
  for (const entry of work) job(sheet, entry, style);
  sheet.section('Education');
  for (const entry of education) study(sheet, entry, style);
  if (skills.length > 0)
    sheet
      .section('Skills')
      .paragraph(skills.flatMap(({ name, keywords = [] }) => (keywords.length > 0 ? [...keywords] : [name ?? ''])).join(', '));
  return sheet.items;
}

function job(
  sheet: Sheet,
  { name = '', position = '', location = '', startDate, endDate, highlights = [] }: ResumeWork,
  style: Style,
): void {
  const dates = `${dated(startDate)} - ${endDate === undefined ? 'Present' : dated(endDate)}`;
  if (style === 'dates first') sheet.line(`${dates}   ${position}, ${name}, ${location}`, { bold: true });
  else {
    const [first, second] = style === 'employer first' ? [name, position] : [position, name];
    sheet.line(first, { bold: true }, dates).line(second, { italic: true }, location);
  }
  for (const highlight of highlights) sheet.paragraph(`• ${highlight}`, 12);
  sheet.skip(4);
}

function study(sheet: Sheet, { institution = '', studyType = '', area = '', startDate, endDate }: ResumeEducation, style: Style): void {
  const dates = [startDate, endDate]
    .filter((date) => date !== undefined)
    .map(dated)
    .join(' - ');
  const degree = [studyType, area].filter(Boolean).join(' in ');
  if (style === 'dates first') sheet.line(`${dates}   ${degree}, ${institution}`, { bold: true });
  else sheet.line(institution, { bold: true }, dates).line(degree, { italic: true });
}

/** `2019-03` → `Mar 2019`; other forms as they are. */
function dated(date = ''): string {
  const [year = '', month] = date.split('-');
  return month === undefined ? year : `${months[Number(month) - 1] ?? ''} ${year}`;
}

interface Type {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

class Sheet {
  readonly items: TextItem[] = [];
  #page = 1;
  #y = 60;

  section(title: string): this {
    this.skip(8);
    return this.line(title, { size: 12, bold: true });
  }

  line(text: string, type: Type = {}, right?: string): this {
    const { size = 10 } = type;
    if (this.#y > foot) {
      this.#page += 1;
      this.#y = 60;
    }
    this.#put(text, margin, type);
    if (right) this.#put(right, 612 - margin - widthOf(right, 10), {});
    this.#y += size * 1.3;
    return this;
  }

  paragraph(text: string, indent = 0): this {
    let line = '';
    for (const word of text.split(' ')) {
      if (widthOf(`${line} ${word}`, 10) > 612 - 2 * margin - indent) {
        this.line(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return this.line(line);
  }

  skip(points: number): void {
    this.#y += points;
  }

  #put(text: string, x: number, { size = 10, bold = false, italic = false }: Type): void {
    const written = [...text]
      .map((letter) => (letter.codePointAt(0)! > 0xff && !'–—•’'.includes(letter) ? anyAscii(letter) : letter))
      .join('');
    if (written.trim() === '') return;
    const bottom = this.#y + size;
    this.items.push({
      page: this.#page,
      x,
      y: this.#y,
      right: x + widthOf(written, size),
      bottom,
      baseline: bottom,
      size,
      bold,
      italic,
      text: written,
    });
  }
}

/** Near enough to Helvetica for breaking lines. */
const widthOf = (text: string, size: number): number => text.length * size * 0.5;
