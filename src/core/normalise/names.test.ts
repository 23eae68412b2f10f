import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readName, withInitialsSpelledOut } from './names.js';

const tokens = (typed: string) => readName('/candidate/name', typed)?.tokens.join(' ');
const forms = (typed: string) => {
  const name = readName('/candidate/name', typed);
  return [name?.tokens ?? [], ...(name?.alternatives ?? [])].map((form) => form.join(' '));
};
/** Whether two spellings have a form in common, in any order. */
const meet = (a: string, b: string) => {
  const sorted = (typed: string) => forms(typed).map((form) => form.split(' ').sort().join(' '));
  return sorted(a).some((form) => sorted(b).includes(form));
};

describe('a typed name', () => {
  it.each([
    ['plain', 'Alex Example', 'alex example'],
    ['capitals and blanks', '  ALEX   EXAMPLE ', 'alex example'],
    ['family name first, with a comma', 'Example, Alex', 'example alex'],
    ['title and suffix', 'Dr. Alex Example Jr.', 'alex example'],
    ['degrees after a comma', 'Alex Example, PhD, MBA', 'alex example'],
    ['pronouns are never kept', 'Alex Example (she/her)', 'alex example'],
    ['Dutch particle', 'Ludwig van Beethoven', 'ludwig vanbeethoven'],
    ['Spanish particles', 'Rosa de la Cruz', 'rosa delacruz'],
    ['Arabic particle', 'Omar al-Khattab', 'omar alkhattab'],
    ['a particle that is the given name', 'Van Nguyen', 'van nguyen'],
    ['Irish apostrophe', "Sinéad O'Connor", 'sinead oconnor'],
    ['hyphen', 'Ana García-López', 'ana garcia lopez'],
    ['Vietnamese marks', 'Nguyễn Thị Hoa', 'nguyen thi hoa'],
    ['Polish letters', 'Wojciech Szczepański', 'wojciech szczepanski'],
    ['Icelandic letters', 'Þóra Guðmundsdóttir', 'thora gudmundsdottir'],
    ['Turkish dotless i', 'Işık Yıldız', 'isik yildiz'],
    ['mononym', 'Suharto', 'suharto'],
    ['initials written together', 'J.R. Smith', 'j r smith'],
    ['Korean', '김철수', 'gim cheolsu'],
    ['Korean with a space', '김 철수', 'gim cheolsu'],
    ['Chinese', '李小龙', 'li xiaolong'],
    ['Chinese family name of two characters', '欧阳娜娜', 'ouyang nana'],
    ['Japanese kana', 'やまだ たろう', 'yamada tarou'],
    ['Cyrillic', 'Алексей Щербаков', 'aleksey shcherbakov'],
    ['Greek', 'Γιώργος Παππάς', 'giorgos pappas'],
    ['Devanagari, its vowels spoken', 'कमल कुमार', 'kamal kumar'],
    ['Thai, its vowels in spoken order', 'เสรี ใจดี', 'seri chaidi'],
    ['Hebrew', 'דוד לוי', 'dvd lvy'],
    ['Armenian', 'Արմեն Սարգսյան', 'armen sargsyan'],
    ['Georgian', 'გიორგი ბერიძე', 'giorgi beridze'],
    ['full-width letters', 'Ａｌｅｘ Example', 'alex example'],
    ['pictures beside it', '🚀 Alex Example 🇺🇸', 'alex example'],
    ['a name that is also a word for nothing', 'Null Na', 'null na'],
  ])('%s', (_, typed, expected) => expect(tokens(typed)).toBe(expected));

  it.each(['', '   ', '-', 'n/a', 'none', '🚀', '123', '\ufffd', '???'])('%j is absent', (typed) =>
    expect(readName('/candidate/name', typed)).toBeUndefined(),
  );

  it.each([
    ['order', 'Alex Example', 'Example Alex'],
    ['comma', 'Alex Example', 'EXAMPLE, Alex'],
    ['nickname', 'Bill Example', 'William Example'],
    ['two nicknames of one name', 'Bob Example', 'Rob Example'],
    ['nickname in quotes', 'Robert "Bob" Example', 'Bob Example'],
    ['working name in brackets', 'Xiaoming (Michael) Wang', 'Michael Wang'],
    ['working name at the end', 'Wang Xiaoming (Michael)', 'Michael Wang'],
    ['name at birth', 'Jane Example (née Sample)', 'Jane Sample'],
    ['middle name', 'Maria Luisa Example', 'Maria Example'],
    ['patronymic', 'Иван Иванович Петров', 'Ivan Petrov'],
    ['particle dropped', 'Ludwig van Beethoven', 'Ludwig Beethoven'],
    ['hyphen dropped', 'Chul-soo Kim', 'Chulsoo Kim'],
    ['hyphen and space', 'Chul-soo Kim', 'Kim Chul Soo'],
    ['romanised Korean', '김철수', 'Chul-soo Kim'],
    ['another romanisation', 'Park Jeong-ho', 'Bak Jungho'],
    ['Mandarin and Cantonese', 'Wong Ka', 'Huang Ka'],
    ['Wade-Giles family name', 'Hsu Wei', 'Xu Wei'],
    ['Arabic script', 'محمد علي', 'Mohammed Ali'],
    ['Arabic spellings', 'Mohamed Hussain', 'Muhammad Hussein'],
    ['Hebrew script', 'יוסף כהן', 'Yosef Kohen'],
    ['Ukrainian and Russian', 'Oleksandr Example', 'Alexander Example'],
    ['umlaut spelled out', 'Jürgen Müller', 'Juergen Mueller'],
    ['umlaut dropped', 'Jürgen Müller', 'Jurgen Muller'],
    ['long vowel', 'やまだ たろう', 'Yamada Taro'],
    ['Japanese in characters, spaced or not', '山田太郎', '山田 太郎'],
    ['Spanish second surname left out', 'Ana García-López', 'Ana Lopez'],
    ['married double name', 'Jane Smith-Jones', 'Jane Smith Jones'],
  ])('%s: %s and %s have a form in common', (_, a, b) => expect(meet(a, b)).toBe(true));

  it.each([
    ['Maya Lindholm', 'Tomas Okonkwo'],
    ['Daniel Lee', 'Dana Leigh'],
    ['John Smith', 'Jane Smith'],
    ['김철수', '박영희'],
  ])('%s and %s have none', (a, b) => expect(meet(a, b)).toBe(false));

  it('spells out initials from another name of the file', () => {
    const names = [readName('/candidate/name', 'J. R. Example')!, readName('/resume/basics/name', 'Jane Rosa Example')!];
    const [short, long] = withInitialsSpelledOut(names);
    expect(short?.alternatives[0]).toEqual(['jane', 'rosa', 'example']);
    expect(long).toEqual(names[1]);
  });

  it('never throws, keeps plain tokens, and reads its own tokens the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const name = readName('/candidate/name', typed);
        if (!name) return;
        for (const form of [name.tokens, ...name.alternatives]) {
          expect(form.length).toBeGreaterThan(0);
          for (const token of form) expect(token).toMatch(/^[a-z0-9]+$/);
        }
        expect(name.alternatives.length).toBeLessThanOrEqual(16);
        expect(JSON.parse(JSON.stringify(name))).toEqual(name);
      }),
    );
  });

  it('does not depend on what was read before', () => {
    const before = forms('Chul-soo Kim');
    for (let i = 0; i < 200; i++) readName('/x', `Filler Person${String.fromCharCode(97 + (i % 26))}${i}x`);
    expect(forms('Chul-soo Kim')).toEqual(before);
  });
});
