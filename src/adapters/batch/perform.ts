/** The tasks of a run, as a worker does them. All of them are data in, data out; the workshop is where the bytes lie. */

import type { LinkRecord } from '#core/link/record.js';
import type { PoolFacts } from '#core/model/link.js';
import type { Stamp } from '#core/score/tier.js';
import type { Chunk } from './chunk.js';
import { type FirstPass, firstPass } from './first-pass.js';
import { keysOf, type LinkedFile, type Located, linkRecordOf, ownEvidenceOf, type SecondPass, secondPass } from './second-pass.js';
import type { Workshop } from './workshop.js';

/** `paths`: the files that slices point into by number. */
interface Tasks {
  readonly first: { readonly task: { readonly chunk: Chunk }; readonly answer: FirstPass };
  readonly keys: {
    readonly task: { readonly paths: readonly string[]; readonly files: readonly Located[] };
    readonly answer: readonly Uint32Array[];
  };
  readonly records: {
    readonly task: { readonly paths: readonly string[]; readonly files: readonly Located[] };
    readonly answer: readonly LinkRecord[];
  };
  readonly own: {
    readonly task: { readonly paths: readonly string[]; readonly files: readonly LinkedFile[]; readonly pool: PoolFacts };
    readonly answer: readonly boolean[];
  };
  readonly second: {
    readonly task: {
      readonly paths: readonly string[];
      readonly files: readonly LinkedFile[];
      readonly pool: PoolFacts;
      readonly stamp: Stamp;
    };
    readonly answer: SecondPass;
  };
}

export type TaskKind = keyof Tasks;
export type TaskOf<K extends TaskKind> = { readonly kind: K } & Tasks[K]['task'];
export type AnswerOf<K extends TaskKind> = Tasks[K]['answer'];
export type Task = { [K in TaskKind]: TaskOf<K> }[TaskKind];

export function perform(task: Task, shop: Workshop): AnswerOf<TaskKind> {
  switch (task.kind) {
    case 'first':
      return firstPass(task.chunk, shop);
    case 'keys':
      return task.files.map((file) => keysOf(task.paths, file, shop));
    case 'records':
      return task.files.map((file) => linkRecordOf(task.paths, file, shop));
    case 'own':
      return task.files.map((file) => ownEvidenceOf(task.paths, file, task.pool, shop));
    case 'second':
      return secondPass(task.paths, task.files, task.pool, task.stamp, shop);
  }
}
