import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address, DocumentFingerprint, Mailbox, NormalEvent, PersonName, Phone, Profile, WebLink } from '../model/profile.js';
import { constantTest } from './document-metadata.js';
import { blockingKeys } from './key-hash.js';
import { linkRecord } from './link-record.js';
import { invented, rangeOf } from './testing.js';

const blank: Profile = {
  ref: { source: 'example', id: 'maya' },
  job: {},
  names: [],
  mailboxes: [],
  phones: [],
  addresses: [],
  links: [],
  work: [],
  education: [],
  documents: [],
  profiles: [],
  references: [],
  listed: [],
  answers: [],
  events: [],
  unsure: [],
};
const profile = (parts: Partial<Profile>): Profile => ({ ...blank, ...parts });
const named = (parts: Partial<Profile>) => linkRecord(profile(parts)).keys.filter((key) => key.own !== true);
const keysOf = (parts: Partial<Profile>) => named(parts).map(({ kind, key }) => `${kind} ${key}`);

const name = (typed: string): PersonName => ({ path: '/candidate/name', typed, tokens: typed.toLowerCase().split(' '), alternatives: [] });
const phone = (e164: string): Phone => ({ path: '/candidate/phone', typed: e164, e164 });
const mailbox = (address: string, canonical = address, path = '/candidate/email'): Mailbox => ({
  path,
  typed: address,
  address,
  canonical,
  local: address.split('@')[0]!,
  domain: address.split('@')[1]!,
  registrableDomain: address.split('@')[1]!,
  kind: 'own',
});
const link = (network: WebLink['network'], key: string): WebLink => ({
  path: '/candidate/links/0',
  url: `https://${key}`,
  host: key.split('/')[0]!,
  registrableDomain: key.split('/')[0]!,
  network,
  key,
});
const address = (parts: Partial<Address> = {}): Address => ({
  path: '/candidate/location',
  place: { region: 'US-WA' },
  key: 'a 1',
  ...parts,
});
const document = (parts: Partial<DocumentFingerprint>): DocumentFingerprint => ({
  path: '/documents/0',
  hiddenText: false,
  tinyText: false,
  ...parts,
});
const event = (kind: string, parts: Partial<NormalEvent>): NormalEvent => ({
  path: '/events/0',
  at: '2026-04-20T09:00:00.000Z',
  kind,
  data: {},
  ...parts,
});

