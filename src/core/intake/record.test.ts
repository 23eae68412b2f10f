import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../model/application.js';
import { knownEventKinds } from '../model/event.js';
import type { Refusal } from '../model/refusal.js';
import { canonicalJson } from './canonical.js';
import { type Intake, readRecord } from './record.js';
import { ReportTally } from './reports.js';

const at = { file: 'march.jsonl', line: 7 };
const bare = { schema: 'application/1', id: 'gh-1', source: 'greenhouse', candidate: { name: 'Alex Example' } };
const happened = { schema: 'event/1', application: 'gh-1', source: 'greenhouse', at: '2026-04-01T09:00:00Z', kind: 'offer.accepted' };

const read = (value: unknown, tally = new ReportTally()): Intake => readRecord(value, at, tally);
const parsed = (text: string, tally?: ReportTally): Intake => read(JSON.parse(text), tally);

function accepted(value: unknown, tally?: ReportTally): Application {
  const intake = read(value, tally);
  if (intake.kind !== 'application') throw new Error(JSON.stringify(intake));
  return intake.application;
}

function refused(value: unknown): Refusal {
  const intake = read(value);
  if (intake.kind !== 'refusal') throw new Error('was not refused');
  return intake.refusal;
}

function reported(value: unknown): readonly string[] {
  const tally = new ReportTally();
  expect(read(value, tally).kind).not.toBe('refusal');
  return tally.list().map((r) => r.path);
}

const full = {
  ...bare,
  submittedAt: '2026-03-02T15:04:05Z',
  channel: 'careers-site',
  job: {
    id: 'JOB-7',
    title: 'Senior Machine Learning Engineer',
    workplace: 'remote',
    location: { city: 'Seattle', region: 'US-WA', country: 'US' },
  },
  candidate: {
    name: 'Alex Example',
    email: 'alex@example.com',
    phone: '+1 (206) 555-0134',
    location: { line1: '1 Main St Apt 4', city: 'Seattle', region: 'US-WA', postalCode: '98101', country: 'US' },
    links: ['https://www.linkedin.com/in/alex-example', 'github.com/alex-example'],
  },
  resume: {
    basics: { name: 'Alex Example', profiles: [{ network: 'GitHub', username: 'alex', url: 'https://github.com/alex-example' }] },
    work: [
      {
        name: 'Example Labs',
        position: 'Engineer',
        startDate: '2019-04',
        endDate: 'Present',
        highlights: ['Built things'],
        workplace: 'onsite',
        hours: 'full-time',
      },
    ],
    education: [{ institution: 'Example State University', studyType: 'BSc', startDate: '2014', endDate: '2018-06-30' }],
    skills: [{ name: 'Python', keywords: ['numpy'] }],
  },
  documents: [
    { kind: 'resume', fileName: 'resume.pdf', bytes: 48211, sha256: 'a'.repeat(64), metadata: { createdAt: '2026-03-01T02:11:00+09:00' } },
  ],
  answers: [{ question: 'Why?', answer: 'Because', typedSeconds: 42, pasted: false }],
  session: {
    startedAt: '2026-03-02T15:00:00Z',
    submittedAt: '2026-03-02T15:04:05Z',
    ip: '203.0.113.7',
    network: { country: 'US', asn: 64496, kind: 'residential' },
    timezone: 'America/Los_Angeles',
  },
  profiles: [
    {
      network: 'linkedin',
      url: 'https://www.linkedin.com/in/alex-example',
      createdAt: '2014-05',
      connections: 312,
      verified: { at: '2026-01-12', by: 'workplace', name: 'Alex Example' },
      events: [{ at: '2025-11-02', kind: 'name-changed' }],
      code: { firstCommitAt: '2015-01-01', commitEmails: ['alex@example.org'], commitUtcOffsets: { '+0900': 120, '-0800': 3 } },
    },
  ],
  references: [{ name: 'Robin Example', email: 'robin@example.net', phone: '206-555-0199', relationship: 'manager' }],
};

