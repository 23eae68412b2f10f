/** zip: the files in an archive, each streamed from it. Names in archives are labels only; nothing is written anywhere under them. */

import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import type { Refusal } from '#core/model/refusal.js';
import { type ByteSource, UnreadableSource, unreadable } from './byte-source.js';
import { isLitter } from './folder.js';

export const archiveLimits = { entries: 10_000, expandedBytes: 100_000_000, ratio: 100, ratioFrom: 1_000_000 };

/** The types of yauzl are of version 2; these parts are of version 3. */
interface RawEntry extends Omit<yauzl.Entry, 'fileName'> {
  readonly fileName: Buffer;
}
const { getFileNameLowLevel } = yauzl as unknown as {
  getFileNameLowLevel(flags: number, name: Buffer, extra: yauzl.Entry['extraFields'], strict: boolean): string;
};

export interface Archive {
  readonly files: readonly (ByteSource | Refusal)[];
  close(): void;
}

/** An archive that is not to be opened at all gives a refusal; a single entry that is not, one among its files. */
export async function openZip(archive: ByteSource): Promise<Archive | Refusal> {
  if (archive.onDisk === undefined) return { file: archive.file, reason: 'This is an archive inside of an archive. Unpack the outer one.' };
  let zip: yauzl.ZipFile | undefined;
  try {
    zip = await opened(archive.onDisk);
    const { entryCount } = zip;
    if (entryCount > archiveLimits.entries) {
      zip.close();
      return { file: archive.file, reason: `The archive has ${entryCount} entries; at most ${archiveLimits.entries} are read. Split it.` };
    }
    const entries = await entriesOf(zip);
    const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
    if (packed > zip.fileSize) {
      zip.close();
      return { file: archive.file, reason: 'The entries of this archive overlap, as only a trap does. Pack the files anew.' };
    }
    const inside = zip;
    return { files: entries.flatMap((entry) => fileOf(archive, inside, entry)), close: () => inside.close() };
  } catch (error) {
    zip?.close();
    return { file: archive.file, reason: damaged(error) };
  }
}

function fileOf(archive: ByteSource, zip: yauzl.ZipFile, entry: RawEntry): readonly (ByteSource | Refusal)[] {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileName, entry.extraFields, false);
  const steps = name.split('/');
  if (name.endsWith('/') || steps.some(isLitterStep)) return [];
  const file = `${archive.file}/${name}`;
  const refuse = (reason: string): readonly Refusal[] => [{ file, reason }];
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || steps.includes('..') || name.includes('\u0000')) {
    return refuse('The name leads out of the archive, as only a trap does. Pack the file under a plain name.');
  }
  const { uncompressedSize: size, compressedSize } = entry;
  if (size > archiveLimits.expandedBytes || (size > archiveLimits.ratioFrom && size > archiveLimits.ratio * compressedSize)) {
    return refuse(
      'The file would expand beyond 100 MB, or above 1 MB to more than 100 times its packed size. Unpack it and give it by itself.',
    );
  }
  if ((entry.generalPurposeBitFlag & 1) !== 0) return refuse('The file is encrypted. Unpack it with its password and give the files.');
  // The upper half holds Unix file modes: 0o120000 is a link.
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) return refuse('This is a link, not a file. Pack the file itself.');
  const above = archive.file.slice(archive.file.lastIndexOf('/') + 1).replace(/\.zip$/i, '');
  return [{ file, path: name, folders: [...archive.folders, above, ...steps.slice(0, -1)], size, open: () => entryBytes(zip, entry) }];
}

const isLitterStep = (step: string): boolean => step !== '..' && step !== '.' && isLitter(step);

const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };

const opened = (path: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.open(path, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const entriesOf = (zip: yauzl.ZipFile): Promise<readonly RawEntry[]> =>
  new Promise((resolve, reject) => {
    const entries: RawEntry[] = [];
    zip.on('entry', (entry: RawEntry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });

/** yauzl holds the stream to the size declared, so what was judged above is what comes. */
async function* entryBytes(zip: yauzl.ZipFile, entry: RawEntry): AsyncGenerator<Buffer> {
  try {
    const stream = await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry as unknown as yauzl.Entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    try {
      yield* stream as AsyncIterable<Buffer>;
    } finally {
      stream.destroy();
    }
  } catch (error) {
    throw new UnreadableSource(damaged(error));
  }
}

/** Messages of yauzl may hold names of entries; only that something is wrong is passed on. */
const damaged = (error: unknown): string =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('E')
    ? unreadable(error)
    : 'The archive is damaged, ends in the middle, or is packed in a way not read here. Pack the files anew.';
