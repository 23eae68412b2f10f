import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ArtefactKind, FileLinks, PoolFacts } from '../model/link.js';
import { noLinks } from '../model/link.js';
import { linkPool } from './link-pool.js';
import type { LinkRecord } from './record.js';
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
    ['household', 'phone', number, { ...number, name: 'tomas lindholm', home: seattle }],
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

  it('none of them covers a third identity, another home, or what no household shares', () => {
    expect(guardOf('phone', [maya(number), tomas({ ...number, name: 'tomas lindholm' })])).toBeUndefined();
    const door = { ...number, holds: { address: 'a 1' } };
    expect(guardOf('phone', [maya(door), tomas(door), ines(door)])).toBeUndefined();
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
    const vouched = (firm: string): Invented => ({ keys: [{ kind: 'referee', key: 'r', path: '/references/0/email', firm }] });
    expect(guardOf('referee', [maya(vouched('northgate analytics')), tomas(vouched('northgate analytics'))])).toBe('colleagues');
    expect(guardOf('referee', [maya(vouched('northgate analytics')), tomas(vouched('quarry software'))])).toBeUndefined();
    expect(guardOf('referee', [maya(vouched('umber')), tomas(vouched('umber'))])).toBeUndefined();
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
    expect(phone?.setAside).toBe('agency');
    expect(link([maya(sent), tomas(sent), ines(sent)]).rings).toEqual([]);
    expect(linksOf('maya', [maya(number), tomas({ ...number, channel: 'agency:north' })]).shared[0]?.setAside).toBeUndefined();
  });

  it('metadata that is the same all over an export makes no link', () => {
    const facts = { sizeBits: 10, constantMetadata: ['example\u0000author\u0000Export  Service'] };
    const stamped = holding('document-metadata', 'author\u0000export service');
    expect(link([maya(stamped), tomas(stamped)], facts).files.size).toBe(0);
    expect(link([maya(stamped), tomas(stamped)]).files.size).toBe(2);
  });

  it('a machine of a campus or a library accuses nobody there, and nobody at home once two people used it there', () => {
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
    const lent = link([maya(home), tomas(there), ines(there), robin(home)]);
    expect(lent.rings).toEqual([]);
    expect(lent.files.get('example/maya')?.shared[0]?.setAside).toBe('campus');
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
    const hired = (day: string) => link([maya(line('2026-06-01T00:00:00Z')), tomas(line(day))]).rings.length;
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
