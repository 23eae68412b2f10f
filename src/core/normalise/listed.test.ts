import { describe, expect, it } from 'vitest';
import type { Application } from '../model/application.js';
import { type Institution, noFacts, type School } from '../model/facts.js';
import { indexFacts } from './fact-index.js';
import { normalise } from './normalise.js';

const entry = (parts: Partial<Institution> & Pick<Institution, 'id' | 'name'>): Institution => ({
  aliases: [],
  weakAliases: [],
  domains: [],
  kind: 'company',
  relation: 'front-company',
  needsContext: false,
  places: [],
  designations: [],
  source: 'invented',
  sourceDate: '2026-01-01',
  confidence: 'high',
  ...parts,
});

const institutions = [
  entry({
    id: 'quill',
    name: 'Quillstar Network Technology Co., Ltd.',
    aliases: ['Quillstar', '퀼스타 기술회사'],
    weakAliases: ['QNT'],
    domains: ['quillstar.example'],
    places: ['Exampletown', 'KP'],
  }),
  entry({ id: 'harbour', name: 'Harbour LLC', needsContext: true, places: ['Port Example', 'RU'] }),
  entry({
    id: 'academy',
    name: 'Example Automation University',
    kind: 'school',
    relation: 'listed-school',
    aliases: ['자동화 대학'],
    weakAliases: ['EAU'],
    places: ['Exampletown'],
  }),
  entry({
    id: 'ferrow',
    name: 'Ferrow National University',
    kind: 'school',
    relation: 'listed-school',
    places: ['Busan', 'KR'],
    domains: ['ferrow.example'],
  }),
  entry({ id: 'quorren', name: 'Quorren College', kind: 'school', relation: 'listed-school', places: ['Busan', 'KR'] }),
  entry({ id: 'dashed', name: 'Zeta - M Co., Ltd.', needsContext: true, places: ['Port Example'] }),
  entry({ id: 'site', name: 'Foxhub', kind: 'site', relation: 'seized-domain', domains: ['foxhub.example'] }),
];
const open = (parts: Partial<School> & Pick<School, 'id' | 'name'>): School => ({
  formerNames: [],
  domains: [],
  country: 'US',
  source: 'invented',
  sourceDate: '2026-01-01',
  ...parts,
});
const schools = [
  open({ id: 'us-1', name: 'National Ferrow University', city: 'San Diego', region: 'CA' }),
  open({ id: 'us-2', name: 'Quorren College', city: 'Busan', country: 'KR' }),
];
const world = { facts: indexFacts({ ...noFacts, institutions, schools }) };

const listed = (parts: Partial<Application>) =>
  normalise({ schema: 'application/1', source: 'test', id: '1', candidate: { name: 'Alex Example' }, ...parts }, world).listed;
const employer = (name: string, more: { location?: string; url?: string } = {}) => listed({ resume: { work: [{ name, ...more }] } });
const school = (institution: string) => listed({ resume: { education: [{ institution }] } });
const found = (institution: string, by: string, path = '/resume/work/0/name') => [expect.objectContaining({ institution, by, path })];

