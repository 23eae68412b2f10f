import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../intake/event-order.js';
import type { Application, PublicProfileRecord } from '../model/application.js';
import type { EventRecord } from '../model/event.js';
import { noFacts } from '../model/facts.js';
import { indexFacts } from './fact-index.js';
import { normalise, withEvents } from './normalise.js';

const world = { facts: indexFacts({ ...noFacts, areaCodes: [{ code: '206', region: 'US-WA' }] }) };
const file = (parts: Partial<Application> = {}): Application => ({
  schema: 'application/1',
  source: 'test',
  id: '1',
  candidate: {
    name: 'Alex Example',
    email: 'alex@alex.example',
    phone: '(206) 555-0134',
    location: { line1: '12 Alder St Apt 4', city: 'Seattle', region: 'US-WA', country: 'US' },
  },
  ...parts,
});
const read = (parts: Partial<Application> = {}) => normalise(file(parts), world);

describe('a field that holds what it should not', () => {
  it('has two contacts where two are written', () => {
    const candidate = { name: 'Alex Example', email: 'alex@alex.example, lex@alex.example', phone: '(206) 555-0134 / (206) 555-0135' };
    const profile = read({ candidate });
    expect(profile.mailboxes.map(({ address }) => address)).toEqual(['alex@alex.example', 'lex@alex.example']);
    expect(profile.phones.map(({ e164 }) => e164)).toEqual(['+12065550134', '+12065550135']);
  });

  it('has no page of its own at a school, an employer or a course of the resume', () => {
    const links = ['https://lambdaforge.example', 'https://larkspur-systems.example', 'https://forge.example', 'https://alex.example'];
    const profile = read({
      candidate: { name: 'Alex Example', links },
      resume: { work: [{ name: 'Larkspur Systems, Inc.' }], education: [{ institution: 'Lambda Forge Bootcamp' }] },
    });
    expect(profile.links.filter(({ network }) => network === 'portfolio').map(({ host }) => host)).toEqual([
      'forge.example',
      'alex.example',
    ]);
  });

  it('has no account before payroll knows one', () => {
    const set = (account: string): EventRecord => ({
      schema: 'event/1',
      source: 'test',
      application: '1',
      at: '2026-04-01T00:00:00Z',
      kind: 'payroll.account-set',
      data: { account },
    });
    const accountOf = (account: string) => withEvents(read(), [set(account)], world).events[0]?.account;
    expect(accountOf('pending')).toBeUndefined();
    expect(accountOf('acct-5521')).toBe('acct-5521');
  });
});

