import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonSplitter } from './json-array.js';

function split(text: string | Buffer, size = 1 << 20, limit?: number) {
  const splitter = new JsonSplitter(limit);
  const bytes = Buffer.from(text);
  const found: { line: number; bytes?: Buffer }[] = [];
  for (let i = 0; i < bytes.length; i += size) found.push(...splitter.push(bytes.subarray(i, i + size)));
  found.push(...splitter.end());
  return { values: found.map((f) => [f.line, f.bytes?.toString()] as const), open: splitter.open, line: splitter.line };
}

describe('JsonSplitter', () => {
  it('finds what any list holds, in pieces of any size, with any white space', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 50 }), fc.constantFrom('', ' ', '\n', 1), (list, size, space) => {
        const { values, open } = split(JSON.stringify(list, null, space), size);
        expect(values.map(([, text]) => JSON.parse(text ?? ''))).toEqual(JSON.parse(JSON.stringify(list)));
        expect(open).toBe(false);
      }),
    );
  });

  it('finds objects one after the other, and their lines', () => {
    expect(split('{"a":1}\n\n {"b":\n[2]} {"c":"}\\"{"}').values).toEqual([
      [1, '{"a":1}'],
      [3, '{"b":\n[2]}'],
      [4, '{"c":"}\\"{"}'],
    ]);
    expect(split('[1,2]\n[3]').values.map(([, text]) => text)).toEqual(['1', '2', '3']);
  });

  it('loses one record to a forgotten quote or bracket, not the rest of the file', () => {
    for (const broken of ['{"a":"x}', '{"a":{"x":1}', '{"a":[1', '{"a":\n  [{"x":1}']) {
      const lines = broken.split('\n').length - 1;
      for (const size of [1, 7, 1_000]) {
        const { values } = split(`[\n${broken},\n{"b":2},\n {"c":{"d":\n{"e":3}}}\n]`, size);
        expect(
          values.slice(0, 2).map(([line]) => line),
          broken,
        ).toEqual([2, 3 + lines]);
        expect(values[1]?.[1]).toBe('{"b":2}');
        expect(values[2]?.[1]).toBe('{"c":{"d":\n{"e":3}}}');
      }
    }
  });

  it('takes a file up again a bounded number of times', () => {
    const { values } = split('{\n'.repeat(5_000));
    expect(values.length).toBe(101);
  });

  it('says when a list is not closed', () => {
    expect(split('[{"a":1},\n{"b":')).toMatchObject({
      open: true,
      line: 2,
      values: [
        [1, '{"a":1}'],
        [2, '{"b":'],
      ],
    });
    expect(split('[{"a":1}')).toMatchObject({ open: true });
    expect(split('{"a":1}')).toMatchObject({ open: false });
  });

  it('does not hold what is above the limit', () => {
    expect(split(`[{"a":"${'x'.repeat(100)}"},{"b":1}]`, 16, 50).values).toEqual([
      [1, undefined],
      [1, '{"b":1}'],
    ]);
  });

  it('ends on whatever it is given, and gives every sign of it but white space and commas at most once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', ',', '\\', 'a', '1', ' ', '\n') }),
        fc.integer({ min: 1, max: 9 }),
        (text, size) => {
          const { values } = split(text, size);
          expect(values).toEqual(split(text).values);
          expect(values.map(([, value]) => value).join('').length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
