/** Layouts with one column, as word processors and LaTeX classes make them. */

import type { Layout } from './columns.fixture.js';
import type { Job, Person, Study } from './people.fixture.js';
import { Sheet, widthOf } from './sheet.fixture.js';
import type { Notation, Wording } from './wording.fixture.js';

const [left, right] = [54, 558];

interface Parts {
  readonly job: (sheet: Sheet, job: Job, date: string) => void;
  readonly study: (sheet: Sheet, study: Study, date: string) => void;
  readonly head?: (sheet: Sheet, text: string) => void;
  readonly top?: (sheet: Sheet, person: Person, words: Wording) => void;
  readonly points?: (sheet: Sheet, job: Job) => void;
}

const centredTop = (sheet: Sheet, person: Person): void => {
  sheet.putCentre(person.name, { size: 22, bold: true });
  sheet.down(18);
  sheet.putCentre([person.place, person.email, person.phone, ...person.links].join(' | '), { size: 9 });
  sheet.down(22);
};

const leftTop = (sheet: Sheet, person: Person): void => {
  sheet.put(left, person.name, { size: 20, bold: true });
  sheet.putRight(right, person.email, { size: 9 });
  sheet.down(14);
  sheet.put(left, person.headline, { size: 11 });
  sheet.putRight(right, person.phone, { size: 9 });
  sheet.down(12);
  sheet.putRight(right, person.links.join('  '), { size: 9 });
  sheet.put(left, person.place, { size: 9 });
  sheet.down(22);
};

const ruledHead = (sheet: Sheet, text: string): void => {
  sheet.down(8);
  sheet.put(left, text, { size: 13, bold: true });
  sheet.down(17);
};

const bullets = (sheet: Sheet, job: Job): void => {
  for (const point of job.points) sheet.paragraph(left + 10, right - left - 10, point, {}, true);
};

function single(parts: Parts): Layout {
  return (person: Person, words: Wording, notation: Notation) => {
    const sheet = new Sheet();
    const head = parts.head ?? ruledHead;
    (parts.top ?? centredTop)(sheet, person, words);
    head(sheet, words.summary);
    sheet.paragraph(left, right - left, person.summary);
    head(sheet, words.work);
    for (const job of person.work) {
      parts.job(sheet, job, notation(job.start, job.end, words));
      (parts.points ?? bullets)(sheet, job);
      sheet.down(6);
    }
    head(sheet, words.education);
    for (const study of person.education) {
      parts.study(sheet, study, notation(study.start, study.end, words));
      sheet.down(6);
    }
    head(sheet, words.skills);
    for (const group of person.skills) sheet.paragraph(left, right - left, `${group.label}: ${group.items.join(', ')}`);
    return sheet;
  };
}

/** One row: something left, something right. */
function row(sheet: Sheet, a: string, b: string, typeA = {}, typeB = {}): void {
  sheet.put(left, a, typeA);
  if (b !== '') sheet.putRight(right, b, typeB);
  sheet.down(13);
}

const titleFirst = single({
  job(sheet, job, date) {
    row(sheet, job.title, date, { bold: true });
    row(sheet, job.employer, job.place, { italic: true });
  },
  study(sheet, study, date) {
    row(sheet, `${study.degree} in ${study.area}`, date, { bold: true });
    row(sheet, study.school, study.place, { italic: true });
  },
});

const employerFirst = single({
  top: leftTop,
  job(sheet, job, date) {
    row(sheet, job.employer, job.place, { bold: true });
    row(sheet, job.title, date, { italic: true }, { italic: true });
  },
  study(sheet, study, date) {
    row(sheet, study.school, study.place, { bold: true });
    row(sheet, `${study.degree}, ${study.area}`, date, { italic: true }, { italic: true });
  },
});

const commaLine = single({
  job(sheet, job, date) {
    const x = sheet.put(left, job.employer, { bold: true });
    sheet.put(x, `, ${job.title} `, { bold: false });
    sheet.putRight(right, date);
    sheet.down(13);
    sheet.put(left, job.place, { size: 9, italic: true });
    sheet.down(13);
  },
  study(sheet, study, date) {
    const x = sheet.put(left, study.school, { bold: true });
    sheet.put(x, `, ${study.degree} in ${study.area}`);
    sheet.putRight(right, date);
    sheet.down(13);
  },
});

