import { afterAll, describe, expect, it } from 'vitest';
import { Sheet } from '#core/intake/document/invented/sheet.fixture.js';
import { contentOf, show, writePdf } from './pdf-writer.fixture.js';
import { DocumentPool } from './pool.js';
import { type DocumentReading, readDocument } from './read-document.js';

function resume(name: string): Uint8Array {
  const sheet = new Sheet();
  sheet.put(50, name, { size: 20, bold: true });
  sheet.down(30);
  sheet.put(50, 'Experience', { size: 14, bold: true });
  sheet.down(20);
  sheet.put(50, 'Engineer, Kestrel Labs, 2019 \u2013 2021');
  return writePdf({ pages: contentOf(sheet.items) });
}

const names = ['Maya Lindqvist', 'Jonas Brandt', 'Priya Rao', 'Tomas Quill', 'Grace Moreau', 'Erik Okafor', 'Amara Petrova'];
const nameOf = (result: unknown): string => (result as DocumentReading).application?.candidate.name;

const endless = writePdf({ nested: true, pages: [`${show(50, 700, 'Maya Lindqvist')}/X0 Do`] });

describe('DocumentPool', () => {
  const pool = new DocumentPool({ threads: 2 });
  afterAll(() => pool.close());

  it('reads as the caller itself would, in the order given', async () => {
    const files = names.map((name) => ({ name: `${name}.pdf`, bytes: resume(name) }));
    const results = [];
    for await (const result of pool.readAll(files)) results.push(result);
    expect(results.map(nameOf)).toEqual(names);
    expect(results).toEqual(await Promise.all(files.map((file) => readDocument(file))));
  });

  it('gives refusals as results', async () => {
    expect(await pool.read({ name: 'a.pdf', path: 'folder/a.pdf', bytes: new Uint8Array() })).toEqual({
      file: 'folder/a.pdf',
      reason: 'This file is empty. Ask for it again.',
    });
  });
});

describe('limits', () => {
  it('a document that takes too long is refused, its thread replaced, and the rest read', async () => {
    const pool = new DocumentPool({ threads: 1, timeLimit: 2_000 });
    const [slow, after] = await Promise.all([
      pool.read({ name: 'slow.pdf', bytes: endless }),
      pool.read({ name: 'b.pdf', bytes: resume('Jonas Brandt') }),
    ]);
    expect(slow).toMatchObject({ file: 'slow.pdf', reason: expect.stringMatching(/longer than 2 seconds/) });
    expect(nameOf(after) ?? after).toBe('Jonas Brandt');
    await pool.close();
  });

  it('a document that takes too much memory is refused', async () => {
    const pool = new DocumentPool({ threads: 1, memoryLimit: 20_000_000 });
    expect(await pool.read({ name: 'big.pdf', bytes: endless })).toMatchObject({ reason: expect.stringMatching(/too much memory/) });
    await pool.close();
  });

  it('after closing, nothing is read and nothing hangs', async () => {
    const pool = new DocumentPool({ threads: 1 });
    const waiting = [1, 2, 3].map((n) => pool.read({ name: `${n}.pdf`, bytes: endless }));
    await pool.close();
    for (const result of await Promise.all(waiting)) expect(result).toMatchObject({ reason: expect.stringMatching(/stopped/) });
    expect(await pool.read({ name: 'late.pdf', bytes: endless })).toMatchObject({ reason: expect.stringMatching(/stopped/) });
  });
});
