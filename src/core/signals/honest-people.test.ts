/** Honest people who look like what the signals look for: no line of class A, B or C stands against them, whatever context is shown. */

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Application } from '../model/application.js';
import { type Example, event, ines, maya, mayasHome, tomas } from './examples.js';
import { signals } from './index.gen.js';
import { readAll } from './run.js';
import { givenBy } from './testing.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const readingsOf = (example: Omit<Example, 'title' | 'expect'>) =>
  readAll(signals, givenBy({ title: '', expect: 'clear', ...example }, sha256)).filter(({ reading }) => reading.state === 'found');

const against = (example: Omit<Example, 'title' | 'expect'>): string[] =>
  readingsOf(example)
    .filter(
      ({ signal, reading }) => signal.direction === 'against' && signal.class !== 'D' && !('class' in reading && reading.class === 'D'),
    )
    .map(({ signal }) => signal.id);

const context = (example: Omit<Example, 'title' | 'expect'>): string[] =>
  readingsOf(example)
    .filter(({ signal, reading }) => signal.class === 'D' || ('class' in reading && reading.class === 'D'))
    .map(({ signal }) => signal.id);

const vpn = { ip: '203.0.113.7', network: { kind: 'vpn', city: 'Zurich', country: 'CH' }, timezone: 'Asia/Seoul', locale: 'ko-KR' };

const alone: Readonly<Record<string, Application>> = {
  'graduate abroad with a number, mailbox and VPN from there': maya({
    candidate: { phone: '+82 10-5555-0110', email: 'mlindholm@naver.com', links: ['https://github.com/m-lindholm'] },
    session: vpn,
    documents: [{ kind: 'resume', metadata: { producer: 'Folio', createdAt: '2026-03-01T22:10:04+09:00' } }],
  }),
  'refugee whose employer is gone, without referees, moved four times': maya({
    candidate: { location: { city: 'Tacoma', region: 'US-WA', country: 'US' }, phone: '+380 50 555 0110' },
    resume: {
      work: [
        { name: 'Zorya Systems', location: 'Kharkiv, Ukraine', startDate: '2015-02', endDate: '2022-02' },
        { name: 'Odd jobs', location: 'Warsaw, Poland', startDate: '2022-05', endDate: '2023-01' },
        { name: 'Odd jobs', location: 'Berlin, Germany', startDate: '2023-02', endDate: '2024-06' },
      ],
    },
  }),
  'three forms of one name, a three-year degree, an internet phone': maya({
    candidate: { name: 'Chukwuemeka Okafor', email: 'emeka.okafor.dev@gmail.com', phone: '+1 (700) 555-0110' },
    resume: {
      basics: { name: 'Emeka C. Okafor' },
      work: [{ name: 'Larkspur Systems', location: 'Austin, TX', startDate: '2020-07', endDate: 'Present' }],
      education: [{ institution: 'University of Lagos', studyType: 'BSc', area: 'Physics', startDate: '2011', endDate: '2014' }],
    },
    profiles: [{ network: 'linkedin', displayName: 'Chukwu Emeka Okafor', verified: { name: 'OKAFOR Chukwuemeka' } }],
  }),
  'nurse turned developer, bootcamp, no profile, two years of care': maya({
    resume: {
      work: [
        { name: 'Harborview Clinic', position: 'Nurse', location: 'Seattle, WA', startDate: '2012-05', endDate: '2021-03' },
        { name: 'Larkspur Systems', position: 'Junior Developer', location: 'Seattle, WA', startDate: '2024-02', endDate: 'Present' },
      ],
      education: [{ institution: 'Twelve Weeks Code School', studyType: 'Certificate', startDate: '2023-06', endDate: '2023-09' }],
    },
  }),
  'degree, jobs and profile under a former given name': maya({
    candidate: { name: 'Milo Lindholm' },
    profiles: [
      {
        network: 'linkedin',
        createdAt: '2011-02',
        displayName: 'Milo Lindholm',
        verified: { at: '2025-11-20', name: 'Maya Lindholm' },
        events: [
          { at: '2017-03-01', kind: 'posted' },
          { at: '2025-10-03', kind: 'name-changed' },
          { at: '2025-10-03', kind: 'photo-changed' },
          { at: '2025-11-20', kind: 'verification-added' },
        ],
      },
    ],
  }),
  'confidential address, a post box': maya({
    candidate: { location: { line1: 'PO Box 4411', city: 'Olympia', region: 'US-WA', postalCode: '98501', country: 'US' } },
  }),
  'deaf applicant with a relay number': maya({ candidate: { phone: '711' } }),
  'nomad on hotel networks in another time zone': maya({
    session: { ip: '203.0.113.8', network: { kind: 'business', city: 'Lisbon', country: 'PT' }, timezone: 'Europe/Lisbon' },
    documents: [{ kind: 'resume', metadata: { createdAt: '2026-01-20T09:10:11+07:00' } }],
  }),
  'six short contracts, two at a time': maya({
    resume: {
      work: ['2020-01', '2020-08', '2021-03', '2021-10', '2022-05', '2022-12'].map((startDate, i) => ({
        name: `Client ${'ABCDEF'[i]} Holdings`,
        position: 'Contractor',
        location: i % 2 === 0 ? 'Seattle, WA' : 'Austin, TX (Remote)',
        startDate,
        endDate: `${2020 + Math.floor((i * 7 + 11) / 12)}-${String(((i * 7 + 11) % 12) + 1).padStart(2, '0')}`,
      })),
    },
  }),
  'a mononym': maya({
    candidate: { name: 'Suharto', email: 'suharto@suharto.example' },
    profiles: [{ network: 'linkedin', verified: { name: 'Suharto' } }],
  }),
  'one job on site, seen from a holiday': maya({
    resume: {
      work: [{ name: 'Larkspur Systems', location: 'Seattle, WA', workplace: 'onsite', startDate: '2020-07', endDate: 'Present' }],
    },
    session: { ip: '203.0.113.9', network: { kind: 'residential', city: 'Manila', country: 'PH' }, timezone: 'Asia/Manila' },
  }),
};

