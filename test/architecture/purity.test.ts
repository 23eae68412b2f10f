/** The core cannot name the world: planted, each of its doors fails to compile or fails the reading of the text. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const doors = [
  "fetch('https://example.com')",
  "console.log('x')",
  'process.env',
  "Buffer.from('x')",
  'setTimeout(() => {}, 1)',
  "new URL('https://example.com')",
  'new TextEncoder()',
  "await import('node:fs')",
  'crypto.randomUUID()',
  'performance.now()',
];

function errorsOf(text: string): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'touchstone-purity-'));
  try {
    mkdirSync(join(directory, 'src/core'), { recursive: true });
    writeFileSync(join(directory, 'src/core/planted.ts'), `export const planted = async () => { ${text}; };\n`);
    symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
    for (const file of ['tsconfig.core.json', 'tsconfig.base.json', 'package.json'])
      writeFileSync(join(directory, file), readFileSync(join(root, file)));
    const read = ts.getParsedCommandLineOfConfigFile(join(directory, 'tsconfig.core.json'), {}, {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    } as ts.ParseConfigFileHost);
    const program = ts.createProgram(read?.fileNames ?? [], read?.options ?? {});
    return ts.getPreEmitDiagnostics(program).map((d) => ts.flattenDiagnosticMessageText(d.messageText, ' '));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

describe('the core is pure', () => {
  it.each(doors)('%s does not compile in the core', (door) => expect(errorsOf(door)).not.toEqual([]));
  it('plain computing does', () => expect(errorsOf('return [1, 2].map((n) => n * 2)')).toEqual([]));
});
