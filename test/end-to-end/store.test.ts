/** The store as commands see it: taken in once, held by one process, looked up by another, and the same answer as a run over everything. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screening } from '#core/model/screening.js';
import { jsonLines, linesOf, scratch, start, touchstone } from './command.js';

const folder = scratch();
const env = { TOUCHSTONE_DATA: folder.path('data'), TOUCHSTONE_OPEN: '0', TOUCHSTONE_PORT: '0' };
afterAll(folder.remove);

const someEach = 450;
const imported = (...files: string[]) => touchstone(['import', ...files.map((file) => folder.path(file)), '--json', '--quiet'], { env });

beforeAll(async () => {
  await touchstone(['simulate', 'rings', '--out', folder.path('rings')]);
  const applications = linesOf(folder.path('rings', 'applications.jsonl')).slice(0, 2 * someEach);
  const ids = new Set(applications.map((line) => JSON.parse(line).id as string));
  const events = linesOf(folder.path('rings', 'events.jsonl')).filter((line) => ids.has(JSON.parse(line).application));
  writeFileSync(folder.path('first.jsonl'), `${applications.slice(someEach).join('\n')}\n`);
  writeFileSync(folder.path('second.jsonl'), `${applications.slice(0, someEach).join('\n')}\n`);
  writeFileSync(folder.path('events.jsonl'), `${events.join('\n')}\n`);
});

describe('a store', () => {
  it('takes the same file once, and events before their applications', async () => {
    const first = await imported('events.jsonl', 'first.jsonl');
    expect(first.code, first.err).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ applications: someEach, duplicates: 0, refused: 0 });
    const again = await imported('first.jsonl');
    expect(JSON.parse(again.out)).toMatchObject({ applications: 0, screened: 0 });
    expect(JSON.parse((await imported('second.jsonl')).out)).toMatchObject({ applications: someEach });
  }, 180_000);

  it('says what one run over everything says', async () => {
    await touchstone([
      'screen',
      ...['first', 'second', 'events'].map((stem) => folder.path(`${stem}.jsonl`)),
      '--out',
      folder.path('out'),
      '--quiet',
    ]);
    const screenings = jsonLines<Screening>(folder.path('out', 'screenings.jsonl'));
    const flagged = screenings.filter((s) => s.tier !== 'clear');
    expect(flagged.length).toBeGreaterThan(100);
    const some = [...flagged.filter((_, i) => i % 120 === 0), ...screenings.filter((s) => s.tier === 'clear').slice(0, 2)];
    for (const wanted of some) {
      const { out, err } = await touchstone(['explain', `${wanted.source}/${wanted.application}`, '--json'], { env });
      expect(out, err).not.toBe('');
      expect({ ...JSON.parse(out), screenedAt: '' }).toEqual({ ...wanted, screenedAt: '' });
    }
  }, 180_000);

  it('is held by one process: another is told which, and takes in and looks up through it', async () => {
    const { child, ended } = start(['serve'], { env });
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (chunk) => {
        said += chunk;
        if (said.includes('/sign-in?token=')) resolve();
      });
      ended.then(({ err }) => reject(new Error(`ended before it served: ${err}`)));
    });
    writeFileSync(
      folder.path('late.jsonl'),
      `${linesOf(folder.path('rings', 'applications.jsonl'))
        .slice(2 * someEach, 2 * someEach + 20)
        .join('\n')}\nbroken\n`,
    );
    const late = await imported('late.jsonl');
    expect([late.code, JSON.parse(late.out)], late.err).toEqual([1, expect.objectContaining({ applications: 20, refused: 1 })]);
    const elsewhere = { ...env, TOUCHSTONE_DATABASE: '' };
    const second = await touchstone(['serve', '--port', '0'], { env: elsewhere });
    expect([second.code, second.err]).toEqual([3, expect.stringContaining(String(child.pid))]);
    const screened = jsonLines<Screening>(folder.path('out', 'screenings.jsonl')).find((s) => s.tier !== 'clear')!;
    const explained = await touchstone(['explain', screened.application], { env });
    expect([explained.code, explained.out], explained.err).toEqual([0, expect.stringContaining('how to ask:')]);
    const tokenFile = folder.path('data', 'cli-token');
    expect(statSync(tokenFile).mode & 0o777).toBe(0o600);
    const { url } = JSON.parse(readFileSync(tokenFile, 'utf8'));
    expect((await fetch(`${url}/api/v1/health`)).status).toBe(200);
    const begin = performance.now();
    child.kill('SIGTERM');
    const { code } = await ended;
    expect(code).toBe(0);
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(() => readFileSync(tokenFile)).toThrow();
  }, 60_000);
});
