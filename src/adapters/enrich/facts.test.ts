import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Institution } from '#core/model/facts.js';
import { indexFacts } from '#core/normalise/fact-index.js';
import { normalise } from '#core/normalise/normalise.js';
import { FactsError, Fields, isHostName, isPartialDate } from './checked.js';
import { defaultFactsDirectory, loadFacts, type ShippedFacts } from './facts.js';
import { areaCode, institution, school, sharedAddress } from './records.js';

let facts: ShippedFacts;
beforeAll(async () => {
  facts = await loadFacts();
});

/** Letters and digits alone, without the words companies end with: near to how names are compared. */
const key = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|co|ltd|llc|inc|corp|corporation|company|limited|plc|ooo)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('institutions', () => {
  it('are at least 120 of every relation, each with source and date', () => {
    expect(facts.institutions.length).toBeGreaterThanOrEqual(120);
    expect(new Set(facts.institutions.map((entry) => entry.relation)).size).toBe(6);
    for (const entry of facts.institutions) {
      expect(entry.source.length, entry.id).toBeGreaterThan(20);
      expect(entry.sourceDate, entry.id).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('have no weak alias that anybody’s strong name equals, and no strong name twice', () => {
    const owner = new Map<string, string>();
    for (const entry of facts.institutions) {
      for (const name of new Set([entry.name, ...entry.aliases].map(key))) {
        expect(name, entry.id).not.toBe('');
        expect(owner.get(name) ?? entry.id, name).toBe(entry.id);
        owner.set(name, entry.id);
      }
    }
    for (const entry of facts.institutions) for (const weak of entry.weakAliases) expect(owner.get(key(weak)), weak).toBeUndefined();
  });

  it('have each domain once, and none that many share', () => {
    const domains = facts.institutions.flatMap((entry) => entry.domains);
    expect(new Set(domains).size).toBe(domains.length);
    const free = new Set(facts.mailDomains?.free);
    for (const domain of domains) expect(free.has(domain), domain).toBe(false);
  });

  it('let no abbreviation and no bare place speak alone', () => {
    for (const entry of facts.institutions) {
      for (const name of [entry.name, ...entry.aliases]) expect(/^[A-Z]{2,5}$/.test(name), name).toBe(false);
      for (const place of entry.places) expect(entry.aliases.map(key), entry.id).not.toContain(key(place));
    }
  });

  it('name as context only what sets them apart: never a country where their namesakes are', () => {
    for (const entry of facts.institutions) {
      for (const place of entry.places)
        expect(/^[A-Z]{2}$/.test(place) ? ['KP', 'IR'].includes(place) : true, `${entry.id} ${place}`).toBe(true);
    }
  });

  it('are named by no school of the shipped table, written in any way that counts as the same', () => {
    const world = { facts: indexFacts(facts) };
    const taken = facts.schools.filter(({ id, name }) => {
      const resume = { education: [{ institution: name }], work: [{ name }, { name: `${name} Inc.` }] };
      return (
        normalise({ schema: 'application/1', source: 'test', id, candidate: { name: 'Alex Example' }, resume }, world).listed.length > 0
      );
    });
    expect(facts.schools.length).toBeGreaterThan(5000);
    expect(taken.map((school) => school.name)).toEqual([]);
  });

  it('do not contain firms whose sites were copied, military universities, fake recruiters or armed forces', () => {
    const names = facts.institutions.flatMap((entry) => [entry.name, ...entry.aliases, ...entry.weakAliases, ...entry.domains].map(key));
    const leftOut = [
      'kitrum',
      'urolime',
      'aroha',
      'itechart',
      'tatvasoft',
      'blocknovas',
      'softglide',
      'angeloper',
      'beihang',
      'harbin',
      'northwestern polytechnical',
    ];
    for (const word of leftOut)
      expect(
        names.filter((name) => name.includes(word)),
        word,
      ).toEqual([]);
    expect(
      names.filter(
        (name) => /\b(?:army academy|air force|naval|military university)\b/.test(name) && name !== 'kim il military university',
      ),
    ).toEqual([]);
  });

  it('contain no individual: every name is that of an organisation', () => {
    const organisation =
      /bank|bureau|department|office|ministry|centre|center|company|compan|corp|corporation|\bco\b|ltd|limited|llc|ooo|inc\b|plc|jvc|studio|cartoon|university|academy|school|institute|trading|technolog|systems|tech\b|soft\b|venture|group|international|industries|electronics|real estate|insurance|silver star|programming|solution|sukbakso|upworksell|cloud fox|jinyang|chesin|silibank|finance/i;
    expect(facts.institutions.filter((entry) => !organisation.test(entry.name)).map((entry) => entry.name)).toEqual([]);
  });

  it('have names in their own script, and dates of designations that lie before their source', () => {
    const scripted = facts.institutions.filter((entry) =>
      entry.aliases.some((alias) => /[\p{sc=Hangul}\p{sc=Han}\p{sc=Cyrillic}]/u.test(alias)),
    );
    expect(scripted.length).toBeGreaterThan(40);
    for (const entry of facts.institutions)
      for (const act of entry.designations) if (act.date) expect(act.date <= '2026-11', entry.id).toBe(true);
  });

  it('keep the strongest relation for acts, not for private assessments', () => {
    const strong = (entry: Institution) => ['front-company', 'dispatching-body', 'seized-domain'].includes(entry.relation);
    expect(facts.institutions.filter((entry) => strong(entry) && entry.confidence === 'low')).toEqual([]);
    expect(facts.institutions.find((entry) => entry.id === 'kinoatis-llc')?.relation).toBe('listed-company');
  });
});

describe('schools', () => {
  const named = (name: string) => facts.schools.filter((school) => school.name === name);

  it('are the schools of two years and more, each with source and date', () => {
    expect(facts.schools.length).toBeGreaterThan(5000);
    for (const school of facts.schools) {
      expect(school.source).toContain('IPEDS');
      expect(isPartialDate(school.sourceDate)).toBe(true);
      if (school.country === 'US' && !school.id.endsWith('-all')) expect(school.region, school.id).toMatch(/^US-[A-Z]{2}$/);
    }
  });

  it('have former and other names that are nobody else’s', () => {
    const owners = new Map<string, Set<string>>();
    for (const school of facts.schools) {
      for (const name of new Set([school.name, ...school.formerNames].map(key)))
        owners.set(name, (owners.get(name) ?? new Set()).add(school.id));
    }
    for (const school of facts.schools)
      for (const name of school.formerNames) expect([...(owners.get(key(name)) ?? [])], name).toEqual([school.id]);
  });

  it('have each domain once', () => {
    const domains = facts.schools.flatMap((school) => school.domains);
    expect(new Set(domains).size).toBe(domains.length);
  });

  it('close on the day they reported, after they opened', () => {
    for (const school of facts.schools) if (school.opened && school.closed) expect(school.opened < school.closed, school.id).toBe(true);
    expect(facts.schools.filter((school) => school.closed !== undefined).length).toBeGreaterThan(350);
    expect(named('Birmingham-Southern College')[0]).toMatchObject({ closed: '2024-07-31', formerNames: [] });
    expect(named('ITT Technical Institute')[0]).toMatchObject({ id: 'ipeds-105163-all', closed: '2017-09-03' });
    expect(named('University of California-Merced')[0]?.opened).toBe('2005-09-05');
  });

  it('never take a merger for an end: the degrees of a school that joined another go on', () => {
    expect(named('Wesley College').every((school) => school.closed === undefined)).toBe(true);
    expect(named('Purdue University-Calumet Campus')[0]?.closed).toBeUndefined();
  });

  it('know levels, calendars and other names', () => {
    expect(named('Massachusetts Institute of Technology')[0]?.levels).toEqual(expect.arrayContaining(['bachelor', 'master', 'doctor']));
    expect(named('University of Washington-Seattle Campus')[0]).toMatchObject({
      calendar: 'quarter',
      formerNames: expect.arrayContaining(['University of Washington']),
    });
    expect(named('Ohio State University-Main Campus')[0]?.formerNames).toContain('Ohio State University');
  });

  it('give dated degrees with the place of publication, and majors without dates for eighteen universities', () => {
    const dated = facts.schools.flatMap((school) => school.programmes ?? []);
    expect(dated.length).toBeGreaterThanOrEqual(15);
    for (const degree of dated) expect(degree.source).toMatch(/^https?:\/\/\S+\.\S+/);
    for (const degree of dated)
      expect(Number(degree.from.slice(0, 4)), degree.source).toBeLessThanOrEqual(Number(degree.sourceDate?.slice(0, 4)) + 1);
    const withMajors = facts.schools.filter((school) => school.majors !== undefined);
    expect(withMajors.length).toBe(18);
    expect(named('University of Michigan-Ann Arbor')[0]?.majors).toEqual(
      expect.arrayContaining(['Computer Science', 'Political Science', 'Electrical Engineering']),
    );
  });
});

describe('area codes, shared addresses and mail domains', () => {
  it('place area codes and say since when', () => {
    const of = (code: string) => facts.areaCodes.find((entry) => entry.code === code);
    expect(of('206')).toEqual({ code: '206', region: 'US-WA', since: '1947-01-01' });
    expect(of('729')).toEqual({ code: '729', region: 'US-TN', since: '2025-09-05' });
    expect(of('416')?.region).toBe('CA-ON');
    expect(of('787')?.region).toBe('US-PR');
    // Toll-free codes are nowhere, and 902 is in two provinces.
    for (const code of ['800', '900', '902', '867']) expect(of(code)).toBeUndefined();
  });

  it('leave the unit out of shared addresses', () => {
    expect(facts.sharedAddresses.length).toBeGreaterThan(600);
    for (const address of facts.sharedAddresses) expect(address.street, address.street).not.toMatch(/#|\b(?:ste|suite|unit|apt|pmb)\b/i);
  });

  it('put each mail domain into one list, and into the right one', () => {
    const { free, disposable, academic, relay } = facts.mailDomains ?? { free: [], disposable: [], academic: [], relay: [] };
    for (const domain of ['gmail.com', 'outlook.com', 'proton.me', 'qq.com', 'web.de', 'naver.com']) expect(free, domain).toContain(domain);
    for (const domain of ['edu', 'ac.uk', 'aalto.fi']) expect(academic, domain).toContain(domain);
    for (const domain of ['duck.com', 'mozmail.com']) expect(relay, domain).toContain(domain);
    expect(disposable).toContain('mailinator.com');
    for (const domain of [...free, ...disposable, ...academic, ...relay]) expect(isHostName(domain), domain).toBe(true);
    const sets = { free: new Set(free), academic: new Set(academic), relay: new Set(relay) };
    expect(free.filter((domain) => sets.academic.has(domain) || sets.relay.has(domain))).toEqual([]);
    expect(disposable.filter((domain) => sets.academic.has(domain))).toEqual([]);
    expect([free, academic, relay].map((list) => list.length)).toEqual([sets.free.size, sets.academic.size, sets.relay.size]);
  });
});

describe('the folder', () => {
  it('says of every file where it comes from, and is small enough to read', async () => {
    const folder = defaultFactsDirectory();
    const sources = JSON.parse(await readFile(join(folder, 'sources.json'), 'utf8'));
    const readme = await readFile(join(folder, 'README.md'), 'utf8');
    const names = (await readdir(folder)).filter((name) => name !== 'README.md');
    expect(Object.keys(sources).sort()).toEqual(names.filter((name) => name !== 'sources.json').sort());
    for (const name of names) {
      expect((await stat(join(folder, name))).size, name).toBeLessThan(1.5e6);
      expect(readme, name).toContain(`\`${name}\``);
    }
    for (const [name, entry] of Object.entries<{ refresh: string; madeFrom: Record<string, string>[] }>(sources)) {
      expect(entry.refresh.length, name).toBeGreaterThan(40);
      expect(entry.madeFrom.length, name).toBeGreaterThan(0);
      for (const input of entry.madeFrom) {
        expect(input.title && input.url && input.licence, name).toBeTruthy();
        expect(isPartialDate(input.date ?? ''), name).toBe(true);
        if (input.sha256 !== undefined) expect(input.sha256).toMatch(/^[0-9a-f]{64}$/);
      }
      expect(
        entry.madeFrom.some((input) => input.sha256 !== undefined),
        name,
      ).toBe(true);
    }
  });
});

describe('a folder of facts with a fault', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facts-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function changed(file: string, change: (text: string) => string): Promise<Promise<ShippedFacts>> {
    const copy = await mkdtemp(join(folder, 'copy-'));
    await cp(defaultFactsDirectory(), copy, { recursive: true });
    await writeFile(join(copy, file), change(await readFile(join(copy, file), 'utf8')));
    return loadFacts(copy);
  }

  it('is refused with file, line, path and reason', async () => {
    const second = (edit: (line: string) => string) => (text: string) =>
      text
        .split('\n')
        .map((line, i) => (i === 1 ? edit(line) : line))
        .join('\n');
    const faults: readonly [string, (text: string) => string, RegExp][] = [
      ['institutions.jsonl', second((line) => line.slice(0, -5)), /^institutions\.jsonl:2: is not JSON \(/],
      ['institutions.jsonl', second(() => '[]'), /^institutions\.jsonl:2: must be an object$/],
      [
        'institutions.jsonl',
        second((line) => line.replace('"needsContext"', '"needContext"')),
        /^institutions\.jsonl:2 \/needsContext: must be true or false$/,
      ],
      [
        'institutions.jsonl',
        second((line) => line.replace('{', '{"nationality":"x",')),
        /^institutions\.jsonl:2 \/nationality: is not a key of this record$/,
      ],
      [
        'institutions.jsonl',
        second((line) => line.replace(/"sourceDate":"[^"]+"/, '"sourceDate":"2025-13-01"')),
        /\/sourceDate: must be a date .+, not "2025-13-01"$/,
      ],
      ['institutions.jsonl', (text) => `${text}${text.split('\n')[0]}\n`, /^institutions\.jsonl: has 110th-research-center twice$/],
      ['schools.jsonl', second((line) => line.replace(/"n":"[^"]+"/, '"n":""')), /^schools\.jsonl:2 \/n: must be a text$/],
      ['area-codes.jsonl', second((line) => line.replace(/US-../, 'Ohio')), /^area-codes\.jsonl:2 \/region: must be an ISO 3166-2 region/],
      [
        'majors.json',
        (text) => text.replace('"11.0701":"', '"11.0700":"'),
        /^majors\.json \/schools\/\d+: names the code 11\.0701, which has no title$/,
      ],
      ['mail-domains.json', (text) => text.replace('126.com', 'not a_domain'), /^mail-domains\.json \/free: \S+ is not a domain$/],
      [
        'sources.json',
        (text) => text.replace('"schools.jsonl"', '"colleges.jsonl"'),
        /^sources\.json \/schools\.jsonl: must be an object$/,
      ],
    ];
    for (const [file, change, message] of faults) await expect(changed(file, change), String(message)).rejects.toThrow(message);
  });

  it('that lacks a file is refused by name', async () => {
    const copy = await mkdtemp(join(folder, 'copy-'));
    await expect(loadFacts(copy)).rejects.toThrow(/cannot be read from .+ \(ENOENT\); name the folder/);
    await expect(loadFacts(copy)).rejects.toBeInstanceOf(FactsError);
  });

  it('has another version as soon as anything in it differs, and the same version otherwise', async () => {
    expect(facts.factsVersion).toMatch(/^[0-9a-f]{16}$/);
    expect((await changed('sources.json', (text) => text)).factsVersion).toBe(facts.factsVersion);
    expect((await changed('area-codes.jsonl', (text) => text.replace('1947-01-01', '1947-01-02'))).factsVersion).not.toBe(
      facts.factsVersion,
    );
    expect((await changed('schools.jsonl', (text) => `${text}\n`)).factsVersion).not.toBe(facts.factsVersion);
  });

  it('never fails in another way, whatever stands in a record', () => {
    const source = { source: 'invented', sourceDate: '2026' };
    const readers = [institution, areaCode, (fields: Fields) => school(fields, source), (fields: Fields) => sharedAddress(fields, source)];
    const keys = [
      'id',
      'name',
      'kind',
      'relation',
      'aliases',
      'designations',
      'needsContext',
      'i',
      'a',
      'n',
      'f',
      'l',
      'k',
      'p',
      'y',
      'code',
      'region',
      'street',
      '__proto__',
      'constructor',
    ];
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), fc.anything())),
        fc.constantFrom(...readers),
        (value, read) => {
          try {
            read(new Fields(value, { file: 'x.jsonl', line: 1 }));
          } catch (error) {
            expect(error).toBeInstanceOf(FactsError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
