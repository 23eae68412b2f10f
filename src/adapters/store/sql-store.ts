/** The store over one SQL schema: what is the same whatever database lies beneath. */

import type { ImportStore, Store } from '#core/ports.js';
import { addArrivals } from './arrivals.js';
import type { StoreContext } from './context.js';
import { findRefs, readCaseFile, readCaseOf, readFileOf, readHistory, readScreening } from './files.js';
import { readCounts, readProgress, readQuarters, readRefusals, readRing, readRings, readTopReasons } from './overview.js';
import { readQueue, releaseCase, takeCase, takeNextCase } from './queue.js';
import { pendingFiles, settleStore } from './settling.js';
import { endSession, putSession, putSignIn, readSession, redeemSignIn } from './sign-in.js';

export type WholeStore = Store & ImportStore;

export function sqlStore(context: StoreContext, close: () => Promise<void>): WholeStore {
  const { db, clock } = context;
  return {
    counts: () => readCounts(db),
    topReasons: (limit) => readTopReasons(db, limit),
    quarters: () => readQuarters(db),
    queue: (query) => readQueue(db, query),
    caseFile: (caseId) => readCaseFile(db, caseId),
    caseOf: (ref) => readCaseOf(db, ref),
    take: (caseId, by) => takeCase(db, caseId, by),
    takeNext: (by) => takeNextCase(db, by),
    release: (caseId, by) => releaseCase(db, caseId, by, clock.now()),
    application: (ref) => readFileOf(db, ref),
    screening: (ref) => readScreening(db, ref),
    history: (ref) => readHistory(db, ref),
    find: (id) => findRefs(db, id),
    rings: () => readRings(db),
    ring: (id) => readRing(db, id),
    putSignIn: (hash, expiresAt) => putSignIn(db, hash, expiresAt),
    redeemSignIn: (hash, now) => redeemSignIn(db, hash, now),
    putSession: (hash, person, expiresAt) => putSession(db, hash, person, expiresAt),
    session: (hash, now) => readSession(db, hash, now),
    endSession: (hash) => endSession(db, hash),
    add: (arrivals, mark) => addArrivals(context, arrivals, mark),
    progress: (input) => readProgress(db, input),
    refusals: (limit) => readRefusals(db, limit),
    pending: () => pendingFiles(db),
    settle: (judge, options) => settleStore(context, judge, options),
    close,
  };
}
