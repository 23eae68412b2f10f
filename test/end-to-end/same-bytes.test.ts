/** The answer depends on the records alone: not on the order of lines, nor on how many threads worked. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screening } from '#core/model/screening.js';
import { jsonLines, linesOf, scratch, touchstone } from './command.js';

const folder = scratch();
afterAll(folder.remove);

/** A fixed shuffle: Fisher and Yates with a small generator, so that the test is the same every time. */
function shuffled(lines: readonly string[], seed: number): string[] {
  const mixed = [...lines];
  let state = seed;
  for (let i = mixed.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}

async function screened(name: string, ...flags: string[]): Promise<string> {
  const { code, err } = await touchstone(['screen', folder.path(name), '--out', folder.path(`${name}-out`), '--quiet', ...flags]);
  expect(code, err).toBeLessThanOrEqual(1);
  const summary = JSON.parse(readFileSync(folder.path(`${name}-out`, 'summary.json'), 'utf8'));
  const { seconds: _, peakMemoryBytes: __, ...counts } = summary;
  const [screenings, rings, refused] = ['screenings', 'rings', 'refused'].map((stem) =>
    linesOf(folder.path(`${name}-out`, `${stem}.jsonl`)),
  );
  return JSON.stringify({
    screenings: screenings!.map((line) => line.replace(/"screenedAt":"[^"]*"/, '')),
    rings,
    refused: refused!.map((line) => line.replace(/"file":"[^"]*"(,"line":\d+)?/, '')),
    counts,
  });
}

describe('the sample, screened', () => {
  beforeAll(async () => {
    await touchstone(['simulate', 'mixed', '--out', folder.path('plain')]);
    const events = linesOf(folder.path('plain', 'events.jsonl'));
    const applications = linesOf(folder.path('plain', 'applications.jsonl'));
    // Some records twice, some again with another content, some broken: what is refused must not depend on order either.
    const again = applications.slice(0, 40).map((line) => line.replace('"channel":', '"revised":true,"channel":'));
    const broken = ['{"schema":"application/1"', '[]', '{"schema":"application/1","id":"x","source":"a/b","candidate":{"name":"X Y"}}'];
    const all = [...applications, ...applications.slice(0, 60), ...again, ...broken];
    writeFileSync(folder.path('plain', 'applications.jsonl'), `${all.join('\n')}\n`);
    writeFileSync(folder.path('plain', 'truth.jsonl'), '');
    for (const [name, seed] of [
      ['mixed-up', 1],
      ['split', 2],
    ] as const) {
      mkdirSync(folder.path(name));
      const mixed = shuffled(all, seed);
      const cut = name === 'split' ? 700 : 0;
      if (cut > 0) writeFileSync(folder.path(name, 'a.jsonl'), mixed.slice(0, cut).join('\n'));
      writeFileSync(folder.path(name, 'z.jsonl'), mixed.slice(cut).join('\r\n'));
      // Events first: they may come before their application.
      writeFileSync(folder.path(name, '0-events.jsonl'), shuffled(events, seed).join('\n'));
      copyFileSync(folder.path('plain', 'truth.jsonl'), folder.path(name, 'truth.jsonl'));
    }
  });

  it('gives the same bytes in any order of lines and files, and with 0, 1 or 2 threads', async () => {
    const plain = await screened('plain', '--workers', '2');
    expect(await screened('mixed-up', '--workers', '1')).toBe(plain);
    expect(await screened('split', '--workers', '0')).toBe(plain);
  });

  it('gives every application one screening, whose lines add up', () => {
    const screenings = jsonLines<Screening>(folder.path('plain-out', 'screenings.jsonl'));
    const ids = screenings.map((s) => `${s.source}/${s.application}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    for (const { lines, bits } of screenings) expect(lines.reduce((sum, line) => sum + line.bits, 0)).toBe(bits);
  });
});
