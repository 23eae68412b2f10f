/** `event/1`: a fact that arrives later about an application. */

import type { Ref } from './application.js';

export const knownEventKinds = [
  'stage.changed',
  'continuity.checked',
  'interview.held',
  'credential.checked',
  'employment.checked',
  'background.reported',
  'identity.checked',
  'owner.contacted',
  'offer.accepted',
  'offer.withdrawn',
  'candidate.withdrew',
  'equipment.requested',
  'equipment.address-changed',
  'equipment.delivered',
  'payroll.account-set',
  'payroll.account-changed',
  'device.observed',
  'signin.observed',
  'outcome.decided',
] as const;

export type EventKind = (typeof knownEventKinds)[number];

export interface EventRecord {
  readonly schema: 'event/1';
  readonly application: string;
  readonly source: string;
  readonly at: string;
  /** A known kind, or an unknown one: kept, reported, read by no signal. */
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const eventRef = (e: EventRecord): Ref => ({ source: e.source, id: e.application });
