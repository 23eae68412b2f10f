/** The laws between rooms bite: each forbidden import, planted, is an error; and the tool really sees the code. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

const root = resolve(import.meta.dirname, '../..');

const planted: readonly { readonly law: string; readonly file: string; readonly imports: string }[] = [
  { law: 'model-looks-back-only', file: 'src/core/model/planted.ts', imports: '../score/score.js' },
  { law: 'intake-looks-back-only', file: 'src/core/intake/planted.ts', imports: '../normalise/normalise.js' },
  { law: 'normalise-looks-back-only', file: 'src/core/normalise/planted.ts', imports: '../link/record.js' },
  { law: 'link-looks-back-only', file: 'src/core/link/planted.ts', imports: '../signals/signal.js' },
  { law: 'signals-looks-back-only', file: 'src/core/signals/planted.ts', imports: '../score/score.js' },
  { law: 'score-looks-back-only', file: 'src/core/score/planted.ts', imports: '../cases/open.js' },
  { law: 'cases-looks-back-only', file: 'src/core/cases/planted.ts', imports: '../learn/grades.js' },
  { law: 'learn-looks-back-only', file: 'src/core/learn/planted.ts', imports: '../trends/quarters.js' },
  { law: 'core-is-pure', file: 'src/core/trends/planted.ts', imports: '../../adapters/planted.js' },
  { law: 'core-without-node', file: 'src/core/model/planted-node.ts', imports: 'node:fs' },
  { law: 'rooms-below-the-pipeline', file: 'src/core/score/planted-up.ts', imports: '../pipeline.js' },
  { law: 'signals-are-strangers', file: 'src/core/signals/contact/planted.ts', imports: './shared-phone.js' },
  { law: 'simulate-knows-the-model-only', file: 'src/simulate/planted.ts', imports: '../core/score/score.js' },
  { law: 'core-without-simulate', file: 'src/core/trends/planted-invented.ts', imports: '../../simulate/planted.js' },
  { law: 'adapters-know-core', file: 'src/adapters/planted.ts', imports: '../cli/planted.js' },
  { law: 'ports-meet-adapters-in-app', file: 'src/cli/planted.ts', imports: '../adapters/planted-port.js' },
  { law: 'web-knows-the-client-only', file: 'src/web/planted.ts', imports: '../core/model/bits.js' },
  { law: 'no-circular', file: 'src/core/model/planted-circle.ts', imports: './planted-circle-back.js' },
];

async function cruiseIn(directory: string): Promise<ICruiseResult> {
  const { options, forbidden } = config;
  const result = await cruise(['src'], { ...options, baseDir: directory, ruleSet: { forbidden }, validate: true } as never);
  return result.output as ICruiseResult;
}

describe('the laws between rooms', () => {
  let directory: string;
  let broken: ICruiseResult;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'touchstone-borders-'));
    for (const part of ['src', 'tsconfig.json', 'tsconfig.base.json', 'package.json'])
      cpSync(join(root, part), join(directory, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
    for (const { file, imports } of planted) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), `import * as forbidden from '${imports}';\nexport const used = forbidden;\n`);
    }
    writeFileSync(join(directory, 'src/core/model/planted-circle-back.ts'), "export * from './planted-circle.js';\n");
    writeFileSync(join(directory, 'src/adapters/planted-port.ts'), 'export const port = 1;\n');
    broken = await cruiseIn(directory);
  });

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it.each(planted)('$law: an import of $imports in $file is an error', ({ law, file }) => {
    expect(broken.summary.violations.filter((v) => v.rule.name === law).flatMap((v) => [v.from, v.to])).toContain(file);
  });

  it('every law is planted', () => {
    expect(config.forbidden.map((rule: { name: string }) => rule.name).sort()).toEqual(planted.map((p) => p.law).sort());
  });

  it('the code itself breaks none, and the tool saw it', async () => {
    const { summary } = await cruiseIn(root);
    expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(150);
    expect(summary.totalDependenciesCruised).toBeGreaterThan(summary.totalCruised);
  });
});
