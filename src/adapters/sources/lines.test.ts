import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf, splitJsonl, streamLines } from './lines.js';

const folder = mkdtempSync(join(tmpdir(), 'touchstone-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const collected = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const out: T[] = [];
  for await (const one of all) out.push(one);
  return out;
};

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

const text = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', 'é', ''), { maxLength: 40 })
  .map((parts) => Buffer.from(parts.join('')));

describe('lines', () => {
  it('have their place and their number; empty ones are left out', () => {
    expect([...linesOf(Buffer.from('a\r\n\nbc\n\r\nd'))]).toEqual([
      { start: 0, length: 1, line: 1 },
      { start: 4, length: 2, line: 3 },
      { start: 9, length: 1, line: 5 },
    ]);
  });

  it('are the same streamed in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
        const whole = [...linesOf(bytes)].map(({ start, length, line }) => ({ line, bytes: bytes.subarray(start, start + length) }));
        const streamed = await collected(streamLines(inPieces(bytes, size)));
        expect(streamed.map((s) => ({ line: s.line, bytes: s.bytes?.toString() }))).toEqual(
          whole.map((w) => ({ line: w.line, bytes: w.bytes.toString() })),
        );
      }),
    );
  });

  it('above the limit are told and not held; the next one is read', async () => {
    const bytes = Buffer.from(`${'x'.repeat(50)}\nabc\n${'y'.repeat(10)}\r\n`);
    for (const size of [1, 7, 1_000]) {
      const streamed = await collected(streamLines(inPieces(bytes, size), 10));
      expect(streamed.map((s) => [s.line, s.bytes?.toString()])).toEqual([
        [1, undefined],
        [2, 'abc'],
        [3, 'y'.repeat(10)],
      ]);
    }
  });
});

describe('splitJsonl', () => {
  it('cuts at line ends, side by side, and marks the one line that is too long', async () => {
    const path = join(folder, 'ranges.jsonl');
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 2, max: 20 }), async (bytes, chunk, limit) => {
        writeFileSync(path, bytes);
        const ranges = await collected(splitJsonl(path, chunk, limit));
        let end = 0;
        for (const range of ranges) {
          expect(range.start).toBe(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
          const inside = bytes.subarray(range.start, range.end);
          if (end < bytes.length) expect(inside.at(-1)).toBe(0x0a);
          const oneLine = !inside.subarray(0, -1).includes(0x0a);
          if (range.overlong) expect(oneLine && inside.length > limit).toBe(true);
          else if (inside.length > chunk) expect(oneLine && inside.length <= limit + 1).toBe(true);
        }
        expect(end).toBe(bytes.length);
      }),
      { numRuns: 300 },
    );
  });

  it('does not hold a line of 50 MB', async () => {
    const path = join(folder, 'long.jsonl');
    writeFileSync(path, Buffer.concat([Buffer.from('{}\n'), Buffer.alloc(50_000_000, 0x61), Buffer.from('\n{}\n')]));
    expect(await collected(splitJsonl(path, 1_000_000))).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 50_000_004, overlong: true },
      { start: 50_000_004, end: 50_000_007 },
    ]);
  });
});
