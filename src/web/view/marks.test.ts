import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, fold } from './marks.js';

const text = (pieces: readonly { text: string }[]): string => pieces.map((piece) => piece.text).join('');

describe('same and different', () => {
  it('calls values the same however they were typed', () => {
    expect(fold('José  Núñez')).toBe(fold('jose nunez'));
    expect(compare('2210 Quarry St.', '2210 quarry st').left).toEqual([{ text: '2210 Quarry St.', mark: 'same' }]);
  });

  it('marks the words that differ between values that share most of theirs', () => {
    const { left, right } = compare('Cut latency by half for Brightwater', 'Cut latency by half for Corvid Freight');
    expect(left).toEqual([
      { text: 'Cut latency by half for ', mark: 'same' },
      { text: 'Brightwater', mark: 'differs' },
    ]);
    expect(right.at(-1)).toEqual({ text: 'Corvid Freight', mark: 'differs' });
  });

  it('marks values that share little as wholes', () => {
    expect(compare('Rowan Hale', 'Sam Whitlock')).toEqual({
      left: [{ text: 'Rowan Hale', mark: 'differs' }],
      right: [{ text: 'Sam Whitlock', mark: 'differs' }],
    });
  });

  it('loses no character, agrees both ways, and finds a value the same as itself', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'Ç', '12', '😀', '-', '  '), { maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (a, b) => {
        const { left, right } = compare(a, b);
        expect(text(left)).toBe(a);
        expect(text(right)).toBe(b);
        const same = (pieces: readonly { text: string; mark: string }[]): string =>
          fold(
            pieces
              .filter((piece) => piece.mark === 'same')
              .map((piece) => piece.text)
              .join(' '),
          );
        expect(same(left)).toBe(same(right));
        expect(compare(a, a).left.every((piece) => piece.mark === 'same')).toBe(true);
      }),
    );
  });
});
