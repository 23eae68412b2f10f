import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ArtefactKind, FileLinks, PoolFacts } from '../model/link.js';
import { noLinks } from '../model/link.js';
import { linkPool } from './link-pool.js';
import type { LinkKey, LinkRecord, Vouching } from './record.js';
import { type Invented, invented, type Told } from './testing.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const pool: PoolFacts = { sizeBits: 10, constantMetadata: [] };
const link = (records: readonly LinkRecord[], facts = pool) => linkPool(records, facts, sha256);
const linksOf = (id: string, records: readonly LinkRecord[]): FileLinks => link(records).files.get(`example/${id}`) ?? noLinks;

const north: readonly Told[] = [
  ['larkspur systems', '2020-07', '2026-02'],
  ['northgate analytics', '2016-09', '2020-06'],
];
const south: readonly Told[] = [
  ['pinecrest logistics', '2019-02', '2026-02'],
  ['quarry software', '2015-08', '2019-01'],
];
const east: readonly Told[] = [
  ['mesa robotics', '2021-01', '2026-02'],
  ['fairlane motors', '2014-06', '2020-12'],
];
const seattle = { city: 'Seattle', region: 'US-WA', latitude: 47.61, longitude: -122.33 };
const austin = { city: 'Austin', region: 'US-TX', latitude: 30.27, longitude: -97.74 };

const maya = (told: Invented = {}, id = 'maya') =>
  invented(id, { name: 'maya lindholm', mailbox: 'maya@one.example', work: north, home: seattle, at: '2026-03-02T15:04:05Z', ...told });
const tomas = (told: Invented = {}, id = 'tomas') =>
  invented(id, { name: 'tomas okonkwo', mailbox: 'tomas@two.example', work: south, home: austin, at: '2026-03-04T10:20:00Z', ...told });
const ines = (told: Invented = {}, id = 'ines') =>
  invented(id, { name: 'ines bertrand', mailbox: 'ines@three.example', work: east, home: austin, at: '2026-03-06T18:45:00Z', ...told });
const robin = (told: Invented = {}, id = 'robin') => invented(id, { name: 'robin vale', at: '2026-03-05T08:00:00Z', ...told });

const number = { phone: '+12065550142' };
const passages = Array.from({ length: 60 }, (_, i) => i);
const others = Array.from({ length: 60 }, (_, i) => 1000 + i);

describe('identity × artefact', () => {
  it('strangers who share nothing have no links', () => {
    expect(link([maya(), tomas(), ines()])).toEqual({ files: new Map(), rings: [], groups: [] });
  });

  it('conflict over an artefact is one hand, and makes a ring', () => {
    const { files, rings, groups } = link([maya(number), tomas(number)]);
    expect(files.get('example/maya')?.shared).toEqual([
      {
        kind: 'phone',
        path: '/candidate/phone',
        conflicting: [{ source: 'example', application: 'tomas', path: '/candidate/phone' }],
        unknown: [],
        conflictingFiles: 1,
        unknownFiles: 0,
        agreeingFiles: 0,
        apartFiles: 1,
        holders: 2,
        posterior: expect.closeTo(9.55, 1),
        large: false,
      },
    ]);
    const id = `ring-${sha256('example/maya').slice(0, 12)}`;
    expect(rings).toEqual([
      {
        schema: 'ring/1',
        id,
        members: ['example/maya', 'example/tomas'],
        assets: [{ kind: 'phone', holders: 2, rarity: 9 }],
        firstSeen: '2026-03-02T15:04:05Z',
        lastSeen: '2026-03-04T10:20:00Z',
      },
    ]);
    expect(files.get('example/tomas')?.ring).toBe(id);
    expect(groups).toEqual([['example/maya', 'example/tomas']]);
  });

  it('unknown over an artefact is a question, never a ring', () => {
    const { files, rings } = link([maya(number), robin(number)]);
    expect(files.get('example/maya')?.shared[0]).toMatchObject({ conflictingFiles: 0, unknownFiles: 1 });
    expect(files.get('example/maya')?.shared[0]?.unknown[0]?.application).toBe('robin');
    expect(rings).toEqual([]);
  });

  it('the same person again is merged quietly', () => {
    const links = linksOf('maya', [maya(number), maya({ ...number, at: '2025-11-20T08:00:00Z' }, 'maya-2')]);
    expect(links.shared).toEqual([]);
    expect(links.again).toEqual([{ source: 'example', application: 'maya-2', path: '/candidate/phone' }]);
  });

  it('the same name only is no link', () => {
    expect(linksOf('maya', [maya(), maya({ mailbox: 'm@four.example', work: [] }, 'maya-2')])).toEqual(noLinks);
  });

  it('files of one person count once among the holders', () => {
    const links = linksOf('tomas', [tomas(number), maya(number), maya(number, 'maya-2'), maya(number, 'maya-3')]);
    expect(links.shared[0]).toMatchObject({ conflictingFiles: 3, holders: 2 });
  });
});

