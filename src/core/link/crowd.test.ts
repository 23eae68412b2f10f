import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ArtefactKind, FileLinks, PoolFacts } from '../model/link.js';
import { noLinks } from '../model/link.js';
import { linkPool } from './link-pool.js';
import type { LinkKey, LinkRecord } from './record.js';
import { type Invented, invented, type Told } from './testing.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const pool: PoolFacts = { sizeBits: 10, constantMetadata: [] };
const link = (records: readonly LinkRecord[]) => linkPool(records, pool, sha256);
const linksOf = (id: string, records: readonly LinkRecord[]): FileLinks => link(records).files.get(`example/${id}`) ?? noLinks;
const metOver = (kind: ArtefactKind, id: string, records: readonly LinkRecord[]) =>
  linksOf(id, records).shared.find((one) => one.kind === kind);

const strange = ['maya lindholm', 'tomas okonkwo', 'ines bertrand', 'yusuf demirel', 'pilar quintana', 'bruno castellan'];
const alex = ['alex turner', 'alex novak', 'alex okafor', 'alex bellini'];
/** One row of a table for each name: nothing but the name and what all of them hold. */
const rows = (names: readonly string[], held: Invented): LinkRecord[] => names.map((name, i) => invented(`r${i}`, { ...held, name }));
const ownMail = (names: readonly string[], held: Invented): LinkRecord[] =>
  names.map((name, i) => invented(`r${i}`, { ...held, name, mailbox: `own${i}@example.com` }));

const passages = Array.from({ length: 60 }, (_, i) => i);
const career: readonly Told[] = [
  ['larkspur systems', '2020-07', '2026-02'],
  ['northgate analytics', '2016-09', '2020-06'],
];
const seattle = { city: 'Seattle', region: 'US-WA', latitude: 47.61, longitude: -122.33 };
const rochester = { city: 'Rochester', region: 'US-NY', latitude: 43.16, longitude: -77.61 };

