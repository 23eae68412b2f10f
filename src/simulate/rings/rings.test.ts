import { describe, expect, it } from 'vitest';
import { quarterStarts } from '../calendar.js';
import { Registry } from '../mint.js';
import { newOpenings } from '../openings.js';
import { type Care, type Tradecraft, tradecrafts } from '../parameters.js';
import { Random } from '../random.js';
import type { Draft, Scene } from '../scene.js';
import { world } from '../world.js';
import { ringDrafts } from './campaign.js';

const start = '2025-01-01';
const starts = quarterStarts(start, 6);
const openings = newOpenings(1, starts, 14);

function ring(tradecraft: Tradecraft, care: Care, seed = 1, personas = 12, growth = 1.27): readonly Draft[] {
  const name = `${tradecraft}-${care}`;
  const scene: Scene = {
    rng: new Random(seed, name),
    mint: new Registry(seed),
    openings,
    from: starts[0] as number,
    until: starts[6] as number,
    world,
    source: 'greenhouse',
    plainText: 0,
    group: name,
  };
  return ringDrafts(scene, { name, tradecraft, care, personas, from: 0, quarters: 6 }, start, 6, growth);
}

const members = (drafts: readonly Draft[]): Draft[] => drafts.filter((draft) => draft.truth.kind === 'organised');

/** The most names that stand behind one value. */
function mostNames(drafts: readonly Draft[], valuesOf: (draft: Draft) => readonly unknown[]): number {
  const names = new Map<string, Set<string>>();
  for (const draft of members(drafts)) {
    for (const value of valuesOf(draft)) {
      if (value === undefined) continue;
      const key = JSON.stringify(value);
      names.set(key, (names.get(key) ?? new Set()).add(draft.filed.candidate.name));
    }
  }
  return Math.max(0, ...[...names.values()].map((set) => set.size));
}

const happened = (draft: Draft, kind: string, key: string): unknown[] =>
  draft.happenings.filter((one) => one.kind === kind).map((one) => one.data[key]);

const traces: Readonly<Partial<Record<Tradecraft, (draft: Draft) => readonly unknown[]>>> = {
  'phone-pool': ({ filed }) => [filed.candidate.phone?.replace(/\D/g, '').slice(-10)],
  'resume-mill': ({ filed }) => filed.resume?.work?.flatMap((work) => work.highlights ?? []) ?? [],
  'mailbox-variants': ({ filed }) => [filed.candidate.email?.replace(/\+[^@]*/, '')],
  'mailbox-flood': ({ filed }) => [filed.candidate.email?.replace(/\+[^@]*/, '')],
  'laptop-farm': (draft) => happened(draft, 'payroll.account-set', 'account'),
  'local-front': (draft) => happened(draft, 'payroll.account-set', 'account'),
  'front-company': ({ filed }) =>
    filed.resume?.work
      ?.map((work) => work.name)
      .filter((name) => world.institutions.some((one) => one.as === 'front' && one.name === name)) ?? [],
  'referee-farm': ({ filed }) => filed.references?.map((referee) => referee.email) ?? [],
  'portfolio-template': ({ filed }) => [filed.resume?.basics?.url],
  'residential-hub': ({ filed }) => [filed.session?.ip],
  'document-factory': ({ filed }) =>
    filed.documents?.filter((document) => document.kind === 'diploma').map((document) => document.sha256) ?? [],
  'stand-ins': ({ filed }) =>
    filed.resume?.education?.map((study) => [study.institution, study.area, study.startDate, study.endDate]) ?? [],
};

describe.each(Object.keys(traces) as Tradecraft[])('%s', (tradecraft) => {
  const trace = traces[tradecraft] as (draft: Draft) => readonly unknown[];

  it('leaves its trace under several names when sloppy', () =>
    expect(mostNames(ring(tradecraft, 'sloppy'), trace)).toBeGreaterThanOrEqual(3));

  it('leaves less of it when careful', () => {
    const total = (care: Care) => [1, 2, 3, 4, 5, 6].reduce((sum, seed) => sum + mostNames(ring(tradecraft, care, seed), trace), 0);
    expect(total('careful')).toBeLessThan(total('sloppy'));
  });
});

