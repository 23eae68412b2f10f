/** The main job: files → screenings, in two passes over workers. The answer depends on the records alone, not on their order or on the workers. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '#core/intake/canonical.js';
import { readRecordText } from '#core/intake/record.js';
import { ReportTally } from '#core/intake/reports.js';
import { PoolTally, snapshotId } from '#core/link/pool-facts.js';
import { type Ref, refKey } from '#core/model/application.js';
import type { PoolFacts } from '#core/model/link.js';
import type { Refusal, Report } from '#core/model/refusal.js';
import type { Ring, Tier } from '#core/model/screening.js';
import type { Linkage, LinkEngine } from '#core/ports.js';
import type { Stamp } from '#core/score/tier.js';
import { perQuarter, type Quarter } from '#core/trends/quarters.js';
import { type Basis, type JudgingOptions, loadBasis } from '../enrich/basis.js';
import { sha256 } from '../sha256.js';
import type { Input } from '../sources/open.js';
import { chunksOf } from './chunks.js';
import { type Crew, hireThreads } from './crew.js';
import { Flight, InOrder } from './flight.js';
import { KeyTable } from './key-table.js';
import { compareRefusals, Output } from './output.js';
import { identityKey, Roster, settleVersions, type Versions } from './roster.js';
import type { FlaggedRow, LinkedFile, Located, SecondPass } from './second-pass.js';
import { SliceReader } from './slices.js';

export interface ScreenOptions {
  readonly engine: LinkEngine;
  readonly judging?: JudgingOptions;
  /** Where the four files are written; without it nothing is kept. */
  readonly out?: string;
  /** Threads; 0 does everything in this one. */
  readonly workers: number;
  /** UTC, ISO 8601: the one time all screenings of the run carry. */
  readonly screenedAt: string;
  /** Tally that the opener of the inputs reports to. */
  readonly tally: ReportTally;
  readonly progress?: (stage: Stage, done: number, of?: number) => void;
  readonly signal?: AbortSignal;
}

export type Stage = 'read' | 'link' | 'score';

export interface ScreenSummary {
  readonly applications: number;
  readonly events: number;
  readonly refused: number;
  readonly duplicates: number;
  readonly orphanEvents: number;
  readonly reported: readonly Report[];
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly rings: number;
  readonly model: string;
  readonly policy: { readonly askAt: number | null };
  readonly seconds: number;
  readonly peakMemoryBytes: number;
}

export interface ScreenResult {
  readonly summary: ScreenSummary;
  /** By tier, then evidence, then source and id. */
  readonly flagged: readonly FlaggedRow[];
  readonly rings: readonly Ring[];
  readonly refusals: readonly Refusal[];
  readonly quarters: readonly Quarter[];
  /** Mean share of signals that had data. */
  readonly coverage: { readonly read: number; readonly of: number };
  readonly snapshot: string;
}

const filesPerTask = 500;

interface Scored {
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly flagged: readonly FlaggedRow[];
  readonly rows: SecondPass['rows'];
  /** Signals read, over all files. */
  readonly read: number;
}

export async function screen(inputs: AsyncIterable<Input>, options: ScreenOptions): Promise<ScreenResult> {
  const begin = performance.now();
  const output = options.out === undefined ? undefined : await Output.open(options.out);
  const directory = await mkdtemp(join(options.out ?? tmpdir(), '.touchstone-run-'));
  let crew: Crew | undefined;
  try {
    // Threads begin to load while this one reads the basis; what cannot be read there ends the run before anything of the input is read.
    if (options.workers > 0) crew = hireThreads(options.workers, options.judging ?? {}, directory);
    const basis = await loadBasis(options.judging);
    // The rooms of the core are loaded here only when this thread walks through them.
    crew ??= (await import('./alone.js')).workAlone(basis, directory);
    const result = await new Run(options, basis, crew, directory, output).screen(inputs, begin);
    await output?.finish();
    return result;
  } catch (error) {
    await output?.abandon();
    throw error;
  } finally {
    await crew?.close();
    await rm(directory, { recursive: true, force: true });
  }
}

class Run {
  readonly #options: ScreenOptions;
  readonly #basis: Basis;
  readonly #crew: Crew;
  readonly #directory: string;
  readonly #output: Output | undefined;
  readonly #roster = new Roster();
  readonly #pool = new PoolTally();
  readonly #refusals: Refusal[] = [];
  #peak = 0;

  constructor(options: ScreenOptions, basis: Basis, crew: Crew, directory: string, output: Output | undefined) {
    this.#options = options;
    this.#basis = basis;
    this.#crew = crew;
    this.#directory = directory;
    this.#output = output;
  }

