import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRefs, refKey } from '../model/application.js';
import type { ArtefactKind, FileLinks, PoolFacts } from '../model/link.js';
import type { Linkage } from '../ports.js';
import { graphOf } from './graph.js';
import { blockingKeys } from './key-hash.js';
import { linkPool } from './link-pool.js';
import type { LinkRecord } from './record.js';
import { type Invented, invented, type Told } from './testing.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const pool: PoolFacts = { sizeBits: 8, constantMetadata: ['s\u0000author\u0000rosa vega'] };
const link = (records: readonly LinkRecord[]) => linkPool(records, pool, sha256);

/** Small worlds, so that everything meets everything: few names, numbers, careers, texts and days. */
const careers: readonly (readonly Told[])[] = [
  [],
  [
    ['elm', '2016-01', '2019-12'],
    ['oak', '2020-01', '2025-12'],
  ],
  [
    ['fir', '2015-05', '2020-05'],
    ['ash', '2020-06', '2025-10'],
  ],
  [
    ['yew', '2014-02', '2018-08'],
    ['box', '2018-09', '2025-11'],
  ],
  [
    ['elm', '2016-01', '2019-12'],
    ['ivy', '2020-02', '2025-12'],
  ],
];
const texts = [0, 100, 200].map((from) => Array.from({ length: 50 }, (_, i) => from + i));
const places = [
  { region: 'US-WA', latitude: 47.6, longitude: -122.3 },
  { region: 'US-TX', latitude: 30.3, longitude: -97.7 },
  { region: 'US-NY' },
];
const names = ['maya lindholm', 'lindholm maya', 'maya okonkwo', 'tomas okonkwo', 'ines bertrand', 'rosa vega', 'carl wend'];
const small = (n: number) => fc.option(fc.integer({ min: 0, max: n }), { nil: undefined, freq: 2 });

const told = fc
  .record({
    name: fc.constantFrom(...names),
    at: small(12),
    phone: small(5),
    mailbox: small(8),
    device: small(6),
    line: small(4),
    address: small(4),
    author: small(3),
    referee: small(4),
    page: small(5),
    document: small(5),
    career: fc.integer({ min: 0, max: careers.length - 1 }),
    text: small(2),
    edited: fc.integer({ min: 0, max: 30 }),
    home: small(2),
    lent: small(2),
    campus: fc.boolean(),
    agency: fc.constantFrom(undefined, undefined, 'agency:north'),
  })
  .map((w): Invented => {
    const value = (prefix: string, n: number | undefined) => (n === undefined ? {} : { [prefix]: `${prefix} ${n}` });
    return {
      source: 's',
      name: w.name,
      ...(w.at === undefined ? {} : { at: new Date(Date.UTC(2025, w.at, 1 + w.at)).toISOString() }),
      ...value('phone', w.phone),
      ...(w.mailbox === undefined ? {} : { mailbox: `m${w.mailbox}@example.com` }),
      holds: {
        ...value('device', w.device),
        ...value('residential-ip', w.line),
        ...value('address', w.address),
        ...value('referee', w.referee),
        ...value('profile-url', w.page),
        ...value('document', w.document),
        ...(w.author === undefined ? {} : { 'document-metadata': `author\u0000${names[w.author + 3]}` }),
      },
      keys:
        w.lent === undefined
          ? []
          : [{ kind: 'device', key: `lent ${w.lent}`, path: '/session/deviceId', ...(w.campus ? { setAside: 'campus' } : {}) }],
      work: careers[w.career]!,
      ...(w.text === undefined
        ? {}
        : { passages: texts[w.text]!.map((passage, i) => (i < w.edited / 2 ? 1000 * w.edited + passage : passage)) }),
      ...(w.home === undefined ? {} : { home: places[w.home]! }),
      ...(w.agency === undefined ? {} : { channel: w.agency }),
    };
  });
const records = fc.array(told, { maxLength: 40 }).map((all) => all.map((one, i) => invented(`f${String(i).padStart(3, '0')}`, one)));

