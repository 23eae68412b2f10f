import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../model/application.js';
import { fileKeys, type JoinKeys, joined, joinFiles, rowKeys } from './join.js';

const person = (id: string, name: string, more: Partial<Application> = {}, email?: string): Application => ({
  schema: 'application/1',
  id,
  source: 'file',
  candidate: { name, ...(email ? { email } : {}) },
  ...more,
});

function join(rows: readonly Application[], files: readonly (readonly [string, Application])[]) {
  const { joins, rowsLeft, filesLeft } = joinFiles(
    rows.map((row) => rowKeys(row)),
    files.map(([path, file]) => fileKeys(file, path)),
    files.map(([, file]) => file.id),
  );
  return { joins: joins.map(({ row, file, by }) => `${row}-${file} ${by}`), rowsLeft, filesLeft };
}

describe('joinFiles', () => {
  it('joins by id in the file name or as its folder', () => {
    const rows = [person('88231', 'Alex Example'), person('a-7', 'Robin Example'), person('9', 'Kim Example')];
    const files = [
      ['Resume_88231_final.pdf', person('f1', '')],
      ['a-7/resume.pdf', person('f2', '')],
      ['a-7/letter.docx', person('f3', '')],
      ['9.pdf', person('f4', '')],
      ['cv 9.pdf', person('f5', '')],
    ] as const;
    expect(join(rows, files)).toEqual({ joins: ['0-0 id', '1-1 id', '1-2 id', '2-3 id'], rowsLeft: [], filesLeft: [4] });
  });

  it('gives copies of one file to the rows that name them, and one file to all rows of one person', () => {
    const rows = ['1001', '1002', '1003'].map((id) => person(id, 'Alex Example', {}, 'alex@example.com'));
    const copy = person('same-bytes', 'Alex Example');
    const named = [
      ['Alex_10001.pdf', copy],
      ['Alex 1002 cv_1002.pdf', copy],
    ] as const;
    expect(join([person('10001', 'Alex Example'), person('1002x', 'Alex Example')], [...named, ['copy of Alex.pdf', copy]])).toEqual({
      joins: ['0-0 id'],
      rowsLeft: [1],
      filesLeft: [],
    });
    expect(join(rows, [['alex.pdf', person('f', '', {}, 'alex@example.com')]])).toEqual({
      joins: ['0-0 mailbox', '1-0 mailbox', '2-0 mailbox'],
      rowsLeft: [],
      filesLeft: [],
    });
    const others = [person('1', 'Alex Example', {}, 'a@example.com'), person('2', 'Alex Example', {}, 'b@example.com')];
    expect(join(others, [['cv.pdf', person('f', 'Alex Example')]]).joins).toEqual([]);
  });

  it('joins by file name however spaces were written, then mailbox, then name in any order', () => {
    const rows = [
      person('1', 'Alex Example', { documents: [{ fileName: 'My Resume.PDF' }] }),
      person('2', 'Robin Example', {}, 'Robin@example.com'),
      person('3', 'Zoë van der Example'),
    ];
    const files = [
      ['x/van_der_Example_Zoe_CV.pdf', person('f1', '')],
      ['y.pdf', person('f2', 'R. Example', {}, 'robin@EXAMPLE.com')],
      ['my_resume.pdf', person('f3', 'Somebody Else')],
    ] as const;
    expect(join(rows, files).joins).toEqual(['0-2 file name', '1-1 mailbox', '2-0 name']);
  });

  it('does not join what is ambiguous, and shows it as left over', () => {
    const twins = [person('1', 'Alex Example'), person('2', 'Alex Example')];
    expect(join(twins, [['a.pdf', person('f1', 'Alex Example')]])).toEqual({ joins: [], rowsLeft: [0, 1], filesLeft: [0] });
    const two = [
      ['a.pdf', person('f1', 'Alex Example')],
      ['b.pdf', person('f2', 'Alex Example')],
    ] as const;
    expect(join([person('1', 'Alex Example')], two)).toEqual({ joins: [], rowsLeft: [0], filesLeft: [0, 1] });
  });

  it('lets the surer way go first: an ambiguity there is settled by what is left', () => {
    const rows = [person('1', 'Alex Example', {}, 'a@example.com'), person('2', 'Alex Example', {}, 'b@example.com')];
    const files = [
      ['x.pdf', person('f1', 'Alex Example', {}, 'b@example.com')],
      ['y.pdf', person('f2', 'Alex Example')],
    ] as const;
    expect(join(rows, files).joins).toEqual(['0-1 name', '1-0 mailbox']);
  });

  it('gives every row and file one place, in whatever order they come', () => {
    const key = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
    const keys: fc.Arbitrary<JoinKeys> = fc.record({ id: key, 'file name': key, mailbox: key, name: key });
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 5 }), fc.array(keys, { maxLength: 5 }), (rows, files) => {
        const { joins, rowsLeft, filesLeft } = joinFiles(rows, files);
        expect([...new Set(joins.map((j) => j.file)), ...filesLeft].sort()).toEqual(files.map((_, i) => i));
        expect([...new Set(joins.map((j) => j.row)), ...rowsLeft].sort()).toEqual(rows.map((_, i) => i));
        const mirrored = joinFiles([...rows].reverse(), [...files].reverse());
        const turned = mirrored.joins.map((j) => ({ row: rows.length - 1 - j.row, file: files.length - 1 - j.file, by: j.by }));
        expect(new Set(turned.map((j) => JSON.stringify(j)))).toEqual(
          new Set(joins.map((j) => JSON.stringify({ row: j.row, file: j.file, by: j.by }))),
        );
      }),
    );
  });
});

