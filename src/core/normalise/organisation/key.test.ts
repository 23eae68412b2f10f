import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Institution, noFacts } from '../../model/facts.js';
import { indexFacts } from '../fact-index.js';
import { normalise } from '../normalise.js';
import { askedSounds, knownSounds, writtenKey } from './key.js';
import { different, same } from './pairs.fixture.js';

const listedAs = (name: string, id: string): Institution => ({
  id,
  name,
  aliases: [],
  weakAliases: [],
  domains: [],
  kind: 'company',
  relation: 'front-company',
  needsContext: false,
  places: [],
  designations: [],
  source: 'invented',
  sourceDate: '2026-01-01',
  confidence: 'high',
});

const pairs = Object.values(same).flat();
const lists = [
  [...new Set([...pairs, ...different].map(([name]) => name))],
  [...new Set([...pairs, ...different].map(([, written]) => written))],
] as const;

/** Which of all the names of a list a written name is taken for. */
const matcher = (list: readonly string[]) => {
  const facts = indexFacts({ ...noFacts, institutions: list.map((name) => listedAs(name, name)) });
  return (written: string): readonly string[] =>
    normalise(
      { schema: 'application/1', source: 'test', id: '1', candidate: { name: 'Alex Example' }, resume: { work: [{ name: written }] } },
      { facts },
    ).listed.map((match) => match.institution);
};

describe('institutions written in other ways', () => {
  it('are found in both directions, and neighbours are not', () => {
    const [byName, byWritten] = [matcher(lists[0]), matcher(lists[1])];
    const meets = ([name, written]: readonly [string, string]) =>
      [byName(written).includes(name), byWritten(name).includes(written)] as const;
    const told = (list: typeof different, wanted: boolean) =>
      list.flatMap((pair) => meets(pair).flatMap((found, i) => (found === wanted ? [`${i === 0 ? '>' : '<'} ${pair.join(' = ')}`] : [])));
    const missed = told(pairs, false);
    const wrong = told(different, true);
    const found = pairs.length * 2 - missed.length;
    const f1 = (2 * found) / (2 * found + missed.length + wrong.length);
    expect(pairs.length).toBeGreaterThanOrEqual(100);
    expect(Object.keys(same).length).toBeGreaterThanOrEqual(12);
    expect(wrong).toEqual([]);
    expect(missed.join('\n')).toBe('');
    expect(f1).toBeGreaterThanOrEqual(0.97);
  });

  it('never throws, and an unreadable text has no key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const key = writtenKey(typed);
        if (key !== undefined) expect(key).toMatch(/^[a-z ]*\|[a-z0-9]+$/);
        for (const sound of [...knownSounds(typed), ...askedSounds(typed)]) expect(sound).toMatch(/^(?:latin|native)[-~][a-z ]*\|[a-z]+$/);
      }),
    );
    for (const nothing of ['', ' ', '()', '🚀', 'Ltd']) expect([writtenKey(nothing), askedSounds(nothing)]).toEqual([undefined, []]);
  });
});
