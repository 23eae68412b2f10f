/** Results are never written over an input, nor where the next run would take them for one. */

import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** What a run writes into its folder. */
const written = ['screenings.jsonl', 'rings.jsonl', 'refused.jsonl', 'summary.json'];

/** Why results may not go there, and what to do; undefined when they may. */
export async function clashOfOutput(paths: readonly string[], out: string): Promise<string | undefined> {
  if (out.trim() === '') return 'The folder for the results has no name. Give one with --out.';
  const to = await whereIs(resolve(out));
  for (const path of paths) {
    const from = await whereIs(resolve(path));
    const isFolder = await stat(from).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (isFolder && (to === from || to.startsWith(from.endsWith(sep) ? from : from + sep))) {
      return `The results would be written into the input: ${out} lies in ${path}, and the next run would read them as records. Give a folder outside of it with --out.`;
    }
    if (!isFolder && dirname(from) === to && written.includes(basename(from))) {
      return `The results would be written over the input ${path}. Give another folder with --out.`;
    }
  }
  return undefined;
}

/** With links followed, as far as the path exists. */
async function whereIs(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(await whereIs(above), basename(path));
  }
}
