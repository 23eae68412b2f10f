/** The filter of the queue as it stands in the address, and as the server is asked. */

import type { CaseState, QueueQuery, Tier } from '../client-types.js';

export interface QueueFilter {
  readonly tier?: Exclude<Tier, 'clear'>;
  readonly state?: CaseState;
  /** `me`, so that a link means its reader's own cases. */
  readonly takenBy?: string;
  readonly ring?: string;
  readonly search?: string;
}

/** Anything that is no filter is left out, so a link that was typed or cut still opens the queue. */
export function readFilter(address: Readonly<Record<string, unknown>>): QueueFilter {
  const text = (key: string): string | undefined => {
    const value = address[key];
    const string = typeof value === 'number' ? String(value) : value;
    return typeof string === 'string' && string.trim() !== '' ? string.slice(0, 200) : undefined;
  };
  const tier = text('tier');
  const state = text('state');
  const takenBy = text('takenBy');
  const ring = text('ring');
  const search = text('search');
  return {
    ...(tier === 'verify' || tier === 'escalate' ? { tier } : {}),
    ...(state === 'open' || state === 'taken' ? { state } : {}),
    ...(takenBy === undefined ? {} : { takenBy }),
    ...(ring === undefined ? {} : { ring }),
    ...(search === undefined ? {} : { search }),
  };
}

export const askedOf = (filter: QueueFilter, person: string): QueueQuery =>
  filter.takenBy === 'me' ? { ...filter, takenBy: person } : filter;

export interface Preset {
  readonly name: string;
  readonly filter: QueueFilter;
}

export const presets: readonly Preset[] = [
  { name: 'All open', filter: {} },
  { name: 'Mine', filter: { takenBy: 'me' } },
  { name: 'Free', filter: { state: 'open' } },
  { name: 'Escalate', filter: { tier: 'escalate' } },
  { name: 'Verify', filter: { tier: 'verify' } },
];

/** A preset is on when the filter says exactly what it says, search and ring apart: those narrow any of them. */
export function isOn(preset: Preset, filter: QueueFilter): boolean {
  const { search: _search, ring: _ring, ...rest } = filter;
  const names = ['tier', 'state', 'takenBy'] as const;
  return names.every((name) => rest[name] === preset.filter[name]);
}

export function withPreset(preset: Preset, filter: QueueFilter): QueueFilter {
  const { search, ring } = filter;
  return { ...preset.filter, ...(search === undefined ? {} : { search }), ...(ring === undefined ? {} : { ring }) };
}
