/** The facts the product ships, read from `data/` and handed to the core as plain data. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { disposableEmailBlocklist } from 'disposable-email-domains-js';
import type { Facts, MailDomains, School } from '#core/model/facts.js';
import { FactsError, type Fields, isHostName, isPartialDate, jsonLines, jsonObject } from './checked.js';
import { areaCode, type FileSource, institution, school, sharedAddress } from './records.js';

export interface ShippedFacts extends Facts {
  /** 16 hex digits of the SHA-256 of everything that was read: a snapshot names it. */
  readonly factsVersion: string;
}

/** `networks.json` is read by the network look-up. */
const files = [
  'area-codes.jsonl',
  'institutions.jsonl',
  'mail-domains.json',
  'majors.json',
  'schools.jsonl',
  'shared-addresses.jsonl',
  'sources.json',
] as const;
type FileName = (typeof files)[number];

/** The folder `data` beside `src` or `dist`. */
export function defaultFactsDirectory(): string {
  return fileURLToPath(new URL('../../../data', import.meta.url));
}

/** Throws a {@link FactsError} that names file, line and path when anything is not as it must be. */
export async function loadFacts(directory: string = defaultFactsDirectory()): Promise<ShippedFacts> {
  const texts = new Map(await Promise.all(files.map(async (name) => [name, await readFactsFile(directory, name)] as const)));
  const text = (name: FileName): string => texts.get(name) as string;
  const disposable = disposableEmailBlocklist();
  const sources = jsonObject(text('sources.json'), 'sources.json');
  const schoolSource = fileSource(sources, 'schools.jsonl');
  const addressSource = fileSource(sources, 'shared-addresses.jsonl');
  const majors = majorsBySchool(jsonObject(text('majors.json'), 'majors.json'));
  const records = <T>(name: FileName, read: (fields: Fields) => T): readonly T[] => jsonLines(text(name), name, read);
  return {
    institutions: distinct('institutions.jsonl', records('institutions.jsonl', institution), (record) => record.id),
    schools: distinct(
      'schools.jsonl',
      records('schools.jsonl', (row) => withMajors(school(row, schoolSource), majors)),
      (record) => record.id,
    ),
    areaCodes: distinct('area-codes.jsonl', records('area-codes.jsonl', areaCode), (record) => record.code),
    sharedAddresses: records('shared-addresses.jsonl', (row) => sharedAddress(row, addressSource)),
    mailDomains: mailDomains(jsonObject(text('mail-domains.json'), 'mail-domains.json'), disposable),
    factsVersion: versionOf([...files.map(text), disposable.join('\n')]),
  };
}

/** Reads a file of the facts folder; a missing one is named with what to do about it. */
export async function readFactsFile(directory: string, name: string): Promise<string> {
  try {
    return await readFile(join(directory, name), 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new FactsError(
      { file: name },
      '',
      `cannot be read from ${directory} (${code}); name the folder that holds the facts, or install again`,
    );
  }
}

/** 16 hex digits over the texts; each is hashed by itself, so that a line moved between files is seen. */
export function versionOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(createHash('sha256').update(text).digest());
  return hash.digest('hex').slice(0, 16);
}

function fileSource(sources: Fields, file: string): FileSource {
  const entry = sources.object(file);
  return { source: entry.text('source'), sourceDate: entry.text('sourceDate', isPartialDate, 'a date') };
}

function distinct<T>(file: FileName, records: readonly T[], keyOf: (record: T) => string): readonly T[] {
  const seen = new Set<string>();
  for (const record of records) {
    const key = keyOf(record);
    if (seen.has(key)) throw new FactsError({ file }, '', `has ${key} twice`);
    seen.add(key);
  }
  return records;
}

/** `titles`: programme code to the names people write for it; `schools`: IPEDS unit to the codes it awarded. */
function majorsBySchool(fields: Fields): ReadonlyMap<string, readonly string[]> {
  const titles = fields.object('titles');
  const names = new Map(titles.keys().map((code) => [code, titles.text(code).split('; ')]));
  const schools = fields.object('schools');
  fields.end();
  const bySchool = new Map<string, readonly string[]>();
  for (const unit of schools.keys()) {
    const majors = new Set<string>();
    for (const code of schools.text(unit).split(' ')) {
      for (const name of names.get(code) ?? schools.fail(unit, `names the code ${code}, which has no title`)) majors.add(name);
    }
    bySchool.set(`ipeds-${unit}`, [...majors]);
  }
  return bySchool;
}

function withMajors(record: School, majors: ReadonlyMap<string, readonly string[]>): School {
  const own = majors.get(record.id);
  return own === undefined ? record : { ...record, majors: own };
}

function mailDomains(fields: Fields, disposable: readonly string[]): MailDomains {
  const list = (key: string): readonly string[] =>
    fields
      .texts(key)
      .flatMap((row) => row.split(' ').map((domain) => (isHostName(domain) ? domain : fields.fail(key, `${domain} is not a domain`))));
  const domains = {
    free: list('free'),
    disposable: disposable.map((domain) => domain.toLowerCase()),
    academic: [...list('academicZones'), ...list('academic')],
    relay: list('relay'),
  };
  fields.end();
  return domains;
}