describe('what is accepted', () => {
  it('needs schema, id, source and the name, and nothing else', () => {
    expect(accepted(bare)).toEqual(bare);
  });

  it('takes a full record as it is, without a report and without a copy', () => {
    const tally = new ReportTally();
    expect(accepted(full, tally)).toBe(full);
    expect(tally.list()).toEqual([]);
  });

  it('takes every known kind of event, and gives absent data as none', () => {
    for (const kind of knownEventKinds) {
      const intake = read({ ...happened, kind });
      expect(intake).toMatchObject({ kind: 'event', event: { kind, data: {} } });
    }
  });

  it('takes null and placeholders as absent, in whatever key', () => {
    const nothing = {
      ...bare,
      submittedAt: null,
      channel: 'N/A',
      job: null,
      candidate: { name: 'Alex Example', email: 'none', phone: ' - ', location: 'n/a', links: [null, '—', 'example.com'] },
      resume: { work: [{ name: null, position: 'Engineer' }] },
      profiles: [{ connections: 'n/a' }],
      session: { ip: '' },
    };
    const tally = new ReportTally();
    expect(accepted(nothing, tally)).toEqual({
      ...bare,
      candidate: { name: 'Alex Example', links: ['example.com'] },
      resume: { work: [{ position: 'Engineer' }] },
      profiles: [{}],
      session: {},
    });
    expect(tally.list()).toEqual([]);
  });

  it('leaves people called Null and Na their names', () => {
    expect(accepted({ ...bare, candidate: { name: 'Null' } }).candidate.name).toBe('Null');
    expect(accepted({ ...bare, references: [{ name: 'Na', company: 'null' }] }).references).toEqual([{ name: 'Na' }]);
  });

  it('keeps unknown extra keys and reports each once, with its count', () => {
    const tally = new ReportTally();
    const value = { ...bare, rating: { stars: 4, note: null }, resume: { work: [{ salary: 1 }, { salary: 2 }] } };
    expect(accepted(value, tally)).toEqual({ ...value, rating: { stars: 4 } });
    expect(tally.list()).toEqual([
      { path: '/rating', reason: 'unknown key; kept, read by no signal', count: 1 },
      { path: '/resume/work/*/salary', reason: 'unknown key; kept, read by no signal', count: 2 },
    ]);
    expect(reported({ ...bare, gone: null })).toEqual([]);
  });

  it.each([
    ['/channel', { ...bare, channel: 'pigeon' }],
    ['/job/workplace', { ...bare, job: { workplace: 'on the moon' } }],
    ['/session/network/kind', { ...bare, session: { network: { kind: 'satellite' } } }],
    ['/profiles/*/events/*/kind', { ...bare, profiles: [{ events: [{ kind: 'danced' }] }] }],
    ['/kind', { ...happened, kind: 'coffee.spilled', data: { cups: 1 } }],
  ])('keeps and reports an unknown word at %s', (path, value) => {
    expect(reported(value)).toEqual([path]);
    const intake = read(value);
    expect(intake.kind === 'event' ? intake.event : intake.kind === 'application' && intake.application).toEqual(value);
  });

  it.each([
    ['/resume/work/*/startDate', { ...bare, resume: { work: [{ startDate: '2021-13' }] } }],
    ['/resume/work/*/endDate', { ...bare, resume: { work: [{ endDate: '2023-02-30' }] } }],
    ['/resume/education/*/endDate', { ...bare, resume: { education: [{ endDate: 'summer' }] } }],
    ['/profiles/*/createdAt', { ...bare, profiles: [{ createdAt: '2014-00' }] }],
    ['/profiles/*/verified/at', { ...bare, profiles: [{ verified: { at: '12/03/2026' } }] }],
    ['/candidate/phone', { ...bare, candidate: { name: 'Alex Example', phone: '12' } }],
    ['/candidate/phone', { ...bare, candidate: { name: 'Alex Example', phone: '0000000000' } }],
    ['/candidate/email', { ...bare, candidate: { name: 'Alex Example', email: 'alex at example' } }],
    ['/candidate/location/line1', { ...bare, candidate: { name: 'Alex Example', location: { line1: '???!' } } }],
    ['/candidate/location/country', { ...bare, candidate: { name: 'Alex Example', location: { country: 'Atlantis' } } }],
    ['/candidate/links/*', { ...bare, candidate: { name: 'Alex Example', links: ['not a link'] } }],
    ['/session/ip', { ...bare, session: { ip: '203.0.113.999' } }],
    ['/session/submittedAt', { ...bare, session: { submittedAt: 'yesterday' } }],
  ])('keeps an impossible value at %s as typed, and reports it', (path, value) => {
    expect(reported(value)).toEqual([path]);
    expect(accepted(value)).toEqual(value);
  });

  it('stores U+0000 and lone surrogates as U+FFFD, in values and in keys, known or not', () => {
    const application = accepted({ ...bare, id: 'a\u0000b', extra: { 'k\ud800': ['\udc00x'] }, resumeText: 'a\ud83d\ude00\ud83d' });
    expect(application).toEqual({ ...bare, id: 'a\ufffdb', extra: { 'k\ufffd': ['\ufffdx'] }, resumeText: 'a\ud83d\ude00\ufffd' });
  });

  it('keeps __proto__ and constructor keys as data that harms nobody', () => {
    const text = `{"schema":"application/1","id":"1","source":"s","candidate":{"name":"Alex Example","email":null,"__proto__":{"phone":"206-555-0134"}},
      "__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`;
    const intake = parsed(text);
    if (intake.kind !== 'application') throw new Error('refused');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(intake.application.candidate)).toBe(Object.prototype);
    expect(intake.application.candidate.phone).toBeUndefined();
    expect(JSON.stringify(intake.application)).toContain('"__proto__":{"polluted":true}');
    expect(JSON.stringify(intake.application)).toContain('"constructor":{"prototype":{"polluted":true}}');
    expect(reported({ ...happened, kind: 'constructor', data: {} })).toEqual(['/kind']);
  });

  it('bounds lists, and says so', () => {
    const links = Array.from({ length: 1_500 }, (_, i) => `example.com/${i}`);
    const tally = new ReportTally();
    expect(accepted({ ...bare, candidate: { name: 'Alex Example', links } }, tally).candidate.links).toHaveLength(1_000);
    expect(tally.list()).toMatchObject([{ path: '/candidate/links', count: 1 }]);
  });

  it('takes a number no double can hold as unknown', () => {
    const tally = new ReportTally();
    const intake = parsed(
      '{"schema":"application/1","id":"1","source":"s","candidate":{"name":"A B"},"documents":[{"bytes":1e999}],"x":[1e999]}',
      tally,
    );
    expect(intake).toMatchObject({ application: { documents: [{}], x: [null] } });
    expect(tally.list().map((r) => r.path)).toContain('/documents/*/bytes');
  });
});

