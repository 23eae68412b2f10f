/** What other programs may use: the same doors as the commands. Signals are written against `touchstone/signals`. */

export {
  type Court,
  dataDirectory,
  type ImportOptions,
  type ImportResult,
  type InputFlags,
  importPaths,
  openCourt,
  openDoor,
  openStore,
  type ReadOne,
  readPaths,
  type ScreenPathsOptions,
  type ScreenResult,
  type StoreDoor,
  screenPaths,
  version,
  type WholeStore,
} from './app.js';
export type { Application } from './core/model/application.js';
export type { EventRecord } from './core/model/event.js';
export type { Ring, Screening } from './core/model/screening.js';
