/** No workers: the caller's own thread does the tasks of a run one after the other. */

import type { Basis } from '../enrich/basis.js';
import { judgingOf } from '../enrich/judging.js';
import type { Crew } from './crew.js';
import { type AnswerOf, perform, type Task, type TaskKind, type TaskOf } from './perform.js';
import { openWorkshop } from './workshop.js';

export function workAlone(basis: Basis, directory: string): Crew {
  const shop = openWorkshop(judgingOf(basis), directory, 0);
  return {
    inFlight: 1,
    run: async <K extends TaskKind>(task: TaskOf<K>) => perform(task as unknown as Task, shop) as AnswerOf<K>,
    close: async () => shop.close(),
  };
}
