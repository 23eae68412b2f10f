import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkLookup } from '#core/ports.js';

/** What every look-up of networks must hold to, whatever data is behind it. */
export function networkLookupContract(name: string, open: () => Promise<NetworkLookup>): void {
  describe(`network look-up: ${name}`, () => {
    it('says nothing about what is no address, and never throws', async () => {
      const lookup = await open();
      for (const text of [
        '',
        ' ',
        '8.8.8',
        '127.1',
        '010.8.8.8',
        '8.8.8.8 ',
        '8.8.8.8/24',
        '1.2.3.4.5',
        '256.1.1.1',
        '::g',
        ':',
        '%',
        '٨.٨.٨.٨',
        '\0',
      ])
        expect(lookup.network(text)).toBeUndefined();
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          lookup.network(text);
        }),
      );
    });

    it('never looks up what is private, reserved or for documentation', async () => {
      const lookup = await open();
      const nobodys = [
        '0.1.2.3', '10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.7',
        '192.168.1.1', '198.18.0.1', '198.19.255.255', '198.51.100.7', '203.0.113.7', '224.0.0.1', '240.0.0.1', '255.255.255.255',
        '::', '::1', '::ffff:10.1.2.3', '::ffff:c0a8:101', '64:ff9b::808:808', '100::1', '2001::1', '2001:db8::1', '2002:808:808::1', '3fff::1',
        'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'ff02::1',
      ]; // biome-ignore format: a table of addresses
      for (const ip of nobodys) expect(lookup.network(ip), ip).toBeUndefined();
    });

    it('knows one address under all its spellings', async () => {
      const lookup = await open();
      fc.assert(
        fc.property(fc.ipV4(), (ip) => {
          expect(lookup.network(`::ffff:${ip}`)).toEqual(lookup.network(ip));
          expect(lookup.network(ip)).toEqual(lookup.network(ip));
        }),
      );
      expect(lookup.network('2600:1900:0:0:0:0:0:1')).toEqual(lookup.network('2600:1900::1'));
      expect(lookup.network('2A01:7E00::1')).toEqual(lookup.network('2a01:7e00::1'));
    });

    it('says only what can be known from tables, as plain data', async () => {
      const lookup = await open();
      fc.assert(
        fc.property(
          fc.oneof(
            fc.ipV4(),
            fc.ipV6(),
            fc.integer({ min: 0x2000, max: 0x3fff }).map((group) => `${group.toString(16)}:1900::1`),
          ),
          (ip) => {
            const record = lookup.network(ip);
            if (record === undefined) return;
            expect(JSON.parse(JSON.stringify(record))).toEqual(record);
            expect(Object.values(record)).not.toContain(undefined);
            expect(Object.keys(record).length).toBeGreaterThan(0);
            expect(['hosting', 'vpn', 'proxy', 'tor', undefined]).toContain(record.kind);
            if (record.country !== undefined) expect(record.country).toMatch(/^[A-Z]{2}$/);
            if (record.region !== undefined) expect(record.region.startsWith(`${record.country}-`)).toBe(true);
          },
        ),
        { numRuns: 500 },
      );
    });
  });
}