describe('joined', () => {
  const row = person('88231', 'Alex Example', {
    source: 'greenhouse',
    submittedAt: '2026-03-02',
    resume: { work: [{ name: 'Example Labs' }] },
    documents: [
      { kind: 'resume', fileName: 'alex.pdf' },
      { kind: 'cover-letter', fileName: 'letter.pdf' },
    ],
    candidate: { name: 'Alex Example', email: 'alex@example.com', links: ['linkedin.com/in/alex'] },
  });
  const at = { page: 1, confidence: 0.99 };
  const file = person('f1', 'Alexander Example', {
    resume: { work: [{ name: 'Example Labs', startDate: '2020' }] },
    candidate: { name: 'Alexander Example', phone: '206-555-0134', links: ['linkedin.com/in/alex', 'github.com/alex'] },
    documents: [{ kind: 'resume', fileName: 'Alex.pdf', sha256: 'a'.repeat(64) }],
    provenance: [
      { path: '/candidate/name', ...at },
      { path: '/candidate/phone', ...at },
      { path: '/candidate/links/0', ...at },
      { path: '/candidate/links/1', ...at },
      { path: '/resume/work/0/startDate', ...at },
    ],
    job: { title: 'From the folder' },
    inferred: ['job.title'],
  });

  it("takes the row's values over the file's, the file's resume, documents and provenance", () => {
    expect(joined(row, [file])).toEqual({
      ...row,
      job: { title: 'From the folder' },
      candidate: {
        name: 'Alex Example',
        email: 'alex@example.com',
        phone: '206-555-0134',
        links: ['linkedin.com/in/alex', 'github.com/alex'],
      },
      resume: file.resume,
      documents: [
        { kind: 'resume', fileName: 'Alex.pdf', sha256: 'a'.repeat(64) },
        { kind: 'cover-letter', fileName: 'letter.pdf' },
      ],
      provenance: [
        { path: '/candidate/phone', ...at },
        { path: '/candidate/links/1', ...at },
        { path: '/resume/work/0/startDate', ...at },
      ],
    });
  });

  it('is the row itself without a file', () => {
    expect(joined(row, [])).toBe(row);
  });
});