describe('artefact keys', () => {
  it('of contacts, links, referees and code', () => {
    expect(
      keysOf({
        phones: [phone('+12065550110'), { ...phone('+12065550110'), path: '/resume/basics/phone' }],
        mailboxes: [mailbox('m.l+jobs@gmail.com', 'ml@gmail.com')],
        links: [link('linkedin', 'linkedin.com/in/maya'), link('portfolio', 'maya.example'), link('other', 'news.example/1')],
        references: [{ path: '/references/0', mailbox: mailbox('h@sloane.example'), phone: phone('+14155550177') }],
        profiles: [
          {
            path: '/profiles/0',
            network: 'github',
            link: link('github', 'github.com/maya'),
            work: [],
            education: [],
            events: [],
            code: {
              commitMailboxes: [mailbox('sky@forge.example'), mailbox('noreply@github.com'), mailbox('maintainers@forge.example')],
              commitOffsets: [],
            },
          },
        ],
      }),
    ).toEqual([
      'phone +12065550110',
      'mailbox ml@gmail.com',
      'referee h@sloane.example',
      'referee +14155550177',
      'profile-url linkedin.com/in/maya',
      'portfolio maya.example',
      'profile-url github.com/maya',
      'commit-mailbox sky@forge.example',
    ]);
  });

  it('of contacts under a tag; numbers of services are marked, extensions stand beside', () => {
    expect(keysOf({ mailboxes: [mailbox('sky.dev+maya@forge.example'), mailbox('+odd@forge.example')] })).toEqual([
      'mailbox sky.dev@forge.example',
      'mailbox +odd@forge.example',
    ]);
    expect(named({ phones: [{ ...phone('+18005550199'), type: 'toll-free' }] })).toMatchObject([{ key: '+18005550199', line: 'service' }]);
    expect(named({ phones: [{ ...phone('+12065550110'), extension: '12' }] })).toMatchObject([{ key: '+12065550110', extension: '12' }]);
    const { identity } = linkRecord(profile({ mailboxes: [mailbox('sky.dev+maya@forge.example')] }));
    expect(identity.contacts).toEqual(['sky.dev@forge.example']);
  });

  it('none of what stands for nothing, and none to be reached at', () => {
    const filled = { mailboxes: [mailbox('no-email@gmail.com')], phones: [phone('+919999999999')] };
    expect(linkRecord(profile(filled))).toMatchObject({ keys: [], identity: { contacts: [] } });
  });

  it('of own contacts in the roles in which another file may name them, unless the file names them itself', () => {
    const { keys } = linkRecord(
      profile({
        mailboxes: [mailbox('maya@one.example')],
        phones: [phone('+12065550110')],
        references: [{ path: '/references/0', phone: phone('+12065550110') }],
      }),
    );
    expect(keys.filter((key) => key.own).map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'referee maya@one.example',
      'commit-mailbox maya@one.example',
    ]);
  });

  it('of referees, with what is said of them', () => {
    const told = (relationship: string, company: string) =>
      named({
        references: [
          { path: '/references/0', mailbox: mailbox('h@sloane.example'), relationship, company: { typed: company, key: company } },
        ],
      })[0]?.referee;
    expect(told('Line manager', 'umber holdings')).toEqual({ firm: 'umber holdings', as: 'work' });
    expect(told('thesis advisor', 'umber holdings')).toEqual({ firm: 'umber holdings', as: 'teaching' });
    expect(told('manager', 'university of otago')).toMatchObject({ as: 'teaching' });
    expect(told('friend', 'umber holdings')).toEqual({ firm: 'umber holdings' });
  });

  it('of documents about the applicant; attachments of other kinds and papers of an employer are set aside', () => {
    const attached = (parts: Partial<DocumentFingerprint>) =>
      named({ documents: [document({ sha256: 'ab12', author: 'Rosa Vega', ...parts })] }).map(({ key, setAside }) => [
        key,
        setAside !== undefined,
      ]);
    expect(attached({ kind: 'resume' })).toEqual([
      ['ab12', false],
      ['author\u0000rosa vega', false],
    ]);
    expect(attached({ kind: 'cover-letter' })).toEqual([['ab12', true]]);
    expect(attached({ fileName: 'Job_Description.pdf' })).toEqual([['ab12', true]]);
    expect(attached({ fileName: 'maya-formal.pdf' })).toHaveLength(2);
  });

  it('of lines: a house is given the front half of an address of version 6', () => {
    const line = (ip: string) => keysOf({ session: { path: '/session', network: { ip, kind: 'residential', place: {} } } });
    expect(line('2001:db8:1:2:3:4:5:6')).toEqual(line('2001:db8:1:2::9'));
    expect(line('2001:db8:1:2:3:4:5:6')).not.toEqual(line('2001:db8:1:3:3:4:5:6'));
  });

  it('of a machine once used off the campus, that use', () => {
    const at = (kind: 'education' | 'residential') => event('signin.observed', { device: 'd-1', network: { kind, place: {} } });
    expect(named({ events: [at('education'), at('residential')] })[0]).not.toHaveProperty('setAside');
    expect(named({ events: [at('education')] })[0]).toHaveProperty('setAside');
  });

  it('of homes: crowds make none, a box of a mail service is raised, its house is nobody’s', () => {
    expect(keysOf({ addresses: [address()] })).toEqual(['address a 1']);
    for (const buildingKind of ['campus', 'shelter', 'registered-agent'] as const)
      expect(keysOf({ addresses: [address({ buildingKind })] })).toEqual([]);
    expect(keysOf({ addresses: [address({ buildingKind: 'virtual-mailbox' })] })).toEqual([]);
    const [box] = linkRecord(profile({ addresses: [address({ buildingKind: 'virtual-mailbox', unit: '77' })] })).keys;
    expect(box).toMatchObject({ kind: 'address', raised: 'one box of a mail service' });
    const [post] = linkRecord(profile({ addresses: [address({ buildingKind: 'po-box', unit: '77' })] })).keys;
    expect(post).not.toHaveProperty('raised');
  });

  it('of sessions: only homes and firms have lines, and a campus machine is set aside', () => {
    const session = (kind: 'residential' | 'business' | 'mobile' | 'hosting' | 'vpn' | 'proxy' | 'tor' | 'education') =>
      keysOf({ session: { path: '/session', deviceId: 'd-1', network: { ip: '192.0.2.7', kind, place: {} } } });
    expect(session('residential')).toEqual(['device d-1', 'residential-ip 192.0.2.7']);
    expect(session('business')).toEqual(['device d-1', 'residential-ip business 192.0.2.7']);
    for (const kind of ['mobile', 'hosting', 'vpn', 'proxy', 'tor'] as const) expect(session(kind)).toEqual(['device d-1']);
    expect(session('education')).toEqual(['device d-1']);
    const [machine] = linkRecord(
      profile({ session: { path: '/session', deviceId: 'd-1', network: { kind: 'education', place: {} } } }),
    ).keys;
    expect(machine?.setAside).toMatch('campus');
  });

  it('of events, with the time of use; equipment for a role on site may wait at the office', () => {
    const events = [
      event('equipment.requested', { to: address({ path: '/events/0/data/to', key: 'b 2' }) }),
      event('payroll.account-set', { account: 'acct-1' }),
      event('signin.observed', { device: 'd-2', network: { ip: '192.0.2.8', kind: 'residential', place: {} } }),
    ];
    expect(keysOf({ events })).toEqual(['shipping-address b 2', 'payout-account acct-1', 'device d-2', 'residential-ip 192.0.2.8']);
    expect(linkRecord(profile({ events })).keys.every((key) => key.at === '2026-04-20T09:00:00.000Z')).toBe(true);
    expect(keysOf({ events: events.slice(0, 1), job: { workplace: 'onsite' } })).toEqual([]);
  });

  it('of machines that wait at the office the job names are set aside, by the building; a house beside it is none', () => {
    const to = (key: string) => ({ events: [event('equipment.requested', { to: address({ path: '/events/0/data/to', key }) })] });
    const aside = (key: string) => linkRecord(profile({ ...to(key), job: { office: 'b 2' } })).keys.map((one) => one.setAside);
    expect(aside('b 2|900')).toEqual(['the office of the job']);
    expect(aside('b 2')).toEqual(['the office of the job']);
    expect(aside('b 21')).toEqual([undefined]);
  });

  it('of courses stand beside the studies', () => {
    const span = { end: rangeOf('2025') };
    const courses = [{ path: '/resume/certificates/0', school: { typed: 'Forge', key: 'forge' }, majors: [], span }];
    const { identity } = linkRecord(profile({ courses }));
    expect(identity.courses).toEqual([{ path: '/resume/certificates/0', where: 'forge', span, fullTime: false }]);
    expect(identity.education).toEqual([]);
  });
});

