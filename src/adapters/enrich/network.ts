/**
 * What is known about an address on the network, without asking anybody: the large clouds from `data/networks.json`, and country, region,
 * city and network number from databases in MaxMind's format, where they are there.
 * It never says `residential` or `business`: only a source that measures it can, so nothing from here can carry more than context.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Reader, type Response } from 'mmdb-lib';
import type { NetworkRecord } from '#core/model/application.js';
import type { NetworkLookup } from '#core/ports.js';
import { type PublicAddress, publicAddress } from './address.js';
import { FactsError, type Fields, jsonObject } from './checked.js';
import { defaultFactsDirectory, readFactsFile, versionOf } from './facts.js';
import { rangeTable } from './ranges.js';

interface LocalNetworkLookup extends NetworkLookup {
  /** Names the data that answers: a snapshot names it, for the same file may read differently with other data. */
  readonly version: string;
}

interface NetworkSources {
  /** The folder with `networks.json`. */
  readonly directory?: string;
  /** Paths of databases in MaxMind's format; what an earlier one knows wins. Absent: the installed one, if any. */
  readonly databases?: readonly string[];
}

type Answer = (address: PublicAddress) => NetworkRecord;

/** Throws a {@link FactsError} when `networks.json` or a database is not what it should be. */
export async function openNetworkLookup(sources: NetworkSources = {}): Promise<LocalNetworkLookup> {
  const text = await readFactsFile(sources.directory ?? defaultFactsDirectory(), 'networks.json');
  const paths = sources.databases ?? installedDatabases();
  const databases = await Promise.all(paths.map(openDatabase));
  const kinds = hosting(jsonObject(text, 'networks.json'));
  const answers: readonly Answer[] = databases.map((database) => database.answer);
  return {
    network: (ip) => {
      const address = publicAddress(ip);
      return address === undefined ? undefined : merged(address, answers, kinds);
    },
    version: versionOf([text, ...databases.map((database) => database.version)]),
  };
}

function merged(address: PublicAddress, answers: readonly Answer[], kinds: Hosting): NetworkRecord | undefined {
  let record: NetworkRecord = {};
  for (const answer of answers) record = { ...answer(address), ...record };
  const owner = kinds.ranges.owner(address) ?? (record.asn === undefined ? undefined : kinds.numbers.get(record.asn));
  if (owner !== undefined) record = { ...record, organisation: record.organisation ?? owner, kind: 'hosting' };
  return Object.keys(record).length === 0 ? undefined : record;
}

interface Hosting {
  readonly ranges: ReturnType<typeof rangeTable>;
  /** Network number to its owner. */
  readonly numbers: ReadonlyMap<number, string>;
}

function hosting(fields: Fields): Hosting {
  const owners = fields.object('hosting');
  const numbers = fields.object('hostingNumbers');
  fields.end();
  return {
    ranges: rangeTable(
      owners.keys().map((owner) => [owner, owners.texts(owner).flatMap((row) => row.split(' '))] as const),
      { file: 'networks.json' },
    ),
    numbers: new Map(numbers.keys().flatMap((owner) => numbers.wholes(owner).map((number) => [number, owner] as const))),
  };
}

/** The optional package with countries, when it is installed. */
function installedDatabases(): readonly string[] {
  try {
    return [createRequire(import.meta.url).resolve('@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb')];
  } catch {
    return [];
  }
}

async function openDatabase(path: string): Promise<{ readonly answer: Answer; readonly version: string }> {
  const reader = await reading(path);
  const { databaseType, buildEpoch, nodeCount, ipVersion } = reader.metadata;
  return {
    answer: (address) => (address.kind === 'ipv6' && ipVersion === 4 ? {} : recordOf(lookUp(reader, address.text))),
    version: `${databaseType} ${buildEpoch.toISOString()} ${nodeCount}`,
  };
}

async function reading(path: string): Promise<Reader<Response>> {
  try {
    const reader = new Reader<Response>(await readFile(path));
    reader.get('1.1.1.1');
    return reader;
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable';
    throw new FactsError(
      { file: path },
      '',
      `cannot be read as a database of addresses (${why}); name another file in MaxMind's format, or none`,
    );
  }
}

/** A damaged spot in a database says nothing; it does not stop a screening. */
function lookUp(reader: Reader<Response>, ip: string): unknown {
  try {
    return reader.get(ip);
  } catch {
    return undefined;
  }
}

/** The two layouts in use: flat (`country_code`, `city`), and the nested objects of MaxMind; both name a network by its number alike. */
function recordOf(found: unknown): NetworkRecord {
  const country = textAt(found, 'country_code') ?? textAt(found, 'country', 'iso_code');
  const subdivision = textAt(found, 'subdivisions', 0, 'iso_code');
  const city = textAt(found, 'city', 'names', 'en') ?? textAt(found, 'city');
  const asn = at(found, 'autonomous_system_number');
  const organisation = textAt(found, 'autonomous_system_organization');
  return {
    ...(country === undefined ? {} : { country }),
    ...(country === undefined || subdivision === undefined ? {} : { region: `${country}-${subdivision}` }),
    ...(city === undefined ? {} : { city }),
    ...(typeof asn === 'number' && Number.isSafeInteger(asn) ? { asn } : {}),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of path) here = typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[key] : undefined;
  return here;
}