const shuffled = <T>(items: readonly T[], by: readonly number[]): T[] =>
  items
    .map((item, i) => ({ item, at: by[i] ?? i }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

const plain = (linkage: Linkage) => ({ ...linkage, files: [...linkage.files] });

const order: readonly string[] = ['agree', 'unknown', 'conflict'];

/** By pair, artefact and kind. */
const relationsOf = (all: readonly LinkRecord[]): Map<string, string> => {
  const sorted = [...all].sort((a, b) => compareRefs(a.ref, b.ref));
  const { meetings, holdings } = graphOf(sorted, pool);
  const name = (file: number) => refKey(sorted[file]!.ref);
  return new Map(
    meetings.map(({ pair, holding, kind, relation }) => [`${name(pair.a)} ${name(pair.b)} ${holdings[holding]?.key} ${kind}`, relation]),
  );
};

/** A record that is new (no `before`), gone (no `after`) or another one. */
interface Change {
  readonly before?: LinkRecord;
  readonly after?: LinkRecord;
}

/**
 * What a store does: it links anew the files that share a key with what changed, before or after, and the groups these were in,
 * beside the holders of all their keys; everything else it leaves as it was.
 */
function updated(state: Linkage, { before, after }: Change, now: readonly LinkRecord[]): Linkage {
  const byKey = new Map<string, LinkRecord[]>();
  for (const record of now) for (const key of blockingKeys(record)) byKey.set(key, [...(byKey.get(key) ?? []), record]);
  const byName = new Map(now.map((record) => [refKey(record.ref), record]));
  const holders = (of: readonly LinkRecord[]) => of.flatMap((record) => blockingKeys(record).flatMap((key) => byKey.get(key) ?? []));
  const named = (of: readonly LinkRecord[]) => new Map(of.map((record) => [refKey(record.ref), record]));

  const changed = [before, after].filter((record) => record !== undefined);
  const near = named([...holders(changed), ...(after ? [after] : [])]);
  const grouped = state.groups.filter((group) => group.some((file) => near.has(file) || changed.some((one) => refKey(one.ref) === file)));
  const own = named([...near.values(), ...grouped.flatMap((group) => group.flatMap((file) => byName.get(file) ?? []))]);
  const anew = link([...named([...own.values(), ...holders([...own.values()])]).values()]);

  const gone = before && !after ? refKey(before.ref) : undefined;
  const stays = (file: string) => !own.has(file) && file !== gone;
  const isOwn = (members: readonly string[]) => members.some((file) => own.has(file));
  const files = [...[...state.files].filter(([file]) => stays(file)), ...[...anew.files].filter(([file]) => own.has(file))];
  const rings = [...state.rings.filter((ring) => ring.members.every(stays)), ...anew.rings.filter((ring) => isOwn(ring.members))];
  const groups = [...state.groups.filter((group) => group.every(stays)), ...anew.groups.filter(isOwn)];
  return {
    files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))),
    rings: rings.sort((a, b) => (a.id < b.id ? -1 : 1)),
    groups: groups.sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
  };
}

