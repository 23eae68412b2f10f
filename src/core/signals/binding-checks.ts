/** What people found out about who is behind a file: the last word of the identity’s owner, and of those who saw the person at two stages. */

import type { NormalEvent } from '../model/profile.js';

const ownersWords = ['confirms-applied', 'denies-applying'];

/** The last thing the owner said; silence is no answer. */
export const ownersWord = (events: readonly NormalEvent[]): NormalEvent | undefined =>
  events.findLast((event) => event.kind === 'owner.contacted' && ownersWords.includes(String(event.data.result)));

/** The last conclusive comparison of each pair of stages. */
export function comparisons(events: readonly NormalEvent[]): NormalEvent[] {
  const last = new Map<string, NormalEvent>();
  for (const event of events) {
    if (event.kind !== 'continuity.checked' || (event.data.result !== 'same' && event.data.result !== 'different')) continue;
    const stages = Array.isArray(event.data.stages) ? event.data.stages.map(String).sort().join('\u0000') : '';
    last.set(stages, event);
  }
  return [...last.values()];
}

/** The last identity check that came to a result. */
export const identityCheck = (events: readonly NormalEvent[]): NormalEvent | undefined =>
  events.findLast((event) => event.kind === 'identity.checked' && (event.data.result === 'passed' || event.data.result === 'failed'));

export const resultPath = (event: NormalEvent): string => `${event.path}/data/result`;