describe('three strange names', () => {
  it.each<[ArtefactKind, Invented]>([
    ['phone', { phone: '+12065550142' }],
    ['mailbox', { mailbox: 'desk@one.example' }],
    ['device', { holds: { device: 'd-1' } }],
    ['payout-account', { holds: { 'payout-account': 'a-1' } }],
  ])('at one %s are several people, though nothing else is told', (kind, held) => {
    const three = rows(strange.slice(0, 3), held);
    expect(metOver(kind, 'r0', three)).toMatchObject({ conflictingFiles: 2, unknownFiles: 0 });
    expect(link(three).rings).toHaveLength(1);
    expect(metOver(kind, 'r0', rows(strange.slice(0, 2), held))).toMatchObject({ conflictingFiles: 0, unknownFiles: 1 });
  });

  it.each<ArtefactKind>(['address', 'residential-ip', 'referee', 'portfolio', 'profile-url', 'document-metadata', 'commit-mailbox'])(
    'at one %s stay a question: strangers share it',
    (kind) => {
      const held: Invented = { holds: { [kind]: kind === 'document-metadata' ? 'author\u0000rosa vega' : 'x' } };
      expect(metOver(kind, 'r0', rows(strange, held))).toMatchObject({ conflictingFiles: 0, unknownFiles: 5 });
    },
  );

  it('stay several people whatever else they share', () => {
    const all: Invented = { mailbox: 'desk@one.example', phone: '+12065550142', passages, work: career, home: seattle };
    for (const kind of ['mailbox', 'phone', 'resume-body'] as const)
      expect(metOver(kind, 'r0', rows(strange, all))).toMatchObject({ conflictingFiles: 5, unknownFiles: 0 });
  });

  it('are not made of one person’s spellings, nicknames and initials, nor of a name that cannot be read', () => {
    const held = { mailbox: 'x@one.example' };
    const spelled = ['robert smith', 'smith robert', 'r smith', 'robert j smith'];
    expect(linksOf('r0', rows(spelled, held)).shared).toEqual([]);
    const unread = [...rows(strange.slice(0, 2), held), invented('h', { ...held, name: 'qwr tpl', script: 'Hebrew' })];
    expect(metOver('mailbox', 'r0', unread)).toMatchObject({ conflictingFiles: 0, unknownFiles: 2 });
    const none = [...rows(strange.slice(0, 2), held), invented('n', held)];
    expect(metOver('mailbox', 'r0', none)).toMatchObject({ conflictingFiles: 0 });
  });

  it('are a question where up to four live at one front door, and at nothing their agency or a campus owns', () => {
    const house: Invented = { phone: '+12065550142', holds: { address: 'a 1' } };
    expect(link(rows(strange.slice(0, 4), house)).rings).toEqual([]);
    expect(link(rows(strange.slice(0, 5), house)).rings).toHaveLength(1);
    expect(link(rows(strange, { mailbox: 'desk@agency.example', channel: 'agency:north' })).rings).toEqual([]);
    const machine: LinkKey = { kind: 'device', key: 'd', path: '/session/deviceId' };
    const [one, two, there] = [{}, {}, { setAside: 'on the network of a campus or a library' }].map((fact, i) =>
      invented(`r${i}`, { name: strange[i]!, keys: [{ ...machine, ...fact }] }),
    );
    expect(metOver('device', 'r0', [one!, two!, there!])).toMatchObject({ conflictingFiles: 0, unknownFiles: 2 });
    expect(link([one!, two!, there!]).rings).toEqual([]);
  });

  it('are found behind any number of names of one person', () => {
    const held = { mailbox: 'x@one.example' };
    const crowd = Array.from({ length: 120 }, (_, i) => invented(`a${i}`, { ...held, name: 'maya lindholm', at: '2025-01-01T00:00:00Z' }));
    const late = ownMail(strange.slice(1, 3), { holds: { mailbox: 'x@one.example' }, at: '2026-01-01T00:00:00Z' });
    expect(metOver('mailbox', 'r0', [...crowd, ...late])?.conflictingFiles).toBeGreaterThan(0);
  });

  it('one verified person under three of them, paid into one account, is one hand; under two perhaps a new name', () => {
    const held: Invented = { person: 'v\u00001', holds: { 'payout-account': 'a-1' } };
    expect(metOver('payout-account', 'r0', rows(strange.slice(0, 3), held))).toMatchObject({ conflictingFiles: 2 });
    expect(metOver('payout-account', 'r0', rows(strange.slice(0, 2), held))).toMatchObject({ conflictingFiles: 0, unknownFiles: 1 });
    expect(linksOf('r0', rows(['maya lindholm', 'maya vega'], held)).shared).toEqual([]);
  });
});

describe('several family names under one given name', () => {
  const text: Invented = { passages, work: career, at: '2026-03-02T15:04:05Z' };

  it('over one text in a season are a mill, with one phone or contacts of their own', () => {
    expect(metOver('resume-body', 'r0', ownMail(alex.slice(0, 3), text))).toMatchObject({ conflictingFiles: 2 });
    const onePhone = ownMail(alex.slice(0, 3), { ...text, phone: '+12065550142' });
    expect(metOver('phone', 'r0', onePhone)).toMatchObject({ conflictingFiles: 2 });
    expect(metOver('resume-body', 'r0', onePhone)).toMatchObject({ conflictingFiles: 2 });
  });

  it('share a mailbox, a number or a profile and are a mill all the same', () => {
    for (const held of [{ mailbox: 'x@one.example' }, { phone: '+12065550142' }, { holds: { 'profile-url': 'linkedin/in/alex' } }]) {
      const links = linksOf('r0', rows(alex.slice(0, 3), { ...text, ...held }));
      expect(links.shared.map((one) => [one.kind, one.conflictingFiles, one.holders])).toContainEqual(['resume-body', 2, 3]);
      expect(links.again).toEqual([]);
      expect(linksOf('r0', rows(alex.slice(0, 2), { ...text, ...held })).again).toHaveLength(1);
    }
  });

  it('two of them may be one person before and after a marriage', () => {
    expect(metOver('resume-body', 'r0', ownMail(alex.slice(0, 2), text))).toMatchObject({ conflictingFiles: 0, unknownFiles: 1 });
  });

  it('three over many years may be one person, four not; nor three that one full name has in it', () => {
    const over = (names: readonly string[]) =>
      names.map((name, i) => invented(`r${i}`, { ...text, name, mailbox: `own${i}@example.com`, at: `20${20 + 2 * i}-03-02T00:00:00Z` }));
    expect(link(over(alex.slice(0, 3))).rings).toEqual([]);
    expect(metOver('resume-body', 'r0', over(alex))?.conflictingFiles).toBe(3);
    const inTurn = ownMail(['anna maria keller', 'anna vogel', 'maria vogel'], text);
    expect(link(inTurn).rings).toEqual([]);
    const longer = ownMail(['maria lopez', 'maria lopez garcia', 'maria garcia'], text);
    expect(link(longer).rings).toEqual([]);
  });
});