const pipes = single({
  top: leftTop,
  job: (sheet, job, date) => row(sheet, `${job.title} | ${job.employer} | ${job.place} | ${date}`, '', { bold: true }),
  study: (sheet, study, date) => row(sheet, `${study.degree} in ${study.area} | ${study.school} | ${date}`, '', { bold: true }),
});

const capitals = single({
  head(sheet, text) {
    sheet.down(10);
    sheet.putCentre([...text.toUpperCase()].join(' '), { size: 11 });
    sheet.down(17);
  },
  job(sheet, job, date) {
    row(sheet, `${job.employer.toUpperCase()}, ${job.place}`, date);
    row(sheet, job.title, '', { italic: true });
  },
  study(sheet, study, date) {
    row(sheet, study.school.toUpperCase(), date);
    row(sheet, `${study.degree}, ${study.area}`, '', { italic: true });
  },
});

const datesBelow = single({
  points(sheet, job) {
    sheet.paragraph(left, right - left, `${job.points.join('. ')}.`);
  },
  job(sheet, job, date) {
    row(sheet, `${job.employer} — ${job.title}`, '', { bold: true, size: 11 });
    row(sheet, `${date} · ${job.place}`, '', { size: 9 });
  },
  study(sheet, study, date) {
    row(sheet, `${study.school} — ${study.degree} ${study.area}`, '', { bold: true, size: 11 });
    row(sheet, date, '', { size: 9 });
  },
});

const margin = single({
  head(sheet, text) {
    sheet.down(8);
    sheet.put(140, text, { size: 13, bold: true });
    sheet.down(17);
  },
  points(sheet, job) {
    for (const point of job.points) sheet.paragraph(140, right - 140, point, {}, true);
  },
  job(sheet, job, date) {
    sheet.putRight(128, date, { size: 9 });
    const x = sheet.put(140, job.title, { bold: true });
    sheet.put(x, `, ${job.employer}, ${job.place}.`);
    sheet.down(13);
  },
  study(sheet, study, date) {
    sheet.putRight(128, date, { size: 9 });
    const x = sheet.put(140, `${study.degree} in ${study.area}`, { bold: true });
    sheet.put(x, `, ${study.school}.`);
    sheet.down(13);
  },
});

/** Headings stand in the left margin beside the first line of their section. */
const headsInMargin: Layout = (person, words, notation) => {
  const sheet = new Sheet();
  leftTop(sheet, person);
  const head = (text: string) => {
    sheet.down(8);
    sheet.put(left, text, { bold: true, size: 9 });
  };
  const wide = right - 190;
  head(words.work);
  for (const job of person.work) {
    sheet.put(190, job.title, { bold: true });
    sheet.putRight(right, notation(job.start, job.end, words));
    sheet.down(13);
    sheet.put(190, `${job.employer}, ${job.place}`, { italic: true });
    sheet.down(13);
    for (const point of job.points) sheet.paragraph(190, wide, point, {}, true);
    sheet.down(6);
  }
  head(words.education);
  for (const study of person.education) {
    sheet.put(190, study.school, { bold: true });
    sheet.putRight(right, notation(study.start, study.end, words));
    sheet.down(13);
    sheet.put(190, `${study.degree} in ${study.area}`);
    sheet.down(18);
  }
  head(words.skills);
  for (const group of person.skills) sheet.paragraph(190, wide, `${group.label}: ${group.items.join(', ')}`);
  return sheet;
};

/** A company once, several roles under it. Every job of the person is a role at the first employer. */
export const promotions: Layout = (person, words, notation) => {
  const sheet = new Sheet();
  centredTop(sheet, person);
  ruledHead(sheet, words.work);
  const [first] = person.work;
  row(sheet, first!.employer, first!.place, { bold: true, size: 11 });
  for (const job of person.work) {
    row(sheet, job.title, notation(job.start, job.end, words), { italic: true });
    bullets(sheet, job);
    sheet.down(4);
  }
  return sheet;
};

export const singleLayouts: Readonly<Record<string, Layout>> = {
  titleFirst,
  employerFirst,
  commaLine,
  pipes,
  capitals,
  datesBelow,
  margin,
  headsInMargin,
};

/** Letter-spaced text drawn letter by letter. */
export function spaced(sheet: Sheet, x: number, text: string, size: number): void {
  let at = x;
  for (const letter of text) {
    if (letter !== ' ') sheet.put(at, letter, { size });
    at += widthOf(letter, size) + 0.35 * size;
  }
}