describe('a contested identity', () => {
  const elsewhere = { mailbox: 'm@four.example', phone: '+12065550199' };

  it('by the career in particulars', () => {
    const links = linksOf('maya', [maya(), maya(elsewhere, 'maya-2')]);
    expect(links).toMatchObject({ shared: [], again: [], ring: null });
    expect(links.contested).toEqual([
      {
        because: 'career',
        files: 1,
        path: '/resume/work/0',
        others: [{ source: 'example', application: 'maya-2', path: '/resume/work/0' }],
      },
    ]);
  });

  it('by the profile, also where the careers clash', () => {
    const page = { holds: { 'profile-url': 'linkedin/in/maya' } };
    const links = linksOf('maya', [maya(page), maya({ ...elsewhere, ...page, work: south }, 'maya-2')]);
    expect(links.contested).toMatchObject([{ because: 'profile-url', files: 1 }]);
    expect(links.shared).toEqual([]);
  });

  it('by the text', () => {
    const links = linksOf('maya', [maya({ passages, work: [] }), maya({ ...elsewhere, passages, work: [] }, 'maya-2')]);
    expect(links.contested).toMatchObject([{ because: 'career', path: '/resumeText' }]);
  });

  it('not with one step in common, not by a namesake with another life, not if they share what only its owner controls', () => {
    expect(linksOf('maya', [maya(), maya({ ...elsewhere, work: north.slice(0, 1) }, 'maya-2')])).toEqual(noLinks);
    expect(linksOf('maya', [maya(), maya({ ...elsewhere, work: south }, 'maya-2')])).toEqual(noLinks);
    const machine = { holds: { device: 'd-1' } };
    const links = linksOf('maya', [maya(machine), maya({ ...elsewhere, ...machine }, 'maya-2')]);
    expect(links.contested).toEqual([]);
    expect(links.again).toHaveLength(1);
  });
});

describe('one career under names that nothing relates', () => {
  const text = { passages, work: [] };

  it('is a conflict over the text when the contacts differ', () => {
    const links = linksOf('maya', [maya(text), tomas(text)]);
    expect(links.shared).toMatchObject([{ kind: 'resume-body', conflictingFiles: 1, holders: 2 }]);
    expect(links.ring).not.toBeNull();
  });

  it('is a question where one file has no contact, or keeps the other’s mailbox and home', () => {
    expect(linksOf('maya', [maya(text), robin(text)]).shared).toMatchObject([
      { kind: 'resume-body', conflictingFiles: 0, unknownFiles: 1 },
    ]);
    const renamed = maya({ ...text, name: 'tomas okonkwo' }, 'renamed');
    expect(linksOf('maya', [maya(text), renamed]).shared).toMatchObject([
      { kind: 'mailbox', conflictingFiles: 0 },
      { kind: 'resume-body', conflictingFiles: 0 },
    ]);
  });

  it('is a new name a year later', () => {
    const bodyOf = (records: LinkRecord[]) => linksOf('maya', records).shared.find((one) => one.kind === 'resume-body');
    expect(bodyOf([maya(text), tomas({ ...text, at: '2028-03-20T00:00:00Z' })])).toMatchObject({
      conflictingFiles: 1,
      guard: 'former name',
    });
  });

  it('is a conflict over any artefact from the third name on, without a date', () => {
    const { at: _, ...undated } = { at: undefined, ...number, ...text, home: seattle };
    const plain = (id: string, name: string) => invented(id, { ...undated, name, mailbox: `${id}@example.com` });
    const two = [plain('a', 'maya lindholm'), plain('b', 'tomas okonkwo')];
    expect(linksOf('a', two).shared).toMatchObject([
      { kind: 'phone', conflictingFiles: 0 },
      { kind: 'resume-body', conflictingFiles: 0 },
    ]);
    expect(linksOf('a', [...two, plain('c', 'ines bertrand')]).shared[0]).toMatchObject({ kind: 'phone', conflictingFiles: 2 });
  });

  it('texts of one’s own are histories that differ, where no steps could be read', () => {
    const newcomer = (id: string, name: string, own: readonly number[]) =>
      invented(id, { name, ...number, mailbox: `${id}@example.com`, passages: own });
    const links = linksOf('a', [newcomer('a', 'maya lindholm', passages), newcomer('b', 'tomas okonkwo', others)]);
    expect(links.shared).toMatchObject([{ kind: 'phone', conflictingFiles: 1 }]);
    const related = linksOf('a', [newcomer('a', 'maya lindholm', passages), newcomer('b', 'maya okonkwo', others)]);
    expect(related.shared).toMatchObject([{ kind: 'phone', conflictingFiles: 0, unknownFiles: 1 }]);
  });
});

