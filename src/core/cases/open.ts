/** A flag → a case for a person to look at. Opening is all a machine may do: only people take, judge and end a case. */

import type { Screening } from '../model/screening.js';
import type { Case } from './case.js';

/** Working days until a first reading is owed. Escalated files come sooner; nobody waits longer than two weeks to be looked at. */
const daysToRead = { verify: 5, escalate: 2 } as const;

const dayMs = 86_400_000;

/** `now` in UTC, ISO 8601. Undefined for a file without grounds: no case is opened. */
export function openCase(screening: Screening, id: string, number: string, now: string): Case | undefined {
  if (screening.tier === 'clear') return undefined;
  return {
    id,
    number,
    about: { source: screening.source, id: screening.application },
    openedAt: now,
    because: 'flag',
    dueAt: addWorkingDays(now, daysToRead[screening.tier]),
    state: 'open',
  };
}

/** Saturdays and Sundays are not counted; holidays differ by place and come with the place rules. */
export function addWorkingDays(from: string, days: number): string {
  let time = Date.parse(from);
  for (let left = days; left > 0; ) {
    time += dayMs;
    const weekday = new Date(time).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(time).toISOString();
}
