/** Starting, watching and killing the processes that tests of the embedded store need. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./test-process.mjs', import.meta.url));

export class TestProcess {
  readonly lines: string[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #changed = (): void => {};

  constructor(task: 'hold' | 'import' | 'fill', directory: string, options: { readonly diskBytes?: number } = {}) {
    const { diskBytes } = options;
    const preload = new URL('./test-full-disk.mjs', import.meta.url).href;
    const full = diskBytes === undefined ? {} : { NODE_OPTIONS: `--import ${preload}`, TEST_DISK_BYTES: String(diskBytes) };
    this.#child = spawn(process.execPath, [program, task, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...full },
    });
    createInterface({ input: this.#child.stdout! }).on('line', (line) => {
      this.lines.push(line);
      this.#changed();
    });
    // Closed when it has ended and all it said was read.
    this.#ended = new Promise((resolve) => this.#child.once('close', () => resolve()));
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** The first line that begins so, or undefined when the process ends without one. */
  async line(beginning: string): Promise<string | undefined> {
    let ended = false;
    for (;;) {
      const found = this.lines.find((line) => line.startsWith(beginning));
      if (found !== undefined || ended) return found;
      const changed = new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
      ended = await Promise.race([changed.then(() => false), this.#ended.then(() => true)]);
    }
  }

  ended(): Promise<void> {
    return this.#ended;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended();
  }
}