describe('innocent readings', () => {
  const guardOf = (kind: ArtefactKind, records: readonly LinkRecord[]) => {
    const { files, rings } = link(records);
    const met = files.get('example/maya')?.shared.find((one) => one.kind === kind);
    expect(met?.conflictingFiles).toBeGreaterThan(0);
    if (met?.guard !== undefined) expect(rings).toEqual([]);
    return met?.guard;
  };
  const holding = (kind: ArtefactKind, key: string): Invented => ({ holds: { [kind]: key } });

  it.each<[string, ArtefactKind, Invented, Invented]>([
    ['same-name relative', 'device', holding('device', 'd'), { ...holding('device', 'd'), name: 'maya lindholm' }],
    ['household', 'phone', { ...number, holds: { address: 'a 1' } }, { ...number, holds: { address: 'a 1' } }],
    ['recycled number', 'phone', number, { ...number, at: '2021-01-12T09:00:00Z' }],
    [
      'agency',
      'mailbox',
      { mailbox: 'desk@agency.example', channel: 'agency:north' },
      { mailbox: 'desk@agency.example', channel: 'agency:north' },
    ],
    [
      'colleagues',
      'referee',
      { ...holding('referee', 'r'), work: [...north, ['fern and sons', '2013-01', '2016-08']] },
      { ...holding('referee', 'r'), work: [...south, ['northgate analytics', '2017-01', '2018-01'], ['umber', '2012-01', '2014-01']] },
    ],
    ['workplace', 'residential-ip', holding('residential-ip', 'business 192.0.2.7'), holding('residential-ip', 'business 192.0.2.7')],
    [
      'handed on',
      'residential-ip',
      holding('residential-ip', '192.0.2.7'),
      { ...holding('residential-ip', '192.0.2.7'), at: '2026-05-01T00:00:00Z' },
    ],
    [
      'own name',
      'document-metadata',
      holding('document-metadata', 'author\u0000lindholm okonkwo'),
      { ...holding('document-metadata', 'author\u0000lindholm okonkwo'), name: 'okonkwo lindholm tomas', home: austin },
    ],
    [
      'template',
      'document-metadata',
      { ...holding('document-metadata', 'createdAt\u00001\u0000folio'), passages },
      { ...holding('document-metadata', 'createdAt\u00001\u0000folio'), passages: others },
    ],
    [
      'cohort',
      'document-metadata',
      { ...holding('document-metadata', 'author\u0000rosa vega'), study: [['fern bootcamp', '2020-01', '2020-06']] },
      { ...holding('document-metadata', 'author\u0000rosa vega'), study: [['fern bootcamp', '2020-02', '2020-07']] },
    ],
  ])('%s over %s', (guard, kind, one, other) => {
    const first = guard === 'own name' ? maya({ ...one, name: 'maya okonkwo lindholm' }) : maya(one);
    expect(guardOf(kind, [first, tomas(other)])).toBe(guard);
  });

  it('a household needs a front door or a line, holds four people at most, and shares neither texts nor, beyond a couple, accounts', () => {
    expect(guardOf('phone', [maya(number), tomas({ ...number, name: 'tomas lindholm' })])).toBeUndefined();
    const door = { ...number, holds: { address: 'a 1' } };
    const others = ['carl wend', 'rosa vega'].map((name, i) =>
      invented(`x${i}`, {
        ...door,
        name,
        work: [
          [`elm ${i}`, '2014-01', '2019-06'],
          [`oak ${i}`, '2019-07', '2025-10'],
        ],
      }),
    );
    expect(guardOf('phone', [maya(door), tomas(door), ines(door)])).toBe('household');
    expect(guardOf('phone', [maya(door), tomas(door), ines(door), others[0]!])).toBe('household');
    expect(guardOf('phone', [maya(door), tomas(door), ines(door), ...others])).toBeUndefined();
    const account = { holds: { address: 'a 1', 'payout-account': 'acct-1' } };
    expect(guardOf('payout-account', [maya(account), tomas(account)])).toBe('household');
    expect(guardOf('payout-account', [maya(account), tomas(account), ines(account)])).toBeUndefined();
    expect(
      guardOf('resume-body', [maya({ passages, holds: { address: 'a 1' } }), tomas({ passages, holds: { address: 'a 1' } })]),
    ).toBeUndefined();
  });

  it('a course’s text explains likeness, not a whole text', () => {
    const cohort: readonly Told[] = [['fern bootcamp', '2020-01', '2020-06']];
    const own = (from: number) => [...passages.slice(0, 50), ...Array.from({ length: 10 }, (_, i) => from + i)];
    expect(guardOf('resume-body', [maya({ passages: own(500), study: cohort }), tomas({ passages: own(600), study: cohort })])).toBe(
      'cohort',
    );
    expect(guardOf('resume-body', [maya({ passages: own(500) }), tomas({ passages: own(600) })])).toBeUndefined();
    expect(guardOf('resume-body', [maya({ passages, study: cohort }), tomas({ passages, study: cohort })])).toBeUndefined();
  });

  it.each<[string, Told | undefined, Told | undefined]>([
    ['another school with a word in common', ['california institute', '2008', '2012'], ['california lutheran university', '2008', '2012']],
    ['other years', ['fern bootcamp', '2020-01', '2020-06'], ['fern bootcamp', '2021-01', '2021-06']],
    ['no dates', ['fern bootcamp'], ['fern bootcamp']],
    ['dates of one only', ['fern bootcamp', '2020-01', '2020-06'], ['fern bootcamp']],
    ['no school', undefined, undefined],
  ])('%s is no cohort', (_, one, other) => {
    const like = (from: number) => [...passages.slice(0, 50), ...Array.from({ length: 10 }, (__, i) => from + i)];
    const at = (step: Told | undefined, from: number): Invented => ({ passages: like(from), study: step ? [step] : [] });
    expect(guardOf('resume-body', [maya(at(one, 500)), tomas(at(other, 600))])).toBeUndefined();
  });

  it('colleagues by the firm that both say the referee is of, and that one of them left out', () => {
    expect(guardOf('referee', [maya(vouched({ firm: 'northgate analytics' })), tomas(vouched({ firm: 'northgate analytics' }))])).toBe(
      'colleagues',
    );
    expect(guardOf('referee', [maya(vouched({ firm: 'umber' })), tomas(vouched({ firm: 'umber' }))])).toBeUndefined();
  });

  it('a referee is a question where a career is unread, though the texts differ', () => {
    const unread = (own: readonly number[]): Invented => ({ ...holding('referee', 'r'), passages: own, work: [] });
    expect(linksOf('maya', [maya(unread(passages)), tomas(unread(others))]).shared).toMatchObject([
      { conflictingFiles: 0, unknownFiles: 1 },
    ]);
  });

  it('the innocent ones among several are left out of what accuses', () => {
    const brother = tomas({ ...number, name: 'tomas lindholm', home: seattle }, 'brother');
    const [phone] = linksOf('maya', [maya(number), brother, ines(number)]).shared;
    expect(phone).toMatchObject({ conflictingFiles: 1, holders: 3 });
    expect(phone?.guard).toBeUndefined();
    expect(phone?.conflicting.map((p) => p.application)).toEqual(['ines']);
  });

  it('a contact that one agency puts on most of its files is its own', () => {
    const sent = { ...number, channel: 'agency:north' };
    const [phone] = linksOf('maya', [maya(sent), tomas(sent), ines(sent)]).shared;
    expect(phone).toMatchObject({ guard: 'agency', conflictingFiles: 2 });
    expect(link([maya(sent), tomas(sent), ines(sent)]).rings).toEqual([]);
    expect(linksOf('maya', [maya(number), tomas({ ...number, channel: 'agency:north' })]).shared[0]?.guard).toBeUndefined();
  });

  it('metadata that is the same all over an export makes no link', () => {
    const facts = { sizeBits: 10, constantMetadata: ['example\u0000author\u0000Export  Service'] };
    const stamped = holding('document-metadata', 'author\u0000export service');
    expect(link([maya(stamped), tomas(stamped)], facts).files.size).toBe(0);
    expect(link([maya(stamped), tomas(stamped)]).files.size).toBe(2);
  });

  it('a machine of a campus or a library accuses nobody for what was done there; what was done elsewhere counts', () => {
    const machine = (setAside?: string): Invented => ({
      keys: [{ kind: 'device', key: 'd', path: '/session/deviceId', ...(setAside ? { setAside } : {}) }],
    });
    const [there, home] = [machine('campus'), machine()];
    const one = link([maya(home), tomas(there)]);
    expect(one.rings).toEqual([]);
    expect(one.files.get('example/maya')?.shared).toMatchObject([{ kind: 'device', guard: 'campus' }]);
    const carried = linksOf('maya', [maya(home), tomas(there), ines(home)]);
    expect(carried.shared[0]?.guard).toBeUndefined();
    expect(carried.shared[0]?.conflicting.map((p) => p.application)).toEqual(['ines']);
    const lent = link([maya(home), tomas(there), ines(there)]);
    expect(lent.rings).toEqual([]);
    expect(lent.files.get('example/maya')?.shared[0]?.guard).toBe('campus');
    expect(link([tomas(there), ines(there)]).files.size).toBe(0);
  });
});

