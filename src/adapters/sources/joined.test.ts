import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { packZip } from '../../../test/fuzz/pack.js';
import type { DocumentReader } from './bare.js';
import { readBack } from './source.contract.js';

const root = mkdtempSync(join(tmpdir(), 'touchstone-joined-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Stands for the real one, which has tests of its own: its documents are PDF in their first bytes only, then JSON. */
const documents: DocumentReader = {
  read: async ({ name, bytes }) => {
    const text = Buffer.from(bytes).toString();
    if (text.includes('broken')) return { file: name, reason: 'The document is broken. Save it again.' };
    const candidate = JSON.parse(text.slice(5)) as { name: string; email?: string };
    const resume = { basics: candidate, work: [{ name: 'Example Labs' }] };
    return {
      application: {
        schema: 'application/1',
        id: `id-of-${name}`,
        source: 'file',
        candidate,
        resume,
        documents: [{ kind: 'resume', fileName: name }],
      },
    };
  },
};
const pdf = (candidate: object) => `%PDF-${JSON.stringify(candidate)}`;

const csv = `Candidate ID,Name,Email,Resume,Job Name
88231,Alex Example,alex@example.com,,Engineer
88232,Robin Example,robin@example.com,Robin CV.pdf,
88233,Kim Example,kim@example.com,,
88234,Sam Example,,,
`;

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(mkdtempSync(join(root, 'case-')), '2026-03-02 Senior Engineer');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const resumes = {
  'cvs/application_88231.pdf': pdf({ name: '' }),
  'cvs/robin_cv.pdf': pdf({ name: 'R. E.' }),
  'cvs/x.pdf': pdf({ name: 'K. Example', email: 'KIM@example.com' }),
  'cvs/y.pdf': pdf({ name: 'Somebody Else' }),
  'cvs/broken.pdf': '%PDF-broken',
  'cvs/nameless.pdf': pdf({ name: '' }),
  'cvs/resume.json': JSON.stringify({ basics: { name: 'Example, Sam' }, work: [] }),
};

it('joins rows to documents by id, file name, mailbox and name, and shows what was left over', async () => {
  const folder = folderWith({ 'export.csv': csv, ...resumes });
  const { applications, refusals, notes } = await readBack([folder], { documents });
  const byId = new Map(applications.map((application) => [application.id, application]));
  expect([...byId.keys()]).toEqual(['88231', '88232', '88233', '88234', 'id-of-y.pdf']);
  expect(byId.get('88231')).toMatchObject({
    candidate: { name: 'Alex Example', email: 'alex@example.com' },
    job: { title: 'Engineer' },
    submittedAt: '2026-03-02',
    resume: { work: [{ name: 'Example Labs' }] },
    documents: [{ fileName: 'application_88231.pdf' }],
    inferred: ['submittedAt'],
  });
  expect(byId.get('id-of-y.pdf')).toMatchObject({ job: { title: 'Senior Engineer' }, inferred: ['job.title', 'submittedAt'] });
  expect(refusals.map(({ file, path }) => [file.slice(folder.length + 1), path])).toEqual([
    ['cvs/broken.pdf', undefined],
    ['cvs/nameless.pdf', '/candidate/name'],
  ]);
  const joins = notes.find((note) => note.kind === 'joins');
  expect(joins?.joins.map(({ row, file, by }) => [row.line, file.slice(folder.length + 5), by])).toEqual([
    [2, 'application_88231.pdf', 'id'],
    [3, 'robin_cv.pdf', 'file name'],
    [4, 'x.pdf', 'mailbox'],
    [5, 'resume.json', 'name'],
  ]);
  expect(joins?.rowsLeft).toEqual([]);
  expect(joins?.filesLeft.map((file) => file.slice(folder.length + 5))).toEqual(['nameless.pdf', 'y.pdf']);
  expect(notes.find((note) => note.kind === 'table')?.mapping.columns.map(({ field }) => field)).toEqual([
    'candidate.id',
    'candidate.name',
    'candidate.email',
    'documents.resume',
    'job.title',
  ]);
});

it('joins a table and an archive given apart, and leaves nothing in the folder it used', async () => {
  const folder = folderWith({ 'export.csv': csv });
  const archive = join(folder, '..', 'cvs.zip');
  writeFileSync(archive, packZip(Object.entries(resumes).map(([name, text]) => ({ name, bytes: Buffer.from(text) }))));
  const scratchFolder = mkdtempSync(join(root, 'scratch-'));
  const { applications } = await readBack([join(folder, 'export.csv'), archive], {
    documents,
    scratchFolder,
    job: 'Analyst',
    submittedAt: '2026-04',
  });
  expect(applications.map(({ id, resume }) => [id, resume !== undefined])).toEqual([
    ['88231', true],
    ['88232', true],
    ['88233', true],
    ['88234', true],
    ['id-of-y.pdf', true],
  ]);
  expect(applications.map(({ job, submittedAt }) => [job?.title, submittedAt])).toEqual([
    ['Engineer', '2026-04'],
    ['Analyst', '2026-04'],
    ['Analyst', '2026-04'],
    ['Analyst', '2026-04'],
    ['Analyst', '2026-04'],
  ]);
  expect(readdirSync(scratchFolder)).toEqual([]);
});

it('reads a folder of resumes without a table', async () => {
  const folder = folderWith(resumes);
  const { applications, refusals } = await readBack([folder], { documents });
  expect(applications.map(({ candidate }) => candidate.name)).toEqual(['Example, Sam', 'R. E.', 'K. Example', 'Somebody Else']);
  expect(new Set(applications.map(({ submittedAt }) => submittedAt))).toEqual(new Set(['2026-03-02']));
  expect(refusals).toHaveLength(3);
});

it('is not confused by a file or a row given twice', async () => {
  const folder = folderWith({
    'export.csv': `${csv}88233,Kim Example,kim@example.com,,\n`,
    'a/x.pdf': pdf({ name: 'K. Example', email: 'kim@example.com' }),
    'b/x.pdf': pdf({ name: 'K. Example', email: 'kim@example.com' }),
  });
  const { applications, notes, reports, lines } = await readBack([folder], { documents });
  const kims = applications.filter(({ id }) => id === '88233');
  expect(kims).toHaveLength(2);
  expect(kims[1]).toEqual(kims[0]);
  expect(kims[0]).toMatchObject({ resume: { work: [{ name: 'Example Labs' }] } });
  expect(lines).toEqual([2, 3, 4, 5, 6]);
  expect(notes.find((note) => note.kind === 'joins')?.joins).toHaveLength(1);
  expect(reports.map(({ path, count }) => [path, count])).toContainEqual(['/documents', 1]);
});

it('refuses a document that is too large, and one whose reader fails, and goes on', async () => {
  const failing: DocumentReader = {
    read: async (file) => {
      if (file.name === 'b.pdf') throw new Error('of the reader');
      return documents.read(file);
    },
  };
  const large = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(20_000_000)]);
  const folder = folderWith({ 'a.pdf': large, 'b.pdf': pdf({ name: 'B Example' }), 'c.pdf': pdf({ name: 'C Example' }) });
  const { applications, refusals } = await readBack([folder], { documents: failing });
  expect(applications.map(({ candidate }) => candidate.name)).toEqual(['C Example']);
  expect(refusals).toEqual([
    { file: join(folder, 'a.pdf'), reason: expect.stringContaining('20 MB') },
    { file: join(folder, 'b.pdf'), reason: expect.stringContaining('cannot be read') },
  ]);
});

it('reads a JSON Resume on one line, over several, compressed, and under a wrong name', async () => {
  const resume = { $schema: 'https://example.com/schema.json', basics: { name: 'Alex Example' }, work: [{ name: 'Example Labs' }] };
  const folder = folderWith({
    'a.json': JSON.stringify(resume),
    'b.json': JSON.stringify(resume, null, 2),
    'c.json.gz': gzipSync(JSON.stringify(resume, null, 1)),
    'd.txt': `\ufeff${JSON.stringify(resume, null, 3)}`,
  });
  const { applications, refusals } = await readBack([folder]);
  expect(refusals).toEqual([]);
  expect(applications.map(({ resume: read }) => read)).toEqual([resume, resume, resume, resume]);
  expect(new Set(applications.map(({ id }) => id)).size).toBe(4);
  expect(applications.map(({ documents: [one] = [] }) => one?.fileName)).toEqual(['a.json', 'b.json', 'c.json', 'd.txt']);
});