describe('a listed institution', () => {
  it.each([
    ['Quillstar Network Technology Co., Ltd.', 'name'],
    ['QUILLSTAR NETWORK TECHNOLOGY', 'name'],
    ['The Quillstar Network Technology Company', 'name'],
    ['Quillstar', 'alias'],
    ['Quillstar (remote)', 'alias'],
    ['Larkspur via Quillstar', undefined],
    ['Larkspur / Quillstar', 'alias'],
    ['퀼스타기술회사', 'script'],
    ['퀼스타 기술 회사', 'script'],
    ['Quillstart', undefined],
    ['Quillstar Bakery', undefined],
    ['QNT', undefined],
    ['QNT, Exampletown', 'weak-alias-with-context'],
    ['QNT (North Korea)', 'weak-alias-with-context'],
  ])('employer %s: %s', (name, by) => expect(employer(name)).toEqual(by === undefined ? [] : found('quill', by)));

  it('a name that others bear too needs its place or its domain beside it', () => {
    expect(employer('Harbour LLC')).toEqual([]);
    expect(employer('Harbour', { location: 'Seattle, WA' })).toEqual([]);
    expect(employer('Harbour LLC', { location: 'Port Example' })).toEqual(found('harbour', 'name'));
    expect(employer('Harbour', { location: 'Moscow, Russia' })).toEqual(found('harbour', 'name'));
    expect(employer('Zeta - M Co., Ltd., Port Example')).toEqual(found('dashed', 'name'));
    expect(employer('QNT', { url: 'https://jobs.quillstar.example/x' })).toEqual([
      expect.objectContaining({ institution: 'quill', by: 'weak-alias-with-context', path: '/resume/work/0/name' }),
      expect.objectContaining({ institution: 'quill', by: 'domain', path: '/resume/work/0/url' }),
    ]);
  });

  it('schools by name, script and short name with their place', () => {
    expect(school('Example Automation University, Exampletown')).toEqual([
      { path: '/resume/education/0/institution', institution: 'academy', by: 'name', as: 'school' },
    ]);
    expect(school('자동화대학')).toEqual([expect.objectContaining({ institution: 'academy', by: 'script' })]);
    expect(school('EAU')).toEqual([]);
    expect(school('EAU Exampletown')).toEqual([]);
    expect(school('EAU, Exampletown')).toEqual([expect.objectContaining({ by: 'weak-alias-with-context' })]);
  });

  it.each([
    ['Ferrow National University', 'ferrow'],
    ['National University of Ferrow', undefined],
    ['Ferrow National University, Busan', 'ferrow'],
    ['Ferrow National University (South Korea)', 'ferrow'],
    ['National University of Ferrow (Busan)', 'ferrow'],
    ['Ferrow National University (San Diego)', undefined],
    ['Quorren College', 'quorren'],
    ['Example Automation Univ.', 'academy'],
    ['University of Automation, Example', 'academy'],
    ['Example Automation University (online)', 'academy'],
  ])('a name that an open school bears too names nobody without its place: %s', (name, id) =>
    expect(school(name).map((match) => match.institution)).toEqual(id === undefined ? [] : [id]),
  );

  it('another country in brackets is another school, another word is not; of a job it is the place of the job', () => {
    expect(employer('Quillstar (Germany)')).toEqual(found('quill', 'alias'));
    expect(employer('Harbour LLC, Port Example (Lyon, France)')).toEqual([]);
    expect(school('Quorren College (San Diego, CA)')).toEqual([]);
    expect(school('Quorren College - Berlin')).toEqual([]);
    expect(school('Quorren College (Evening)')).toEqual([expect.objectContaining({ institution: 'quorren' })]);
    expect(school('Quorren College (Busan)')).toEqual([expect.objectContaining({ institution: 'quorren' })]);
  });

  it('domains of mailboxes, links and referees, subdomains included; a seized site never by its trade name', () => {
    expect(employer('Foxhub')).toEqual([]);
    expect(
      listed({
        candidate: { name: 'Alex Example', email: 'alex@mail.quillstar.example', links: ['https://foxhub.example/alex'] },
        references: [{ name: 'Sam Sample', email: 'sam@foxhub.example', company: 'Quillstar' }],
      }).map(({ path, institution, as, by }) => [path, institution, as, by]),
    ).toEqual([
      ['/candidate/email', 'quill', 'mailbox', 'domain'],
      ['/candidate/links/0', 'site', 'link', 'domain'],
      ['/references/0/company', 'quill', 'referee', 'alias'],
      ['/references/0/email', 'site', 'referee', 'domain'],
    ]);
    expect(listed({ candidate: { name: 'Alex Example', email: 'alex@notfoxhub.example' } })).toEqual([]);
  });

  it('public profiles and their commits', () => {
    expect(
      listed({ profiles: [{ work: [{ name: 'Quillstar' }], code: { commitEmails: ['dev@foxhub.example'] } }] }).map(({ path, as }) => [
        path,
        as,
      ]),
    ).toEqual([
      ['/profiles/0/work/0/name', 'employer'],
      ['/profiles/0/code/commitEmails/0', 'mailbox'],
    ]);
  });
});

it('an agency that sent the file is matched by its name, and no other channel is', () => {
  const file = (channel: string): Application => ({
    schema: 'application/1',
    source: 'test',
    id: '1',
    candidate: { name: 'Alex' },
    channel,
  });
  const listed = (channel: string) => normalise(file(channel), { facts: indexFacts({ ...noFacts, institutions }) }).listed;
  expect(listed('agency: Quillstar')).toEqual([{ path: '/channel', institution: 'quill', by: 'alias', as: 'agency' }]);
  expect(listed('agency:Harbour LLC')).toEqual([]);
  expect(listed('Quillstar')).toEqual([]);
});