const vouched = (referee: Vouching, key = 'r'): Invented => ({ keys: [{ kind: 'referee', key, path: '/references/0/email', referee }] });
const called = (name: string) => ({ name: { tokens: name.split(' '), alternatives: [] } });

describe('a referee of two people', () => {
  const seen = (...records: readonly LinkRecord[]) => {
    const [met] = linksOf('maya', records).shared.filter((one) => one.kind === 'referee');
    return met?.guard ?? met?.doubt ?? (met && met.conflictingFiles > 0 ? 'accuses' : 'nothing');
  };

  it('is explained by a school, a teacher, one firm at any time, or a firm of either career', () => {
    const school: Told = ['alder valley university', '2008-09', '2012-06'];
    const later: Told = ['alder valley university', '2018-09', '2022-06'];
    expect(seen(maya({ ...vouched({}), study: [school] }), tomas({ ...vouched({}), study: [later] }))).toBe('colleagues');
    expect(seen(maya(vouched({ as: 'teaching' })), tomas(vouched({})))).toBe('teacher');
    expect(seen(maya(vouched({ firm: 'northgate analytics', as: 'work' })), tomas(vouched({ firm: 'quarry software', as: 'work' })))).toBe(
      'former manager',
    );
  });

  it('is a hint where nothing explains and nothing contradicts, and binds no ring', () => {
    const two = [maya(vouched(called('carl wend'))), tomas(vouched(called('carl wend')))];
    expect(seen(...two)).toBe('an acquaintance of both');
    expect(link(two).rings).toEqual([]);
  });

  it('accuses under two names, and as the superior of three who never met', () => {
    expect(seen(maya(vouched(called('carl wend'))), tomas(vouched(called('rosa vega'))))).toBe('accuses');
    const boss = vouched({ ...called('carl wend'), firm: 'umber holdings', as: 'work' });
    expect(seen(maya(boss), tomas(boss))).toBe('an acquaintance of both');
    expect(seen(maya(boss), tomas(boss), ines(boss))).toBe('accuses');
    const coach = vouched(called('carl wend'));
    expect(seen(maya(coach), tomas(coach), ines(coach))).toBe('an acquaintance of both');
  });

  it('a bystander who names the superior as their teacher clears nobody, and is not accused', () => {
    const boss = vouched({ ...called('carl wend'), firm: 'umber holdings', as: 'work' });
    const student = invented('student', {
      name: 'rosa vega',
      work: [
        ['fern and sons', '2013-01', '2019-08'],
        ['cobalt mills', '2019-09', '2026-02'],
      ],
      ...vouched({ ...called('carl wend'), as: 'teaching' }),
    });
    const crew = [maya(boss), tomas(boss), ines(boss), student];
    expect(seen(...crew)).toBe('accuses');
    expect(linksOf('student', crew).shared[0]).toMatchObject({ guard: 'teacher' });
    expect(link(crew).rings.map(({ members }) => members)).toEqual([['example/ines', 'example/maya', 'example/tomas']]);
  });

  it('a manager who went from firm to firm is named by three; those who were together before name where he is now', () => {
    const own = (firm: string) => vouched({ firm, as: 'work' });
    expect(seen(maya(own('northgate analytics')), tomas(own('quarry software')), ines(own('fairlane motors')))).not.toBe('accuses');
    const fern: Told = ['fern and sons', '2013-01', '2015-08'];
    const now = own('umber holdings');
    expect(seen(maya({ ...now, work: [...north, fern] }), tomas({ ...now, work: [...south, fern] }), ines({ ...now, work: [fern] }))).toBe(
      'colleagues',
    );
  });

  it('is another applicant: under a strange name it accuses the file that names them, under their own it is a hint', () => {
    const waits = (key: string): LinkKey[] => [{ kind: 'referee', key, path: '/candidate/email', own: true }];
    const owner = tomas({ mailbox: 't@example.com', keys: waits('t@example.com') });
    const naming = (name: string) => maya(vouched(called(name), 't@example.com'));
    expect(seen(naming('carl wend'), owner)).toBe('accuses');
    expect(seen(naming('tomas okonkwo'), owner)).toBe('a referee who applies too');
    expect(linksOf('tomas', [naming('carl wend'), owner]).shared).toMatchObject([{ kind: 'referee', guard: 'named by another file' }]);
    expect(link([naming('carl wend'), owner]).rings).toEqual([]);
    const inCircles = tomas({
      mailbox: 't@example.com',
      keys: [...waits('t@example.com'), ...(vouched(called('rosa vega'), 'm@example.com').keys ?? [])],
    });
    expect(link([naming('carl wend'), inCircles]).rings).toHaveLength(1);
  });

  it('waits unseen until it is named, and is no second meeting of one mailbox', () => {
    const waits: Invented = {
      mailbox: 'x@example.com',
      keys: [{ kind: 'referee', key: 'x@example.com', path: '/candidate/email', own: true }],
    };
    expect(linksOf('maya', [maya(waits), tomas(waits)]).shared.map((one) => one.kind)).toEqual(['mailbox']);
  });
});