describe('what is refused', () => {
  it.each([[1], ['text'], [null], [true], [[bare]]])('a value that is not an object: %j', (value) => {
    expect(refused(value)).toMatchObject({ file: 'march.jsonl', line: 7 });
  });

  it.each([
    ['/schema', { ...bare, schema: 'application/2' }],
    ['/schema', { ...bare, schema: 1 }],
    ['/schema', { ...bare, schema: undefined }],
    ['/schema', JSON.parse('{"__proto__":{"schema":"application/1"},"id":"1","source":"s"}')],
    ['/id', { ...bare, id: undefined }],
    ['/id', { ...bare, id: '' }],
    ['/id', { ...bare, id: 'n/a' }],
    ['/id', { ...bare, id: 7 }],
    ['/source', { ...bare, source: null }],
    ['/source', { ...bare, source: 'green/house' }],
    ['/candidate/name', { ...bare, candidate: undefined }],
    ['/candidate/name', { ...bare, candidate: {} }],
    ['/candidate/name', { ...bare, candidate: { name: '  ' } }],
    ['/candidate', { ...bare, candidate: 'Alex Example' }],
    ['/candidate/email', { ...bare, candidate: { name: 'Alex Example', email: { value: 'a@example.com' } } }],
    ['/candidate/links', { ...bare, candidate: { name: 'Alex Example', links: 'example.com' } }],
    ['/candidate/links/1', { ...bare, candidate: { name: 'Alex Example', links: ['example.com', 5] } }],
    ['/resume/work/0/highlights/2', { ...bare, resume: { work: [{ highlights: ['a', 'b', false] }] } }],
    ['/resume/education/0/score', { ...bare, resume: { education: [{ score: 3.9 }] } }],
    ['/documents/0/bytes', { ...bare, documents: [{ bytes: '48 kB' }] }],
    ['/answers/0/pasted', { ...bare, answers: [{ pasted: 'yes' }] }],
    ['/session/network/asn', { ...bare, session: { network: { asn: 'AS64496' } } }],
    ['/profiles/0/code/commitUtcOffsets/+0900', { ...bare, profiles: [{ code: { commitUtcOffsets: { '+0900': 'many' } } }] }],
    ['/application', { ...happened, application: undefined }],
    ['/source', { ...happened, source: '' }],
    ['/source', { ...happened, source: 'a/b' }],
    ['/kind', { ...happened, kind: ' ' }],
    ['/at', { ...happened, at: undefined }],
    ['/data', { ...happened, data: [] }],
    ['/data', { ...happened, kind: 'coffee.spilled', data: 'all over' }],
    ['/data/to', { ...happened, kind: 'equipment.requested', data: { to: '1 Main St' } }],
    ['/data/account', { ...happened, kind: 'payroll.account-set', data: { account: 12345 } }],
    ['/data/result', { ...happened, kind: 'credential.checked', data: { result: 'maybe' } }],
    ['/data/result', { ...happened, kind: 'identity.checked', data: { result: 'confirmed' } }],
    ['/data/verdict', { ...happened, kind: 'outcome.decided', data: { verdict: 'guilty' } }],
    ['/data/selectedBy', { ...happened, kind: 'outcome.decided', data: { verdict: 'genuine', selectedBy: 'hunch' } }],
  ])('at %s', (path, value) => {
    const refusal = refused(value);
    expect(refusal).toMatchObject({ ...at, path });
    expect(refusal.reason).toMatch(/\. .*\.$/);
  });

  it.each([
    '2026-03-02',
    '2026-03-02T15:04:05',
    '2026-02-30T15:04:05Z',
    '2026-13-01T00:00:00Z',
    '2026-03-02T25:00:00Z',
    '2026-03-02T15:04:05+99:00',
    '12/03/2026',
    'now',
    '0026-03-02T15:04:05Z',
  ])('a submittedAt and an at of %j', (time) => {
    expect(refused({ ...bare, submittedAt: time }).path).toBe('/submittedAt');
    expect(refused({ ...happened, at: time }).path).toBe('/at');
  });

  it.each([
    '2026-03-02T15:04:05Z',
    '2026-03-02T15:04:05.123456+05:30',
    '2024-02-29T00:00:00-0800',
    '2026-03-02T15:04Z',
    '2016-12-31T23:59:60Z',
  ])('but not one of %j', (time) => {
    expect(accepted({ ...bare, submittedAt: time }).submittedAt).toBe(time);
  });

  it('allows a partial submittedAt only in records made from tables and documents', () => {
    const value = { ...bare, submittedAt: '2026-03' };
    expect(readRecord(value, { ...at, made: true }, new ReportTally()).kind).toBe('application');
    expect(readRecord({ ...bare, submittedAt: '3/2026' }, { ...at, made: true }, new ReportTally()).kind).toBe('refusal');
    expect(refused(value).path).toBe('/submittedAt');
  });

  it('names the application of a refused record, as it is stored', () => {
    expect(refused({ ...bare, id: 'x\u0000', submittedAt: 'now' })).toMatchObject({ id: 'x\ufffd', source: 'greenhouse' });
    expect(refused({ ...happened, at: 'now' })).not.toHaveProperty('id');
  });

  it('a value nested deeper than 200, without running out of stack', () => {
    const nested = (depth: number) => ({ ...bare, extra: JSON.parse('['.repeat(depth) + ']'.repeat(depth)) });
    expect(read(nested(199)).kind).toBe('application');
    expect(refused(nested(200)).reason).toContain('200');
    expect(refused(nested(20_000)).reason).toContain('200');
  });
});

describe('laws', () => {
  const json = fc.jsonValue({ noUnicodeString: false, maxDepth: 4 });
  const wild = fc.record({
    ...Object.fromEntries(Object.keys(full).map((key) => [key, json])),
    schema: fc.constantFrom('application/1', 'event/1'),
  });

  it('never throws, and a refusal always says where and why', () => {
    fc.assert(
      fc.property(fc.oneof(json, wild), (value) => {
        const intake = read(value);
        if (intake.kind === 'refusal') expect(intake.refusal).toMatchObject({ ...at, reason: expect.stringMatching(/.+/) });
      }),
    );
  });

  it('never changes its input, and reads what it gave as it gave it', () => {
    const extras = fc.dictionary(fc.string({ unit: 'binary' }), json);
    fc.assert(
      fc.property(extras, fc.string({ unit: 'binary' }), (extra, text) => {
        const value = JSON.parse(JSON.stringify({ ...extra, ...full, resumeText: text }));
        const before = JSON.stringify(value);
        const once = accepted(value);
        expect(JSON.stringify(value)).toBe(before);
        expect(accepted(once)).toEqual(once);
        expect(canonicalJson(once)).toBe(canonicalJson(JSON.parse(JSON.stringify(once))));
      }),
    );
  });
});
