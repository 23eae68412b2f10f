import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { key4, key6, publicAddress } from './address.js';
import { FactsError } from './checked.js';
import { openNetworkLookup } from './network.js';
import { networkLookupContract } from './network-lookup.contract.js';
import { rangeTable } from './ranges.js';

let directory: string;
let nested: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'networks-'));
  nested = join(directory, 'nested.mmdb');
  await writeFile(
    nested,
    database([
      { first: 8, record: nestedRecord },
      { first: 9, record: { autonomous_system_number: 64500, autonomous_system_organization: 'Fen Hosting' } },
    ]),
  );
});
afterAll(() => rm(directory, { recursive: true }));

networkLookupContract('ranges alone', () => openNetworkLookup({ databases: [] }));
networkLookupContract('the installed countries', () => openNetworkLookup());
networkLookupContract('a database of places', () => openNetworkLookup({ databases: [nested] }));

describe('what the look-up knows', () => {
  it('names the large clouds in both families', async () => {
    const lookup = await openNetworkLookup({ databases: [] });
    expect(lookup.network('3.5.1.2')).toEqual({ organisation: 'Amazon Web Services', kind: 'hosting' });
    expect(lookup.network('2600:1900::1')).toEqual({ organisation: 'Google Cloud', kind: 'hosting' });
    expect(lookup.network('1.0.0.1')).toBeUndefined();
  });

  it('names countries when the optional package is there, and nothing when it is not', async () => {
    const lookup = await openNetworkLookup();
    let installed = true;
    try {
      createRequire(import.meta.url).resolve('@ip-location-db/geo-whois-asn-country-mmdb/package.json');
    } catch {
      installed = false;
    }
    expect(lookup.network('8.8.8.8')).toEqual(installed ? { country: 'US' } : undefined);
    expect(lookup.network('2a01:4f8::1')).toEqual(installed ? { country: 'DE' } : undefined);
    expect(lookup.version === (await openNetworkLookup({ databases: [] })).version).toBe(!installed);
  });

  it('reads places out of nested databases, and hosting from the number of a network', async () => {
    const file = await factsWith({ hosting: {}, hostingNumbers: { 'Fen Hosting': [64500] } });
    const lookup = await openNetworkLookup({ directory: file, databases: [nested] });
    expect(lookup.network('8.1.2.3')).toEqual({ country: 'US', region: 'US-WA', city: 'Seattle' });
    expect(lookup.network('9.1.2.3')).toEqual({ asn: 64500, organisation: 'Fen Hosting', kind: 'hosting' });
    expect(lookup.network('11.1.2.3')).toBeUndefined();
    expect(lookup.network('2600:1900::1')).toBeUndefined();
  });

  it('lets the database named first win', async () => {
    const other = join(directory, 'other.mmdb');
    await writeFile(other, database([{ first: 8, record: { country_code: 'CA', city: 'Fenport' } }]));
    expect((await openNetworkLookup({ databases: [other, nested] })).network('8.1.2.3')).toEqual({
      country: 'CA',
      region: 'US-WA',
      city: 'Fenport',
    });
  });

  it('refuses a file that is no database, or is not there, and says what to do', async () => {
    const broken = join(directory, 'broken.mmdb');
    await writeFile(broken, 'not a database');
    for (const path of [broken, join(directory, 'absent.mmdb')])
      await expect(openNetworkLookup({ databases: [path] })).rejects.toThrow(
        /mmdb: cannot be read as a database of addresses \(.+\); name another file/,
      );
  });

  it('refuses ranges that overlap or cannot be read', async () => {
    for (const [hosting, reason] of [
      [{ One: ['1.2.0.0/16'], Two: ['1.2.3.0/24'] }, /overlaps one of One/],
      [{ One: ['1.2.3.9-1.2.3.1'] }, /is not a range/],
      [{ One: ['1.2.3.4/16'] }, /is not a range/],
      [{ One: ['2001:db8::/64'] }, /no finer than/],
      [{ One: ['anything'] }, /is not a range/],
      [{ One: 7 }, /must be a list/],
    ] as const) {
      const opened = openNetworkLookup({ directory: await factsWith({ hosting, hostingNumbers: {} }), databases: [] });
      await expect(opened).rejects.toThrow(FactsError);
      await expect(opened).rejects.toThrow(reason);
    }
    await expect(
      openNetworkLookup({ directory: await factsWith({ hosting: {}, hostingNumbers: { One: [-1] } }), databases: [] }),
    ).rejects.toThrow(/whole numbers/);
  });
});

