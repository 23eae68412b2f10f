import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readOverrides } from '#core/intake/table/mapping.js';
import { type Packed, packZip } from '../../../test/fuzz/pack.js';
import { NoSuchInput } from './open.js';
import { readBack } from './source.contract.js';
import { archiveLimits } from './zip.js';

const root = mkdtempSync(join(tmpdir(), 'touchstone-bad-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});

const good = (id: string) => JSON.stringify({ schema: 'application/1', id, source: 'test', candidate: { name: 'Alex Example' } });
const put = (name: string, bytes: Buffer | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

/** Reads one file of that content: ids of what was accepted, and each refusal's line and reason. */
async function read(name: string, bytes: Buffer | string) {
  const path = put(name, bytes);
  const { applications, refusals, events } = await readBack([path]);
  for (const refusal of refusals) {
    expect(refusal.file.startsWith(path)).toBe(true);
    expect(refusal.reason).toMatch(/\. .+\.$|\.$/);
    expect(refusal.reason).not.toContain('Example');
  }
  return { ids: applications.map(({ id }) => id), refused: refusals.map(({ line, reason }) => [line, reason] as const), refusals, events };
}

describe('JSONL', () => {
  it('refuses each broken line by itself', async () => {
    const lines = [good('1'), 'not json', '{"a":', '[]', good('2'), '\u0000', good('3')];
    const { ids, refused } = await read('a.jsonl', lines.join('\n'));
    expect(ids).toEqual(['1', '2', '3']);
    expect(refused.map(([line]) => line)).toEqual([2, 3, 4, 6]);
  });

  it.each(['a.jsonl', 'a.jsonl.gz'])('refuses a line of 50 MB, a deep one and one that is not UTF-8, in %s', async (name) => {
    const lines = [
      Buffer.from(good('1')),
      Buffer.alloc(50_000_000, 0x61),
      Buffer.from('['.repeat(100_000)),
      Buffer.concat([Buffer.from(good('x').slice(0, -4)), Buffer.from([0xff]), Buffer.from('"}}')]),
      Buffer.from(good('2')),
    ];
    const whole = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
    const { ids, refused } = await read(name, name.endsWith('gz') ? gzipSync(whole, { level: 1 }) : whole);
    expect(ids).toEqual(['1', '2']);
    expect(refused.map(([line]) => line)).toEqual([2, 3, 4]);
  });

  it('keeps what came before the end of a gzip file that was cut off', async () => {
    const whole = gzipSync(`${Array.from({ length: 5_000 }, (_, i) => good(String(i))).join('\n')}\n`);
    const { ids, refused } = await read('cut.jsonl.gz', whole.subarray(0, whole.length - 100));
    expect(ids.length).toBeGreaterThan(1_000);
    expect(refused.at(-1)?.[1]).toContain('ends in the middle');
  });

  it('reads events and counts them apart', async () => {
    const event = JSON.stringify({
      schema: 'event/1',
      application: '1',
      source: 'test',
      at: '2026-04-01T09:00:00Z',
      kind: 'offer.accepted',
    });
    expect(await read('e.jsonl', `${event}\n${good('1')}\n`)).toMatchObject({ ids: ['1'], events: 1, refused: [] });
  });
});

describe('JSON lists', () => {
  it('refuse each broken record by itself', async () => {
    const { ids, refused } = await read('a.json', `[\n${good('1')},\n{"a":"x},\n7,\n${good('2')}\n]`);
    expect(ids).toEqual(['1', '2']);
    expect(refused.map(([line]) => line)).toEqual([3]);
    const second = await read('b.json', `[${good('1')},\n7,\n${good('2')},\n{"a":`);
    expect(second.ids).toEqual(['1', '2']);
    expect(second.refused.map(([line]) => line)).toEqual([2, 4, 4]);
  });

  it('refuse a record above 20 MB and go on', async () => {
    const { ids, refused } = await read('a.json', `[${good('1')},\n{"x":"${'y'.repeat(21_000_000)}"},\n${good('2')}]`);
    expect(ids).toEqual(['1', '2']);
    expect(refused).toEqual([[2, expect.stringContaining('20 MB')]]);
  });

  it('refuse UTF-16', async () => {
    expect((await read('a.json', Buffer.from(`\ufeff[${good('1')}]`, 'utf16le'))).refused[0]?.[1]).toContain('UTF-8');
  });
});

describe('files', () => {
  it.each<[string, Buffer | string, string]>([
    ['empty.jsonl', '', 'empty'],
    ['empty.csv', '', 'empty'],
    ['resume.pdf', 'I am text, not a PDF', 'says PDF'],
    ['resume.docx', '<html><body>Alex</body></html>', 'says DOCX'],
    ['photo.pdf', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'picture'],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'Office file of the old kind'],
    [
      'people.xlsx',
      packZip([
        { name: '[Content_Types].xml', bytes: Buffer.from('<x/>') },
        { name: 'xl/workbook.xml', bytes: Buffer.from('<x/>') },
      ]),
      'Excel',
    ],
    ['a.odt', packZip([{ name: 'mimetype', bytes: Buffer.from('application/vnd.oasis'), stored: true }]), 'OpenDocument'],
    ['a.7z', Buffer.from('377abcaf271c0004', 'hex'), 'archive'],
    ['data.json', 'hello', 'says JSON'],
    ['letter.log', 'Dear reader,\nI write to you today.\n', 'text'],
    ['noise.bin', Buffer.from([1, 0, 0, 2, 0, 0, 0, 9, 0, 0]), 'no text'],
  ])('of another kind are refused: %s', async (name, bytes, why) => {
    const { ids, refused } = await read(name, bytes);
    expect(ids).toEqual([]);
    expect(refused).toEqual([[undefined, expect.stringContaining(why)]]);
  });

  it('that do not exist are a mistake in the command, told before anything is read', async () => {
    await expect(readBack([put('a.jsonl', good('1')), join(folder, 'nothing')])).rejects.toThrow(NoSuchInput);
  });

  it('that cannot be read are refused, and the rest of their folder goes on', async () => {
    put('a.jsonl', good('1'));
    symlinkSync(join(folder, 'gone'), join(folder, 'b.jsonl'));
    symlinkSync(join(folder, 'c.jsonl'), join(folder, 'c.jsonl'));
    symlinkSync(folder, join(folder, 'round'));
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0o000);
    put('d.jsonl', good('2'));
    put('.DS_Store', 'x');
    const { applications, refusals } = await readBack([folder]);
    expect(applications.map(({ id }) => id)).toEqual(['1', '2']);
    const names = refusals.map(({ file }) => file.slice(folder.length + 1));
    // Root may read everything.
    expect(names.filter((name) => name !== 'closed')).toEqual(['b.jsonl', 'c.jsonl']);
    chmodSync(join(folder, 'closed'), 0o700);
  });

  it('make no sense in an empty folder', async () => {
    mkdirSync(join(folder, 'empty'));
    expect((await readBack([join(folder, 'empty')])).refusals).toEqual([
      { file: join(folder, 'empty'), reason: expect.stringContaining('no file') },
    ]);
  });

  it('of any bytes under any name never stop a run', async () => {
    const start = fc.constantFrom('', '{', '[', '%PDF-', 'PK\u0003\u0004', '\u001f\u008b', 'a,b\n', '\ufeff', '"');
    const name = fc.constantFrom('x.jsonl', 'x.json', 'x.csv', 'x.pdf', 'x.zip', 'x.gz', 'x');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), name, async (head, bytes, file) => {
        await read(file, Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('zip', () => {
  const fine: Packed = { name: 'fine.jsonl', bytes: Buffer.from(good('1')) };
  const text = (name: string, more: Partial<Packed> = {}): Packed => ({ name, bytes: Buffer.from(good('9')), ...more });

  it.each<[string, Packed, string]>([
    ['a name that leads out', text('../../evil.jsonl'), 'leads out'],
    ['an absolute name', text('/etc/evil.jsonl'), 'leads out'],
    ['a name with a drive', text('C:\\evil.jsonl'), 'leads out'],
    ['a backslash that leads out', text('x\\..\\..\\evil.jsonl'), 'leads out'],
    ['a bomb by its size', text('a.csv', { claims: { size: archiveLimits.expandedBytes + 1 } }), 'expand'],
    ['a bomb by its ratio', { name: 'a.csv', bytes: Buffer.alloc(2_000_000) }, 'expand'],
    ['a bomb that lies about its size', { name: 'a.jsonl', bytes: Buffer.alloc(3_000_000, 0x20), claims: { size: 900_000 } }, 'damaged'],
    ['an encrypted file', text('a.jsonl', { flags: 0x801 }), 'encrypted'],
    ['a link', text('a.jsonl', { unixMode: 0o120777 }), 'link'],
    ['an archive', { name: 'a.zip', bytes: packZip([fine]) }, 'inside of an archive'],
    ['a compressed file', { name: 'a.jsonl.gz', bytes: gzipSync(good('9')) }, 'inside of an archive'],
    ['an empty file', { name: 'a.jsonl', bytes: Buffer.alloc(0) }, 'empty'],
  ])('with %s refuses it, and reads the rest', async (_, entry, why) => {
    const { ids, refusals } = await read('a.zip', packZip([entry, fine]));
    expect(ids).toEqual(['1']);
    expect(refusals).toEqual([
      { file: `${join(folder, 'a.zip')}/${entry.name.replaceAll('\\', '/')}`, reason: expect.stringContaining(why) },
    ]);
  });

  it('passes by folders and what systems leave behind', async () => {
    const litter = ['x/', '__MACOSX/._fine.jsonl', '.DS_Store', 'x/~$resume.docx'].map((name) => text(name, { bytes: Buffer.alloc(0) }));
    expect(await read('a.zip', packZip([...litter, { ...fine, name: 'x/fine.jsonl' }]))).toMatchObject({ ids: ['1'], refused: [] });
  });

  it('is refused whole with too many entries, overlapping ones, or when it is cut off', async () => {
    const many = Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}.jsonl`, bytes: Buffer.from('{}'), stored: true }));
    expect((await read('many.zip', packZip(many))).refused).toEqual([[undefined, expect.stringContaining('10000')]]);
    const bytes = Buffer.from(`${good('1')}\n`.repeat(500));
    const overlapping = Array.from({ length: 50 }, (_, i) => ({
      name: `${i}.jsonl`,
      bytes: i === 0 ? bytes : Buffer.alloc(0),
      stored: true,
      claims: { size: bytes.length, packedSize: bytes.length, offset: 0 },
    }));
    expect((await read('overlap.zip', packZip(overlapping))).refused).toEqual([[undefined, expect.stringContaining('overlap')]]);
    const whole = packZip([fine]);
    expect((await read('cut.zip', whole.subarray(0, whole.length - 10))).refused).toEqual([
      [undefined, expect.stringContaining('damaged')],
    ]);
    expect((await read('none.zip', packZip([]))).refused).toEqual([[undefined, expect.stringContaining('no file')]]);
  });

  it('in gzip is an archive inside of an archive', async () => {
    expect((await read('a.zip.gz', gzipSync(packZip([fine])))).refused).toEqual([
      [undefined, expect.stringContaining('inside of an archive')],
    ]);
    expect((await read('a.gz', gzipSync(gzipSync(good('1'))))).refused).toEqual([
      [undefined, expect.stringContaining('inside of an archive')],
    ]);
  });

  it('damaged anywhere never stops a run', async () => {
    const whole = packZip([fine, text('x/y.jsonl'), { name: 'z.csv', bytes: Buffer.from('Name,Email\nAlex Example,a@example.com\n') }]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        await readBack([put('fuzz.zip', bytes)]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('tables', () => {
  it('refuse each broken row by itself', async () => {
    const { ids, refused } = await read(
      'a.csv',
      'id,Name\n1,Alex Example\n2,"Robin\n3,Kim Example,x\n4\n,\n5,n/a\n6,"Zoë ""Z"" Example"\n',
    );
    expect(ids).toEqual(['1', '6']);
    expect(refused.map(([line]) => line)).toEqual([3, 4, 5, 7]);
  });

  it('without names, or without rows, say so at the header', async () => {
    expect((await read('a.csv', 'a,b\n1,2\n')).refused).toEqual([[1, expect.stringContaining('--map')]]);
    expect((await read('b.csv', 'Name,Email\n')).refused).toEqual([]);
    expect((await read('c.csv', '"Name,Email\nAlex,x\n')).refused).toEqual([[undefined, expect.stringContaining('header')]]);
  });

  it('say when --map names a column they do not have', async () => {
    const path = put('a.csv', 'Name,Post\nAlex Example,a@example.com\n');
    const overrides = readOverrides(['Post=candidate.email', 'Mial=candidate.email']);
    if (typeof overrides === 'string') throw new Error(overrides);
    const { applications, reports } = await readBack([path], { overrides });
    expect(applications[0]?.candidate.email).toBe('a@example.com');
    expect(reports).toEqual([{ path: '/columns/mial', reason: expect.stringContaining('a.csv'), count: 1 }]);
  });

  it('padded with U+0000, as some exports are, are read', async () => {
    expect((await read('a.csv', 'id,Name,Email\n1,Alex Example\u0000,a@example.com\n2,Robin Example,\u0000\n')).ids).toEqual(['1', '2']);
  });
});
