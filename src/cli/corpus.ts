/** Invented applications onto disk: a corpus from its committed parameters, or a load test from a number and a seed. */

import { createHash, type Hash } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpora } from '#simulate/corpora.js';
import { load } from '#simulate/load.js';
import { simulate } from '#simulate/simulate.js';

export type CorpusName = keyof typeof corpora;

export const corpusNames = Object.keys(corpora) as readonly CorpusName[];

export const isCorpusName = (name: string): name is CorpusName => Object.hasOwn(corpora, name);

export interface MadeCorpus {
  readonly applications: number;
  readonly events: number;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

const corpusFolder = (name: string): string => fileURLToPath(new URL(`../../corpus/${name}/`, import.meta.url));

/** Writes applications.jsonl, events.jsonl and truth.jsonl into a folder; the corpus's own by default. */
export async function makeCorpus(name: CorpusName, folder: string = corpusFolder(name)): Promise<MadeCorpus> {
  await mkdir(folder, { recursive: true });
  const [applications, events, truth] = ['applications', 'events', 'truth'].map((stem) => new LineFile(folder, `${stem}.jsonl`)) as [
    LineFile,
    LineFile,
    LineFile,
  ];
  for (const { record, truth: known } of simulate(corpora[name])) {
    await (record.schema === 'event/1' ? events : applications).write(record);
    if (known) await truth.write(known);
  }
  const files = [applications, events, truth];
  return { applications: applications.lines, events: events.lines, files: await Promise.all(files.map((file) => file.finish())) };
}

export async function makeLoad(count: number, seed: number, folder: string): Promise<MadeCorpus> {
  await mkdir(folder, { recursive: true });
  const file = new LineFile(folder, 'applications.jsonl');
  for (const record of load(count, seed)) await file.write(record);
  return { applications: file.lines, events: 0, files: [await file.finish()] };
}

/** A file of one JSON value a line that gets its name when it is whole, and its digest on the way. */
class LineFile {
  lines = 0;
  readonly #path: string;
  readonly #stream: WriteStream;
  readonly #hash: Hash = createHash('sha256');
  #held = '';

  constructor(folder: string, name: string) {
    this.#path = join(folder, name);
    this.#stream = createWriteStream(`${this.#path}.part`);
  }

  async write(value: unknown): Promise<void> {
    this.#held += `${JSON.stringify(value)}\n`;
    this.lines += 1;
    if (this.#held.length > 1 << 18) await this.#flush();
  }

  async finish(): Promise<{ readonly path: string; readonly sha256: string }> {
    await this.#flush();
    await new Promise<void>((resolve, reject) => {
      this.#stream.once('error', reject);
      this.#stream.end(() => resolve());
    });
    await rename(`${this.#path}.part`, this.#path);
    return { path: this.#path, sha256: this.#hash.digest('hex') };
  }

  #flush(): Promise<void> {
    const text = this.#held;
    this.#held = '';
    this.#hash.update(text);
    return new Promise((resolve, reject) => {
      this.#stream.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }
}
