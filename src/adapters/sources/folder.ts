/** A folder: every file in it and below. What cannot be read is refused, and the rest goes on. */

import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Refusal } from '#core/model/refusal.js';
import { type ByteSource, diskSource, unreadable } from './byte-source.js';

/** What systems leave in folders and archives by themselves. */
export const isLitter = (name: string): boolean => /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i.test(name);

/** In the order of their names, in code units. `file` is the folder as the user gave it. */
export async function* filesUnder(file: string): AsyncGenerator<ByteSource | Refusal> {
  const folders = [basename(resolve(file))];
  yield* walk({ onDisk: file, file: file.replace(/[\\/]+$/, ''), path: '', folders }, new Set());
}

interface Place {
  readonly onDisk: string;
  readonly file: string;
  readonly path: string;
  readonly folders: readonly string[];
}

async function* walk(place: Place, seen: Set<string>): AsyncGenerator<ByteSource | Refusal> {
  let names: string[];
  try {
    const real = await realpath(place.onDisk);
    // Links may lead back to a folder above.
    if (seen.has(real)) return;
    seen.add(real);
    names = await readdir(place.onDisk);
  } catch (error) {
    yield { file: place.file, reason: unreadable(error) };
    return;
  }
  for (const name of names.sort()) {
    if (isLitter(name)) continue;
    const below: Place = {
      onDisk: join(place.onDisk, name),
      file: `${place.file}/${name}`,
      path: place.path === '' ? name : `${place.path}/${name}`,
      folders: place.folders,
    };
    try {
      const stats = await stat(below.onDisk);
      if (stats.isDirectory()) yield* walk({ ...below, folders: [...place.folders, name] }, seen);
      else if (stats.isFile()) yield diskSource(below.onDisk, below.file, below.path, below.folders, stats.size);
      else yield { file: below.file, reason: 'This is neither a file nor a folder. Leave it out.' };
    } catch (error) {
      yield { file: below.file, reason: unreadable(error) };
    }
  }
}

/** A file given by itself: the folder it happens to lie in says nothing about it. */
export const givenFile = (file: string, size: number): ByteSource => diskSource(file, file, basename(file), [], size);
