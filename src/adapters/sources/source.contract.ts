/** Every format gives the same applications for the same people, with file and line, whatever it is packed in. */

import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Intake, readRecordText } from '#core/intake/record.js';
import { ReportTally } from '#core/intake/reports.js';
import type { Application } from '#core/model/application.js';
import type { Refusal, Report } from '#core/model/refusal.js';
import type { DocumentReader } from './bare.js';
import { readJsonlLine, overlong as tooLong } from './jsonl.js';
import { linesOf, splitJsonl } from './lines.js';
import { type Note, type OpenOptions, openInputs } from './open.js';

export interface ReadBack {
  readonly applications: readonly Application[];
  readonly events: number;
  readonly refusals: readonly Refusal[];
  readonly lines: readonly (number | undefined)[];
  readonly notes: readonly Note[];
  readonly reports: readonly Report[];
}

/** A reader for tests that hold no document. */
export const noDocuments: DocumentReader = { read: async ({ name }) => ({ file: name, reason: 'No documents here. Leave them out.' }) };

/** Reads inputs the way a run does: plain JSONL by ranges, everything else record by record. */
export async function readBack(paths: readonly string[], options: Partial<OpenOptions> = {}): Promise<ReadBack> {
  const tally = new ReportTally();
  const intakes: { readonly intake: Intake; readonly line?: number | undefined }[] = [];
  const notes: Note[] = [];
  for await (const input of openInputs(paths, { documents: noDocuments, tally, note: (note) => notes.push(note), ...options })) {
    if (input.kind === 'jsonl') for await (const found of ranged(input.path, input.file, tally)) intakes.push(found);
    else {
      for await (const item of input.items) {
        if (item.kind === 'refusal') intakes.push({ intake: item, line: item.refusal.line });
        else intakes.push({ intake: readRecordText(item.text, item.at, tally), line: item.at.line });
      }
    }
  }
  const of = <K extends Intake['kind']>(kind: K) =>
    intakes.map(({ intake }) => intake).filter((i): i is Extract<Intake, { kind: K }> => i.kind === kind);
  return {
    applications: of('application').map(({ application }) => application),
    events: of('event').length,
    refusals: of('refusal').map(({ refusal }) => refusal),
    lines: intakes.map(({ line }) => line),
    notes,
    reports: tally.list(),
  };
}

async function* ranged(path: string, file: string, tally: ReportTally) {
  const handle = await open(path);
  let before = 0;
  try {
    for await (const { start, end, overlong } of splitJsonl(path, 1_000)) {
      const bytes = Buffer.alloc(overlong ? 0 : end - start);
      await handle.read(bytes, 0, bytes.length, start);
      if (overlong) yield { intake: { kind: 'refusal', refusal: { file, line: before + 1, reason: tooLong } } as Intake, line: before + 1 };
      let ended = overlong ? 1 : 0;
      for (const { start: from, length, line } of linesOf(bytes)) {
        const intake = readJsonlLine(bytes.subarray(from, from + length), { file, line: before + line }, tally);
        if (intake) yield { intake, line: before + line };
      }
      for (const byte of bytes) if (byte === 0x0a) ended++;
      before += ended;
    }
  } finally {
    await handle.close();
  }
}

export const people: readonly Application[] = [
  {
    schema: 'application/1',
    id: 'a-1',
    source: 'greenhouse',
    submittedAt: '2026-03-02T15:04:05Z',
    channel: 'careers-site',
    job: { title: 'Senior Engineer' },
    candidate: {
      name: 'Zoë "Zo" Exämple',
      email: 'zoe@example.com',
      phone: '+1 (206) 555-0134',
      links: ['https://github.com/zoe-example'],
    },
  },
  {
    schema: 'application/1',
    id: 'a-2',
    source: 'lever',
    submittedAt: '2026-03-03T01:02:03+09:00',
    job: { title: 'Engineer; Platform, Data' },
    candidate: { name: 'Alex Example', email: 'alex@example.org', phone: '-555-0199x' },
    resumeText: 'Alex Example\nEngineer\n\n2019 – 2024 Example Labs',
  },
  { schema: 'application/1', id: 'a-3', source: 'greenhouse', candidate: { name: 'Robin Œxample', email: '=robin@example.net' } },
];

export interface SourceCase {
  readonly name: string;
  /** Writes the people into the folder; gives the paths to open. */
  readonly write: (folder: string, people: readonly Application[]) => readonly string[];
  /** Physical line where each person begins; left out where the format has one record a file. */
  readonly lines?: readonly number[];
}

export function sourceContract(cases: readonly SourceCase[]): void {
  const root = mkdtempSync(join(tmpdir(), 'touchstone-sources-'));
  afterAll(() => rmSync(root, { recursive: true }));
  describe.each(cases)('$name', ({ write, lines }) => {
    const folder = mkdtempSync(join(root, 'case-'));
    it('gives everybody, as they are, and refuses nobody', async () => {
      const read = await readBack(write(folder, people));
      expect(read.refusals).toEqual([]);
      expect(read.applications).toEqual(people);
      expect(read.lines).toEqual(lines ?? people.map(() => undefined));
    });

    it('gives the same when read again', async () => {
      const paths = write(folder, people);
      expect(await readBack(paths)).toEqual(await readBack(paths));
    });
  });
}
