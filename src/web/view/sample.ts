/** An invented case for the tests of the views: two names behind one phone and one text, two jobs at once, one job confirmed. */

import type { Application, CaseFile, Line, Screening, SignalInfo } from '../client-types.js';

const here = { source: 'greenhouse', application: 'gh-1' } as const;
const there = { source: 'greenhouse', application: 'gh-2' } as const;

export function screeningOf(lines: readonly Line[]): Screening {
  const sum = (of: readonly Line[]): number => of.reduce((total, line) => total + line.bits, 0);
  return {
    schema: 'screening/1',
    application: here.application,
    source: here.source,
    tier: 'verify',
    bits: sum(lines),
    evidenceBits: sum(lines.slice(1).filter((line) => line.class !== 'D')),
    probability: 0.5,
    interval: [0.2, 0.8],
    calibrated: false,
    reasons: lines.filter((line) => line.bits > 0 && line.class !== undefined && line.class !== 'D').map((line) => line.signal),
    ring: null,
    lines,
    coverage: { read: 41, of: 110 },
    unread: ['shared-device', 'payroll-account-shared'],
    model: '0001',
    snapshot: 's-1',
    screenedAt: '2026-11-20T09:00:00Z',
  };
}

export const lines: readonly Line[] = [
  { signal: 'prior', bits: -6.63 },
  {
    signal: 'shared-phone',
    family: 'contact',
    class: 'B',
    ledger: 'binding',
    bits: 7.2,
    evidence: [{ kind: 'shared', holders: 2, at: [here, there].map((ref) => ({ ...ref, path: '/candidate/phone' })) }],
  },
  {
    signal: 'employer-confirmed',
    family: 'records',
    class: 'A',
    ledger: 'claims',
    bits: -1.2,
    evidence: [
      {
        kind: 'fact',
        at: [
          { ...here, path: '/events/0/data/result' },
          { ...here, path: '/resume/work/1' },
        ],
      },
    ],
  },
  {
    signal: 'jobs-overlap',
    family: 'timeline',
    class: 'C',
    ledger: 'claims',
    bits: 3,
    evidence: [
      {
        kind: 'clash',
        at: [
          { ...here, path: '/resume/work/0' },
          { ...here, path: '/resume/work/1' },
        ],
      },
    ],
  },
  {
    signal: 'vpn',
    family: 'network',
    class: 'D',
    ledger: 'claims',
    bits: 0.6,
    evidence: [{ kind: 'fact', at: [{ ...here, path: '/session/network' }] }],
  },
];

export const application: Application = {
  source: 'greenhouse',
  id: 'gh-1',
  submittedAt: '2026-11-09T15:04:05Z',
  channel: 'careers-site',
  job: { title: 'Senior Data Engineer', workplace: 'remote' },
  candidate: {
    name: 'Robin Sample',
    email: 'robin@example.com',
    phone: '+1 (206) 555-0134',
    location: { city: 'Seattle', region: 'US-WA', country: 'US' },
  },
  resume: {
    work: [
      { name: 'Northlake', position: 'Engineer', startDate: '2018-06', endDate: '2021-03', workplace: 'onsite', location: 'Columbus' },
      { name: 'Brightwater', position: 'Engineer', startDate: '2020-01', endDate: '2022-08', workplace: 'onsite', location: 'Austin' },
    ],
    education: [{ institution: 'Alder State', studyType: 'B.S.', area: 'Computer Science', startDate: '2012-09', endDate: '2016-05' }],
  },
  documents: [{ kind: 'resume', fileName: 'resume.pdf' }],
  session: { ip: '203.0.113.7', network: { kind: 'vpn', country: 'US' } },
  provenance: [
    { path: '/resume/work/0', document: 0, page: 1, line: 14, confidence: 0.99 },
    { path: '/resume/work/1', document: 0, page: 1, confidence: 0.91 },
  ],
};

export const other: Application = {
  source: 'greenhouse',
  id: 'gh-2',
  submittedAt: '2026-08-03T10:00:00Z',
  candidate: { name: 'Sam Other', phone: '206.555.0134' },
};

export const file: CaseFile = {
  row: {
    id: 'case-1',
    number: 'TS-2041',
    about: { source: 'greenhouse', id: 'gh-1' },
    openedAt: '2026-11-20T09:00:00Z',
    because: 'flag',
    dueAt: '2026-11-24T09:00:00Z',
    state: 'open',
    name: 'Robin Sample',
    tier: 'verify',
    evidenceBits: 9,
    reasons: ['shared-phone', 'jobs-overlap'],
    classes: ['B', 'C', '+'],
    ring: null,
  },
  screening: screeningOf(lines),
  application,
  events: [
    {
      schema: 'event/1',
      source: 'greenhouse',
      application: 'gh-1',
      at: '2026-11-17T10:00:00Z',
      kind: 'employment.checked',
      data: { employer: 'Brightwater', result: 'confirmed', contactSource: 'independent' },
    },
  ],
  ring: null,
  others: [other],
  eventsOfOthers: [],
  records: [],
  position: { index: 2, of: 37, previous: 'case-0', next: 'case-2' },
};

const signal = (id: string, family: string, title: string, rest: Partial<SignalInfo>): SignalInfo => ({
  id,
  family,
  title,
  why: 'Because.',
  class: 'B',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  innocent: {},
  ask: `Ask about ${id}.`,
  ...rest,
});

export const signals: readonly SignalInfo[] = [
  signal('shared-phone', 'contact', 'Phone shared with other names', {
    innocent: { household: 'A household with one number', recycled: 'A number that was passed on' },
    ask: 'Is this number yours alone?',
  }),
  signal('jobs-overlap', 'timeline', 'Two on-site jobs at the same time', {
    class: 'C',
    ledger: 'claims',
    ask: 'Read me the dates of both jobs.',
  }),
  signal('employer-confirmed', 'records', 'Employer confirmed the job', { class: 'A', ledger: 'claims', direction: 'for' }),
  signal('vpn', 'network', 'VPN exit', { class: 'D', ledger: 'claims' }),
];