describe('several given names under one family name', () => {
  const family = ['kevin chen', 'daniel chen', 'grace chen', 'brian chen'];
  const jobs = (i: number): readonly Told[] => [
    [`elm${i}`, '2012-02', '2014-12'],
    [`oak${i}`, '2015-02', '2017-12'],
  ];
  const members = (held: Invented) =>
    family.map((name, i) => invented(`r${i}`, { name, work: jobs(i), at: '2026-03-02T00:00:00Z', ...held }));
  const everything: Invented = {
    mailbox: 'team@one.example',
    phone: '+12065550142',
    holds: { device: 'd-1', 'payout-account': 'a-1' },
  };

  it('with nothing of their own are one hand', () => {
    for (const kind of ['mailbox', 'phone', 'device', 'payout-account'] as const) {
      const met = metOver(kind, 'r0', members(everything));
      expect(met).toMatchObject({ conflictingFiles: 3 });
      expect(met?.guard).toBeUndefined();
    }
  });

  it('who share a number and a machine, or a front door as well, are a family', () => {
    const some: Invented = { phone: '+12065550142', holds: { device: 'd-1' } };
    expect(link(members(some)).rings).toEqual([]);
    const atHome: Invented = { ...everything, holds: { ...everything.holds, address: 'a 1' } };
    expect(link(members(atHome)).rings).toEqual([]);
    expect(link(members(everything).slice(0, 2)).rings).toEqual([]);
  });
});

describe('a whole new name', () => {
  const before: Invented = { name: 'harold brewster', mailbox: 'h@one.example', passages, work: career, home: seattle };
  const after: Invented = { ...before, name: 'iris vandermeer', mailbox: 'i@two.example' };
  const both = (held: Invented, moved: Invented = {}) => [
    invented('h', { ...before, ...held, at: '2026-01-10T00:00:00Z' }),
    invented('i', { ...after, ...held, ...moved }),
  ];

  it.each<[string, readonly LinkRecord[]]>([
    ['with the phone kept, in one month', both({ phone: '+12065550142' }, { at: '2026-01-30T00:00:00Z' })],
    ['with the phone kept, after a move', both({ phone: '+12065550142' }, { at: '2026-07-30T00:00:00Z', home: rochester })],
    ['with the home kept', both({ holds: { address: 'a 1' } }, { at: '2026-01-30T00:00:00Z' })],
  ])('%s, is no conflict over the text', (_, records) => {
    expect(link(records).rings).toEqual([]);
    expect(metOver('resume-body', 'h', records)).toMatchObject({ conflictingFiles: 0, unknownFiles: 1 });
  });

  it('at other contacts, in another home, is one: nobody but the owner has their career', () => {
    expect(metOver('resume-body', 'h', both({}, { at: '2026-01-30T00:00:00Z' }))).toMatchObject({ conflictingFiles: 1 });
  });

  it('with a third name over the text is a conflict, the phone kept or not', () => {
    const third = invented('k', { ...after, name: 'katya morozova', mailbox: 'k@three.example', phone: '+12065550142' });
    const records = [...both({ phone: '+12065550142' }, { at: '2026-01-30T00:00:00Z' }), third];
    expect(metOver('resume-body', 'h', records)).toMatchObject({ conflictingFiles: 2 });
    expect(metOver('phone', 'h', records)).toMatchObject({ conflictingFiles: 2 });
  });
});