describe('what an everyday reason could explain is a hint', () => {
  const doubtOver = (kind: ArtefactKind, records: readonly LinkRecord[]) => {
    const { files, rings } = link(records);
    const met = files.get('example/maya')?.shared.find((one) => one.kind === kind);
    if (met?.doubt !== undefined) expect(rings).toEqual([]);
    return met?.guard ?? met?.doubt;
  };
  it('one town and one phone, for two; a third name, another town or an unknown one is none', () => {
    const here = { ...number, home: austin };
    expect(doubtOver('phone', [maya(here), tomas(here)])).toBe('people of one town');
    expect(doubtOver('phone', [maya(here), tomas(here), ines(here)])).toBeUndefined();
    expect(doubtOver('phone', [maya(here), tomas({ ...number, home: { city: 'Waco', region: 'US-TX' } })])).toBeUndefined();
    expect(doubtOver('phone', [maya(here), tomas({ ...number, home: { region: 'US-TX' } })])).toBeUndefined();
  });

  it('one family name and one payroll account, for two who live apart; a stranger’s name or a third is none', () => {
    const account: Invented = { keys: [{ kind: 'payout-account', key: 'acct-1', path: '/events/0/data/account' }] };
    const boston = { home: { city: 'Boston', region: 'US-MA', latitude: 42.36, longitude: -71.06 } };
    const spouse = (id: string, given: string) => tomas({ ...account, ...boston, name: `${given} lindholm` }, id);
    expect(doubtOver('payout-account', [maya(account), spouse('t', 'tomas')])).toBe('relatives');
    expect(doubtOver('payout-account', [maya(account), tomas({ ...account, ...boston })])).toBeUndefined();
    expect(doubtOver('payout-account', [maya(account), spouse('t', 'tomas'), spouse('i', 'ines')])).toBeUndefined();
  });

  it('a family name, for two without a home and for four of one town', () => {
    const relative = (id: string, given: string, more: Invented = {}) => tomas({ ...number, name: `${given} lindholm`, ...more }, id);
    const nowhere = { home: {} };
    expect(doubtOver('phone', [maya({ ...number, ...nowhere }), relative('t', 'tomas', nowhere)])).toBe('relatives');
    const store = ['tomas', 'ines', 'carl', 'rosa'].map((given) => relative(given, given, nowhere));
    expect(doubtOver('phone', [maya({ ...number, ...nowhere }), ...store.slice(0, 1)])).toBe('relatives');
  });

  it('a line of one town is a dwelling; a business line and a line of two towns are none', () => {
    const at = (city: string, line = '192.0.2.7'): Invented => ({
      ...number,
      home: { city, region: 'US-TX' },
      holds: { 'residential-ip': line },
    });
    expect(doubtOver('phone', [maya(at('Austin')), tomas(at('Austin')), ines(at('Austin'))])).toBe('household');
    expect(doubtOver('phone', [maya(at('Austin')), tomas(at('Waco'))])).toBeUndefined();
    const office = at('Austin', 'business 192.0.2.7');
    expect(doubtOver('phone', [maya(office), tomas(office), ines(office)])).toBeUndefined();
  });

  it('a landline; a number of a service; a switchboard only of a line that is a firm’s', () => {
    const line = (more: Partial<LinkKey>): Invented => ({
      keys: [{ kind: 'phone', key: '+4930', path: '/candidate/phone', ...more }],
      home: {},
    });
    expect(doubtOver('phone', [maya(line({ line: 'fixed' })), tomas(line({ line: 'fixed' }))])).toBe('household');
    expect(doubtOver('phone', [maya(line({ line: 'service' })), tomas(line({ line: 'service' }))])).toBe('a line that many answer');
    const behind = (extension: string, more: Partial<LinkKey> = {}) => line({ extension, ...more });
    expect(doubtOver('phone', [maya(behind('1')), tomas(behind('2'))])).toBeUndefined();
    expect(doubtOver('phone', [maya(behind('1', { line: 'service' })), tomas(behind('2', { line: 'service' }))])).toBe('switchboard');
  });

  it('an author alone is nothing, with the same make of document a hint', () => {
    const written = (maker?: string): Invented => ({
      keys: [{ kind: 'document-metadata', key: 'author\u0000carl wend', path: '/documents/0', ...(maker ? { maker } : {}) }],
    });
    expect(doubtOver('document-metadata', [maya(written()), tomas(written())])).toBe('an author alone');
    expect(doubtOver('document-metadata', [maya(written('folio|rare')), tomas(written('folio|rare'))])).toBe('whoever wrote it for both');
    const own: Invented = {
      keys: [{ kind: 'document-metadata', key: 'author\u0000maya lindholm', path: '/documents/0', maker: 'folio|rare' }],
    };
    expect(doubtOver('document-metadata', [maya(own), tomas(own)])).toBe('own name');
  });

  it('one employer’s wording is its staff’s; the same words at two employers, or a whole career, are a text', () => {
    const told = (jobs: string, more: Invented): Invented => ({ passages, ...more, jobs });
    const fern: Told = ['fern and sons', '2012-01', '2014-08'];
    const staff = (work: readonly Told[]): Invented => told('0'.repeat(64), { work: [fern, ...work] });
    expect(doubtOver('resume-body', [maya(staff(north)), tomas(staff(south))])).toBe('colleagues');
    const split = (work: readonly Told[]): Invented => told('01'.repeat(32), { work: [fern, ...work] });
    expect(doubtOver('resume-body', [maya(split(north)), tomas(split(south))])).toBeUndefined();
    expect(doubtOver('resume-body', [maya(staff(north)), tomas({ ...staff(north), mailbox: 't@example.com' })])).toBeUndefined();
  });

  it('code and pages of one course may be the course’s', () => {
    const course = (kind: ArtefactKind, year = '2020'): Invented => ({
      holds: { [kind]: 'x' },
      study: [['fern bootcamp', `${year}-01`, `${year}-06`]],
    });
    for (const kind of ['commit-mailbox', 'portfolio'] as const) {
      expect(doubtOver(kind, [maya(course(kind)), tomas(course(kind))])).toBe('a course of both');
      expect(doubtOver(kind, [maya(course(kind)), tomas(course(kind, '2023'))])).toBeUndefined();
    }
  });

  it('a home line handed on is no meeting, unless a phone came along', () => {
    const line = (at: string, more: Invented = {}): Invented => ({ holds: { 'residential-ip': '192.0.2.7' }, at, ...more });
    const [one, other] = ['2026-03-01T00:00:00Z', '2026-06-01T00:00:00Z'];
    expect(doubtOver('residential-ip', [maya(line(one)), tomas(line(other))])).toBe('handed on');
    expect(doubtOver('residential-ip', [maya(line(one, number)), tomas(line(other, number))])).toBeUndefined();
  });
});

