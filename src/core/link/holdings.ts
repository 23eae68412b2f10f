/** Which files of a pool hold the same key: the groups that pairs are looked for in. Files are numbers, in the order of their names. */

import { type ArtefactKind, artefactKinds, type PoolFacts } from '../model/link.js';
import { constantTest } from './document-metadata.js';
import { type PreparedIdentity, prepareIdentity } from './identity.js';
import { careerKeys } from './key-hash.js';
import { bandsOf } from './minhash.js';
import { fullNameKey } from './names.js';
import { type LinkKey, type LinkRecord, tellsHistory } from './record.js';

/** More holders than this are a star: each is compared with some neighbours, never all with all. */
const largeFrom = 65;

/** One artefact and the files that hold it, in order of time, then of name. */
export interface Holding {
  readonly kind: ArtefactKind;
  readonly key: string;
  readonly files: readonly number[];
  readonly large: boolean;
}

export interface Pool {
  readonly records: readonly LinkRecord[];
  /** Day numbers with fractions; undefined where a file has no time. */
  readonly days: readonly (number | undefined)[];
  /** The first name, its tokens in one order; its own mark where a file has none. */
  readonly names: readonly string[];
  /** What comparing identities needs, made when a file is first compared. */
  prepared(file: number): PreparedIdentity;
  readonly facts: PoolFacts;
}

const millisecondsOfDay = 86_400_000;

/** Names by which a pool is ordered are unique: one record per file. */
export function poolOf(records: readonly LinkRecord[], facts: PoolFacts): Pool {
  const prepared: PreparedIdentity[] = [];
  return {
    records,
    prepared(file) {
      prepared[file] ??= prepareIdentity(records[file]!.identity);
      return prepared[file];
    },
    days: records.map((record) => dayOf(record.submittedAt)),
    names: records.map((record, i) => fullNameKey(record.identity.names) || `\u0000${i}`),
    facts,
  };
}

export function dayOf(time: string | undefined): number | undefined {
  const at = Date.parse(time ?? '');
  return Number.isNaN(at) ? undefined : at / millisecondsOfDay;
}

/** Artefacts that at least two files hold, in the order of kind and key. */
export function sharedHoldings(pool: Pool): Holding[] {
  const isConstant = constantTest(pool.facts);
  const byKind = new Map<ArtefactKind, Grouping<string>>(artefactKinds.map((kind) => [kind, grouping()]));
  for (const [file, record] of pool.records.entries()) {
    for (const { kind, key } of record.keys) if (kind !== 'document-metadata' || !isConstant(record, key)) byKind.get(kind)?.add(key, file);
  }
  /** What some file names in that role: the applicants' own contacts wait there only to be named. */
  const isNamed = (kind: ArtefactKind, key: string, files: readonly number[]) =>
    (kind !== 'referee' && kind !== 'commit-mailbox') ||
    files.some((file) => pool.records[file]!.keys.some((own) => own.kind === kind && own.key === key && own.own !== true));
  return [...byKind].flatMap(([kind, { groups }]) =>
    groups
      .filter(({ value, files }) => isNamed(kind, value, files))
      .sort((x, y) => (x.value < y.value ? -1 : 1))
      .map(({ value, files }) => ({ kind, key: value, files: inTime(pool, files), large: files.length >= largeFrom })),
  );
}

/** The key as one of the holders has it. */
export const heldKey = (pool: Pool, { kind, key }: Holding, file: number): LinkKey =>
  pool.records[file]!.keys.find((own) => own.kind === kind && own.key === key)!;

/** Files of one full name that share a step of a career. Names first: steps are only looked at where another file has the name. */
export function likelyCareers(pool: Pool): (readonly number[])[] {
  const names = grouping<string>();
  for (const [file, name] of pool.names.entries()) names.add(name, file);
  return names.groups.flatMap(({ files }) => {
    const steps = grouping<string>();
    for (const file of files) for (const key of careerKeys(pool.records[file]!)) steps.add(key, file);
    return steps.groups.map((group) => inTime(pool, group.files));
  });
}

