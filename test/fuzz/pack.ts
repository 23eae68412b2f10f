/** Packs zip archives for tests, the damaged and lying ones included. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
  readonly name: string;
  readonly bytes: Buffer;
  readonly stored?: boolean;
  /** What the headers claim, where that is not the truth. */
  readonly claims?: { readonly size?: number; readonly packedSize?: number; readonly offset?: number };
  readonly flags?: number;
  readonly unixMode?: number;
}

export function packZip(entries: readonly Packed[]): Buffer {
  const bodies: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, stored = false, claims = {}, flags = 0x800, unixMode = 0o100644 } of entries) {
    const body = stored ? bytes : deflateRawSync(bytes, { level: 9 });
    const label = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(stored ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(claims.packedSize ?? body.length, 14);
    facts.writeUInt32LE(claims.size ?? bytes.length, 18);
    facts.writeUInt16LE(label.length, 22);
    bodies.push(Buffer.from('PK\u0003\u0004'), facts, label, body);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((unixMode << 16) >>> 0, 6);
    tail.writeUInt32LE(claims.offset ?? offset, 10);
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), facts, tail, label);
    offset += 30 + label.length + body.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\u0005\u0006'), end]);
}