describe('where honest crowds are normal', () => {
  it('a shared home is a question, a shared box of a mail service evidence', () => {
    const home: Invented = { holds: { address: 'a 1' } };
    expect(link([maya(home), tomas(home)]).rings).toEqual([]);
    const box: Invented = { keys: [{ kind: 'address', key: 'a 1 #7', path: '/candidate/location', raised: 'one box of a mail service' }] };
    const { files, rings } = link([maya(box), tomas(box)]);
    expect(files.get('example/maya')?.shared[0]).toMatchObject({ raised: 'one box of a mail service' });
    expect(files.get('example/maya')?.shared[0]?.guard).toBeUndefined();
    expect(rings).toHaveLength(1);
  });

  it('a home line is evidence when people who use it say they live apart', () => {
    const line: Invented = { holds: { 'residential-ip': '192.0.2.7' } };
    expect(linksOf('maya', [maya(line), tomas(line)])).toMatchObject({
      shared: [{ apartFiles: 1, raised: 'people who say they live apart' }],
    });
    const near = link([maya(line), tomas({ ...line, home: seattle })]);
    expect(near.rings).toEqual([]);
    expect(near.files.get('example/maya')?.shared[0]).toMatchObject({ apartFiles: 0 });
  });

  it('the time of use counts, where an event tells it', () => {
    const line = (at: string): Invented => ({ keys: [{ kind: 'residential-ip', key: '192.0.2.7', path: '/events/0/data/ip', at }] });
    const hired = (day: string) => link([maya(line('2026-06-01T00:00:00Z')), tomas(line(day)), ines(line(day))]).rings.length;
    expect(hired('2026-06-03T00:00:00Z')).toBe(1);
    expect(hired('2026-11-03T00:00:00Z')).toBe(0);
  });
});

