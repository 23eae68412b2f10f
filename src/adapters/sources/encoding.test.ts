import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decoded, type Encoding, encodingOf } from './encoding.js';

const sourceOf = (bytes: Buffer, size: number) => ({
  file: 'x.csv',
  path: 'x.csv',
  folders: [],
  async *open() {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  },
});

async function read(bytes: Buffer, size = 1 << 16): Promise<{ encoding: Encoding; text: string }> {
  const source = sourceOf(bytes, size);
  const encoding = await encodingOf(source);
  let text = '';
  for await (const piece of decoded(source, encoding)) text += piece;
  return { encoding, text };
}

describe('encodings', () => {
  it('are known by their mark', async () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      expect(await read(iconv.encode('Zoë,1', encoding, { addBOM: true }))).toEqual({ encoding, text: 'Zoë,1' });
    }
  });

  it('are told without one', async () => {
    expect(await read(Buffer.from('Zoë,氏名'))).toEqual({ encoding: 'utf-8', text: 'Zoë,氏名' });
    expect(await read(iconv.encode('Zoë € Müller', 'windows-1252'))).toEqual({ encoding: 'windows-1252', text: 'Zoë € Müller' });
    expect((await read(iconv.encode('Name,Mail\nAlex,x', 'utf-16be', { addBOM: false }))).encoding).toBe('utf-16be');
    expect((await read(Buffer.from('plain'))).encoding).toBe('utf-8');
    expect((await read(Buffer.alloc(0))).text).toBe('');
  });

  it('are told by letters far down the file', async () => {
    const far = Buffer.concat([Buffer.alloc(100_000, 0x61), iconv.encode('Müller', 'windows-1252')]);
    expect((await read(far, 1_000)).encoding).toBe('windows-1252');
    const stray = Buffer.concat([Buffer.from('Zoë Müller '), Buffer.from([0xff])]);
    expect(await read(stray)).toEqual({ encoding: 'utf-8', text: 'Zoë Müller \ufffd' });
  });

  it('are told line by line where several exports were joined', async () => {
    const lines = [Buffer.from('Zoë,1\n'), iconv.encode('José,2\n', 'windows-1252'), Buffer.from('plain,3\n李,4\n'), Buffer.from([0xe9])];
    for (const size of [1, 7, 1 << 16]) {
      expect(await read(Buffer.concat(lines), size)).toEqual({ encoding: 'by-line', text: 'Zoë,1\nJosé,2\nplain,3\n李,4\né' });
    }
    const long = Buffer.concat([Buffer.from('Zoë\n'), iconv.encode('é'.repeat(3 << 20), 'windows-1252'), Buffer.from('\n')]);
    expect((await read(long)).text).toBe(`Zoë\n${'é'.repeat(3 << 20)}\n`);
  });

  it('read UTF-8 cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 5 }), async (text, size) => {
        const given = `a${text}`;
        expect((await read(Buffer.from(given), size)).text).toBe(given);
      }),
    );
  });
});
