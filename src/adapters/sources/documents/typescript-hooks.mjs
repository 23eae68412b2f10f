/**
 * Lets a worker thread run this project's TypeScript as it stands, for tests: Node 20 cannot, and the test runner's own transforms end at
 * the thread's border. Loaded only when the pool itself runs from a `.ts` file; the built product never sees it.
 */

import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread, threadId } from 'node:worker_threads';
import { transformWithOxc } from 'vite';

const registered = Symbol.for('touchstone.typescript-hooks');
if (!isMainThread && threadId >= 0 && !globalThis[registered] && !import.meta.url.includes('hooks-thread')) {
  globalThis[registered] = true;
  register(`${import.meta.url}?hooks-thread`);
}

export async function resolve(specifier, context, next) {
  if (context.parentURL?.endsWith('.ts') && specifier.startsWith('.') && specifier.endsWith('.js')) {
    return { url: new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL).href, shortCircuit: true, format: 'module' };
  }
  if (specifier.startsWith('#')) return next(specifier, { ...context, conditions: [...context.conditions, 'source'] });
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const source = await readFile(fileURLToPath(url), 'utf8');
  const { code } = await transformWithOxc(source, fileURLToPath(url), { lang: 'ts', sourcemap: false });
  return { format: 'module', shortCircuit: true, source: code };
}