describe('borrowed identities', () => {
  const drafts = ring('borrowed-identities', 'sloppy');
  const owners = drafts.filter((draft) => draft.truth.kind === 'honest');

  it('the people whose identities they are apply too, as honest people', () => {
    expect(owners.length).toBeGreaterThan(3);
    for (const { truth } of owners) expect(truth.lookAlike).toBe('identity-theft-victim');
  });

  it('borrower and owner have name, profile and career in common, and neither mailbox nor number', () => {
    for (const { filed } of owners) {
      const borrowers = members(drafts).filter((draft) => draft.filed.candidate.name === filed.candidate.name);
      expect(borrowers.length).toBeGreaterThan(0);
      for (const { filed: borrowed } of borrowers) {
        expect(borrowed.resume?.work?.map((work) => work.name)).toEqual(filed.resume?.work?.map((work) => work.name));
        expect(borrowed.candidate.links?.[0]).toBe(filed.candidate.links?.[0]);
        expect(borrowed.candidate.email).not.toBe(filed.candidate.email);
        if (borrowed.candidate.phone) expect(borrowed.candidate.phone).not.toBe(filed.candidate.phone);
      }
    }
  });
});

describe('all rings', () => {
  it.each(tradecrafts)('%s: members are organised and know their ring and craft', (tradecraft) => {
    for (const { truth } of members(ring(tradecraft, 'standard'))) {
      expect(truth).toMatchObject({ ring: `${tradecraft}-standard`, persona: `${tradecraft}/standard` });
      expect(truth.lookAlike).toBeUndefined();
    }
  });

  it('grow from quarter to quarter as fast as they are told', () => {
    const arrivals = Array.from({ length: 6 }, () => 0);
    for (let seed = 1; seed <= 40; seed++) {
      for (const { at } of members(ring('phone-pool', 'standard', seed, 20))) {
        const quarter = starts.findIndex((from, n) => at >= from && at < (starts[n + 1] ?? 0));
        arrivals[quarter] = (arrivals[quarter] ?? 0) + 1;
      }
    }
    const growth = ((arrivals[5] ?? 0) / (arrivals[0] ?? 1)) ** (1 / 5);
    expect(growth).toBeGreaterThan(1.18);
    expect(growth).toBeLessThan(1.36);
  });

  it('learn: the calling code in front of a number becomes rare', () => {
    const plusOne = (from: number, until: number): number => {
      const all = Array.from({ length: 20 }, (_, seed) => members(ring('referee-farm', 'standard', seed, 15))).flat();
      const typed = all.filter(({ at, filed }) => filed.candidate.phone && at >= (starts[from] ?? 0) && at < (starts[until] ?? 0));
      return typed.filter(({ filed }) => filed.candidate.phone?.startsWith('+1')).length / typed.length;
    };
    expect(plusOne(0, 2)).toBeGreaterThan(0.5);
    expect(plusOne(4, 6)).toBeLessThan(0.3);
  });

  it('a team that looks local has no VPN and still one machine and account under several names', () => {
    const drafts = members(ring('local-front', 'sloppy'));
    for (const { filed } of drafts) expect(filed.session?.network?.kind ?? 'residential').toBe('residential');
    expect(mostNames(drafts, ({ filed }) => [filed.session?.deviceId])).toBeGreaterThanOrEqual(3);
  });

  it('stand-ins are seen: another person came, or an issuer denies, and two people say so', () => {
    const seen = members(ring('stand-ins', 'standard'))
      .flatMap(({ happenings }) => happenings)
      .filter(({ data }) => data.result === 'different' || data.result === 'denied');
    expect(seen.length).toBeGreaterThan(3);
    for (const { data } of seen) expect(data.confirmedBy).not.toBe(data.by);
  });

  it('the slow cell shares nothing strong', () => {
    const drafts = members(ring('slow-cell', 'careful'));
    for (const trace of [traces['phone-pool'], traces['document-factory'], traces['residential-hub'], traces['laptop-farm']]) {
      const lines = (draft: Draft) =>
        trace === traces['residential-hub'] && draft.filed.session?.network?.kind !== 'residential' ? [] : (trace?.(draft) ?? []);
      expect(mostNames(drafts, lines)).toBeLessThanOrEqual(2);
    }
    expect(new Set(drafts.map((draft) => draft.filed.candidate.name)).size).toBe(drafts.length);
  });
});