describe('large shared artefacts', () => {
  const persona = (i: number, mailbox: string) =>
    invented(`p${String(i).padStart(4, '0')}`, {
      name: `given${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${'uvwxyz'[Math.floor(i / 100) % 6]} family${'bcdfghjklm'[Math.floor(i / 7) % 10]}${i}`,
      mailbox,
      work: [
        [`employer${i}`, '2016-01', '2020-01'],
        [`works${i}`, '2020-02', '2025-12'],
      ],
      at: `2026-03-${String(1 + (i % 28)).padStart(2, '0')}T00:00:00Z`,
    });

  it('a mailbox behind three hundred applications binds them all, without all pairs', () => {
    const records = Array.from({ length: 300 }, (_, i) => persona(i, 'one@star.example'));
    const { files, rings } = link(records);
    expect(rings).toHaveLength(1);
    expect(rings[0]?.members).toHaveLength(300);
    expect(rings[0]?.assets).toEqual([{ kind: 'mailbox', holders: 300, rarity: expect.closeTo(10 - Math.log2(300), 10) }]);
    for (const links of files.values()) {
      expect(links.shared).toMatchObject([{ kind: 'mailbox', large: true, holders: 300 }]);
      expect(links.shared[0]?.conflictingFiles).toBeGreaterThan(0);
      expect(links.shared[0]?.posterior).toBeGreaterThanOrEqual(5);
      expect(links.shared[0]?.conflicting.length).toBeLessThanOrEqual(20);
    }
  });

  it('bare files between them hide no two that tell a history', () => {
    const told = [maya, tomas, ines].map((one, i) => one({ ...number, at: `2026-01-0${2 + 2 * i}T10:00:00Z` }));
    const bare = Array.from({ length: 90 }, (_, i) =>
      invented(`d${i}`, {
        name: `maya family${'bcdfghjklm'[i % 10]}${'npqrstvwxz'[Math.floor(i / 10)]}`,
        ...number,
        at: `2026-01-0${2 + 2 * (i % 3)}T1${i % 7}:00:00Z`,
      }),
    );
    for (const id of ['maya', 'tomas', 'ines']) {
      const [phone] = linksOf(id, [...told, ...bare]).shared;
      expect(phone).toMatchObject({ kind: 'phone', large: true });
      expect(phone?.conflictingFiles).toBeGreaterThanOrEqual(2);
      expect(phone?.guard).toBeUndefined();
    }
  });

  it('what two files share in a star counts once anything else brings them together', () => {
    const records = Array.from({ length: 300 }, (_, i) => persona(i, 'one@star.example'));
    const far = [0, 150].map((i) =>
      invented(`q${i}`, {
        name: i === 0 ? 'ines bertrand' : 'tomas okonkwo',
        mailbox: 'one@star.example',
        passages,
        at: `2026-03-${i === 0 ? '01' : '28'}T00:00:00Z`,
      }),
    );
    expect(linksOf('q0', [...records, ...far]).shared.find((one) => one.kind === 'resume-body')).toMatchObject({ conflictingFiles: 1 });
  });

  it('a person who applied three hundred times is nobody’s ring, and hides no stranger', () => {
    const again = Array.from({ length: 300 }, (_, i) =>
      maya({ ...number, at: `2025-${String(1 + (i % 12)).padStart(2, '0')}-11T00:00:00Z` }, `m${i}`),
    );
    const quiet = link(again);
    expect(quiet.rings).toEqual([]);
    expect([...quiet.files.values()].every((links) => links.shared.length === 0 && links.again.length > 0)).toBe(true);
    const { files } = link([...again, tomas({ ...number, at: '2025-06-12T00:00:00Z' })]);
    expect(files.get('example/tomas')?.shared[0]).toMatchObject({ large: true, holders: 2 });
    expect(files.get('example/tomas')?.shared[0]?.conflictingFiles).toBeGreaterThan(0);
  });
});