describe('addresses', () => {
  it('agrees with ipaddr.js about which IPv4 addresses are somebody’s', () => {
    fc.assert(fc.property(fc.ipV4(), (ip) => (publicAddress(ip) !== undefined) === (ipaddr.IPv4.parse(ip).range() === 'unicast')));
    for (const ip of ['9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '172.15.255.255', '172.32.0.0', '223.255.255.255'])
      expect(publicAddress(ip)?.text, ip).toBe(ip);
  });

  it('reads the first 48 bits of any spelling of an IPv6 address', () => {
    fc.assert(
      fc.property(fc.ipV6(), (ip) => {
        const [a, b, c] = ipaddr.IPv6.parse(ip).parts as [number, number, number];
        expect(key6(ip)).toBe((a * 65536 + b) * 65536 + c);
      }),
      { numRuns: 1000 },
    );
    expect(key6('2001::1:2:3:4:5:6')).toBe((0x2001 * 65536 + 0) * 65536 + 1);
  });

  it('finds exactly the addresses of a range', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 8, max: 32 }), fc.ipV4(), (ip, bits, other) => {
        const [network] = ipaddr.IPv4.parseCIDR(`${ip}/${bits}`);
        const first = Math.floor(key4(network.toString()) / 2 ** (32 - bits)) * 2 ** (32 - bits);
        const text = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.');
        const table = rangeTable([['One', [`${text}/${bits}`]]], { file: 'x' });
        for (const candidate of [ip, other]) {
          const key = key4(candidate);
          expect(table.owner({ kind: 'ipv4', key, text: candidate }) === 'One').toBe(key >= first && key < first + 2 ** (32 - bits));
        }
      }),
    );
  });
});

async function factsWith(networks: unknown): Promise<string> {
  const folder = await mkdtemp(join(directory, 'facts-'));
  await writeFile(join(folder, 'networks.json'), JSON.stringify(networks));
  return folder;
}

const nestedRecord = { country: { iso_code: 'US' }, subdivisions: [{ iso_code: 'WA' }], city: { names: { en: 'Seattle' } } };

/** A small database in MaxMind's format (https://maxmind.github.io/MaxMind-DB/): a record for each /8 named by its first octet. */
function database(entries: readonly { readonly first: number; readonly record: unknown }[]): Buffer {
  const nodes: [number, number][] = [[-1, -1]];
  const data: Buffer[] = [];
  const leaves = new Map<string, number>();
  for (const { first, record } of entries) {
    let node = 0;
    for (let bit = 7; bit >= 0; bit--) {
      const side = (first >> bit) & 1;
      const pair = nodes[node] as [number, number];
      if (bit === 0) leaves.set(`${node}/${side}`, Buffer.concat(data).length);
      else if (pair[side] === -1) pair[side] = nodes.push([-1, -1]) - 1;
      node = pair[side] as number;
    }
    data.push(encode(record));
  }
  const tree = Buffer.alloc(nodes.length * 6);
  nodes.forEach((pair, node) => {
    for (const side of [0, 1]) {
      const leaf = leaves.get(`${node}/${side}`);
      const child = pair[side] as number;
      tree.writeUIntBE(leaf !== undefined ? nodes.length + 16 + leaf : child === -1 ? nodes.length : child, node * 6 + side * 3, 3);
    }
  });
  const metadata = encode({
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    build_epoch: 1_700_000_000,
    database_type: 'invented',
    description: {},
    ip_version: 4,
    languages: [],
    node_count: nodes.length,
    record_size: 24,
  });
  return Buffer.concat([tree, Buffer.alloc(16), ...data, Buffer.from('abcdef4d61784d696e642e636f6d', 'hex'), metadata]);
}

function encode(value: unknown): Buffer {
  if (typeof value === 'string') return Buffer.concat([head(2, Buffer.byteLength(value)), Buffer.from(value)]);
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return Buffer.concat([head(6, 4), bytes]);
  }
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([value.length, 11 - 7]), ...value.map(encode)]);
  const entries = Object.entries(value as object);
  return Buffer.concat([head(7, entries.length), ...entries.flatMap(([key, item]) => [encode(key), encode(item)])]);
}

const head = (type: number, size: number): Buffer =>
  size < 29 ? Buffer.from([(type << 5) | size]) : Buffer.from([(type << 5) | 29, size - 29]);
