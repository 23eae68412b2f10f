import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmployer, readSchool } from './organisations.js';

describe('an employer', () => {
  it.each([
    ['The Larkspur Systems, Inc.', 'larkspur systems'],
    ['LARKSPUR SYSTEMS (Seattle)', 'larkspur systems'],
    ['Larkspur Systems Co., Ltd.', 'larkspur systems'],
    ['Larkspur Systems Limited Liability Company', 'larkspur systems'],
    ['Limited Liability Company Larkspur', 'larkspur'],
    ['ООО Ларкспур', 'larkspur'],
    ['Larkspur GmbH & Co. KG', 'larkspur'],
    ['Larkspur S.p.A.', 'larkspur'],
    ['Larkspur Pvt. Ltd.', 'larkspur'],
    ['Müller & Söhne AG', 'muller and sohne'],
    ['Larkspur株式会社', 'larkspur'],
    ['株式会社Larkspur', 'larkspur'],
    ['㈱Larkspur', 'larkspur'],
    ['Larkspur科技有限公司', 'larkspurkeji'],
    ['라크스퍼 주식회사', 'lakeuseupeo'],
    ['(주)라크스퍼', 'lakeuseupeo'],
    ['株式会社', 'zhushihuishe'],
    ['Larkspur spółka z ograniczoną odpowiedzialnością', 'larkspur'],
    ['Larkspur Anonim Şirketi', 'larkspur'],
    ['Công ty TNHH Larkspur', 'larkspur'],
    ['Общество с ограниченной ответственностью «Ларкспур»', 'larkspur'],
    ['Employer: Larkspur Systems', 'larkspur systems'],
    ['Company:', 'company'],
    ['The', 'the'],
    ['Inc', 'inc'],
    ['(Larkspur)', 'larkspur'],
  ])('%s', (typed, key) => expect(readEmployer(typed)?.key).toBe(key));

  it('names in other scripts do not depend on blanks', () =>
    expect(readEmployer('녕변 원자력 연구소')?.key).toBe(readEmployer('녕변원자력연구소')?.key));

  it.each(['', 'n/a', '---', '🚀', '()', '\ufffd', 'x'.repeat(301)])('%j is absent', (typed) =>
    expect(readEmployer(typed)).toBeUndefined(),
  );
});

describe('a school', () => {
  it.each([
    ['The University of Example, Springfield'],
    ['School: University of Example, Springfield'],
    ['Institution : University of Example (Springfield) - Springfield'],
    ['University of Example-Springfield'],
    ['Univ. of Example at Springfield'],
    ['UNIVERSITY OF EXAMPLE – SPRINGFIELD (online)'],
  ])('%s', (typed) => expect(readSchool(typed)?.key).toBe('university of example springfield'));

  it('saints and abbreviations', () => expect(readSchool("St. Alder's Coll.")?.key).toBe('saint alders college'));
  it('words are not dropped that tell schools apart', () =>
    expect(readSchool('Example University')?.key).not.toBe(readSchool('University of Example')?.key));
});

it('never throws, and a key is the key of itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      for (const read of [readEmployer, readSchool]) {
        const key = read(typed)?.key;
        if (key !== undefined) expect(key).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
      }
    }),
  );
});