/** Files whose texts meet in a band of their sketch. */
export function likelyTexts(pool: Pool): (readonly number[])[] {
  const bands: Grouping<number>[] = [];
  for (const [file, record] of pool.records.entries()) {
    for (const [band, hash] of bandsOf(record.body).entries()) {
      bands[band] ??= grouping();
      bands[band].add(hash, file);
    }
  }
  return bands.flatMap(({ groups }) => groups.map(({ files }) => inTime(pool, files)));
}

interface Grouping<T> {
  add(value: T, file: number): void;
  /** Of two files or more, in the order in which the second one came. */
  readonly groups: { readonly value: T; readonly files: number[] }[];
}

/** Groups files by value. Most values have one file, so a list is made only for the second. */
function grouping<T extends string | number>(): Grouping<T> {
  const seen = new Map<T, number>();
  const groups: { readonly value: T; readonly files: number[] }[] = [];
  return {
    groups,
    add(value, file) {
      const at = seen.get(value);
      if (at === undefined) seen.set(value, file);
      else if (at >= 0) {
        if (at === file) return;
        seen.set(value, -1 - groups.length);
        groups.push({ value, files: [at, file] });
      } else {
        const { files } = groups[-1 - at]!;
        if (files.at(-1) !== file) files.push(file);
      }
    },
  };
}

const inTime = (pool: Pool, files: readonly number[]): number[] => [...files].sort((a, b) => byTime(pool, a, b));

/** Undated files come last; ties by name, which is the number. */
function byTime(pool: Pool, a: number, b: number): number {
  const [x = Number.POSITIVE_INFINITY, y = Number.POSITIVE_INFINITY] = [pool.days[a], pool.days[b]];
  return x === y ? a - b : x - y;
}

/**
 * Pairs within a group: all of a small one, a bounded and fixed choice of a large one. Files that tell a history are a group of their own
 * beside that, so that no number of bare ones comes between them; and everybody is compared with some of them.
 */
export function forEachPair(pool: Pool, files: readonly number[], visit: (a: number, b: number) => void): void {
  if (files.length < largeFrom) {
    for (let i = 0; i < files.length; i++) for (let j = i + 1; j < files.length; j++) visit(files[i]!, files[j]!);
    return;
  }
  forEachNeighbour(pool, files, visit);
  const told = files.filter((file) => tellsHistory(pool.records[file]!));
  if (told.length < files.length) forEachPair(pool, told, visit);
  for (const one of firstOfNames(pool, told)) for (const file of files) if (file !== one) visit(one, file);
}

const representatives = 8;

function firstOfNames(pool: Pool, files: readonly number[]): number[] {
  const firsts = new Map<string, number>();
  for (const file of files) {
    if (firsts.size === representatives) break;
    if (!firsts.has(pool.names[file]!)) firsts.set(pool.names[file]!, file);
  }
  return [...firsts.values()];
}

const neighboursOfOneName = 4;
const neighbouringRuns = 10;

/**
 * Each file with the next few of its own name and with the nearest of the next ten other names on both sides in time: a person who
 * applied three hundred times does not hide the stranger at the same mailbox, and the star still hangs together.
 */
function forEachNeighbour(pool: Pool, files: readonly number[], visit: (a: number, b: number) => void): void {
  const starts: number[] = [];
  for (let i = 0; i < files.length; i++) if (i === 0 || pool.names[files[i]!] !== pool.names[files[i - 1]!]) starts.push(i);
  for (let run = 0; run < starts.length; run++) {
    const end = starts[run + 1] ?? files.length;
    for (let i = starts[run]!; i < end; i++) {
      for (let j = i + 1; j < Math.min(end, i + 1 + neighboursOfOneName); j++) visit(files[i]!, files[j]!);
      for (let step = 1; step <= neighbouringRuns; step++) {
        const later = starts[run + step];
        const earlier = run - step >= 0 ? starts[run - step + 1] : undefined;
        if (later !== undefined) visit(files[i]!, files[later]!);
        if (earlier !== undefined) visit(files[earlier - 1]!, files[i]!);
      }
    }
  }
}
