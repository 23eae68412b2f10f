import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonText } from './passages.js';

const passage = 'cut inference latency from 480 ms to 110 ms by moving ranking to a two tower model';

describe('passages in common', () => {
  it('finds the longest run in both texts with the words around it', () => {
    const found = commonText(`At Brightwater I ${passage} for search.`, `My team ${passage.toUpperCase()} for Corvid Freight.`, 3);
    expect(found.passages).toHaveLength(1);
    expect(found.passages[0]).toMatchObject({
      words: 18,
      left: { before: 'At Brightwater I', run: `${passage} for`, after: 'search.' },
      right: { before: 'My team', after: 'Corvid Freight.' },
    });
    expect(found).toMatchObject({ sharedWords: 18, leftWords: 22, rightWords: 22 });
  });

  it('finds nothing in everyday words', () => {
    expect(commonText('I worked with a team on data', 'I worked with a group on data', 3).passages).toEqual([]);
    expect(commonText('', passage, 3)).toMatchObject({ passages: [], sharedWords: 0, leftWords: 0 });
  });

  it('never claims more than a text has, whatever the texts', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '😀'), { maxLength: 120 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, fc.nat(5), (a, b, atMost) => {
        const found = commonText(a, b, atMost);
        expect(found.sharedWords).toBeLessThanOrEqual(found.leftWords);
        expect(found.passages.length).toBeLessThanOrEqual(atMost);
        for (const run of found.passages) expect(run.left.run.toLowerCase()).toBe(run.right.run.toLowerCase());
        const self = commonText(a, a, 1);
        expect(self.sharedWords).toBe(self.leftWords >= 6 ? self.leftWords : 0);
      }),
    );
  });
});