describe('time', () => {
  it('a burst holds the file itself and conflicting files within two weeks', () => {
    const late = ines({ ...number, at: '2026-04-20T00:00:00Z' });
    const { burst } = linksOf('maya', [maya(number), tomas(number), late]);
    expect(burst).toEqual({
      withinDays: 14,
      files: ['maya', 'tomas'].map((application) => ({ source: 'example', application, path: '/submittedAt' })),
    });
    expect(linksOf('ines', [maya(number), tomas(number), late]).burst).toBeNull();
  });

  it('pointers are at most twenty, nearest in time first, ties by name', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => {
      const [one, other] = [`x${i}a`, `x${i}b`];
      return tomas(
        {
          ...number,
          name: `qwe${i} rty${i}`,
          work: [
            [one, '2016-01', '2020-01'],
            [other, '2020-02', '2025-01'],
          ],
          at: `2026-02-${String(1 + (i % 20)).padStart(2, '0')}T00:00:00Z`,
        },
        `t${String(i).padStart(2, '0')}`,
      );
    });
    const [phone] = linksOf('maya', [maya(number), ...crowd]).shared;
    expect(phone?.conflictingFiles).toBe(40);
    expect(phone?.conflicting.map((p) => p.application)).toEqual(
      Array.from({ length: 10 }, (_, i) => [`t${19 - i}`, `t${39 - i}`])
        .flat()
        .map((id) => (id.length < 3 ? `t0${id.slice(1)}` : id)),
    );
  });
});
