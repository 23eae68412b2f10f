/** What comes in broken is refused with file, line, path, reason and what to do; the rest goes on, and nothing is half-written. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Refusal } from '#core/model/refusal.js';
import { jsonLines, main, scratch, start, touchstone } from './command.js';

const folder = scratch();
afterAll(folder.remove);

const application = (id: string, more: object = {}) =>
  JSON.stringify({
    schema: 'application/1',
    id,
    source: 'test',
    submittedAt: '2026-03-02T15:04:05Z',
    candidate: { name: 'Alex Example' },
    ...more,
  });

async function screened(name: string, text: string | Uint8Array) {
  writeFileSync(folder.path(name), text);
  const out = folder.path(`${name}-out`);
  const ended = await touchstone(['screen', folder.path(name), '--out', out, '--quiet', '--workers', '1']);
  return {
    ...ended,
    refused: jsonLines<Refusal>(`${out}/refused.jsonl`),
    screened: jsonLines<{ application: string }>(`${out}/screenings.jsonl`).map((s) => s.application),
  };
}

describe('records', () => {
  it('are refused one by one, by line and path, and the rest is screened', async () => {
    const lines = [
      application('good-1'),
      '{"schema":"application/1","id":"broken"',
      application('types', { candidate: { name: 'Alex Example', phone: 5551234 } }),
      application('time', { submittedAt: '2026-02-30T25:00:00Z' }),
      '"just text"',
      application('', {}),
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      '{"schema":"application/1","id":"proto","source":"test","candidate":{"name":"A B","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}',
      application('good-2', { unknownKey: 1 }),
    ];
    const { code, refused, screened: ids } = await screened('records.jsonl', `\ufeff${lines.join('\r\n')}\r\n`);
    expect(code).toBe(1);
    expect(ids).toEqual(['good-1', 'good-2', 'proto']);
    expect(refused.map(({ line, path }) => [line, path ?? '']).sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [2, ''],
      [3, '/candidate/phone'],
      [4, '/submittedAt'],
      [5, ''],
      [6, '/id'],
      [7, ''],
    ]);
    for (const { reason, file } of refused) {
      expect(file).toContain('records.jsonl');
      expect(reason.length).toBeGreaterThan(20);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('of 50 MB in one line are refused without being held', async () => {
    const long = Buffer.concat([
      Buffer.from(`${application('a')}\n`),
      Buffer.alloc(50_000_000, 'x'),
      Buffer.from(`\n${application('b')}\n`),
    ]);
    for (const [name, bytes] of [
      ['long.jsonl', long],
      ['long.jsonl.gz', gzipSync(long, { level: 1 })],
    ] as const) {
      const { refused, screened: ids } = await screened(name, bytes);
      expect(ids).toEqual(['a', 'b']);
      expect(refused.map((r) => r.line)).toEqual([2]);
      expect(refused[0]?.reason).toContain('20 MB');
    }
  });

  it('in an empty file, and in one that is not what its name says', async () => {
    const empty = await screened('empty.jsonl', '');
    expect([empty.code, empty.refused.length]).toEqual([1, 1]);
    expect(empty.refused[0]?.reason).toMatch(/empty/i);
    const disguised = await screened('resume.pdf', `${application('disguised')}\n`);
    expect(disguised.screened).toEqual(['disguised']);
  });

  it('twice with the same content are one; with another content the later is screened', async () => {
    const {
      code,
      refused,
      screened: ids,
    } = await screened(
      'twice.jsonl',
      [application('x'), application('x'), application('x', { submittedAt: '2026-04-02T15:04:05Z' })].join('\n'),
    );
    expect([code, ids, refused.length]).toEqual([1, ['x'], 1]);
    expect(refused[0]?.reason).toMatch(/^superseded/);
    expect(JSON.parse(readFileSync(folder.path('twice.jsonl-out', 'summary.json'), 'utf8'))).toMatchObject({
      applications: 1,
      duplicates: 1,
      refused: 1,
    });
  });
});

describe('the command', () => {
  it('ends with 2 for wrong flags and paths that lead nowhere, and says what to do', async () => {
    for (const args of [['screen'], ['screen', folder.path('nowhere')], ['screen', '--no-such-flag', 'x'], ['nonsense']]) {
      const { code, err, out } = await touchstone(args);
      expect([args.join(' '), code, out]).toEqual([args.join(' '), 2, '']);
      expect(err.trim()).not.toBe('');
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  it('goes on past what it cannot read', async () => {
    mkdirSync(folder.path('tree/locked'), { recursive: true });
    writeFileSync(folder.path('tree/a.jsonl'), application('a'));
    symlinkSync(folder.path('nowhere'), folder.path('tree/gone.jsonl'));
    chmodSync(folder.path('tree/locked'), 0);
    const { code, out } = await touchstone(['screen', folder.path('tree'), '--quiet']);
    chmodSync(folder.path('tree/locked'), 0o700);
    expect(code).toBe(1);
    expect(out).toMatch(/refused: .*gone\.jsonl: .*nothing under this name/);
    // Nothing is locked for root.
    if (process.getuid?.() !== 0) expect(out).toMatch(/refused: .*locked: .*permission/);
    expect(out).toContain('1 applications screened');
  });

  it('leaves no half file under a final name when the disk is full', async () => {
    await touchstone(['simulate', '300', '--out', folder.path('some')]);
    for (const mostBlocks of [0, 40, 2000]) {
      const out = folder.path(`full-${mostBlocks}`);
      const { code, err } = await touchstone(['screen', folder.path('some/applications.jsonl'), '--out', out, '--workers', '1'], {
        mostBlocks,
      });
      expect([code, readdirSync(out)], err).toEqual([5, []]);
      expect(err).toMatch(/Stopped before the end/);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'refuses a pipe, a device and a socket given by themselves, at once, and reads the rest',
    async () => {
      const pipe = folder.path('pipe.jsonl');
      execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
      writeFileSync(folder.path('beside.jsonl'), application('beside'));
      for (const command of ['screen', 'read']) {
        const { code, out, err } = await touchstone([command, pipe, '/dev/null', folder.path('beside.jsonl')]);
        expect(code, err).toBe(1);
        expect(`${out}${err}`.match(/a pipe, a device or a socket/g)?.length, command).toBe(2);
      }
      const { out } = await touchstone(['screen', pipe, folder.path('beside.jsonl'), '--json']);
      expect(JSON.parse(out)).toMatchObject({ applications: 1, refused: 1 });
    },
  );

  it('refuses a file that holds blanks and line ends alone, as an empty one', async () => {
    for (const [name, text] of [
      ['blank.jsonl', '\n\n   \r\n'],
      ['mark.jsonl', '\ufeff'],
    ] as const) {
      const { code, refused } = await screened(name, text);
      expect([code, refused.length]).toEqual([1, 1]);
      expect(refused[0]?.reason).toMatch(/empty/);
    }
  });

  it('never writes results over an input, nor where the next run would read them', async () => {
    mkdirSync(folder.path('given/below'), { recursive: true });
    symlinkSync(folder.path('given'), folder.path('linked'));
    for (const name of ['given/a.jsonl', 'given/below/screenings.jsonl']) writeFileSync(folder.path(name), application('mine'));
    const before = readdirSync(folder.path('given'), { recursive: true });
    for (const [input, out] of [
      ['given', 'given'],
      ['given', 'given/results/of/today'],
      ['given', 'linked/results'],
      ['linked', 'given/results'],
      ['given/below/screenings.jsonl', 'given/below'],
    ] as const) {
      const { code, err } = await touchstone(['screen', folder.path(input), '--out', folder.path(out), '--quiet']);
      expect([input, out, code]).toEqual([input, out, 2]);
      expect(err).toMatch(/Give .*--out/);
    }
    expect(readdirSync(folder.path('given'), { recursive: true })).toEqual(before);
    expect(readFileSync(folder.path('given/below/screenings.jsonl'), 'utf8')).toBe(application('mine'));
    const beside = await touchstone(['screen', folder.path('given'), '--out', folder.path('given-results'), '--quiet', '--json']);
    expect(beside.code).toBe(0);
  });

  it.skipIf(process.platform !== 'linux')('ends with words where it cannot write, and never waits for ever', async () => {
    writeFileSync(folder.path('one-more.jsonl'), application('a'));
    for (const args of [
      ['--out', '/proc/results'],
      ['--out', '/dev/null/results'],
    ]) {
      const { code, err } = await touchstone(['screen', folder.path('one-more.jsonl'), ...args]);
      expect([args, code]).toEqual([args, 5]);
      expect(err).toMatch(/^Stopped before the end: .*\. /);
      expect(err).not.toMatch(/\n\s+at /);
    }
    const noTemporary = await touchstone(['screen', folder.path('one-more.jsonl')], { env: { TMPDIR: folder.path('nowhere') } });
    expect([noTemporary.code, noTemporary.err]).toEqual([5, expect.stringContaining('TMPDIR')]);
  });

  it.skipIf(process.platform !== 'linux')('says that its words cannot be written, without a stack trace', () => {
    writeFileSync(folder.path('two-more.jsonl'), application('a'));
    const run = 'exec "$0" "$1" screen "$2" --quiet > /dev/full';
    const { status, stderr } = spawnSync('sh', ['-c', run, process.execPath, main, folder.path('two-more.jsonl')], { encoding: 'utf8' });
    expect(status).toBe(5);
    expect(stderr).toMatch(/disk is full/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('goes on past links that lead in a circle', async () => {
    mkdirSync(folder.path('circle/inside'), { recursive: true });
    writeFileSync(folder.path('circle/a.jsonl'), application('a'));
    symlinkSync('..', folder.path('circle/inside/back'));
    const { out } = await touchstone(['screen', folder.path('circle'), '--quiet', '--json']);
    expect(JSON.parse(out)).toMatchObject({ applications: 1 });
  });

  it('leaves nothing behind when the output cannot be written', async () => {
    writeFileSync(folder.path('one.jsonl'), application('a'));
    writeFileSync(folder.path('a-file'), '');
    const { code, err } = await touchstone(['screen', folder.path('one.jsonl'), '--out', folder.path('a-file/out')]);
    expect(code).toBe(5);
    expect(err).toMatch(/folder/);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    await touchstone(['simulate', '20000', '--out', folder.path('load')]);
    const out = folder.path('interrupted');
    const { child, ended } = start(['screen', folder.path('load/applications.jsonl'), '--out', out, '--workers', '1']);
    while (!existsSync(out) || readdirSync(out).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const { code, err } = await ended;
    expect([code, readdirSync(out)]).toEqual([130, []]);
    expect(err).toMatch(/Interrupted/);
  });
});