describe('a record', () => {
  it('has each value beside the path it was read from', () => {
    const profile = read({
      submittedAt: '2026-03-02T15:04:05+01:00',
      channel: 'careers-site',
      job: { id: 'J-7', title: 'ML Engineer', workplace: 'remote' },
      resume: {
        basics: {
          name: 'A. Example',
          email: 'Alex@alex.example',
          url: 'https://alex.example',
          profiles: [{ network: 'GitHub', username: 'alexexample' }],
        },
        work: [{ name: 'Larkspur' }],
        education: [{ institution: 'Fen' }],
        projects: [{ url: 'https://github.com/alexexample' }],
        references: [{ name: 'Sam Sample' }],
      },
      documents: [{ kind: 'resume' }],
      session: { ip: '203.0.113.7', timezone: 'US/Pacific', deviceId: 'd-123456' },
      answers: [{ question: 'Why?', answer: 'Because I like it', typedSeconds: 3, pasted: false }, { answer: '-' }],
      references: [
        { name: 'Kim Sample', email: 'kim@kim.example', phone: '206 555 0135', company: 'Larkspur Inc.', relationship: 'manager' },
      ],
    });
    expect(profile).toMatchObject({
      ref: { source: 'test', id: '1' },
      submittedAt: '2026-03-02T14:04:05.000Z',
      channel: 'careers-site',
      job: { id: 'J-7', family: 'ai-ml', workplace: 'remote' },
      phones: [{ path: '/candidate/phone', areaRegion: 'US-WA' }],
      addresses: [{ path: '/candidate/location', unit: '4' }],
      work: [{ path: '/resume/work/0' }],
      education: [{ path: '/resume/education/0' }],
      documents: [{ path: '/documents/0' }],
      session: { path: '/session', network: { ip: '203.0.113.7' }, timezone: 'America/Los_Angeles', deviceId: 'd-123456' },
      answers: [{ path: '/answers/0', words: 4, typedSeconds: 3, pasted: false }],
      events: [],
      unsure: [],
    });
    expect(profile.names.map(({ path }) => path)).toEqual(['/candidate/name', '/resume/basics/name']);
    expect(profile.names[1]?.alternatives[0]).toEqual(['alex', 'example']);
    expect(profile.links.map(({ path, network }) => [path, network])).toEqual([
      ['/resume/basics/url', 'portfolio'],
      ['/resume/basics/profiles/0/username', 'github'],
      ['/resume/projects/0/url', 'other'],
    ]);
    expect(profile.references.map(({ path, name, phone }) => [path, name?.path, phone?.path])).toEqual([
      ['/references/0', '/references/0/name', '/references/0/phone'],
      ['/resume/references/0', '/resume/references/0/name', undefined],
    ]);
  });

  it('a page on the domain of an employer is the employer’s', () => {
    const { links } = read({
      candidate: { name: 'Alex Example', links: ['https://larkspur.example'] },
      resume: { work: [{ name: 'Larkspur', url: 'https://larkspur.example' }] },
    });
    expect(links[0]).toMatchObject({ network: 'other', key: 'larkspur.example' });
  });

  it('numbers are dialled where the applicant lives, else where the job is, else in the United States', () => {
    const phone = '010-1234-5678';
    const e164 = (parts: Partial<Application>) => read(parts).phones[0]?.e164;
    expect(e164({ candidate: { name: 'x y', phone, location: { country: 'KR' } } })).toBe('+821012345678');
    expect(e164({ candidate: { name: 'x y', phone }, job: { location: { country: 'KR' } } })).toBe('+821012345678');
    expect(e164({ candidate: { name: 'x y', phone } })).toBeUndefined();
  });

  it('what is filled in from outside is not read', () => {
    const filled = { submittedAt: '2026-03-02T15:04:05Z', job: { id: 'J-7', title: 'ML Engineer' } };
    expect(read({ ...filled, inferred: ['submittedAt', 'job.title'] })).toMatchObject({ job: { id: 'J-7' } });
    const profile = read({ ...filled, inferred: ['submittedAt', 'job.title'] });
    expect([profile.submittedAt, profile.job.title, profile.job.family]).toEqual([undefined, undefined, undefined]);
    expect(read({ ...filled, inferred: ['constructor', '__proto__.x', 'job.title.x', ''] })).toMatchObject({
      job: { title: 'ML Engineer' },
    });
  });

  it('what was read with less than .95 confidence is left out and listed; entries keep their number', () => {
    const at = (path: string, confidence: number) => ({ path, page: 1, confidence });
    const profile = read({
      resume: {
        work: [
          { name: 'Larkspur', startDate: '2019' },
          { name: 'Quarry', startDate: '2020' },
        ],
      },
      candidate: { name: 'Alex Example', phone: '206 555 0134', links: ['https://a.example', 'https://b.example'] },
      provenance: [
        at('/candidate/phone', 0.94),
        at('/candidate/name', 0.95),
        at('/resume/work/0', 0.5),
        at('/resume/work/1/startDate', Number.NaN),
        at('/candidate/links/0', 0.1),
        at('/nowhere/3', 0.1),
      ],
    });
    expect(profile.phones).toEqual([]);
    expect(profile.names).toHaveLength(1);
    expect(profile.work).toEqual([expect.objectContaining({ path: '/resume/work/1', span: {} })]);
    expect(profile.links.map(({ path }) => path)).toEqual(['/candidate/links/1']);
    expect(profile.unsure).toEqual(['/candidate/links/0', '/candidate/phone', '/nowhere/3', '/resume/work/0', '/resume/work/1/startDate']);
  });

  it('unreadable values never equal each other: they are absent', () => {
    const unreadable = { name: '\ufffd', email: 'alex@', phone: '???', location: { line1: '\ufffd', city: '-' }, links: ['not a link'] };
    const profile = read({
      candidate: unreadable,
      resume: { work: [{ name: '🚀' }], education: [{ institution: '\ufffd' }] },
      session: { ip: '999', timezone: 'x', deviceId: 'null' },
    });
    const { names, mailboxes, phones, addresses, links, work, education, session } = profile;
    expect({ names, mailboxes, phones, addresses, links, work, education, session }).toEqual({
      names: [],
      mailboxes: [],
      phones: [],
      addresses: [],
      links: [],
      work: [],
      education: [],
      session: undefined,
    });
  });
});

