/** What stands in a store, in the words that `screen` uses too. */

import type { StoreDoor } from '../app.js';
import type { ScreenWords } from './screen-report.js';

const queueRows = 20;
const reasonsShown = 6;

export async function storeWords(store: StoreDoor, model: string, seconds: number): Promise<ScreenWords> {
  const [counts, queue, topReasons, rings] = await Promise.all([
    store.counts(),
    store.queue({ limit: queueRows }),
    store.topReasons(reasonsShown),
    store.rings(),
  ]);
  return {
    applications: counts.applications,
    events: counts.events,
    orphanEvents: counts.orphanEvents,
    tiers: counts.tiers,
    ...(counts.coverage === undefined ? {} : { coverage: counts.coverage }),
    seconds,
    model,
    flagged: queue.rows.map((row) => ({ ...row, application: `${row.about.source}/${row.about.id}` })),
    topReasons,
    rings,
    duplicates: 0,
    reported: [],
    refusals: [],
  };
}
