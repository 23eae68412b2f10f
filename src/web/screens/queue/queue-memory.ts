/** Where somebody was in the queue, for the way back from a case. Lasts as long as the page. */

import type { QueueFilter } from '../../view/queue-filter.js';

let filter: QueueFilter = {};
let caseId: string | undefined;

export const lastFilter = (): QueueFilter => filter;
export const lastCase = (): string | undefined => caseId;

export function remember(here: QueueFilter): void {
  filter = here;
}

export function rememberCase(id: string): void {
  caseId = id;
}
