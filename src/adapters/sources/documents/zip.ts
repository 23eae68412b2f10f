/** Opens an archive in memory after looking at what it declares: nothing is unpacked that could not be held. */

import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { limits, Unreadable } from './unreadable.js';

export interface Archive {
  readonly names: readonly string[];
  /** @throws Unreadable when the entry is larger than it said, or damaged; undefined when there is none of that name. */
  read(name: string): Promise<Buffer | undefined>;
}

/** @throws Unreadable */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const entries = new Map<string, Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      try {
        check(entry, entries.size);
      } catch (error) {
        reject(error);
        return;
      }
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve());
    zip.on('error', () => reject(damaged()));
    zip.readEntry();
  });
  return { names: [...entries.keys()], read: async (name) => (entries.has(name) ? unpacked(zip, entries.get(name)!) : undefined) };
}

const opened = (buffer: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(damaged()) : resolve(zip),
    );
  });

function check(entry: Entry, count: number): void {
  if (count >= limits.entries)
    throw new Unreadable(`This archive holds more than ${limits.entries} entries. Submit the resume alone, as PDF or DOCX.`);
  if ((entry.generalPurposeBitFlag & 1) !== 0) throw new Unreadable('This file is encrypted. Ask for the resume without a password.');
  const { compressedSize: packed, uncompressedSize: size } = entry;
  if (size > limits.expandedBytes || (size > limits.expandedFreely && size > packed * limits.expansion)) throw bomb(entry.fileName);
}

const unpacked = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream: Readable) => {
      if (error) {
        reject(damaged());
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        // Declared sizes may lie; the library checks them too, but only at the end.
        if (size > limits.expandedBytes || (size > limits.expandedFreely && size > entry.compressedSize * limits.expansion))
          stream.destroy(bomb(entry.fileName));
        else chunks.push(chunk);
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', (cause) => reject(cause instanceof Unreadable ? cause : damaged()));
    });
  });

const bomb = (name: string): Unreadable =>
  new Unreadable(
    `The part ${JSON.stringify(name.slice(0, 80))} of this file expands beyond what is allowed (100 MB, or 1 MB and 100 times its size). Save the resume again and submit that.`,
  );

const damaged = (): Unreadable =>
  new Unreadable('This file is damaged or cut off: its archive cannot be opened. Ask for the file again, or save it anew.');
