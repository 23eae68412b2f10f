/** Workers that share the tasks of a run. */

import { Worker } from 'node:worker_threads';
import type { JudgingOptions } from '../enrich/basis.js';
import type { AnswerOf, Task, TaskKind, TaskOf } from './perform.js';

export interface Crew {
  /** How many tasks to hand over before waiting for an answer. */
  readonly inFlight: number;
  run<K extends TaskKind>(task: TaskOf<K>): Promise<AnswerOf<K>>;
  close(): Promise<void>;
}

export interface WorkerSetup {
  readonly judging: JudgingOptions;
  /** Where spools lie. */
  readonly directory: string;
  readonly number: number;
}

/** An error keeps the system's code: what a person can do depends on it. */
export type WorkerAnswer = { readonly answer: unknown } | { readonly error: string; readonly code?: string };

export const hireThreads = (workers: number, judging: JudgingOptions, directory: string): Crew =>
  new ThreadCrew(Array.from({ length: workers }, (_, number) => ({ judging, directory, number })));

interface Waiting {
  readonly task: Task;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

class ThreadCrew implements Crew {
  readonly inFlight: number;
  readonly #idle: Worker[] = [];
  readonly #workers: Worker[];
  readonly #queue: Waiting[] = [];
  readonly #at = new Map<Worker, Waiting>();
  #failed: Error | undefined;

  constructor(setups: readonly WorkerSetup[]) {
    this.inFlight = setups.length * 2;
    this.#workers = setups.map((setup) => this.#hire(setup));
    this.#idle.push(...this.#workers);
  }

  run<K extends TaskKind>(task: TaskOf<K>): Promise<AnswerOf<K>> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task: task as unknown as Task, resolve: resolve as (answer: unknown) => void, reject });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #hire(setup: WorkerSetup): Worker {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: setup });
    worker.on('message', (message: WorkerAnswer) => {
      const waiting = this.#at.get(worker);
      this.#at.delete(worker);
      this.#idle.push(worker);
      if ('error' in message)
        waiting?.reject(Object.assign(new Error(message.error), message.code === undefined ? {} : { code: message.code }));
      else waiting?.resolve(message.answer);
      this.#dispatch();
    });
    worker.on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    return worker;
  }

  #dispatch(): void {
    if (this.#failed) {
      this.#fail(this.#failed);
      return;
    }
    while (this.#queue.length > 0 && this.#idle.length > 0) {
      const worker = this.#idle.shift()!;
      const waiting = this.#queue.shift()!;
      this.#at.set(worker, waiting);
      worker.postMessage(waiting.task);
    }
  }

  /** A dead worker has lost its spool's end: nothing of the run can be trusted any more. */
  #fail(error: Error): void {
    this.#failed = error;
    for (const waiting of [...this.#at.values(), ...this.#queue.splice(0)]) waiting.reject(error);
    this.#at.clear();
  }
}
