/** What a worker keeps between tasks: facts and weights, open files, and a spool of its own. */

import { join } from 'node:path';
import type { Judging } from '#core/pipeline.js';
import { SliceReader } from './slices.js';
import { Spool } from './spool.js';

export interface Workshop {
  readonly judging: Judging;
  readonly reader: SliceReader;
  readonly spool: Spool;
  close(): void;
}

export function openWorkshop(judging: Judging, directory: string, number: number): Workshop {
  const reader = new SliceReader();
  const spool = new Spool(join(directory, `profiles-${number}.jsonl`));
  return {
    judging,
    reader,
    spool,
    close() {
      reader.close();
      spool.close();
    },
  };
}
