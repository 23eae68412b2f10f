/** Layouts with two columns: sidebars left and right, a LinkedIn export, a European form. */

import type { Person } from './people.fixture.js';
import { Sheet } from './sheet.fixture.js';
import type { Notation, Wording } from './wording.fixture.js';

export type Layout = (person: Person, words: Wording, notation: Notation) => Sheet;

function sideColumn(sheet: Sheet, person: Person, words: Wording, x: number, width: number, education: Notation | undefined): void {
  const head = (text: string) => {
    sheet.down(12);
    sheet.put(x, text, { size: 12, bold: true });
    sheet.down(17);
  };
  head(words.contact);
  for (const text of [person.phone, person.email, person.place, ...person.links]) {
    sheet.put(x, text, { size: 9 });
    sheet.down(13);
  }
  head(words.skills);
  for (const item of person.skills.flatMap((group) => group.items)) {
    sheet.put(x, item, { size: 9 });
    sheet.down(13);
  }
  if (!education) return;
  head(words.education);
  for (const study of person.education) {
    sheet.paragraph(x, width, `${study.degree} in ${study.area}`, { size: 9, bold: true });
    sheet.paragraph(x, width, study.school, { size: 9 });
    sheet.put(x, education(study.start, study.end, words), { size: 9 });
    sheet.down(19);
  }
}

function mainColumn(sheet: Sheet, person: Person, words: Wording, notation: Notation, x: number, width: number): void {
  sheet.put(x, words.summary, { size: 13, bold: true });
  sheet.down(18);
  sheet.paragraph(x, width, person.summary);
  sheet.down(10);
  sheet.put(x, words.work, { size: 13, bold: true });
  sheet.down(18);
  for (const job of person.work) {
    sheet.put(x, job.title, { size: 11, bold: true });
    sheet.down(14);
    sheet.put(x, `${job.employer} | ${job.place}`, { italic: true });
    sheet.down(13);
    sheet.put(x, notation(job.start, job.end, words), { size: 9 });
    sheet.down(14);
    for (const point of job.points) sheet.paragraph(x, width, point, {}, true);
    sheet.down(9);
  }
}

const sidebarLeft: Layout = (person, words, notation) => {
  const sheet = new Sheet();
  sheet.put(210, person.name, { size: 26, bold: true });
  sheet.down(22);
  sheet.put(210, person.headline, { size: 13 });
  sheet.down(30);
  const top = sheet.y;
  mainColumn(sheet, person, words, notation, 210, 360);
  const after = new Sheet();
  after.y = top;
  sideColumn(after, person, words, 36, 150, notation);
  sheet.items.unshift(...after.items);
  return sheet;
};

const sidebarRight: Layout = (person, words, notation) => {
  const sheet = new Sheet();
  const [first, ...rest] = person.name.split(' ');
  sheet.put(40, first!.toUpperCase(), { size: 28 });
  sheet.down(30);
  sheet.put(40, rest.join(' ').toUpperCase(), { size: 28 });
  sheet.down(24);
  const top = sheet.y;
  for (const job of [0]) sheet.put(40, job === 0 ? person.headline : '', { size: 12 });
  sheet.down(24);
  sheet.put(40, words.work.toUpperCase(), { size: 12, bold: true });
  sheet.down(18);
  for (const job of person.work) {
    sheet.put(40, notation(job.start, job.end, words), { size: 9 });
    sheet.down(13);
    sheet.put(40, job.title, { size: 11, bold: true });
    sheet.down(13);
    sheet.put(40, `${job.employer}, ${job.place}`);
    sheet.down(13);
    sheet.paragraph(40, 330, job.points.map((point) => `${point}.`).join(' '), { size: 9.5 });
    sheet.down(10);
  }
  const side = new Sheet();
  side.y = top;
  sideColumn(side, person, words, 420, 160, notation);
  sheet.items.push(...side.items);
  return sheet;
};

const linkedIn: Layout = (person, words, notation) => {
  const sheet = new Sheet();
  const x = 200;
  sheet.put(x, person.name, { size: 26 });
  sheet.down(18);
  sheet.put(x, `${person.headline} at ${person.work[0]!.employer}`, { size: 12 });
  sheet.down(15);
  sheet.put(x, person.place, { size: 12 });
  sheet.down(28);
  sheet.put(x, words.work, { size: 16 });
  sheet.down(24);
  for (const job of person.work) {
    for (const [text, size] of [
      [job.employer, 12],
      [job.title, 11.5],
      [`${notation(job.start, job.end, words)} (2 years 3 months)`, 10.5],
      [job.place, 10.5],
    ] as const) {
      sheet.put(x, text, { size });
      sheet.down(size * 1.3);
    }
    sheet.down(4);
    for (const point of job.points) sheet.paragraph(x, 360, `${point}.`, { size: 10.5 });
    sheet.down(12);
  }
  sheet.put(x, words.education, { size: 16 });
  sheet.down(24);
  for (const study of person.education) {
    sheet.put(x, study.school, { size: 12 });
    sheet.down(15);
    sheet.paragraph(x, 360, `${study.degree}, ${study.area} · (${study.start.slice(0, 4)} - ${study.end.slice(0, 4)})`, { size: 10.5 });
    sheet.down(10);
  }
  const side = new Sheet();
  side.y = 60;
  sideColumn(side, person, { ...words, skills: 'Top Skills' }, 22, 140, undefined);
  sheet.items.unshift(...side.items);
  return sheet;
};

/** Labels at the right edge of a narrow left column, values beside them. */
const european: Layout = (person, words, notation) => {
  const sheet = new Sheet();
  const row = (label: string, value: string, type = {}) => {
    sheet.putRight(180, label, { size: 9 });
    sheet.put(196, value, { size: 10, ...type });
    sheet.down(14);
  };
  const head = (text: string) => {
    sheet.down(14);
    sheet.putRight(180, text, { size: 11, bold: true });
    sheet.down(18);
  };
  row('Name', person.name, { bold: true });
  row('Address', person.place);
  row('Telephone', person.phone);
  row('E-mail', person.email);
  head(words.work);
  for (const job of person.work) {
    row(notation(job.start, job.end, words), job.title, { bold: true });
    sheet.put(196, `${job.employer}, ${job.place}`);
    sheet.down(14);
    for (const point of job.points) sheet.paragraph(196, 380, point, {}, true);
    sheet.down(8);
  }
  head(words.education);
  for (const study of person.education) {
    row(notation(study.start, study.end, words), `${study.degree} in ${study.area}`, { bold: true });
    sheet.put(196, `${study.school}, ${study.place}`);
    sheet.down(20);
  }
  head(words.skills);
  for (const group of person.skills) row(group.label, group.items.join(', '));
  return sheet;
};

export const columnLayouts: Readonly<Record<string, Layout>> = { sidebarLeft, sidebarRight, linkedIn, european };