describe('honest people', () => {
  it.each(Object.entries(alone))('%s', (_, file) => {
    expect(against({ files: [file, tomas(), ines()] })).toEqual([]);
  });

  it('siblings with one machine, line, address and template', () => {
    const home = {
      ip: '198.51.100.24',
      network: { kind: 'residential', city: 'Seattle', region: 'US-WA', country: 'US' },
      deviceId: 'd-1',
    };
    const brother = tomas({ candidate: { name: 'Erik Lindholm', location: maya().candidate.location ?? {} }, session: home });
    expect(against({ files: [maya({ session: home }), brother] })).toEqual([]);
  });

  it('a person whose identity somebody else used in an earlier application', () => {
    const thief = maya({
      id: 'earlier',
      submittedAt: '2025-06-02T10:00:00Z',
      candidate: {
        email: 'mlindholm.remote@star-forge.example',
        phone: '(929) 555-0188',
        location: { city: 'Buffalo', region: 'US-NY', country: 'US' },
      },
    });
    expect(against({ files: [maya(), thief] })).toEqual(['contested-identity']);
  });

  it('a record the registrar cannot find, then a letter', () => {
    const asked = (result: string, at: string) =>
      event(
        'credential.checked',
        { institution: 'Alder Valley University', result, contactSource: 'independent', by: 'k.morgan' },
        'maya',
        at,
      );
    const notFound = asked('inconclusive', '2026-04-20T09:00:00Z');
    expect(against({ files: [maya()], events: [notFound] })).toEqual([]);
    expect(against({ files: [maya()], events: [notFound, asked('confirmed', '2026-05-02T09:00:00Z')] })).toEqual([]);
  });

  it('a hire who moves across the country after the offer: one question, no second one', () => {
    const to = { line1: '31 Elm St', city: 'Portland', region: 'US-ME', postalCode: '04101', country: 'US' };
    expect(against({ files: [maya()], events: [event('equipment.address-changed', { to })] })).toEqual(['equipment-address-changed']);
  });
});

