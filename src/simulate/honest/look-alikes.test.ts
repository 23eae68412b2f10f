import { describe, expect, it } from 'vitest';
import type { Application } from '../../core/model/application.js';
import { quarterStarts } from '../calendar.js';
import { Registry } from '../mint.js';
import { newOpenings } from '../openings.js';
import { Random } from '../random.js';
import type { Draft, Scene } from '../scene.js';
import { world } from '../world.js';
import { lookAlikes } from './look-alikes.js';

const starts = quarterStarts('2025-01-01', 8);
const openings = newOpenings(1, starts, 14);
const mint = new Registry(1);

function group(kind: string, n: number): readonly Draft[] {
  const scene: Scene = {
    rng: new Random(n, kind),
    mint,
    openings,
    from: starts[0] as number,
    until: starts[8] as number,
    world,
    source: 'greenhouse',
    plainText: 0,
    group: `${kind}-${n}`,
  };
  return lookAlikes[kind]?.(scene) ?? [];
}

const groups = Object.fromEntries(Object.keys(lookAlikes).map((kind) => [kind, Array.from({ length: 8 }, (_, n) => group(kind, n))]));
const of = (kind: string): readonly (readonly Draft[])[] => groups[kind] ?? [];
const one = (values: readonly unknown[]): number => new Set(values.map((value) => JSON.stringify(value))).size;
const last10 = (phone = ''): string => phone.replace(/\D/g, '').slice(-10);
const building = ({ filed }: Draft): string => `${filed.candidate.location?.line1?.split(' ')[0]} ${filed.candidate.location?.city}`;
const work = ({ filed }: Draft) => filed.resume?.work ?? [];
const hands = (drafts: readonly Draft[]): number => one(drafts.map((draft) => draft.truth.hand));
const documentOf = ({ filed }: Draft): NonNullable<Application['documents']>[number] | undefined => filed.documents?.[0];

describe('every kind', () => {
  it('there are more than twenty', () => expect(Object.keys(lookAlikes).length).toBeGreaterThan(20));

  it.each(Object.keys(lookAlikes))('%s: honest people who say so, within the time they have', (kind) => {
    for (const drafts of of(kind)) {
      expect(drafts.length).toBeGreaterThan(0);
      for (const { truth, at } of drafts) {
        expect(truth).toMatchObject({ kind: 'honest', lookAlike: kind });
        expect(at).toBeGreaterThanOrEqual(starts[0] as number);
        expect(at).toBeLessThan((starts[8] as number) + 86_400);
      }
    }
  });

  it.each(['married-name', 'gender-transition', 'other-script', 'reapplicant', 'mass-apply', 'nomad'])(
    '%s: all applications are by one person',
    (kind) => {
      for (const drafts of of(kind)) expect(hands(drafts)).toBe(1);
    },
  );
});

