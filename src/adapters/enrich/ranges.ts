/** Ranges of addresses and who runs them, searched by halving: about 0.1 µs an address. */

import { isIPv4 } from 'node:net';
import ipaddr from 'ipaddr.js';
import { key4, key6, type PublicAddress } from './address.js';
import { FactsError, type Where } from './checked.js';

interface RangeTable {
  /** The owner of the range the address lies in. */
  owner(address: PublicAddress): string | undefined;
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly owner: string;
}

/** Ranges are written `192.0.2.0/24`, `192.0.2.0-192.0.2.99` or `2001:db8::/32`; two ranges may not overlap. */
export function rangeTable(owners: Iterable<readonly [owner: string, ranges: readonly string[]]>, where: Where): RangeTable {
  const ranges = { ipv4: [] as Range[], ipv6: [] as Range[] };
  for (const [owner, texts] of owners) {
    for (const text of texts) {
      const range = rangeOf(text);
      if (range === undefined) throw new FactsError(where, `/hosting/${owner}`, `${text} is not a range (IPv6 no finer than /48)`);
      ranges[range.kind].push({ ...range, owner });
    }
  }
  const halves = { ipv4: searchable(ranges.ipv4, where), ipv6: searchable(ranges.ipv6, where) };
  return { owner: (address) => find(halves[address.kind], address.key) };
}

function rangeOf(text: string): { kind: 'ipv4' | 'ipv6'; first: number; last: number } | undefined {
  const [from, to] = text.split('-') as [string, string | undefined];
  if (to !== undefined) {
    if (!isIPv4(from) || !isIPv4(to) || key4(from) > key4(to)) return undefined;
    return { kind: 'ipv4', first: key4(from), last: key4(to) };
  }
  if (!ipaddr.isValidCIDR(text)) return undefined;
  const [address, bits] = ipaddr.parseCIDR(text);
  const kind = address.kind();
  const first = kind === 'ipv4' ? key4(address.toString()) : key6(address.toString());
  const width = (kind === 'ipv4' ? 32 : 48) - bits;
  if (width < 0 || first % 2 ** width !== 0) return undefined;
  return { kind, first, last: first + 2 ** width - 1 };
}

interface Searchable {
  readonly firsts: Float64Array;
  readonly lasts: Float64Array;
  readonly owners: readonly string[];
}

function searchable(ranges: readonly Range[], where: Where): Searchable {
  const sorted = [...ranges].sort((a, b) => a.first - b.first);
  for (const [i, range] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before !== undefined && before.last >= range.first) {
      throw new FactsError(where, `/hosting/${range.owner}`, `a range overlaps one of ${before.owner}`);
    }
  }
  return {
    firsts: Float64Array.from(sorted, (range) => range.first),
    lasts: Float64Array.from(sorted, (range) => range.last),
    owners: sorted.map((range) => range.owner),
  };
}

function find(table: Searchable, key: number): string | undefined {
  let low = 0;
  let high = table.firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table.firsts[middle] as number) <= key) low = middle + 1;
    else high = middle;
  }
  return low > 0 && key <= (table.lasts[low - 1] as number) ? table.owners[low - 1] : undefined;
}
