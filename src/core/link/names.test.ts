import { describe, expect, it } from 'vitest';
import { areTwoNames, isPartOf, type NameRelation, prepareNames, relateNames, sharePart } from './names.js';

const name = (typed: string, ...others: string[]) =>
  prepareNames([{ tokens: typed === '' ? [] : typed.split(' '), alternatives: others.map((other) => other.split(' ')) }]);

const cases: readonly (readonly [what: string, a: ReturnType<typeof name>, b: ReturnType<typeof name>, relation: NameRelation])[] = [
  ['the same', name('maya lindholm'), name('maya lindholm'), 'same'],
  ['another order', name('kim minjun'), name('minjun kim'), 'same'],
  ['another spacing', name('kim minjun'), name('min jun kim'), 'same'],
  ['a nickname', name('bob smith', 'robert smith'), name('robert smith'), 'same'],
  ['a romanisation that is known', name('yi seojun', 'lee seojun'), name('seojun lee'), 'same'],
  ['a nickname both ways', name('alex smith', 'alexander smith'), name('sasha smith', 'alexander smith'), 'related'],
  ['a middle name', name('anna maria keller'), name('anna keller'), 'related'],
  ['initials', name('j r vance'), name('john robert vance'), 'related'],
  ['two family names and one', name('lucia ortega marin'), name('lucia ortega'), 'related'],
  ['a slip', name('katherine oneill'), name('katharine oneill'), 'related'],
  ['other vowels', name('mohammed hussein'), name('muhamad husayn'), 'related'],
  ['a marriage', name('anna keller'), name('anna vogel'), 'partly'],
  ['a new given name', name('dora keller'), name('emil keller'), 'partly'],
  ['a name within a name', name('rosa delacruz'), name('maria cruz'), 'partly'],
  ['one word of the other', name('sari'), name('sari dewi'), 'partly'],
  ['initials alone relate nobody', name('a b'), name('arne bolt'), 'unrelated'],
  ['nothing in common', name('maya lindholm'), name('tomas okonkwo'), 'unrelated'],
  ['short names that look alike', name('mark lee'), name('mary cho'), 'unrelated'],
  ['a name is missing', name(''), name('maya lindholm'), 'unread'],
];

describe('names', () => {
  it.each(cases)('%s', (_, a, b, relation) => {
    expect(relateNames(a, b)).toBe(relation);
    expect(relateNames(b, a)).toBe(relation);
  });

  it('cannot read characters beside letters, only beside characters', () => {
    const written = (tokens: string[]) => prepareNames([{ tokens, alternatives: [], script: 'Han' }]);
    expect(relateNames(written(['shan', 'tiantailang']), name('taro yamada'))).toBe('unread');
    expect(relateNames(name('taro yamada'), written(['shan', 'tiantailang']))).toBe('unread');
    expect(relateNames(written(['wang', 'xiaoming']), name('xiaoming wang'))).toBe('same');
    expect(relateNames(written(['shan', 'tiantailang']), written(['chen', 'dawen']))).toBe('unrelated');
  });

  it('cannot read what leaves its vowels unwritten beside letters or another such script, but beside its own', () => {
    const written = (script: string, ...tokens: string[]) => prepareNames([{ tokens, alternatives: [], script }]);
    const hebrew = written('Hebrew', 'qwr', 'tpl');
    expect(relateNames(hebrew, name('maya lindholm'))).toBe('unread');
    expect(relateNames(hebrew, written('Arabic', 'zbd', 'fgh'))).toBe('unread');
    expect(relateNames(hebrew, written('Hebrew', 'zbd', 'fgh'))).toBe('unrelated');
    expect(areTwoNames(hebrew, name('maya lindholm'))).toBe(false);
    const beside = prepareNames([
      { tokens: ['qwr', 'tpl'], alternatives: [], script: 'Hebrew' },
      { tokens: ['tomas', 'okonkwo'], alternatives: [] },
    ]);
    expect(relateNames(beside, name('maya lindholm'))).toBe('unrelated');
  });

  it.each<[string, string, boolean, boolean]>([
    ['sari', 'sari dewi', true, false],
    ['maria lopez garcia', 'maria garcia lopez perez', true, false],
    ['alex smith', 'alex brown', false, true],
    ['anna keller', 'anna vogel', false, true],
    ['rosa delacruz', 'maria cruz', false, true],
    ['maya lindholm', 'tomas okonkwo', false, true],
    ['anna keller', 'keller anna', false, false],
  ])('%s and %s: one within the other is one name, else two', (a, b, part, two) => {
    const [x, y] = [name(a), name(b)];
    expect([isPartOf(x, y), isPartOf(y, x)]).toEqual([part, part]);
    expect([areTwoNames(x, y), areTwoNames(y, x)]).toEqual([two, two]);
  });

  it('three names of a mill have one part in common, three that one person uses in turn have none', () => {
    expect(sharePart(name('alex smith'), name('alex brown'), name('alex jones'))).toBe(true);
    expect(sharePart(name('anna maria keller'), name('anna vogel'), name('maria vogel'))).toBe(false);
  });

  it('takes the closest of several names', () => {
    const two = prepareNames([
      { tokens: ['anna', 'keller'], alternatives: [] },
      { tokens: ['rosa', 'vogel'], alternatives: [] },
    ]);
    expect(relateNames(two, name('rosa vogel'))).toBe('same');
  });

  it('stays quick and right on dozens of names and forms', () => {
    const many = prepareNames(
      Array.from({ length: 60 }, (_, i) => ({ tokens: [`given${'x'.repeat(i)}`, 'family'], alternatives: [[`other${i}`, 'family']] })),
    );
    expect(many.typed.length + many.other.length).toBeLessThanOrEqual(16);
    expect(relateNames(many, name('nobody else'))).toBe('unrelated');
  });
});
