/** gzip: the file behind it, streamed. Nothing is unpacked to disk, and no more of it held than its reader holds. */

import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ByteSource } from './byte-source.js';

export const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** Its name is the packed file's: that is the file people know. */
export function gunzipped({ onDisk: _, size: __, ...source }: ByteSource): ByteSource {
  return {
    ...source,
    path: source.path.replace(/\.gz$/i, ''),
    async *open() {
      const packed = Readable.from(source.open());
      const plain = createGunzip();
      packed.on('error', (error) => plain.destroy(error));
      try {
        yield* packed.pipe(plain) as AsyncIterable<Buffer>;
      } finally {
        packed.destroy();
        plain.destroy();
      }
    },
  };
}
