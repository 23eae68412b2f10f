import { describe, expect, it } from 'vitest';
import { degreeIn, schoolRank } from './degree-words.js';
import { headingKind } from './heading-words.js';
import { matchesHandle, nameIn } from './person.js';
import { placeOf, splitTrailingPlace } from './places.js';
import { wordShares } from './title-words.js';

describe('headings', () => {
  it.each([
    ['Work Experience', 'work'],
    ['2. EXPERIENCE:', 'work'],
    ['E X P E R I E N C E', 'work'],
    ['W O R K E X P E R I E N C E', 'work'],
    ['Berufserfahrung', 'work'],
    ['Expériences professionnelles', 'work'],
    ['工作经历', 'work'],
    ['【教育背景】', 'education'],
    ['Éducation', 'education'],
    ['Education & Certifications', 'education'],
    ['Skills and Interests', 'skills'],
    ['Sprachkenntnisse', 'languages'],
    ['References', 'references'],
  ])('%s heads %s', (text, kind) => expect(headingKind(text)).toBe(kind));

  it.each(['Sales and Education', 'Experience with large teams of engineers in the field', 'Acme Inc', 'Jane Doe', '', '•'])(
    '%j heads nothing',
    (text) => expect(headingKind(text)).toBeUndefined(),
  );
});

describe('places', () => {
  it.each([
    ['Austin, TX', { city: 'Austin', region: 'US-TX', country: 'US' }],
    ['Albany, New York 12203', { city: 'Albany', region: 'US-NY', postalCode: '12203' }],
    ['Bengaluru, Karnataka, India', { city: 'Bengaluru', country: 'IN' }],
    ['50674 Köln', { city: 'Köln', postalCode: '50674' }],
    ['Remote', { remote: true }],
    ['Greater Boston Area', { known: true }],
  ])('%s', (text, place) => expect(placeOf(text)).toMatchObject(place));

  it.each(['Oakhurst Capital, Raleigh, NC', 'Software Engineer', 'Acme, Inc.', '', ','])('%j is none', (text) =>
    expect(placeOf(text)).toBeUndefined(),
  );

  it.each([
    ['Infosys, Bangalore, India', 'Infosys', 'Bangalore, India'],
    ['Acme, Inc., Austin, TX', 'Acme, Inc.', 'Austin, TX'],
    ['University of California, Berkeley', 'University of California, Berkeley', undefined],
    ['University of California, Irvine, Irvine, CA', 'University of California, Irvine', 'Irvine, CA'],
    ['Kestrel (Berlin)', 'Kestrel', 'Berlin'],
  ])('%s', (text, head, place) => {
    const cut = splitTrailingPlace(text);
    expect([cut.head, cut.place?.text]).toEqual([head, place]);
  });
});

describe('names', () => {
  it.each([
    ['JANE O’NEIL-DOE', 'Jane O’Neil-Doe'],
    ['Jane Doe, RN, BSN', 'Jane Doe'],
    ['Dr. Miriam Feldstein', 'Miriam Feldstein'],
    ['Doe, Jane', 'Jane Doe'],
    ['Name: Jane van der Berg', 'Jane van der Berg'],
    ['Curriculum Vitae of Jane Doe', 'Jane Doe'],
    ['J A N E  D O E', 'Jane Doe'],
    ['Jane Doe\tjane@example.com', 'Jane Doe'],
    ['王小明', '王小明'],
  ])('%j', (text, name) => expect(nameIn(text)).toBe(name));

  it.each(['Madison, WI', 'Work Experience', 'jane@example.com', 'Jane', '12 Main Street'])('%j is none', (text) =>
    expect(nameIn(text)).toBeUndefined(),
  );

  it('knows a handle made of a name', () => {
    expect(matchesHandle('Jane Doe', ['jdoe'])).toBe(true);
    expect(matchesHandle('Jane Doe', ['info'])).toBe(false);
  });
});

describe('degrees, schools, titles', () => {
  it.each([
    ['B.S. in Physics', 'B.S.'],
    ['Master of Science, Chemistry', 'Master of Science'],
    ["Associate's in Liberal Arts", "Associate's"],
    ['Diplom-Informatiker', 'Diplom-Informatiker'],
    ['计算机 本科', '本科'],
    ['Laurea Magistrale in Economia', 'Laurea Magistrale'],
  ])('%s', (text, degree) => expect(degreeIn(text)?.text).toBe(degree));

  it.each(['worked as ms paint expert', 'may be', 'Massachusetts'])('%j holds no degree', (text) => expect(degreeIn(text)).toBeUndefined());

  it.each([
    ['Lakeshore Institute of Technology', 2],
    ['Fachhochschule Münster', 2],
    ['École Supérieure de Valmont', 2],
    ['School of Engineering', 1],
    ['arbeitet mit Python', 0],
    ['MIT', 2],
  ] as const)('%s ranks %d', (text, rank) => expect(schoolRank(text)).toBe(rank));

  it('tells titles from firms', () => {
    expect(wordShares('Senior Software Engineer')).toMatchObject({ title: 1, organisation: 0 });
    expect(wordShares('Bluebird Labs')).toMatchObject({ title: 0, organisation: 1 });
    expect(wordShares('Softwareentwicklerin')).toMatchObject({ title: 1 });
  });
});
