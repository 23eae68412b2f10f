/** The corpora are what `corpus/` says they are: parameters and hashes are written by this test (`vitest run src/simulate --update`) and held by it. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readRecord } from '#core/intake/record.js';
import { ReportTally } from '#core/intake/reports.js';
import type { Application } from '../core/model/application.js';
import { corpora } from './corpora.js';
import { lookAlikes } from './honest/look-alikes.js';
import { type Care, tradecrafts } from './parameters.js';
import type { SimulatedRecord, Truth } from './scene.js';
import { simulate } from './simulate.js';

type CorpusName = keyof typeof corpora;
const names = Object.keys(corpora) as CorpusName[];
const made = Object.fromEntries(names.map((name) => [name, [...simulate(corpora[name])]])) as Record<CorpusName, SimulatedRecord[]>;

const digest = (values: readonly unknown[]) => {
  const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
  return { lines: values.length, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
};

const recordsOf = (name: CorpusName, schema: string) => made[name].map(({ record }) => record).filter((record) => record.schema === schema);
const truthOf = (name: CorpusName): Truth[] => made[name].flatMap(({ truth }) => truth ?? []);
const applicationsOf = (name: CorpusName) => recordsOf(name, 'application/1') as Application[];

describe.each(names)('corpus %s', (name) => {
  it('is made from the committed parameters into files with the committed hashes', async () => {
    const files = {
      'applications.jsonl': digest(applicationsOf(name)),
      'events.jsonl': digest(recordsOf(name, 'event/1')),
      'truth.jsonl': digest(truthOf(name)),
    };
    const text = JSON.stringify({ ...corpora[name], files }, null, 2).replace(
      /\[\s+("[^\]{}]+")\s+\]/g,
      (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`,
    );
    await expect(`${text}\n`).toMatchFileSnapshot(`../../corpus/${name}/parameters.json`);
  });

  it('is the same when it is made again, from parameters that went through a file', () => {
    const again = [...simulate(JSON.parse(JSON.stringify(corpora[name])))];
    expect(digest(again)).toEqual(digest(made[name]));
  });

  it('every record is accepted as it is, nothing reported', () => {
    const tally = new ReportTally();
    for (const { record } of made[name]) {
      const read = readRecord(JSON.parse(JSON.stringify(record)), { file: 'made' }, tally);
      expect(read.kind === 'refusal' ? read.refusal : read.kind).toBe(record.schema === 'event/1' ? 'event' : 'application');
    }
    expect(tally.list()).toEqual([]);
  });

  it('every application has one truth, and events belong to applications', () => {
    const ids = applicationsOf(name).map(({ source, id }) => `${source}/${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(truthOf(name).map(({ ref }) => `${ref.source}/${ref.id}`)).toEqual(ids);
    const known = new Set(ids);
    for (const event of recordsOf(name, 'event/1')) {
      if (event.schema === 'event/1') expect(known.has(`${event.source}/${event.application}`)).toBe(true);
    }
  });

  it('is in order of time, and nothing happens before its application or after the end', () => {
    const times = applicationsOf(name).map((application) => application.submittedAt ?? '');
    expect([...times].sort()).toEqual(times);
    const at = new Map(applicationsOf(name).map(({ id, source, submittedAt }) => [`${source}/${id}`, submittedAt ?? '']));
    for (const event of recordsOf(name, 'event/1')) {
      if (event.schema === 'event/1') expect(event.at > (at.get(`${event.source}/${event.application}`) ?? 'z')).toBe(true);
    }
  });

  it('reaches nobody: mailboxes, sites, profiles, addresses and numbers are reserved ones', () => {
    const fronts = corpora[name].world.institutions.flatMap((institution) => institution.domain ?? []);
    const text = made[name].map(({ record }) => JSON.stringify(record)).join('\n');
    const all = (pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))];
    const reserved = /(^|\.)example(\.(com|net|org))?$/;
    expect(all(/@([\w.-]+)"/g).filter((domain) => !reserved.test(domain) && !fronts.includes(domain))).toEqual([]);
    expect(all(/https?:\/\/([\w./-]+)/g).filter((site) => !/^[\w.-]+\.example$|-example$/.test(site))).toEqual([]);
    expect(
      all(/"ip":"([^"]+)"/g).filter((ip) => !/^(192\.0\.2|198\.51\.100|203\.0\.113|198\.1[89]\.\d+)\.\d+$|^2001:db8:/.test(ip)),
    ).toEqual([]);
    const digits = all(/"phone":"([^"]+)"/g).map((phone) => phone.replace(/\D/g, ''));
    expect(
      digits.filter((phone) => !/^1?(\d{3}55501\d\d|8005550199)$|^44(20|161|131)|^33(1990|4657)|^49(30|89|40)|^617701|^468465/.test(phone)),
    ).toEqual([]);
    expect(digits.length).toBeGreaterThan(500);
  });
});

describe('mixed', () => {
  it('holds what a sample must hold', () => {
    const truth = truthOf('mixed');
    expect(truth.length).toBeGreaterThanOrEqual(2000);
    expect(new Set(truth.map((one) => one.ring).filter((ring) => ring !== undefined)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(corpora.mixed.rings.map((ring) => ring.tradecraft)).size).toBe(corpora.mixed.rings.length);
    expect(new Set(truth.map((one) => one.lookAlike)).size).toBeGreaterThan(20);
    expect(truth.filter((one) => one.kind === 'padding').length).toBe(corpora.mixed.padding);
  });

  it('ids, sources, jobs and channels do not tell who is honest', () => {
    const organised = truthOf('mixed').flatMap((one, n) => (one.kind === 'organised' ? [applicationsOf('mixed')[n]] : []));
    const honest = truthOf('mixed').flatMap((one, n) => (one.kind === 'honest' ? [applicationsOf('mixed')[n]] : []));
    expect(new Set(organised.map((application) => application?.source))).toEqual(new Set(honest.map((application) => application?.source)));
    const jobs = new Set(honest.map((application) => application?.job?.id));
    for (const application of organised) expect(jobs.has(application?.job?.id)).toBe(true);
  });

  it('names do not tell either: both draw given names of the same tables', () => {
    const givenOf = (kind: string) =>
      truthOf('mixed').flatMap((one, n) =>
        one.kind === kind ? [applicationsOf('mixed')[n]?.candidate.name.split(' ')[0]?.toLowerCase()] : [],
      );
    const honest = new Set(givenOf('honest'));
    const organised = givenOf('organised');
    expect(organised.filter((name) => honest.has(name)).length / organised.length).toBeGreaterThan(0.85);
  });
});

describe('innocents', () => {
  it('nobody does wrong, and every kind of look-alike is there in both populations', () => {
    const truth = truthOf('innocents');
    expect(truth.length).toBeGreaterThanOrEqual(2000);
    expect(new Set(truth.map((one) => one.kind))).toEqual(new Set(['honest']));
    for (const source of ['greenhouse', 'lever']) {
      const kinds = new Set(truth.filter((one) => one.ref.source === source).map((one) => one.lookAlike));
      expect([...kinds].filter((kind) => kind !== undefined).sort()).toEqual(Object.keys(lookAlikes).sort());
    }
  });
});

describe('rings', () => {
  it('every tradecraft, with every degree of care', () => {
    const seen = new Set(truthOf('rings').flatMap((one) => one.persona ?? []));
    const cares: readonly Care[] = ['sloppy', 'standard', 'careful'];
    expect([...seen].sort()).toEqual(tradecrafts.flatMap((tradecraft) => cares.map((care) => `${tradecraft}/${care}`)).sort());
  });

  it('one mailbox stands behind about three hundred applications', () => {
    const boxes = new Map<string, Set<string>>();
    const count = new Map<string, number>();
    for (const { candidate } of applicationsOf('rings')) {
      const box = candidate.email?.replace(/\+[^@]*/, '') ?? '';
      boxes.set(box, (boxes.get(box) ?? new Set()).add(candidate.name));
      count.set(box, (count.get(box) ?? 0) + 1);
    }
    const [largest] = [...count.entries()].sort((a, b) => b[1] - a[1]);
    expect(largest?.[1]).toBeGreaterThan(250);
    expect(boxes.get(largest?.[0] ?? '')?.size).toBeGreaterThan(50);
  });
});
