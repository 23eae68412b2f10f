/** Reading an address of the public network, fast enough to be done for every session of every file. */

import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

export interface PublicAddress {
  readonly kind: 'ipv4' | 'ipv6';
  /** An IPv4 address as a number; of an IPv6 address the first 48 bits, which a double still holds exactly. */
  readonly key: number;
  readonly text: string;
}

/**
 * First and last address of what is nobody's on the public network: private, shared, link-local, for documentation, multicast …
 * (https://www.iana.org/assignments/iana-ipv4-special-registry).
 */
const special4: readonly (readonly [first: number, last: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
].map(([first, bits]) => [key4(first as string), key4(first as string) + 2 ** (32 - (bits as number)) - 1]);

/** Undefined for what is no address and for addresses that are nobody's. IPv4 written as IPv6 (`::ffff:…`) is read as IPv4. */
export function publicAddress(ip: string): PublicAddress | undefined {
  if (isIPv4(ip)) {
    const key = key4(ip);
    return special4.some(([first, last]) => key >= first && key <= last) ? undefined : { kind: 'ipv4', key, text: ip };
  }
  if (!isIPv6(ip)) return undefined;
  const text = ip.split('%', 1)[0] as string;
  const key = key6(text);
  if (isGlobal6(key)) return { kind: 'ipv6', key, text };
  const whole = ipaddr.IPv6.parse(text);
  return whole.isIPv4MappedAddress() ? publicAddress(whole.toIPv4Address().toString()) : undefined;
}

/** `text` is a valid IPv4 address of four decimal parts. */
export function key4(text: string): number {
  let key = 0;
  for (const part of text.split('.')) key = key * 256 + Number(part);
  return key;
}

/** `text` is a valid IPv6 address without a zone. */
export function key6(text: string): number {
  const [head, tail] = text.split('::') as [string, string | undefined];
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const last = tail === '' ? [] : tail.split(':');
    const lastGroups = last.length + (tail.includes('.') ? 1 : 0);
    for (let missing = 8 - groups.length - lastGroups; missing > 0; missing--) groups.push('0');
    groups.push(...last);
  }
  return (
    (Number.parseInt(groups[0] as string, 16) * 65536 + Number.parseInt(groups[1] as string, 16)) * 65536 +
    Number.parseInt(groups[2] as string, 16)
  );
}

/** 2000::/3 without the parts kept for protocols, documentation, 6to4 and AS112 (https://www.iana.org/assignments/iana-ipv6-special-registry). */
function isGlobal6(key: number): boolean {
  const first = Math.floor(key / 2 ** 32);
  if (first < 0x2000 || first > 0x3fff || first === 0x2002) return false;
  const second = Math.floor(key / 2 ** 16) % 2 ** 16;
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false;
  if (first === 0x3fff && second < 0x1000) return false;
  return key !== 0x2620004f8000;
}
