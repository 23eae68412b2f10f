import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { untidy } from './tidy.js';

const root = resolve(import.meta.dirname, '../..');

function sources(directory: string): string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    return statSync(path).isDirectory() ? sources(path) : /\.(ts|tsx|mjs)$/.test(name) ? [path] : [];
  });
}

const whats = (file: string, text: string) => untidy(file, text).map((u) => u.what);

describe('tidy', () => {
  it('holds for every file of the project', () => {
    const files = ['src', 'test', 'scripts', 'bench'].flatMap((folder) => sources(join(root, folder)));
    expect(files.length).toBeGreaterThan(150);
    const found = files
      .filter((f) => !f.includes(`${sep}architecture${sep}`))
      .flatMap((f) => untidy(relative(root, f).split(sep).join('/'), readFileSync(f, 'utf8')));
    expect(found.map((u) => `${u.file}:${u.line} ${u.what}`)).toEqual([]);
  });

  it.each([
    ['const t = Date.now();', 'asks the time'],
    ['const t = new Date();', 'asks the time'],
    ['const r = Math.random();', 'throws dice'],
    ["const c = new Intl.Collator('de');", 'depends on the locale'],
    ['a.localeCompare(b);', 'depends on the locale'],
    ['n.toLocaleString();', 'depends on the locale'],
    ['// TODO later', 'is unfinished'],
  ])('finds %s in the core', (line, what) => expect(whats('src/core/model/planted.ts', `${line}\n`)).toEqual([what]));

  it('lets the world ask the time', () => expect(whats('src/adapters/clock.ts', 'const t = Date.now();\n')).toEqual([]));
  it('lets the core read a date that is handed in', () =>
    expect(whats('src/core/model/planted.ts', 'const d = new Date(at);\n')).toEqual([]));
  it('finds tests that are switched off', () =>
    expect(whats('src/core/model/x.test.ts', "it.only('x', () => {});\n")).toEqual(['switches tests off']));
  it('finds long files', () =>
    expect(whats('src/core/model/planted.ts', 'export {};\n'.repeat(301))).toContain('is longer than 300 lines'));
  it('finds long functions', () => {
    const body = 'console;\n'.repeat(70);
    expect(whats('src/core/model/planted.ts', `export function f() {\n${body}}\n`)).toEqual(['holds a function longer than 70 lines']);
  });
  it('finds drawers without a name', () => expect(whats('src/core/utils/x.ts', '')).toEqual(['is a drawer without a name']));
});
