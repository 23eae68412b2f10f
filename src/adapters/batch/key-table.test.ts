import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashKey, KeyTable } from './key-table.js';

function sharingOf(files: readonly (readonly string[])[]): number[] {
  const table = new KeyTable(files.length);
  files.forEach((keys, file) => {
    const hashes = new Uint32Array(keys.length * 2);
    for (const [i, key] of keys.entries()) hashKey(key, hashes, i * 2);
    table.add(file, hashes);
  });
  return table.sharing();
}

describe('which files share a key', () => {
  it('is what comparing every pair says, also after the table has grown', () => {
    const key = fc.oneof(
      fc.nat({ max: 4000 }).map((n) => `phone:${n}`),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(key, { maxLength: 40 }), { maxLength: 60 }), (files) => {
        const expected = files.flatMap((keys, i) => (files.some((other, j) => i !== j && keys.some((k) => other.includes(k))) ? [i] : []));
        expect(sharingOf(files)).toEqual(expected);
      }),
    );
  });

  it('does not confuse keys that differ in one character, half a million of them', () => {
    const table = new KeyTable(500_000);
    const hashes = new Uint32Array(2);
    for (let file = 0; file < 500_000; file++) {
      hashKey(`mailbox:person${file}@example.com`, hashes, 0);
      table.add(file, hashes);
    }
    expect(table.sharing()).toEqual([]);
  });
});