describe('metadata of documents', () => {
  const metadata = (parts: Partial<DocumentFingerprint>, submittedAt?: string) =>
    keysOf({ documents: [document(parts)], ...(submittedAt === undefined ? {} : { submittedAt }) }).map((key) =>
      key.replaceAll('\u0000', '|'),
    );

  it('an author is a name or a handle, not what programs and lent machines write', () => {
    expect(metadata({ author: 'Rosa  VEGA' })).toEqual(['document-metadata author|rosa vega']);
    expect(metadata({ author: 'dreamstar-0417' })).toEqual(['document-metadata author|dreamstar-0417']);
    for (const author of ['user', 'Microsoft Office User', 'HP Inc', 'Second Draft Careers', 'Career Services', 'rosa', '', 'python-docx'])
      expect(metadata({ author })).toEqual([]);
  });

  it('a birth in the same second of the same program, when it is no template’s', () => {
    const born = { createdAt: '2026-02-27T21:14:09+02:00', producer: 'Folio 4.2' };
    const key = `document-metadata createdAt|${Date.parse(born.createdAt)}|folio 4.2`;
    expect(metadata(born, '2026-03-02T15:04:05Z')).toEqual([key]);
    expect(metadata(born)).toEqual([key]);
    expect(metadata(born, '2028-03-02T15:04:05Z')).toEqual([]);
    expect(metadata({ createdAt: born.createdAt })).toEqual([]);
    expect(metadata({ ...born, createdAt: '2026-02-27T21:14:00Z' })).toEqual([]);
    expect(metadata({ ...born, createdAt: 'yesterday' })).toEqual([]);
  });

  it('is constant by source, field and value, however it was written', () => {
    const isConstant = constantTest({
      sizeBits: 5,
      constantMetadata: ['example\u0000author\u0000Export Desk 1', 'example\u0000createdAt\u00002026-02-27T21:14:09+02:00'],
    });
    const record = invented('x');
    expect(isConstant(record, 'author\u0000export desk 1')).toBe(true);
    expect(isConstant(record, `createdAt\u0000${Date.parse('2026-02-27T19:14:09Z')}\u0000folio`)).toBe(true);
    expect(isConstant(record, 'author\u0000somebody else')).toBe(false);
    expect(isConstant(invented('x', { source: 'other' }), 'author\u0000export desk 1')).toBe(false);
  });
});

