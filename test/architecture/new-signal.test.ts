import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSignal } from '../../scripts/new-signal.mjs';

const root = resolve(import.meta.dirname, '../..');

describe('the scaffold of a signal', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'touchstone-scaffold-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is two files that compile in the core as they are made', () => {
    const made = newSignal(folder, 'contact/shared-iban', '0.1.0').map(
      (path) => [relative(folder, path), readFileSync(path, 'utf8')] as const,
    );
    expect(made.map(([path]) => path)).toEqual([
      'src/core/signals/contact/shared-iban.ts',
      'src/core/signals/contact/shared-iban.examples.ts',
    ]);
    expect(faultsOf(new Map(made.map(([path, text]) => [join(root, path), text])))).toEqual([]);
  }, 60_000);

  it.each([undefined, '', 'shared-iban', 'Contact/iban', 'contact/shared_iban', '../contact/iban', 'contact/iban/more', 'contact/-iban'])(
    'refuses %j and shows a name that would do',
    (wanted) => expect(() => newSignal(folder, wanted, '0.1.0')).toThrow(/npm run gen -- signal contact\/shared-iban/),
  );

  it('never writes over a signal', () => {
    newSignal(folder, 'contact/shared-iban', '0.1.0');
    expect(() => newSignal(folder, 'contact/shared-iban', '0.1.0')).toThrow(/exists already/);
  });
});

/** Types the texts as if they stood in the project. */
function faultsOf(texts: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.core.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, language, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, text, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()]
    .flatMap((path) => {
      const file = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    })
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
