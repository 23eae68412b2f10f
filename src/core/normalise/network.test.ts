import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkLookup } from '../ports.js';
import { readDeviceId } from './device.js';
import { readNetwork, readTimezone } from './network.js';

const asked: string[] = [];
const lookup: NetworkLookup = {
  network: (ip) => {
    asked.push(ip);
    return { country: 'US', region: 'US-WA', city: 'Seattle', kind: 'hosting', asn: 64496 };
  },
};

describe('a network', () => {
  it('is what the source says of it, before any look-up', () => {
    expect(readNetwork('203.0.113.7', { country: 'US', region: 'WA', city: 'Seattle', kind: 'Residential' }, lookup)).toMatchObject({
      ip: '203.0.113.7',
      kind: 'residential',
      place: { region: 'US-WA', city: 'Seattle', timezone: 'America/Los_Angeles' },
    });
  });

  it('is looked up where the source says nothing', () => {
    expect(readNetwork('203.0.113.7', undefined, lookup)).toMatchObject({ kind: 'hosting', asn: 64496, place: { region: 'US-WA' } });
    expect(readNetwork('203.0.113.7', undefined, undefined)).toEqual({ ip: '203.0.113.7', place: {} });
  });

  it.each(['10.0.0.1', '192.168.1.1', '127.0.0.1', '100.64.0.1', '169.254.1.1', '0.0.0.0', 'fe80::1', 'fd00::1', '::1', '::ffff:10.0.0.1'])(
    '%s is everybody’s: no address, no look-up',
    (ip) => {
      asked.length = 0;
      expect(readNetwork(ip, undefined, lookup)).toBeUndefined();
      expect(readNetwork(ip, { kind: 'residential' }, lookup)).toEqual({ kind: 'residential', place: {} });
      expect(asked).toEqual([]);
    },
  );

  it('an address has one form', () => {
    expect(readNetwork('2001:DB8:0:0::1', undefined, undefined)?.ip).toBe('2001:db8::1');
    expect(readNetwork('::ffff:203.0.113.7', undefined, undefined)?.ip).toBe('203.0.113.7');
  });

  it.each(['', 'n/a', '1', '0x7f.1', '203.0.113', '203.0.113.256', 'fe80::1%eth0', 'host.example'])('%j is no address', (ip) =>
    expect(readNetwork(ip, undefined, lookup)).toBeUndefined(),
  );

  it('an unknown kind and an impossible number are absent', () =>
    expect(readNetwork('203.0.113.7', { kind: 'satellite', asn: -1 }, lookup)).toEqual({ ip: '203.0.113.7', place: {} }));

  it('never throws', () =>
    fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string({ unit: 'binary' })), (ip) => void readNetwork(ip, undefined, lookup))));
});

describe('a time zone', () => {
  it.each([
    ['America/Los_Angeles', 'America/Los_Angeles'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
  ])('%s', (typed, name) => expect(readTimezone(typed)).toBe(name));
  it.each(['UTC', 'Etc/UTC', 'GMT', 'Mars/Base', 'PST', 'constructor', ''])('%j says nothing', (typed) =>
    expect(readTimezone(typed)).toBeUndefined(),
  );
});

describe('the id of a device', () => {
  it.each(['d-123456', '0b7c1c9e-0000-4000-8000-000000000001'])('%s', (id) => expect(readDeviceId(id)).toBe(id));
  it.each(['', 'undefined', 'null', '[object Object]', '00000000-0000-0000-0000-000000000000', 'x', 'n/a', 'unknown'])(
    '%j is what a broken script writes',
    (id) => expect(readDeviceId(id)).toBeUndefined(),
  );
});
