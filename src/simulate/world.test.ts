/** What the simulator is told, and what it says of places and schools, agrees with the facts the product ships. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { abroad, homeland } from './words/places.js';
import { schoolsAtHome } from './words/schools.js';
import { world } from './world.js';

const rows = <T>(file: string): T[] =>
  readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

interface SchoolRow {
  readonly n: string;
  readonly f?: readonly string[];
  readonly c?: string;
  readonly r?: string;
  readonly o?: string;
  readonly x?: string;
  readonly l?: string;
  readonly p?: readonly { readonly level: string; readonly major: string; readonly from: string }[];
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const schools = rows<SchoolRow>('schools.jsonl');
const named = (name: string): SchoolRow[] =>
  schools.filter((row) => [row.n, ...(row.f ?? [])].some((known) => folded(known) === folded(name)));

const zips = createRequire(import.meta.url)('zipcodes') as { lookup(zip: string): { city: string; state: string } | undefined };

describe('places', () => {
  const regions = new Map(rows<{ code: string; region: string }>('area-codes.jsonl').map((row) => [row.code, row.region]));

  it.each(homeland)('$city: area codes, postal codes and zone are its own', (place) => {
    expect(place.codes.map((code) => regions.get(code))).toEqual(place.codes.map(() => place.region));
    expect(place.postalCodes.map((code) => zips.lookup(code)?.state)).toEqual(place.postalCodes.map(() => place.region?.slice(3)));
    expect(place.postalCodes.length).toBeGreaterThan(0);
  });

  it('offsets are those of the zones', () => {
    for (const { timezone, offset, city } of [...homeland, ...abroad]) {
      const winter = new Date('2025-01-15T12:00:00Z');
      const there = new Date(`${winter.toLocaleString('sv-SE', { timeZone: timezone }).replace(' ', 'T')}Z`);
      expect(Math.round((there.getTime() - winter.getTime()) / 60_000), city).toBe(offset);
    }
  });
});

describe('schools', () => {
  it('ordinary ones have no dates of their own', () => {
    const dated = schoolsAtHome.filter((school) =>
      named(school.name).some((row) => row.o !== undefined || row.x !== undefined || row.p !== undefined),
    );
    expect(dated.map((school) => school.name)).toEqual([]);
  });

  it.each(world.schools)('$name: dates are those of the facts', (school) => {
    const [row] = named(school.name).filter((candidate) => `US-${candidate.r}` === school.region);
    expect(row).toBeDefined();
    expect(row?.x).toBe(school.closed);
    expect(row?.o?.slice(0, 4)).toBe(school.opened);
    expect(row?.p?.map(({ level, major, from }) => ({ level, major, from }))).toEqual(school.programmes);
    if (school.formerName) expect(named(school.formerName)).toContain(row);
  });
});

describe('institutions and mail houses', () => {
  const institutions = rows<{ name: string; aliases: string[]; domains: string[]; relation: string; needsContext: boolean }>(
    'institutions.jsonl',
  );
  const find = (name: string) =>
    institutions.find((row) =>
      [row.name, ...row.aliases].some((known) => folded(known).startsWith(folded(name.replace(/ (LLC|Inc\.|Ltd)$/, '')))),
    );

  it.each(world.institutions)('$name stands in the facts as what it is used for', (institution) => {
    const row = find(institution.name);
    expect(row, institution.name).toBeDefined();
    if (institution.as === 'front') expect(row?.relation).toBe('front-company');
    if (institution.as === 'school') expect(row?.relation).toBe('listed-school');
    // A namesake may only be invented where the list itself says that others bear the name.
    if (institution.as === 'namesake') expect(row?.needsContext).toBe(true);
    if (institution.domain) expect(row?.domains).toContain(institution.domain);
  });

  it.each(world.mailHouses)('$street takes in mail', ({ street, city, region }) => {
    expect(rows<Record<string, string>>('shared-addresses.jsonl')).toContainEqual(expect.objectContaining({ street, city, region }));
  });
});