describe('identity and home', () => {
  const job = (title: string, hours?: 'full-time' | 'part-time') => ({
    path: '/resume/work/0',
    employer: { typed: 'Larkspur Systems', key: 'larkspur systems' },
    title,
    span: { start: rangeOf('2020-07'), current: true },
    ...(hours ? { hours } : {}),
  });
  const stepOf = (parts: Partial<Profile>) => linkRecord(profile(parts)).identity.work[0];

  it('work that goes on has lasted until the application, or the last day the file names', () => {
    const sent = stepOf({ work: [job('Engineer')], submittedAt: '2026-03-02T15:04:05Z' });
    expect(sent?.span).toMatchObject({ current: true, end: { earliest: Date.UTC(2026, 2, 2) / 86_400_000 } });
    const written = stepOf({ work: [job('Engineer')], documents: [document({ createdAt: '2026-02-27T21:14:09Z' })] });
    expect(written?.span.end?.latest).toBe(Date.UTC(2026, 1, 27) / 86_400_000);
    expect(stepOf({ work: [{ ...job('Engineer'), span: { current: true } }] })?.span).toEqual({ current: true });
  });

  it('side work is not full time, unless the file says so', () => {
    expect(stepOf({ work: [job('Engineer')] })?.fullTime).toBe(true);
    for (const title of ['Freelance Engineer', 'Engineering Intern', 'Advisor'])
      expect(stepOf({ work: [job(title)] })?.fullTime).toBe(false);
    expect(stepOf({ work: [job('Engineer', 'part-time')] })?.fullTime).toBe(false);
    expect(stepOf({ work: [job('Contract Engineer', 'full-time')] })?.fullTime).toBe(true);
  });

  it('a public profile tells the career where the resume does not; passed checks tell the person', () => {
    const shown = {
      path: '/profiles/0',
      network: 'linkedin' as const,
      name: name('Maya L'),
      work: [job('Engineer')],
      education: [],
      events: [],
    };
    const events = [
      event('identity.checked', { data: { result: 'passed', subject: 's-1', vendor: 'v' } }),
      event('identity.checked', { data: { result: 'failed', subject: 's-2', vendor: 'v' } }),
    ];
    const { identity } = linkRecord(profile({ names: [name('Maya Lindholm')], profiles: [shown], events }));
    expect(identity.names.map((one) => one.tokens.join(' '))).toEqual(['maya lindholm', 'maya l']);
    expect(identity.work).toHaveLength(1);
    expect(identity.verifiedPersons).toEqual(['v\u0000s-1']);
  });

  it('a name in characters is marked, and in letters not', () => {
    const marks = linkRecord(profile({ names: [{ ...name('Shan Tian'), typed: '山田太郎' }, name('Taro Yamada')] })).identity.names;
    expect(marks.map((one) => one.script)).toEqual(['Han', undefined]);
    const typed = ['שירה גולן', 'هبة زكي', 'Анна Волкова', '김민준', 'Zoë Ångström'].map((one) => ({ ...name('x y'), typed: one }));
    expect(linkRecord(profile({ names: typed })).identity.names.map((one) => one.script)).toEqual([
      'Hebrew',
      'Arabic',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('home is what the applicant answered, before what the resume says', () => {
    const old = address({ path: '/resume/basics/location', place: { region: 'US-TX' } });
    expect(linkRecord(profile({ addresses: [old, address()] })).home).toEqual({ region: 'US-WA' });
    expect(linkRecord(profile({ addresses: [old] })).home).toEqual({ region: 'US-TX' });
    expect(linkRecord(blank)).not.toHaveProperty('home');
  });
});

describe('blocking keys', () => {
  it('are short, and differ between kinds of one value', () => {
    const keys = blockingKeys(invented('x', { phone: '+12065550110', holds: { referee: '+12065550110' } }));
    expect(new Set(keys).size).toBe(2);
    expect(keys.every((key) => key.length <= 13)).toBe(true);
  });

  it('hold no plain value', () => {
    const keys = blockingKeys(invented('x', { name: 'maya lindholm', mailbox: 'maya@one.example', work: [['larkspur', '2020-01']] }));
    expect(keys).toHaveLength(2);
    expect(keys.join(' ')).not.toMatch(/maya|larkspur|one/);
  });

  it('of a name and a step are the same for a year and a month in it, and for any order of the name', () => {
    const of = (who: string, from: string) => blockingKeys(invented('x', { name: who, work: [['larkspur', from]] }));
    expect(of('maya lindholm', '2020')).toEqual(of('lindholm maya', '2020-11'));
    expect(of('maya lindholm', '2020')).not.toEqual(of('maya lindholm', '2021'));
  });

  it('scatter well: a hundred thousand values, no two alike', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 100_000; i++) for (const key of blockingKeys(invented('x', { phone: `+1206555${i}` }))) seen.add(key);
    expect(seen.size).toBe(100_000);
  });

  it('are made of anything without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (key, who) => {
        const record = invented('x', { name: who, phone: key, holds: { 'document-metadata': key } });
        expect(blockingKeys(record).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
