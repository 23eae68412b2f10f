/** All records of a run, as columns: who they are and where they lie, never what they say. */

import { type Settled, settle, supersededReason } from '#core/intake/supersede.js';
import type { Refusal } from '#core/model/refusal.js';
import type { FirstPass } from './first-pass.js';
import type { Slice } from './slices.js';

/** One application as it came; several may have the same source and id. */
export interface Entry {
  readonly source: string;
  readonly id: string;
  readonly submittedAt: string;
  readonly record: Slice;
  readonly profile: Slice;
  readonly file: string;
  readonly line: number;
}

interface ReadChunk {
  readonly file: string;
  /** Its lines are numbered from its own beginning: add the line ends of the chunks before it. */
  readonly counted: boolean;
  lineEnds: number;
  refusals: readonly Refusal[];
}

const mostTexts = 10_000;

export class Roster {
  /** Files that slices point into. */
  readonly paths: string[] = [];
  readonly #pathNumbers = new Map<string, number>();
  readonly #chunks: ReadChunk[] = [];
  readonly #applications = { source: [] as string[], id: [] as string[], submittedAt: [] as string[], file: [] as string[] };
  readonly #places = {
    chunk: [] as number[],
    line: [] as number[],
    recordFile: [] as number[],
    start: [] as number[],
    length: [] as number[],
  };
  readonly #profiles = { file: [] as number[], start: [] as number[], length: [] as number[] };
  /** Blocking keys of each application, two numbers a key. */
  readonly keys: Uint32Array[] = [];
  readonly #texts = new Map<string, string>();
  readonly #events = new Map<string, Slice[]>();
  #eventCount = 0;

  get size(): number {
    return this.#applications.id.length;
  }

  get eventCount(): number {
    return this.#eventCount;
  }

  /** Announces a chunk in the order of the input, so that its answer may come at any time. */
  expect(file: string, counted: boolean): number {
    this.#chunks.push({ file, counted, lineEnds: 0, refusals: [] });
    return this.#chunks.length - 1;
  }

  take(chunk: number, path: string, pass: FirstPass): void {
    const at = this.#chunks[chunk]!;
    at.lineEnds = pass.lineEnds;
    at.refusals = pass.refusals.map((refusal) => this.#thin(refusal));
    const recordFile = this.#pathNumber(path);
    const spool = this.#pathNumber(pass.spool);
    const { applications: a, events: e } = pass;
    let keysStart = 0;
    for (let i = 0; i < a.id.length; i++) {
      this.#applications.source.push(a.source[i]!);
      this.#applications.id.push(a.id[i]!);
      this.#applications.submittedAt.push(a.submittedAt[i]!);
      this.#applications.file.push(a.file[i]!);
      this.#places.chunk.push(chunk);
      this.#places.line.push(a.line[i]!);
      this.#places.recordFile.push(recordFile);
      this.#places.start.push(a.start[i]!);
      this.#places.length.push(a.length[i]!);
      this.#profiles.file.push(spool);
      this.#profiles.start.push(a.profileStart[i]!);
      this.#profiles.length.push(a.profileLength[i]!);
      this.keys.push(pass.keys.subarray(keysStart, a.keysEnd[i]!));
      keysStart = a.keysEnd[i]!;
    }
    for (let i = 0; i < e.at.length; i++) {
      const key = identityKey(e.source[i]!, e.application[i]!);
      const slice = { file: recordFile, start: e.start[i]!, length: e.length[i]! };
      const known = this.#events.get(key);
      if (known) known.push(slice);
      else this.#events.set(key, [slice]);
      this.#eventCount += 1;
    }
  }

  entry(index: number): Entry {
    return {
      source: this.#applications.source[index]!,
      id: this.#applications.id[index]!,
      submittedAt: this.#applications.submittedAt[index]!,
      record: { file: this.#places.recordFile[index]!, start: this.#places.start[index]!, length: this.#places.length[index]! },
      profile: this.#profile(index),
      file: this.#applications.file[index]!,
      line: this.#places.line[index]!,
    };
  }

  key(index: number): string {
    return identityKey(this.#applications.source[index]!, this.#applications.id[index]!);
  }

  eventsOf(index: number): readonly Slice[] {
    return this.#events.get(this.key(index)) ?? [];
  }

  located(index: number): { readonly profile: Slice; readonly events: readonly Slice[] } {
    return { profile: this.#profile(index), events: this.eventsOf(index) };
  }

  /** Physical line of an application, once every chunk before its own has been read; absent for a document. */
  lineOf(index: number): number | undefined {
    const line = this.#places.line[index]!;
    return line === 0 ? undefined : line + this.#lineBase(this.#places.chunk[index]!);
  }

  /** What comes from a thread comes with a text of its own each time; a damaged file has millions that say the same. */
  #thin(refusal: Refusal): Refusal {
    return { ...refusal, file: this.#said(refusal.file), reason: this.#said(refusal.reason) };
  }

  #said(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size < mostTexts) this.#texts.set(text, text);
    return text;
  }

  /** Refusals with their physical lines. */
  *refusals(): Generator<Refusal> {
    for (const [chunk, { refusals }] of this.#chunks.entries()) {
      const base = refusals.length === 0 ? 0 : this.#lineBase(chunk);
      for (const refusal of refusals) yield base === 0 || refusal.line === undefined ? refusal : { ...refusal, line: refusal.line + base };
    }
  }

  /** Events whose application is not there, counted. */
  orphans(screened: ReadonlySet<string>): number {
    let count = 0;
    for (const [key, events] of this.#events) if (!screened.has(key)) count += events.length;
    return count;
  }

  #profile(index: number): Slice {
    return { file: this.#profiles.file[index]!, start: this.#profiles.start[index]!, length: this.#profiles.length[index]! };
  }

  #lineBase(chunk: number): number {
    const { file, counted } = this.#chunks[chunk]!;
    if (!counted) return 0;
    let base = 0;
    for (let i = chunk - 1; i >= 0 && this.#chunks[i]!.file === file && this.#chunks[i]!.counted; i--) base += this.#chunks[i]!.lineEnds;
    return base;
  }

  #pathNumber(path: string): number {
    const known = this.#pathNumbers.get(path);
    if (known !== undefined) return known;
    this.#pathNumbers.set(path, this.paths.length);
    return this.paths.push(path) - 1;
  }
}

export const identityKey = (source: string, id: string): string => `${source}\u0000${id}`;

export interface Versions {
  /** Applications that are screened, in the order of what is written: by source, then id. */
  readonly screened: readonly number[];
  /** Applications that are not, because another with their source and id is. */
  readonly left: readonly number[];
  readonly superseded: readonly Refusal[];
  readonly duplicates: number;
}

/** Which record of each source and id is screened. `contentSha256` is only asked where two have the same. */
export function settleVersions(roster: Roster, contentSha256: (index: number) => string): Versions {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  for (let i = 0; i < roster.size; i++) {
    const key = roster.key(i);
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    else several.set(key, [...(several.get(key) ?? [known]), i]);
  }
  const left: number[] = [];
  const superseded: Refusal[] = [];
  let duplicates = 0;
  for (const [key, indexes] of several) {
    const settled = settleOne(roster, indexes, contentSha256);
    first.set(key, settled.screened.index);
    left.push(...indexes.filter((index) => index !== settled.screened.index));
    duplicates += settled.duplicates;
    superseded.push(...settled.superseded.map(({ index }) => refusalOf(roster, index)));
  }
  // Keys sort as source, then id: U+0000, which stands between them, is in neither.
  const screened = [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, index]) => index);
  return { screened, left, superseded, duplicates };
}

interface Numbered {
  readonly index: number;
  readonly submittedAt?: string;
  readonly contentSha256: string;
}

function settleOne(roster: Roster, indexes: readonly number[], contentSha256: (index: number) => string): Settled<Numbered> {
  const versions = indexes.map((index): Numbered => {
    const { submittedAt } = roster.entry(index);
    return { index, contentSha256: contentSha256(index), ...(submittedAt === '' ? {} : { submittedAt }) };
  });
  return settle(versions as [Numbered, ...Numbered[]]);
}

function refusalOf(roster: Roster, index: number): Refusal {
  const { file, id, source } = roster.entry(index);
  const line = roster.lineOf(index);
  return { file, ...(line === undefined ? {} : { line }), reason: supersededReason, id, source };
}
