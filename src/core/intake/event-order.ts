/** The events of one application in the one order that evidence counts them in: by time, then by kind and data; each content once. */

import type { EventRecord } from '../model/event.js';
import { canonicalJson } from './canonical.js';
import { instantOf } from './dates.js';

/** `/events/<n>` in evidence is a place in this order, whatever order the events came in. Events whose time cannot be read come last. */
export function inOrder(events: readonly EventRecord[]): EventRecord[] {
  if (events.length < 2) return [...events];
  const contents = new Map(events.map((event) => [canonicalJson(event), event] as const));
  return [...contents]
    .map(([text, event]) => ({
      event,
      at: instantOf(event.at) ?? Number.POSITIVE_INFINITY,
      rest: `${event.kind}\u0000${canonicalJson(event.data)}\u0000${text}`,
    }))
    .sort((a, b) => (a.at === b.at ? (a.rest < b.rest ? -1 : 1) : a.at < b.at ? -1 : 1))
    .map(({ event }) => event);
}
