import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRow, csvRows, type Delimiter, guessDelimiter, RowSplitter } from './csv.js';
import { csvLine, defuse } from './csv-out.js';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}

async function rows(text: string, delimiter: Delimiter = ',', size = 1 << 16): Promise<CsvRow[]> {
  const out: CsvRow[] = [];
  for await (const row of csvRows(inPieces(text, size), delimiter)) out.push(row);
  return out;
}

const cellsOf = (found: readonly CsvRow[]) => found.map((row) => ('cells' in row ? [row.line, ...row.cells] : [row.line, 'broken']));

describe('csvRows', () => {
  it('reads quotes, line ends inside of them, and the lines that rows begin on', async () => {
    const text = 'a,b\r\n"x, ""y""","1\r\n2\n3"\n\nc,5\'3"\rd,';
    expect(cellsOf(await rows(text))).toEqual([
      [1, 'a', 'b'],
      [2, 'x, "y"', '1\r\n2\n3'],
      [6, 'c', '5\'3"'],
      [7, 'd', ''],
    ]);
  });

  it('loses one row to a stray quote, wherever it stands', async () => {
    expect(cellsOf(await rows('a,b\n"x,1\ny,2\nz,3\n'))).toEqual([
      [1, 'a', 'b'],
      [2, 'broken'],
      [3, 'y', '2'],
      [4, 'z', '3'],
    ]);
    expect(cellsOf(await rows('a,b\n"x"y,1\nz,3'))).toEqual([
      [1, 'a', 'b'],
      [2, 'broken'],
      [3, 'z', '3'],
    ]);
    expect(cellsOf(await rows('a,b\n"x,1\n"y,2\nz,3'))).toEqual([
      [1, 'a', 'b'],
      [2, 'broken'],
      [3, 'broken'],
      [4, 'z', '3'],
    ]);
  });

  it('gives back what was written, in pieces of any size', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', "'", '=') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 20 }),
        async (table, size) => {
          const read = await rows(table.map(csvLine).join(''), ',', size);
          const blank = (cells: readonly string[]) => cells.join(',').trim() === '';
          expect(read.map((row) => ('cells' in row ? row.cells : row))).toEqual(
            table.map((cells) => cells.map(defuse)).filter((cells) => !blank(cells)),
          );
        },
      ),
    );
  });

  it('reads anything the same in pieces of any size, and no sign of it twice', async () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' '), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (csv, size) => {
        const whole = new RowSplitter(',');
        const texts = [...whole.push(csv), ...whole.end()];
        expect(texts.map((t) => t.text).join('')).toBe(csv);
        expect(await rows(csv, ',', size)).toEqual(await rows(csv));
      }),
    );
  });

  it('gives up a row that never ends, and holds no more than the limit', () => {
    const splitter = new RowSplitter(',', 100);
    const found = [
      ...splitter.push(`a,"${'x'.repeat(60)}`),
      ...splitter.push('y'.repeat(60)),
      ...splitter.push('\nb,c\n'),
      ...splitter.end(),
    ];
    expect(found.map((row) => row.broken ?? row.text)).toEqual([true, '\n', 'b,c\n']);
  });
});

describe('guessDelimiter', () => {
  it.each<[string, Delimiter | undefined]>([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2,5;3,5\n', ';'],
    ['a\tb\n1, 2\t3\n', '\t'],
    ['"a;b",c\n"1;2",3\n', ','],
    ['name\nalex\n', undefined],
    ['', undefined],
  ])('of %j is %j', (text, delimiter) => {
    expect(guessDelimiter(text)?.delimiter).toBe(delimiter);
  });
});

describe('CSV written', () => {
  it('holds no cell that a spreadsheet would run', () => {
    for (const cell of ['=1+1', '+1', '-1', '@x', '\tx', '\rx']) expect(defuse(cell)).toBe(`'${cell}`);
    for (const cell of ['a=b', '', ' x', '1-1', "'=1"]) expect(defuse(cell)).toBe(cell);
    expect(csvLine(['=a', -5, 'b"c', null, undefined, true, 'x,y'])).toBe(`'=a,-5,"b""c",,,true,"x,y"\r\n`);
  });
});