describe('a public profile', () => {
  it('has its changes in order of time, and its code', () => {
    const record: PublicProfileRecord = {
      network: 'LinkedIn',
      url: 'https://www.linkedin.com/in/alex',
      observedAt: '2026-03-01T00:00:00Z',
      createdAt: '2014-05',
      displayName: 'Alex Example',
      location: 'Seattle, Washington',
      connections: 312,
      verified: { at: '2026-01-12', by: 'workplace', name: 'Alex Example' },
      events: [
        { at: '2025-11-02', kind: 'Photo-Changed' },
        { at: 'soon', kind: 'posted' },
        { at: '2014', kind: 'posted' },
      ],
      code: {
        firstCommitAt: '2012-01',
        commitEmails: ['Alex@alex.example', 'x'],
        commitUtcOffsets: { '+0900': 120, '-0800': 3, '+9900': 1, x: 2 },
        originalRepositories: 4,
        commitsBeforeAccount: -1,
      },
    };
    expect(read({ profiles: [record] }).profiles[0]).toMatchObject({
      path: '/profiles/0',
      network: 'linkedin',
      link: { path: '/profiles/0/url', key: 'linkedin:alex' },
      name: { path: '/profiles/0/displayName' },
      place: { region: 'US-WA' },
      connections: 312,
      verified: { by: 'workplace', name: { path: '/profiles/0/verified/name' } },
      events: [
        { kind: 'posted', path: '/profiles/0/events/2' },
        { kind: 'photo-changed', path: '/profiles/0/events/0' },
      ],
      code: {
        commitMailboxes: [{ path: '/profiles/0/code/commitEmails/0', canonical: 'alex@alex.example' }],
        commitOffsets: [
          { minutes: -480, commits: 3 },
          { minutes: 540, commits: 120 },
        ],
        originalRepositories: 4,
      },
    });
  });
});

describe('events', () => {
  const event = (at: string, kind: string, data: Record<string, unknown> = {}): EventRecord => ({
    schema: 'event/1',
    application: '1',
    source: 'test',
    at,
    kind,
    data,
  });
  const events = [
    event('2026-04-02T09:00:00Z', 'equipment.address-changed', {
      from: { line1: '12 Alder St', city: 'Seattle', region: 'WA' },
      to: '900 Mercer St, Seattle, WA 98109',
    }),
    event('2026-04-01T09:00:00+02:00', 'payroll.account-set', { account: 420042, holder: 'Sam Sample' }),
    event('2026-04-01T07:00:00Z', 'device.observed', {
      device: 'd-123456',
      ip: '203.0.113.9',
      network: { kind: 'hosting' },
      timezone: 'Asia/Calcutta',
    }),
    event('2026-04-03T09:00:00Z', 'stage.changed', { from: 'screen', to: 'onsite interview' }),
    event('never', 'device.observed'),
  ];
  const told = withEvents(read(), events, world).events;

  it('are in order of time with canonical values', () => {
    expect(told.map(({ path, at, kind }) => [path, at, kind])).toEqual([
      ['/events/0', '2026-04-01T07:00:00.000Z', 'device.observed'],
      ['/events/1', '2026-04-01T07:00:00.000Z', 'payroll.account-set'],
      ['/events/2', '2026-04-02T09:00:00.000Z', 'equipment.address-changed'],
      ['/events/3', '2026-04-03T09:00:00.000Z', 'stage.changed'],
    ]);
    expect(told[0]).toMatchObject({ device: 'd-123456', network: { ip: '203.0.113.9', kind: 'hosting' }, timezone: 'Asia/Kolkata' });
    expect(told[1]).toMatchObject({ account: '420042', holder: { tokens: ['sam', 'sample'] } });
    expect(told[2]).toMatchObject({
      from: { key: 'US-WA|seattle|12 alder st' },
      to: { path: '/events/2/data/to', key: 'US-WA|seattle|900 mercer st' },
    });
    expect([told[3]?.from, told[3]?.to]).toEqual([undefined, undefined]);
  });

  it('any order of arrival gives the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(withEvents(read(), shuffled, world).events).toEqual(told);
        expect(inOrder(shuffled)).toEqual(inOrder(events));
      }),
    );
  });
});

