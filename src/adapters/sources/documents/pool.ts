/**
 * Reads documents in warm worker threads: a fresh thread costs more than a document. A thread that takes too long or too much memory is
 * killed, replaced, and its document refused; the rest goes on.
 */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Refusal } from '#core/model/refusal.js';
import type { DocumentFile, DocumentReading } from './read-document.js';

export interface DocumentPoolOptions {
  /** Threads; as many as cores when absent. */
  readonly threads?: number;
  /** Milliseconds a document may take; 10,000 when absent. */
  readonly timeLimit?: number;
  /** Bytes by which the process may grow while a document is read; 1 GB when absent. */
  readonly memoryLimit?: number;
}

interface Task {
  readonly file: DocumentFile;
  readonly resolve: (result: DocumentReading | Refusal) => void;
}

interface Thread {
  readonly worker: Worker;
  task: Task | undefined;
  /** Answers `ready` once loaded; no clock runs against a document before that. */
  ready: boolean;
  startedAt: number;
  /** Resident bytes of the process when the document was handed over. */
  memory: number;
  /** Documents answered: one that dies before its first is not replaced for ever. */
  answered: number;
}

/** Threads that die before they are ready mean that the program is broken, not a document. */
const maximumStillborn = 3;
const watchEvery = 50;
/** V8's own bound per thread, in MB; buffers outside of its heap are bounded by the watch. */
const heapLimit = 768;

export class DocumentPool {
  readonly #limit: number;
  readonly #timeLimit: number;
  readonly #memoryLimit: number;
  readonly #threads = new Set<Thread>();
  readonly #queue: Task[] = [];
  #watch: NodeJS.Timeout | undefined;
  #closed = false;
  #stillborn = 0;

  constructor(options: DocumentPoolOptions = {}) {
    this.#limit = Math.max(1, options.threads ?? availableParallelism());
    this.#timeLimit = options.timeLimit ?? 10_000;
    this.#memoryLimit = options.memoryLimit ?? 1_000_000_000;
  }

  /** Never rejects. Results come in whatever order documents are done. */
  read(file: DocumentFile): Promise<DocumentReading | Refusal> {
    return new Promise((resolve) => {
      if (this.#closed) resolve(refused(file, 'The reading was stopped before this document. Run it again.'));
      else {
        this.#queue.push({ file, resolve });
        this.#dispatch();
      }
    });
  }

  /** In the order given, a few documents ahead of who takes them: nothing is held beyond that. */
  async *readAll(files: Iterable<DocumentFile> | AsyncIterable<DocumentFile>): AsyncGenerator<DocumentReading | Refusal> {
    const ahead: Promise<DocumentReading | Refusal>[] = [];
    for await (const file of files) {
      ahead.push(this.read(file));
      if (ahead.length > this.#limit * 2) yield await ahead.shift()!;
    }
    yield* ahead;
  }

  /** Documents still waiting are refused. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const task of this.#queue.splice(0))
      task.resolve(refused(task.file, 'The reading was stopped before this document. Run it again.'));
    const threads = [...this.#threads];
    this.#threads.clear();
    this.#rest();
    for (const thread of threads) {
      thread.task?.resolve(refused(thread.task.file, 'The reading was stopped at this document. Run it again.'));
      thread.task = undefined;
    }
    await Promise.all(threads.map((thread) => thread.worker.terminate()));
  }

  #dispatch(): void {
    for (const thread of this.#threads) {
      if (this.#queue.length === 0) return;
      if (!thread.task) this.#hand(thread, this.#queue.shift()!);
    }
    while (this.#queue.length > 0 && this.#threads.size < this.#limit) this.#hand(this.#hire(), this.#queue.shift()!);
  }

  #hand(thread: Thread, task: Task): void {
    thread.task = task;
    thread.startedAt = performance.now();
    thread.memory = process.memoryUsage.rss();
    thread.worker.ref();
    thread.worker.postMessage(task.file);
    this.#watch ??= setInterval(() => this.#inspect(), watchEvery);
  }

  #hire(): Thread {
    const thread: Thread = { worker: startWorker(), task: undefined, ready: false, startedAt: 0, memory: 0, answered: 0 };
    this.#threads.add(thread);
    thread.worker.on('message', (message: 'ready' | DocumentReading | Refusal) => {
      if (message === 'ready') {
        thread.ready = true;
        thread.startedAt = performance.now();
        thread.memory = process.memoryUsage.rss();
        this.#stillborn = 0;
        return;
      }
      thread.answered++;
      this.#finish(thread, message);
      this.#dispatch();
    });
    thread.worker.on('error', (error) => this.#lose(thread, error));
    thread.worker.on('exit', () => this.#lose(thread, undefined));
    return thread;
  }

  #finish(thread: Thread, result: DocumentReading | Refusal): void {
    const task = thread.task;
    thread.task = undefined;
    // An idle thread keeps nobody from ending.
    thread.worker.unref();
    task?.resolve(result);
    if ([...this.#threads].every((other) => !other.task)) this.#rest();
  }

  #rest(): void {
    clearInterval(this.#watch);
    this.#watch = undefined;
  }

  #inspect(): void {
    const now = performance.now();
    const memory = process.memoryUsage.rss();
    const busy = [...this.#threads].filter((thread) => thread.task && thread.ready);
    for (const thread of busy) {
      if (now - thread.startedAt > this.#timeLimit) {
        this.#kill(
          thread,
          `This document took longer than ${Math.round(this.#timeLimit / 100) / 10} seconds to read. Print it to a new PDF and submit that.`,
        );
      }
    }
    // Growth cannot be told apart between threads: the one that has been at its document longest is the likeliest.
    const [longest] = busy
      .filter((thread) => thread.task && memory - thread.memory > this.#memoryLimit)
      .sort((a, b) => a.startedAt - b.startedAt);
    if (longest) this.#kill(longest, 'This document took too much memory to read. Print it to a new PDF and submit that.');
  }

  #kill(thread: Thread, reason: string): void {
    this.#threads.delete(thread);
    const task = thread.task;
    thread.task = undefined;
    void thread.worker.terminate();
    if (task) task.resolve(refused(task.file, reason));
    this.#dispatch();
  }

  /** A thread that died by itself: out of memory, most likely. */
  #lose(thread: Thread, error: unknown): void {
    if (!this.#threads.delete(thread)) return;
    const task = thread.task;
    thread.task = undefined;
    if (!thread.ready && ++this.#stillborn >= maximumStillborn) {
      const why = error instanceof Error ? error.message : 'it ended at once';
      for (const other of [...(task ? [task] : []), ...this.#queue.splice(0)])
        other.resolve(refused(other.file, `The document reader does not start (${why}). Install the program again.`));
      return;
    }
    if (task && !thread.ready) this.#queue.unshift(task);
    else if (task)
      task.resolve(
        refused(task.file, 'This document broke its reader, most likely by its size in memory. Print it to a new PDF and submit that.'),
      );
    this.#dispatch();
  }
}

const refused = (file: DocumentFile, reason: string): Refusal => ({ file: file.path ?? file.name, reason });

/** From `dist` the built worker; from the sources (tests) the same file as TypeScript, through hooks that live beside it. */
function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapLimit };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url), { resourceLimits });
  const hooks = new URL('./typescript-hooks.mjs', import.meta.url).href;
  return new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits, execArgv: ['--import', hooks] });
}
