/** A worker thread of a run: opens its workshop once, then does what it is handed, one task at a time. */

import { parentPort, workerData } from 'node:worker_threads';
import { loadJudging } from '../enrich/judging.js';
import type { WorkerAnswer, WorkerSetup } from './crew.js';
import { perform, type Task } from './perform.js';
import { openWorkshop } from './workshop.js';

const setup = workerData as WorkerSetup;
const shop = loadJudging(setup.judging).then(({ judging }) => openWorkshop(judging, setup.directory, setup.number));

parentPort?.on('message', async (task: Task) => {
  let message: WorkerAnswer;
  try {
    message = { answer: perform(task, await shop) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? { code: String(error.code) } : {};
    message = { error: error instanceof Error ? error.message : String(error), ...code };
  }
  parentPort?.postMessage(message);
});
