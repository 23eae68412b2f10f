/** A file of the input wherever its bytes lie: on disk, in an archive, behind a compression. It can be read more than once. */

import { createReadStream } from 'node:fs';

export interface ByteSource {
  /** As refusals name it. */
  readonly file: string;
  /** Below the folder or archive it was given in, with slashes; its name alone when it was given by itself. */
  readonly path: string;
  /** The folders it lies in as far as they were given, from the outermost. */
  readonly folders: readonly string[];
  /** Bytes, where known before reading. */
  readonly size?: number;
  /** Only for plain files. */
  readonly onDisk?: string;
  open(): AsyncIterable<Buffer>;
}

/** What went wrong with the bytes themselves, in words for a refusal. */
export class UnreadableSource extends Error {}

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export function diskSource(onDisk: string, file: string, path: string, folders: readonly string[], size: number): ByteSource {
  return {
    file,
    path,
    folders,
    size,
    onDisk,
    open: () => createReadStream(onDisk, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>,
  };
}

/** The first bytes, at least `count` where the file has them. */
export async function headOf(source: ByteSource, count: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= count) break;
  }
  return Buffer.concat(chunks);
}

/** All bytes, or `undefined` when there are more than `limit`: no more than that is ever held. */
export async function readAll(source: ByteSource, limit: number): Promise<Buffer | undefined> {
  if (source.size !== undefined && source.size > limit) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source.open()) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** Why a file could not be read, without the path the system's message repeats. */
export function unreadable(error: unknown): string {
  if (error instanceof UnreadableSource) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = reasons.get(code) ?? `The file cannot be read (${code || (error instanceof Error ? error.name : 'unknown')}).`;
  return code.startsWith('Z_') ? `${why} What was read before that point is kept.` : why;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'There is no permission to read this. Grant it, or leave the file out.'],
  ['EPERM', 'There is no permission to read this. Grant it, or leave the file out.'],
  ['ENOENT', 'There is nothing under this name (any more). Check the name.'],
  ['EISDIR', 'This is a folder where a file was expected. Give the folder itself.'],
  ['ELOOP', 'The links here lead in a circle. Give the file they should lead to.'],
  ['EMFILE', 'Too many files are open. Raise the limit of open files, or give fewer archives at once.'],
  ['Z_BUF_ERROR', 'The compressed file ends in the middle. Get a whole copy.'],
  ['Z_DATA_ERROR', 'The compressed file is damaged. Get a whole copy.'],
]);