describe('laws of linking', () => {
  it('the order of records does not matter', () => {
    fc.assert(
      fc.property(records, fc.array(fc.double({ noNaN: true }), { minLength: 40, maxLength: 40 }), (all, by) => {
        expect(plain(link(shuffled(all, by)))).toEqual(plain(link(all)));
      }),
      { numRuns: 300 },
    );
  });

  it('a file’s own links rest on nothing but records that share a blocking key with it', () => {
    const own = ({ ring: _, ...links }: FileLinks) => links;
    fc.assert(
      fc.property(records, fc.nat(), (all, pick) => {
        const self = all[pick % Math.max(1, all.length)];
        if (!self) return;
        const keys = new Set(blockingKeys(self));
        const near = all.filter((record) => blockingKeys(record).some((key) => keys.has(key)) || record === self);
        const [whole, part] = [link(all), link(near)].map((linkage) => linkage.files.get(refKey(self.ref)));
        if (whole && part) expect(own(part)).toEqual(own(whole));
        else expect([whole?.shared, whole?.contested, whole?.again]).toEqual([part?.shared, part?.contested, part?.again]);
      }),
      { numRuns: 400 },
    );
  });

  it('records that share no key with anybody may be left out', () => {
    fc.assert(
      fc.property(records, (all) => {
        const held = new Map<string, number>();
        for (const record of all) for (const key of blockingKeys(record)) held.set(key, (held.get(key) ?? 0) + 1);
        const meeting = all.filter((record) => blockingKeys(record).some((key) => held.get(key)! > 1));
        expect(plain(link(meeting))).toEqual(plain(link(all)));
      }),
      { numRuns: 200 },
    );
  });

  it('adding, removing and changing records one by one gives the same, bit for bit, as linking everything', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('add', 'remove', 'change'), fc.nat(), told), { maxLength: 12 });
    fc.assert(
      fc.property(records, steps, (start, moves) => {
        let now = [...start];
        let state = link(now);
        for (const [n, [move, pick, one]] of moves.entries()) {
          const before = now[pick % Math.max(1, now.length)];
          const after = move === 'add' ? invented(`n${n}`, one) : move === 'change' && before ? invented(before.ref.id, one) : undefined;
          const change: Change = { ...(move !== 'add' && before ? { before } : {}), ...(after ? { after } : {}) };
          now = [...(change.before ? now.filter((record) => record !== before) : now), ...(after ? [after] : [])];
          state = updated(state, change, now);
          expect(plain(state)).toEqual(plain(link(now)));
        }
      }),
      { numRuns: 120 },
    );
  });

  it('so does a star that grows past what is compared in pairs', () => {
    const crowd = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        invented(`f${String(i).padStart(3, '0')}`, {
          source: 's',
          name: names[i % 7]!,
          phone: 'one',
          work: careers[i % 5]!,
          at: new Date(Date.UTC(2025, i % 12, 1 + (i % 28))).toISOString(),
        }),
      );
    const [small60, large] = [crowd(60), crowd(75)];
    let state = link(small60);
    for (let n = 61; n <= 75; n++) {
      const now = large.slice(0, n);
      state = updated(state, { after: now[n - 1]! }, now);
      expect(plain(state)).toEqual(plain(link(now)));
    }
    for (let n = 74; n >= 60; n--) {
      const now = large.slice(0, n);
      state = updated(state, { before: large[n]! }, now);
      expect(plain(state)).toEqual(plain(link(now)));
    }
  });

  it('bare files at a key lower nothing between two that tell a history', () => {
    const bare = fc.array(fc.tuple(fc.constantFrom('maya', 'tomas', 'ines', 'zeno', 'wilma'), fc.nat(30), small(12)), {
      minLength: 60,
      maxLength: 90,
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), bare, (some, others) => {
        const files = some.map((one, i) =>
          invented(`f${String(i).padStart(3, '0')}`, { ...one, phone: 'one', work: one.work!.length > 0 ? one.work! : careers[1]! }),
        );
        const decoys = others.map(([given, n, month], i) =>
          invented(`d${i}`, {
            source: 's',
            name: `${given} ${'abcdefghijklmnopqrstuvwxyzabcde'[n]}family${n}`,
            phone: 'one',
            ...(month === undefined ? {} : { at: new Date(Date.UTC(2025, month, 2)).toISOString() }),
          }),
        );
        const before = relationsOf(files);
        const after = relationsOf([...files, ...decoys]);
        for (const [met, relation] of before) expect(order.indexOf(after.get(met)!)).toBeGreaterThanOrEqual(order.indexOf(relation));
      }),
      { numRuns: 150 },
    );
  });

  it('what two files share besides never turns a conflict into less, but for contacts and homes', () => {
    const besides = [
      'device',
      'payout-account',
      'document',
      'referee',
      'portfolio',
      'commit-mailbox',
      'shipping-address',
      'residential-ip',
    ];
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(), fc.constantFrom(...besides), (all, x, y, kind) => {
        const [a, b] = [x % Math.max(1, all.length), y % Math.max(1, all.length)];
        const key = { kind: kind as ArtefactKind, key: 'one more', path: '/one-more' };
        const more = all.map((record, i) => (i === a || i === b ? { ...record, keys: [...record.keys, key] } : record));
        const after = relationsOf(more);
        for (const [met, relation] of relationsOf(all)) if (relation === 'conflict') expect(after.get(met)).toBe('conflict');
      }),
      { numRuns: 300 },
    );
  });

  it('nor does anything where three strange names stand at one mailbox, but one home', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 3, maxLength: 3 }), (three) => {
        const strange = ['maya lindholm', 'tomas okonkwo', 'ines bertrand'];
        const files = three.map((one, i) => {
          const { address: _, ...holds } = one.holds ?? {};
          const { channel: __, ...own } = one;
          return invented(`f${i}`, { ...own, holds, name: strange[i]!, mailbox: 'one@example.com' });
        });
        const over = [...relationsOf(files)].filter(([met]) => met.endsWith(' mailbox'));
        expect(over.map(([, relation]) => relation)).toEqual(['conflict', 'conflict', 'conflict']);
      }),
      { numRuns: 300 },
    );
  });

  it('files, pointers and rings keep their bounds and their order', () => {
    fc.assert(
      fc.property(records, (all) => {
        const { files, rings } = link(all);
        const inRing = new Map(rings.flatMap((ring) => ring.members.map((member): [string, string] => [member, ring.id])));
        expect(inRing.size).toBe(rings.reduce((n, ring) => n + ring.members.length, 0));
        for (const record of all) expect(files.get(refKey(record.ref))?.ring ?? null).toBe(inRing.get(refKey(record.ref)) ?? null);
        for (const ring of rings) {
          expect(ring.members.length).toBeGreaterThanOrEqual(2);
          expect(ring.members).toEqual([...ring.members].sort());
          expect(ring.assets.every((asset) => asset.holders >= 2)).toBe(true);
        }
        for (const [name, links] of files) {
          for (const one of links.shared) {
            expect(one.conflicting.length).toBe(Math.min(20, one.conflictingFiles));
            expect(one.conflictingFiles + one.unknownFiles).toBeGreaterThan(0);
            expect([...one.conflicting, ...one.unknown].every((p) => `${p.source}/${p.application}` !== name)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a conflict and what it says are the same from both ends', () => {
    fc.assert(
      fc.property(records, (all) => {
        const { files } = link(all);
        for (const [name, links] of files) {
          for (const one of links.shared.filter(({ guard, doubt }) => guard === undefined && doubt === undefined)) {
            for (const p of one.conflicting) {
              const back = files
                .get(`${p.source}/${p.application}`)
                ?.shared.filter((other) => other.kind === one.kind && other.path === p.path);
              expect(back?.some((other) => other.conflicting.some((q) => `${q.source}/${q.application}` === name))).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