describe('a hire who moves to a spouse after the offer', () => {
  const portland = { line1: '31 Elm St', city: 'Portland', region: 'US-ME', postalCode: '04101', country: 'US' };
  const moved = (holder: string, receivedBy = holder) => [
    event('equipment.address-changed', { from: mayasHome, to: portland }),
    event('equipment.delivered', { to: portland, receivedBy }, 'maya', '2026-04-22T09:00:00Z'),
    event('payroll.account-set', { account: 'acct-5521', holder }, 'maya', '2026-04-24T09:00:00Z'),
  ];
  const spouse = (name: string) => tomas({ candidate: { name, location: portland } });
  const paid = event('payroll.account-set', { account: 'acct-5521' }, 'tomas', '2026-02-24T09:00:00Z');

  it.each(['Erik Lindholm', 'Erik Okafor-Lindholm', 'E. A. Lindholm', 'Maya & Erik Lindholm'])(
    'paid into the account of %s: one question about the machine, none about the pay',
    (holder) => expect(against({ files: [maya()], events: moved(holder) })).toEqual(['equipment-address-changed']),
  );

  it('whose family name ends as a husband’s does not', () => {
    const events = [event('payroll.account-set', { account: 'acct-5521', holder: 'Jonas Kazlauskas' })];
    expect(against({ files: [maya({ candidate: { name: 'Rūta Kazlauskienė' } })], events })).toEqual([]);
  });

  it('into one account with the spouse, who was hired before', () => {
    expect(against({ files: [maya(), spouse('Erik Lindholm')], events: [...moved('Erik Lindholm'), paid] })).toEqual([
      'equipment-address-changed',
    ]);
  });

  it('and a stranger’s account after a move stays evidence', () => {
    expect(against({ files: [maya()], events: moved('Gregor Hallbeck') })).toEqual(['equipment-address-changed', 'payout-holder-differs']);
  });
});

describe('what is context or nothing', () => {
  const accused = [
    {
      title: 'a shared phone',
      files: [maya({ candidate: { phone: '(206) 555-0142' } }), tomas({ candidate: { phone: '(206) 555-0142' } })] as const,
    },
    {
      title: 'a contested identity',
      files: [maya(), maya({ id: 'maya-2', candidate: { email: 'other@star-forge.example', phone: '(929) 555-0188' } })] as const,
    },
    { title: 'nobody', files: [maya()] as const },
  ];
  const twins: Readonly<Record<string, (file: Application) => Application>> = {
    'a VPN': (file) => ({ ...file, session: { ...file.session, ...vpn } }),
    'the exit of the VPN elsewhere': (file) => ({ ...file, session: { ...vpn, network: { kind: 'vpn', city: 'Osaka', country: 'JP' } } }),
    'another locale': (file) => ({ ...file, session: { ...file.session, locale: 'fa-IR' } }),
    'a second number from abroad': (file) => ({ ...file, resume: { ...file.resume, basics: { phone: '+234 803 555 0110' } } }),
    'a school abroad': (file) => ({
      ...file,
      resume: {
        ...file.resume,
        education: [
          { institution: 'Universidad de la Sierra', studyType: 'Licenciatura', area: 'Física', startDate: '2010', endDate: '2015' },
        ],
      },
    }),
    'another way of writing': (file) => ({
      ...file,
      answers: [{ question: 'Why?', answer: 'i am very interest in this works, thank you sir' }],
    }),
  };

  it.each(Object.entries(twins))('%s moves no line of class A, B or C', (_, twin) => {
    for (const { title, files } of accused) {
      const [self, ...others] = files;
      expect(against({ files: [twin(self as Application), ...others] }), title).toEqual(against({ files }));
    }
  });

  it('is read all the same', () => {
    expect(context({ files: [maya({ session: vpn, candidate: { phone: '+1 206 555 0110' } })] })).toEqual([
      'plus-one-as-typed',
      'masked-network',
    ]);
  });
});
