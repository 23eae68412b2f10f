/** Invented people whose applications meet, the judge that reads them, and what one run over everything says: what the contract of stores is held against. */

import { readFileSync } from 'node:fs';
import { inProcessEngine } from '#adapters/engine/in-process.js';
import { canonicalJson } from '#core/intake/canonical.js';
import { inOrder } from '#core/intake/event-order.js';
import { settle } from '#core/intake/supersede.js';
import { judgeOf } from '#core/judge.js';
import { readWeights } from '#core/learn/weights-file.js';
import type { MetadataCount } from '#core/link/pool-facts.js';
import { type Application, compareRefs, type Ref, refKey } from '#core/model/application.js';
import type { EventRecord } from '#core/model/event.js';
import { noFacts } from '#core/model/facts.js';
import { noLinks } from '#core/model/link.js';
import type { Ring, Screening } from '#core/model/screening.js';
import { indexFacts } from '#core/normalise/fact-index.js';
import type { Arrival, Clock, Ids, Judge, LeadingMetadata, StoredFile } from '#core/ports.js';
import { signals } from '#core/signals/index.gen.js';
import { sha256 } from '../sha256.js';
import type { WholeStore } from './sql-store.js';

const weightsFile = new URL('../../../weights/0001.json', import.meta.url);
const weights = readWeights(JSON.parse(readFileSync(weightsFile, 'utf8')), 'weights/0001.json');

/** All rooms as they are, without facts from outside. `edition` names them otherwise, as a later version would. */
export const allRooms = (edition?: string): Judge => {
  const judge = judgeOf({
    judging: { world: { facts: indexFacts(noFacts) }, weights, signals },
    versions: [],
    engine: inProcessEngine(),
    sha256,
  });
  return edition === undefined ? judge : { ...judge, edition };
};

export class TestClock implements Clock {
  #now: string;

  constructor(now = '2026-03-02T09:00:00.000Z') {
    this.#now = now;
  }

  now = (): string => this.#now;

  set(now: string): void {
    this.#now = now;
  }
}

export const countingIds = (): Ids => {
  let n = 0;
  return { next: () => `id-${String(n++).padStart(9, '0')}` };
};

const given = ['Maya', 'Tomas', 'Ines', 'Robin', 'Katarina', 'Dario', 'Helena', 'Piet', 'Samira', 'Owen', 'Lucia', 'Bruno'];
const family = [
  'Lindholm',
  'Verhoeven',
  'Castellano',
  'Okafor',
  'Baranov',
  'Duarte',
  'Petrov',
  'Nakamura',
  'Halloran',
  'Weiss',
  'Romero',
  'Silva',
];
const trade = ['Larkspur', 'Northgate', 'Juniper', 'Fernhill', 'Cobalt', 'Brightwater', 'Ashgrove', 'Millstone', 'Quarry', 'Tidewater'];
const town = ['Seattle, WA', 'Denver, CO', 'Austin, TX', 'Boston, MA', 'Portland, OR'];

/** The n-th invented person: another name, mailbox and career for every n. They have nothing in common but what is given to them. */
export function person(
  n: number,
  parts: Partial<Omit<Application, 'candidate'>> & { readonly phone?: string; readonly email?: string } = {},
): Application {
  const { phone, email, ...rest } = parts;
  const name = `${given[n % given.length]} ${family[(n * 7 + Math.floor(n / given.length)) % family.length]}${n < 144 ? '' : ` ${ordinal(n)}`}`;
  const firm = `${trade[n % trade.length]} ${ordinal(n)}`;
  const year = 2017 + (n % 4);
  const month = String(1 + (n % 9)).padStart(2, '0');
  return {
    schema: 'application/1',
    source: 'ats',
    id: `p${n}`,
    submittedAt: '2026-02-10T10:00:00Z',
    job: { title: 'Data Engineer' },
    candidate: { name, email: email ?? `person${n}@${ordinal(n)}.example`, ...(phone === undefined ? {} : { phone }) },
    resume: {
      work: [
        { name: firm, position: 'Engineer', location: town[n % town.length]!, startDate: `${year}-${month}`, endDate: `2025-${month}` },
        {
          name: `${ordinal(n + 500)} ${trade[(n + 3) % trade.length]}`,
          position: 'Junior engineer',
          location: town[n % town.length]!,
          startDate: `2014-${month}`,
          endDate: `${year}-${month}`,
        },
      ],
    },
    ...rest,
  };
}

