/** The built command as a person runs it: arguments in, exit code and text out. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const main = join(root, 'dist/cli/main.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  /** Most blocks of 512 bytes a file may have, as on a disk that is full. */
  readonly mostBlocks?: number;
}

export function start(
  args: readonly string[],
  { env = {}, mostBlocks }: Circumstances = {},
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const limited = mostBlocks === undefined ? [] : ['-c', `ulimit -f ${mostBlocks}; exec "$0" "$@"`, process.execPath];
  const child = spawn(mostBlocks === undefined ? process.execPath : 'sh', [...limited, main, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => (out += chunk));
  child.stderr?.on('data', (chunk) => (err += chunk));
  const ended = new Promise<Ended>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code, out, err }));
  });
  return { child, ended };
}

export const touchstone = (args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> => start(args, circumstances).ended;

/** A folder of its own that goes when the test is over. */
export function scratch(): { readonly path: (...parts: string[]) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-test-'));
  return { path: (...parts) => join(folder, ...parts), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);
export const jsonLines = <T>(path: string): T[] => linesOf(path).map((line) => JSON.parse(line) as T);