describe('what they share, and nothing more', () => {
  it.each(['flatmates', 'spouses', 'siblings-one-laptop', 'father-and-son'])('%s: one address, several people', (kind) => {
    for (const drafts of of(kind)) {
      expect(one(drafts.map(building))).toBe(1);
      expect(hands(drafts)).toBe(drafts.length);
      expect(one(drafts.map((draft) => draft.filed.candidate.email))).toBe(drafts.length);
    }
  });

  it('flatmates have numbers and machines of their own on one line', () => {
    for (const drafts of of('flatmates')) {
      const numbers = drafts.flatMap(({ filed }) => (filed.candidate.phone ? [last10(filed.candidate.phone)] : []));
      expect(one(numbers)).toBe(numbers.length);
      expect(one(drafts.map(({ filed }) => filed.session?.ip))).toBe(1);
      const machines = drafts.flatMap(({ filed }) => filed.session?.deviceId ?? []);
      expect(one(machines)).toBe(machines.length);
    }
  });

  it('siblings have one laptop', () => {
    for (const drafts of of('siblings-one-laptop'))
      expect(one(drafts.flatMap(({ filed }) => filed.session?.deviceId ?? []))).toBeLessThanOrEqual(1);
    expect(of('siblings-one-laptop').some((drafts) => drafts.every(({ filed }) => filed.session?.deviceId))).toBe(true);
  });

  it('some spouses are paid into one account', () => {
    const accounts = of('spouses').map((drafts) =>
      drafts.flatMap(({ happenings }) => happenings.flatMap(({ kind, data }) => (kind === 'payroll.account-set' ? [data.account] : []))),
    );
    expect(accounts.some((list) => list.length === 2 && list[0] === list[1])).toBe(true);
  });

  it('a number comes back to a stranger after more than a year', () => {
    for (const drafts of of('recycled-number').filter((group) => group.every(({ filed }) => filed.candidate.phone))) {
      expect(one(drafts.map(({ filed }) => last10(filed.candidate.phone)))).toBe(1);
      expect((drafts[1]?.at ?? 0) - (drafts[0]?.at ?? 0)).toBeGreaterThan(365 * 86_400);
    }
  });

  it('a cohort shares projects and template, not jobs and contacts', () => {
    for (const drafts of of('bootcamp-cohort')) {
      expect(one(drafts.map(({ filed }) => filed.resume?.projects))).toBe(1);
      expect(one(drafts.map(({ filed }) => filed.resume?.work))).toBe(drafts.length);
      expect(one(drafts.map(({ filed }) => filed.candidate.email))).toBe(drafts.length);
    }
  });

  it('a team that was laid off left one firm in one month and vouches for each other', () => {
    for (const drafts of of('laid-off-team')) {
      expect(one(drafts.map((draft) => work(draft)[0]?.name))).toBe(1);
      const mailboxes = new Set(drafts.map(({ filed }) => filed.candidate.email));
      for (const { filed } of drafts) for (const referee of filed.references ?? []) expect(mailboxes.has(referee.email)).toBe(true);
    }
  });

  it('an agency sends from one line and says that it is one', () => {
    for (const drafts of of('agency-batch')) {
      expect(one(drafts.map(({ filed }) => filed.channel))).toBe(1);
      expect(drafts[0]?.filed.channel).toMatch(/^agency:/);
      expect(one(drafts.map(({ filed }) => filed.session?.ip))).toBe(1);
      expect(one(drafts.map((draft) => documentOf(draft)?.metadata?.author))).toBe(1);
    }
  });

  it('strangers of one name share nothing else', () => {
    for (const drafts of of('strangers-of-one-name')) {
      expect(one(drafts.map(({ filed }) => filed.candidate.name))).toBe(1);
      for (const part of ['email', 'location'] as const) expect(one(drafts.map(({ filed }) => filed.candidate[part]))).toBe(drafts.length);
    }
  });

  it('colleagues have the same steps in their own words', () => {
    for (const drafts of of('colleagues-same-steps')) {
      expect(one(drafts.map((draft) => work(draft).map((job) => [job.name, job.position])))).toBe(1);
      expect(one(drafts.map((draft) => work(draft).map((job) => job.highlights)))).toBe(drafts.length);
    }
  });

  it('who left an office for another far away did so within a month', () => {
    for (const [draft] of of('change-within-month')) {
      const [now, before] = draft ? work(draft) : [];
      if (!now || !before) continue;
      expect([now.workplace, before.workplace]).toEqual(['onsite', 'onsite']);
      expect(before.endDate).toBe(now.startDate);
      expect(now.location).not.toBe(before.location);
    }
  });

  it('copied advertisements are copied from the advertisement', () => {
    for (const [draft] of of('advertisement-wording'))
      expect(draft?.filed.job?.description).toContain(draft?.filed.resume?.basics?.summary?.split('. ')[0]?.replace(/^I can/, ''));
  });

  it('who returns kept name and account through the silence', () => {
    for (const [draft] of of('dormant-returner')) {
      const profile = draft?.filed.profiles?.[0];
      expect(profile?.displayName).toBe(draft?.filed.candidate.name);
      expect(profile?.events?.map((event) => event.kind)).not.toContain('name-changed');
    }
  });
});
