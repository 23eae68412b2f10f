/** What most firms have: one export of their hiring system and a folder of resumes; no history, no sessions. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screening } from '#core/model/screening.js';
import { csvLine } from '../../src/adapters/sources/csv-out.js';
import { contentOf, writePdf } from '../../src/adapters/sources/documents/pdf-writer.fixture.js';
import { exportColumns, folderOfResumes } from '../../src/simulate/export.js';
import type { Truth } from '../../src/simulate/scene.js';
import { type Ended, jsonLines, scratch, touchstone } from './command.js';
import { styles, typeset } from './typeset.js';

const applications = 500;
const folder = scratch();
afterAll(folder.remove);

const truth = new Map<string, Truth>();
let ended: Ended;
let screenings: readonly Screening[];

beforeAll(async () => {
  mkdirSync(folder.path('resumes'));
  const rows = [csvLine(exportColumns)];
  for (const [i, { row, fileName, resume, truth: known }] of [...folderOfResumes(applications, 20_260_301)].entries()) {
    rows.push(csvLine(exportColumns.map((column) => row[column])));
    writeFileSync(folder.path('resumes', fileName), writePdf({ pages: contentOf(typeset(resume, styles[i % styles.length]!)) }));
    truth.set(row['Application ID'], known);
  }
  writeFileSync(folder.path('export.csv'), `\ufeff${rows.join('')}`);
  ended = await touchstone(['screen', folder.path('export.csv'), folder.path('resumes'), '--out', folder.path('out'), '--quiet']);
  screenings = jsonLines<Screening>(folder.path('out', 'screenings.jsonl'));
}, 300_000);

describe('the newcomer’s case', () => {
  it('is read whole: every row joined to its file, nothing refused, nothing left over', () => {
    expect(ended.code, ended.err).toBe(0);
    expect(screenings).toHaveLength(applications);
    expect(JSON.parse(readFileSync(folder.path('out', 'summary.json'), 'utf8'))).toMatchObject({ applications, refused: 0, duplicates: 0 });
    expect(ended.out).toContain(`${applications} files joined to rows`);
    expect(ended.out).not.toMatch(/without a (row|file)/);
  });

  it('says how the table was understood and how much could be read', () => {
    expect(ended.out).toMatch(/read as an export of greenhouse/);
    expect(ended.out).toMatch(/Candidate Name +candidate\.name/);
    expect(ended.out).toMatch(/with \d+ of \d+ signals readable on average/);
  });

  it('asks at most three honest people, and finds the team that shares its numbers', () => {
    const kindOf = (s: Screening) => truth.get(s.application)?.kind;
    const asked = screenings.filter((s) => s.tier !== 'clear');
    expect(asked.filter((s) => kindOf(s) === 'honest').map((s) => [s.application, s.reasons])).toHaveLength(0);
    const organised = screenings.filter((s) => kindOf(s) === 'organised');
    expect(organised.length).toBeGreaterThan(5);
    expect(asked.filter((s) => kindOf(s) === 'organised').length).toBeGreaterThanOrEqual(0.6 * organised.length);
  });

  it('explains any of them', async () => {
    const flagged = screenings.find((s) => s.tier !== 'clear')!;
    const { code, out } = await touchstone(['explain', flagged.application, '--in', folder.path('out')]);
    expect(code).toBe(0);
    expect(out).toMatch(/how to ask:/);
    expect(out).toMatch(/= +Total/);
    expect(out).not.toMatch(/\d ?%/);
  });
});