const text = fc.option(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'n/a',
      'Seattle, WA',
      '2020-05',
      'present',
      'alex@gmail.com',
      '+1 206 555 0134',
      'https://github.com/alex',
      'B.S. in CS',
    ),
  ),
  { nil: undefined },
);
const texts = fc.option(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 3 }), { nil: undefined });
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(parts: T) =>
  fc.record(parts).map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const location = some({ line1: text, line2: text, city: text, region: text, postalCode: text, country: text });
const work = fc.array(
  some({
    name: text,
    location: text,
    position: text,
    url: text,
    startDate: text,
    endDate: text,
    summary: text,
    highlights: texts,
    workplace: text,
    hours: text,
  }),
  { maxLength: 3 },
);
const education = fc.array(some({ institution: text, url: text, area: text, studyType: text, startDate: text, endDate: text }), {
  maxLength: 2,
});
const applications = some({
  submittedAt: text,
  channel: text,
  job: maybe(some({ title: text, description: text, workplace: text, location: maybe(location) })),
  resumeText: text,
  resume: maybe(
    some({
      basics: maybe(
        some({
          name: text,
          email: text,
          phone: text,
          url: text,
          summary: text,
          profiles: fc.array(some({ network: text, username: text, url: text }), { maxLength: 2 }),
        }),
      ),
      work,
      education,
    }),
  ),
  documents: maybe(
    fc.array(some({ kind: text, sha256: text, metadata: maybe(some({ producer: text, createdAt: text, fonts: texts })) }), {
      maxLength: 2,
    }),
  ),
  session: maybe(
    some({
      ip: text,
      timezone: text,
      locale: text,
      deviceId: text,
      network: maybe(some({ country: text, region: text, city: text, kind: text, asn: maybe(fc.double()) })),
    }),
  ),
  profiles: maybe(
    fc.array(
      some({
        network: text,
        url: text,
        displayName: text,
        location: text,
        work,
        education,
        events: fc.array(some({ at: text, kind: text }), { maxLength: 2 }),
        code: maybe(some({ commitEmails: texts, commitUtcOffsets: fc.dictionary(fc.string(), fc.integer()) })),
      }),
      { maxLength: 2 },
    ),
  ),
  references: maybe(fc.array(some({ name: text, email: text, phone: text, company: text }), { maxLength: 2 })),
  inferred: texts,
  provenance: maybe(
    fc.array(
      fc.record({
        path: fc.constantFrom('/candidate/name', '/resume/work/0/name', '/candidate', '', '/x'),
        page: fc.constant(1),
        confidence: fc.double(),
      }),
      { maxLength: 3 },
    ),
  ),
  candidate: some({
    name: fc.string({ unit: 'binary', maxLength: 40 }),
    email: text,
    phone: text,
    location: maybe(location),
    links: texts,
  }),
}).map((parts) => ({ schema: 'application/1', source: 'test', id: '1', ...parts }) as unknown as Application);

describe('laws', () => {
  it('any record is read, the profile is plain data, and reading again gives the same', () => {
    fc.assert(
      fc.property(applications, (application) => {
        const profile = normalise(application, world);
        expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
        expect(normalise(structuredClone(application), world)).toEqual(profile);
      }),
      { numRuns: 300 },
    );
  });

  it('every path leads to a value of the record', () => {
    const pathsIn = (value: unknown): string[] =>
      value === null || typeof value !== 'object'
        ? []
        : Object.entries(value).flatMap(([key, inner]) =>
            key === 'path' && typeof inner === 'string' ? [inner] : key === 'unsure' || key === 'data' ? [] : pathsIn(inner),
          );
    fc.assert(
      fc.property(applications, (application) => {
        for (const path of pathsIn(normalise(application, world))) {
          const steps = path.split('/').slice(1);
          const value = steps.reduce<unknown>(
            (inner, step) => (inner !== null && typeof inner === 'object' ? Reflect.get(inner, step) : undefined),
            application,
          );
          expect([path, value === undefined]).toEqual([path, false]);
        }
      }),
    );
  });
});
