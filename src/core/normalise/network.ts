/** Where a session came from: what the source says of its network, else what a look-up knows of the address. */

import { getTimezone } from 'countries-and-timezones';
import ipaddr from 'ipaddr.js';
import type { NetworkRecord } from '../model/application.js';
import type { Network, NetworkKind } from '../model/profile.js';
import type { NetworkLookup } from '../ports.js';
import { stated } from './fold.js';
import { resolvePlace } from './place/resolve.js';
import { remembered } from './remembered.js';

const kinds: ReadonlySet<string> = new Set<NetworkKind>([
  'residential',
  'mobile',
  'business',
  'education',
  'hosting',
  'vpn',
  'proxy',
  'tor',
]);

/** Ranges that are everybody's: the same address there is not the same line, and no look-up knows where it is. */
const everybodys = new Set(['private', 'loopback', 'linkLocal', 'uniqueLocal', 'carrierGradeNat', 'unspecified', 'broadcast', 'multicast']);

const readIp = remembered<string | undefined>(2000, (text) => {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !(ipaddr.IPv6.isValid(text) && !text.includes('%'))) return undefined;
  const address = ipaddr.process(text);
  return everybodys.has(address.range()) ? undefined : address.toString();
});

/** Undefined when neither address nor network says anything. */
export function readNetwork(
  ip: string | undefined,
  given: NetworkRecord | undefined,
  lookup: NetworkLookup | undefined,
): Network | undefined {
  const typed = stated(ip);
  const address = typed === undefined || typed.length > 60 ? undefined : readIp(typed);
  const known = given ?? (address === undefined ? undefined : lookup?.network(address));
  if (address === undefined && !known) return undefined;
  const kind = stated(known?.kind)?.toLowerCase();
  const organisation = stated(known?.organisation);
  const asn = known?.asn;
  return {
    ...(address === undefined ? {} : { ip: address }),
    ...(kind !== undefined && kinds.has(kind) ? { kind: kind as NetworkKind } : {}),
    place: known ? resolvePlace(known).place : {},
    ...(asn !== undefined && Number.isInteger(asn) && asn > 0 && asn < 2 ** 32 ? { asn } : {}),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** IANA name, aliases resolved. Absent for UTC, which browsers that hide themselves and servers say everywhere. */
export const readTimezone = (typed: string | undefined): string | undefined => zoneOf(stated(typed) ?? '');

const zoneOf = remembered<string | undefined>(1000, (text) => {
  const zone = text === '' || text.length > 60 ? undefined : getTimezone(text);
  const name = zone?.aliasOf ?? zone?.name;
  return name === undefined || /^(?:Etc\/|UTC|GMT)/.test(name) ? undefined : name;
});