  async screen(inputs: AsyncIterable<Input>, begin: number): Promise<ScreenResult> {
    const { weights, signals, versions: from } = this.#basis;
    await this.#firstPass(inputs);
    const versions = settleVersions(this.#roster, this.#contentReader());
    await this.#forget(versions.left);
    const pool = this.#pool.facts();
    const snapshot = snapshotId(pool, from, sha256);
    const linkage = await this.#link(versions, pool);
    const stamp = {
      model: weights.version,
      snapshot,
      screenedAt: this.#options.screenedAt,
      calibrated: weights.calibrated,
    };
    const scored = await this.#secondPass(versions.screened, linkage, pool, stamp);
    const refusals = [...this.#refusals, ...this.#roster.refusals(), ...versions.superseded].sort(compareRefusals);
    const screenedKeys = new Set(versions.screened.map((index) => this.#roster.key(index)));
    const summary: ScreenSummary = {
      applications: versions.screened.length,
      events: this.#roster.eventCount,
      refused: refusals.length,
      duplicates: versions.duplicates,
      orphanEvents: this.#roster.orphans(screenedKeys),
      reported: this.#options.tally.list(),
      tiers: scored.tiers,
      rings: linkage.rings.length,
      model: weights.version,
      policy: { askAt: weights.askAt },
      seconds: Math.round(performance.now() - begin) / 1000,
      peakMemoryBytes: this.#peakMemory(),
    };
    await this.#writeRest(linkage.rings, refusals, summary);
    const { length } = versions.screened;
    return {
      summary,
      flagged: scored.flagged,
      rings: linkage.rings,
      refusals,
      quarters: perQuarter(scored.rows),
      coverage: { read: length === 0 ? 0 : scored.read / length, of: signals.filter((s) => s.status !== 'retired').length },
      snapshot,
    };
  }

  async #firstPass(inputs: AsyncIterable<Input>): Promise<void> {
    const flight = new Flight(this.#crew.inFlight);
    for await (const chunk of chunksOf(inputs, this.#directory)) {
      this.#options.signal?.throwIfAborted();
      if ('refusal' in chunk) {
        this.#refusals.push(chunk.refusal);
        continue;
      }
      const number = this.#roster.expect(chunk.file, chunk.spooled === undefined);
      await flight.add(async () => {
        const pass = await this.#crew.run({ kind: 'first', chunk });
        this.#roster.take(number, chunk.path, pass);
        this.#pool.merge(pass.applications.id.length, pass.metadata);
        this.#options.tally.merge(pass.reports);
        this.#options.progress?.('read', this.#roster.size);
        this.#peakMemory();
      });
    }
    await flight.land();
  }

  /** SHA-256 of the canonical JSON of a record; for the few that share their source and id with another. */
  #contentReader(): (index: number) => string {
    const reader = new SliceReader();
    return (index) => {
      const { file, start, length } = this.#roster.entry(index).record;
      const text = reader.text(this.#roster.paths[file] ?? '', start, length).replace(/^\ufeff/, '');
      const intake = readRecordText(text, { file: '', made: true }, new ReportTally());
      return sha256(intake.kind === 'application' ? canonicalJson(intake.application) : text);
    };
  }

  /** Takes records that are not screened out of the pool's counts again. */
  async #forget(left: readonly number[]): Promise<void> {
    const reader = new SliceReader();
    for (const index of left) {
      const { file, start, length } = this.#roster.entry(index).profile;
      const once = new PoolTally();
      once.add(JSON.parse(reader.text(this.#roster.paths[file] ?? '', start, length)));
      this.#pool.merge(
        -1,
        once.counts().map(([source, field, value]) => [source, field, value, -1] as const),
      );
    }
    reader.close();
  }

  /** Loads the full link records of files that share a key, and of no others: the rest cannot be linked to anything. */
  async #link({ screened }: Versions, pool: PoolFacts): Promise<Linkage> {
    const table = new KeyTable(this.#roster.size);
    const withEvents: number[] = [];
    for (const index of screened) {
      if (this.#roster.eventsOf(index).length > 0) withEvents.push(index);
      else table.add(index, this.#roster.keys[index]!);
    }
    const keys = await this.#each(withEvents, (files) => this.#crew.run({ kind: 'keys', paths: this.#roster.paths, files }));
    for (const [i, index] of withEvents.entries()) table.add(index, keys[i]!);
    this.#roster.keys.length = 0;
    const sharing = table.sharing();
    const records = await this.#each(sharing, (files) => this.#crew.run({ kind: 'records', paths: this.#roster.paths, files }), 'link');
    this.#peakMemory();
    return this.#options.engine.link(records, pool);
  }

  async #each<T>(indexes: readonly number[], run: (files: readonly Located[]) => Promise<readonly T[]>, stage?: Stage): Promise<T[]> {
    const flight = new Flight(this.#crew.inFlight);
    const parts: (readonly T[])[] = [];
    for (let from = 0; from < indexes.length; from += filesPerTask) {
      const files = indexes.slice(from, from + filesPerTask).map((index) => this.#roster.located(index));
      const part = parts.push([]) - 1;
      await flight.add(async () => {
        this.#options.signal?.throwIfAborted();
        parts[part] = await run(files);
        if (stage) this.#options.progress?.(stage, Math.min(from + filesPerTask, indexes.length), indexes.length);
      });
    }
    await flight.land();
    return parts.flat();
  }

  async #secondPass(screened: readonly number[], linkage: Linkage, pool: PoolFacts, stamp: Stamp): Promise<Scored> {
    const own = await this.#ownInRings(screened, linkage, pool);
    const linked = (index: number): LinkedFile => {
      const links = linkage.files.get(this.#refKey(index));
      return {
        ...this.#roster.located(index),
        ...(links ? { links } : {}),
        ownInRing: links?.ring ? (own.get(links.ring) ?? 0) : 0,
      };
    };
    const flight = new Flight(this.#crew.inFlight);
    const order = new InOrder(async (text: Uint8Array) => this.#output?.write('screenings.jsonl', text));
    const tiers = { clear: 0, verify: 0, escalate: 0 };
    const flagged: FlaggedRow[] = [];
    const rows: SecondPass['rows'][number][] = [];
    let read = 0;
    await this.#output?.write('screenings.jsonl', '');
    for (let from = 0, part = 0; from < screened.length; from += filesPerTask, part++) {
      const files = screened.slice(from, from + filesPerTask).map(linked);
      await flight.add(async () => {
        this.#options.signal?.throwIfAborted();
        const pass = await this.#crew.run({ kind: 'second', paths: this.#roster.paths, files, pool, stamp });
        for (const tier of ['clear', 'verify', 'escalate'] as const) tiers[tier] += pass.tiers[tier];
        flagged.push(...pass.flagged);
        rows.push(...pass.rows);
        read += pass.read;
        this.#options.progress?.('score', Math.min(from + filesPerTask, screened.length), screened.length);
        await order.put(part, pass.text);
      });
    }
    await flight.land();
    return { tiers, flagged: flagged.sort(compareFlagged), rows, read };
  }

  /** How many members of each ring stand alone: known before any of them gets its tier. */
  async #ownInRings(screened: readonly number[], { files, rings }: Linkage, pool: PoolFacts): Promise<ReadonlyMap<string, number>> {
    const members = screened.filter((index) => files.get(this.#refKey(index))?.ring);
    const own = new Map<string, number>(rings.map((ring) => [ring.id, 0]));
    const answers: boolean[] = [];
    for (let from = 0; from < members.length; from += filesPerTask) {
      const part = members
        .slice(from, from + filesPerTask)
        .map((index): LinkedFile => ({ ...this.#roster.located(index), links: files.get(this.#refKey(index))!, ownInRing: 0 }));
      answers.push(...(await this.#crew.run({ kind: 'own', paths: this.#roster.paths, files: part, pool })));
    }
    members.forEach((index, i) => {
      const ring = files.get(this.#refKey(index))?.ring;
      if (ring && answers[i]) own.set(ring, (own.get(ring) ?? 0) + 1);
    });
    return own;
  }

  async #writeRest(rings: readonly Ring[], refusals: readonly Refusal[], summary: ScreenSummary): Promise<void> {
    if (!this.#output) return;
    await this.#output.write('rings.jsonl', lines(rings));
    for (let from = 0; from <= refusals.length; from += 10_000)
      await this.#output.write('refused.jsonl', lines(refusals.slice(from, from + 10_000)));
    await this.#output.write('summary.json', `${JSON.stringify(summary, null, 2)}\n`);
  }

  #refKey(index: number): string {
    const { source, id } = this.#roster.entry(index);
    return refKey({ source, id });
  }

  #peakMemory(): number {
    this.#peak = Math.max(this.#peak, process.memoryUsage.rss(), process.resourceUsage().maxRSS * 1024);
    return this.#peak;
  }
}

const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

function compareFlagged(a: FlaggedRow, b: FlaggedRow): number {
  if (a.tier !== b.tier) return a.tier === 'escalate' ? -1 : 1;
  if (a.evidenceBits !== b.evidenceBits) return b.evidenceBits - a.evidenceBits;
  return keyOf(a.ref) < keyOf(b.ref) ? -1 : 1;
}

const keyOf = (ref: Ref): string => identityKey(ref.source, ref.id);
