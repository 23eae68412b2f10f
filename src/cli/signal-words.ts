/** Titles of signals, for people who read a reason. */

import { signals } from '#core/signals/index.gen.js';
import type { AnySignal } from '#core/signals/signal.js';

const byId = new Map(signals.map((signal) => [signal.id, signal]));

export const signalOf = (id: string): AnySignal | undefined => byId.get(id);

export function titleOf(id: string): string {
  if (id === 'prior') return 'Where every file starts';
  const cap = /^cap:([^:]+)(:context)?$/.exec(id);
  if (cap) return `Cap of the ${cap[1]} family${cap[2] ? ', context' : ''}`;
  return byId.get(id)?.title ?? id;
}
