import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readBack } from '../../src/adapters/sources/source.contract.js';
import { packZip } from './pack.js';

const corpus = new URL('./corpus/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'touchstone-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (name: string): Buffer => readFileSync(new URL(`${name}.bin`, corpus));

async function read(name: string, bytes: Buffer) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return readBack([path]);
}

/** Ids accepted, events accepted, and the lines of what is refused: `/` stands for a whole file. */
const expected: Readonly<Record<string, readonly [ids: string, events: number, refused: string]>> = {
  'cut.json': ['1', 0, '3 3'],
  'dates.csv': ['1 2 3 4 5 6 7 8 9 10', 0, ''],
  'deep.jsonl': ['1 2 4', 0, '3 4'],
  'events.jsonl': ['', 4, '3 4 5 7 9'],
  'formulas.csv': ['1 2', 0, ''],
  'headers.csv': ['9b7868d096345605', 0, ''],
  'latin.csv': ['1 2', 0, ''],
  'list.json': ['1 3 5 6', 0, '3 5 7 7 7'],
  'mac.csv': ['1 2', 0, ''],
  'marks.jsonl': ['1 2 3', 0, ''],
  'not-utf8.jsonl': ['1 4', 0, '2 3'],
  'numbers.jsonl': ['1 3', 0, '2 4'],
  'old-resume.json': ['a1915ebbf1cc8b73', 0, ''],
  'pretty.json': ['1 2', 0, ''],
  'proto.jsonl': ['1 2', 1, '3'],
  'quotes.csv': ['1 3 5', 0, '3 6 8'],
  'ragged.csv': ['1 3 6', 0, '3 5 9'],
  'shapes.jsonl': ['1', 0, '2 3 4 5 6 7 8 9 10 11 12 13'],
  'surrogates.jsonl': ['a\ufffdb \ufffd \ufffd\ufffdx \ud83d\ude00', 0, ''],
  'times.jsonl': ['1 6 10', 0, '2 3 4 5 7 8 9'],
  'utf16.csv': ['1 2', 0, ''],
  'wrong-resume.json': ['', 0, '/'],
  'zeros.csv': ['1 ba06658b2ee638f4', 0, ''],
};

describe('the corpus of nasty files', () => {
  it('is known file by file', () => {
    expect(readdirSync(corpus).map((name) => name.replace(/\.bin$/, ''))).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s', async (name, [ids, events, refused]) => {
    const found = await read(name, bytesOf(name));
    expect([
      found.applications.map(({ id }) => id).join(' '),
      found.events,
      found.refusals.map(({ line }) => line ?? '/').join(' '),
    ]).toEqual([ids, events, refused]);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it.each(Object.keys(expected))('%s in gzip and in zip reads the same', async (name) => {
    const plain = await read(name, bytesOf(name));
    const zipped = await read('data.zip', packZip([{ name, bytes: bytesOf(name) }]));
    const packed = await read(`${name}.gz`, gzipSync(bytesOf(name)));
    for (const found of [zipped, packed]) {
      expect(found.applications).toEqual(plain.applications);
      expect(found.lines).toEqual(plain.lines);
      expect(found.reports).toEqual(plain.reports);
    }
  });

  it.each(Object.keys(expected))('%s with any few bytes changed, cut out or put in stops nothing', async (name) => {
    const bytes = bytesOf(name);
    const change = fc.record({ at: fc.nat(bytes.length), cut: fc.nat(3), put: fc.uint8Array({ maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        let mutated = bytes;
        for (const { at, cut, put } of changes) mutated = Buffer.concat([mutated.subarray(0, at), put, mutated.subarray(at + cut)]);
        const { refusals, applications } = await read(name, mutated);
        for (const { reason, line } of refusals) {
          expect(reason).toMatch(/\.$/);
          if (line !== undefined) expect(line).toBeGreaterThan(0);
        }
        for (const { id, source, candidate } of applications) expect(id !== '' && source !== '' && candidate.name !== '').toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
