/** The events of one application in the one order that evidence counts them in: by time, then by content; each content once. */

import type { EventRecord } from '../model/event.js';
import { canonicalJson } from './canonical.js';
import { instantOf } from './dates.js';

export function inOrder(events: readonly EventRecord[]): EventRecord[] {
  if (events.length < 2) return [...events];
  const contents = new Map(events.map((event) => [canonicalJson(event), event] as const));
  return [...contents]
    .map(([text, event]) => ({ text, event, at: instantOf(event.at) ?? 0 }))
    .sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1))
    .map(({ event }) => event);
}
