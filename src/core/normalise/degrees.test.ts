import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLevel, readMajors } from './degrees.js';

describe('a level', () => {
  it.each([
    ['B.S. in Computer Science', 'bachelor'],
    ['BSc (Hons)', 'bachelor'],
    ['B. Tech', 'bachelor'],
    ['B.E.', 'bachelor'],
    ["Bachelor's degree", 'bachelor'],
    ['Licence', 'bachelor'],
    ['Licenciatura en Informática', 'bachelor'],
    ['Laurea Triennale', 'bachelor'],
    ['M.Eng', 'master'],
    ['MS', 'master'],
    ['M.Sc.', 'master'],
    ['Master of Business Administration', 'master'],
    ['Diplom-Informatiker', 'master'],
    ['Diplom', 'master'],
    ['Laurea Magistrale', 'master'],
    ['Магистр', 'master'],
    ['Ph.D.', 'doctor'],
    ['Ph. D', 'doctor'],
    ['Doctor of Philosophy', 'doctor'],
    ['Juris Doctor', 'doctor'],
    ['A.A.S.', 'associate'],
    ['AS', 'associate'],
    ['Associate of Science', 'associate'],
    ['High School Diploma', 'secondary'],
    ['Abitur', 'secondary'],
    ['Coding Bootcamp', 'certificate'],
    ['Professional Certificate', 'certificate'],
  ])('%s is a %s', (typed, level) => expect(readLevel(typed)).toBe(level));

  it.each([
    'Diploma',
    'Degree',
    'B.S./M.S.',
    'MS, PhD',
    'Diplom (FH)',
    'Undergraduate',
    'Some college',
    'Exchange semester, Bachelor',
    'as required',
    'me',
    'Baccalauréat',
    '',
    'x',
  ])('%j is not guessed', (typed) => expect(readLevel(typed)).toBeUndefined());
});

describe('majors', () => {
  const majors = (area?: string, degree?: string) => readMajors(area, degree).map(({ key }) => key);
  it.each([
    ['Computer Science', 'BS', ['computer science']],
    ['CS', 'BS', ['computer science']],
    ['Bachelor of Science in Data Science', undefined, ['data science']],
    [undefined, 'B.S. in Computer Science', ['computer science']],
    [undefined, 'B.S., Computer Science', ['computer science']],
    [undefined, 'BS Computer Science', ['computer science']],
    [undefined, 'Bachelor of Computer Science', ['computer science']],
    [undefined, 'Bachelor of Science, Computer Engineering', ['computer engineering']],
    [undefined, 'Master of Business Administration', ['business administration']],
    ['Electrical and Computer Engineering', "Bachelor's", ['electrical and computer engineering']],
    ['Statistics; Economics', 'Master', ['statistics', 'economics']],
    ['Mathematics with a minor in Art', 'BA', ['mathematics']],
    [undefined, 'Double major: Physics and Mathematics, BA', ['physics', 'mathematics']],
    ['Informatik', 'Diplom', ['computer science']],
    ['Bachelor of Science', undefined, []],
    [undefined, 'Bachelor of Engineering', []],
    [undefined, 'Associate of Science', []],
    [undefined, 'MBA', []],
    [undefined, 'High School Diploma', []],
    ['n/a', 'n/a', []],
    ['\ufffd', undefined, []],
  ])('%s / %s', (area, degree, keys) => expect(majors(area, degree)).toEqual(keys));

  it('never throws', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 80 }), { nil: undefined });
    fc.assert(
      fc.property(text, text, (area, degree) => {
        for (const major of readMajors(area, degree)) expect(major.key).not.toBe('');
        if (degree !== undefined) readLevel(degree);
      }),
    );
  });
});