/** A word of its own for every number, so that no two firms or mail domains look alike. */
const ordinal = (n: number): string => {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'pra', 'sto', 'ti', 'vu', 'zer'];
  return [...String(n + 100)].map((digit) => syllables[Number(digit)]).join('');
};

export const arrive = (...records: readonly (Application | EventRecord)[]): Arrival[] =>
  records.map((record, i) => ({
    intake: record.schema === 'event/1' ? { kind: 'event', event: record } : { kind: 'application', application: record },
    at: { file: 'invented.jsonl', line: i + 1 },
  }));

/** What an independent source, repeated by a second person, says against a degree: class A. */
export const denial = (about: Ref, at = '2026-03-01T12:00:00Z'): EventRecord => ({
  schema: 'event/1',
  application: about.id,
  source: about.source,
  at,
  kind: 'employment.checked',
  data: { employer: 'Works', claim: '/resume/work/0', result: 'denied', contactSource: 'independent', by: 'one', confirmedBy: 'two' },
});

export const inventedInput = { sha256: 'cd'.repeat(32), name: 'invented.jsonl' };

/** People of whom some share numbers, come again in another version, and are spoken about before they arrive. */
const inventedRecords = (): (Application | EventRecord)[] =>
  Array.from({ length: 240 }, (_, i) => {
    if (i % 17 === 3) return denial({ source: 'ats', id: `p${(i * 5) % 150}` });
    const phone = i % 3 === 0 ? { phone: `(206) 555-01${10 + (i % 23)}` } : {};
    return person((i * 7) % 150, { ...phone, submittedAt: `2026-02-${10 + (i % 9)}T10:00:00Z` });
  });

/** Batch by batch from where the last run ended, settling now and then; `say` is told each step that is done. */
export async function importInvented(store: WholeStore, say: (line: string) => void): Promise<void> {
  const known = await store.progress(inventedInput.sha256);
  say(`from ${known?.position ?? 0}`);
  const step = 15;
  const all = inventedRecords();
  for (let at = known?.position ?? 0; at < all.length; at += step) {
    const position = Math.min(all.length, at + step);
    await store.add(arrive(...all.slice(at, position)), { ...inventedInput, position, done: position === all.length });
    say(`added ${position}`);
    if (position % 45 !== 0) continue;
    await store.settle(allRooms());
    say('settled');
  }
  await store.settle(allRooms());
  say('done');
}

/** One run over all that ever arrived, without a store. */
export async function atOnce(
  judge: Judge,
  arrivals: readonly Arrival[],
): Promise<{ readonly screenings: readonly Screening[]; readonly rings: readonly Ring[] }> {
  const files = filesOf(arrivals);
  const prepared = await judge.prepare(files);
  const snapshot = judge.snapshot(files.length, leadingOf(prepared.flatMap(({ metadata }) => metadata)));
  const linkage = await judge.link(
    prepared.map(({ record }) => record),
    snapshot.pool,
  );
  const linked = files.map((file) => ({ ...file, links: linkage.files.get(refKey(file.application)) ?? noLinks }));
  return { screenings: await judge.screen(linked, snapshot, ''), rings: linkage.rings };
}

function filesOf(arrivals: readonly Arrival[]): StoredFile[] {
  const applications = new Map<string, Application[]>();
  const events = new Map<string, EventRecord[]>();
  for (const { intake } of arrivals) {
    if (intake.kind === 'application') push(applications, refKey(intake.application), intake.application);
    if (intake.kind === 'event') push(events, refKey({ source: intake.event.source, id: intake.event.application }), intake.event);
  }
  return [...applications]
    .map(([ref, versions]) => {
      const contents = versions.map((application) => ({ ...application, application, contentSha256: sha256(canonicalJson(application)) }));
      const { application } = settle(contents as [(typeof contents)[number], ...typeof contents]).screened;
      return { application, events: inOrder(events.get(ref) ?? []) };
    })
    .sort((a, b) => compareRefs(a.application, b.application));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function leadingOf(counts: readonly MetadataCount[]): LeadingMetadata[] {
  const fields = new Map<string, MetadataCount[]>();
  for (const count of counts) push(fields, JSON.stringify(count.slice(0, 2)), count);
  return [...fields.values()].map((all) => {
    const [source, field] = all[0]!;
    const files = (value: string) => all.filter(([, , other]) => other === value).length;
    const [value] = all.map(([, , one]) => one).sort((a, b) => files(b) - files(a) || (a < b ? -1 : 1));
    return { source, field, value: value!, files: files(value!), of: all.length };
  });
}
