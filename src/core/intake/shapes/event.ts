/** `event/1`: the data of each kind. A result outside its list refuses the event; other unknown words are kept and reported. */

import type { EventKind } from '../../model/event.js';
import { anything, between, checked, list, name, type RecordShape, record, text, verdict, word } from '../shape.js';
import { country, internetAddress } from '../values.js';
import { networkShape, placeShape } from './application.js';

export const eventShape = record({ schema: text, application: text, source: text, at: text, kind: text, data: anything });

const checkedResult = verdict('confirmed', 'denied', 'inconclusive');
const contactSource = word('independent', 'applicant-given');
const seconded = { by: text, confirmedBy: text };
const nothing = record({});
const shipment = record({ from: placeShape, to: placeShape, carrier: text, receivedBy: text });
const account = record({ account: text, holder: name, country: checked(country), provider: text });

const interview = record({
  format: word('video', 'phone', 'in-person'),
  competence: list(record({ task: text, rating: between(1, 5) })),
  claims: list(record({ claim: text, specificity: between(0, 3), lead: anything })),
  inconsistencies: list(record({ resume: text, interview: text, explanation: text })),
  interviewers: anything,
});

const device = record({
  device: text,
  ip: checked(internetAddress),
  network: networkShape,
  timezone: text,
  software: list(text),
  usb: list(record({ vendorId: anything, productId: anything, name: text })),
  displays: list(record({ edid: text, name: text })),
});

const byKind: Readonly<Record<EventKind, RecordShape>> = {
  'stage.changed': record({ from: text, to: text, by: text, reason: text }),
  'continuity.checked': record({ stages: list(text), result: verdict('same', 'different', 'inconclusive'), ...seconded, method: text }),
  'interview.held': interview,
  'credential.checked': record({ institution: text, claim: text, result: checkedResult, ...seconded, contactSource, reference: text }),
  'employment.checked': record({ employer: text, claim: text, result: checkedResult, contactSource, ...seconded }),
  'background.reported': record({ vendor: text, status: text, result: verdict('clear', 'consider'), reference: text }),
  'identity.checked': record({ method: text, result: verdict('passed', 'failed', 'inconclusive'), subject: text, vendor: text }),
  'owner.contacted': record({
    ...seconded,
    channel: text,
    contactSource,
    result: verdict('confirms-applied', 'denies-applying', 'no-answer'),
  }),
  'offer.accepted': nothing,
  'offer.withdrawn': nothing,
  'candidate.withdrew': nothing,
  'equipment.requested': shipment,
  'equipment.address-changed': shipment,
  'equipment.delivered': shipment,
  'payroll.account-set': account,
  'payroll.account-changed': account,
  'device.observed': device,
  'signin.observed': record({ ip: checked(internetAddress), network: networkShape, timezone: text, device: text, mfaDevice: text }),
  'outcome.decided': record({
    verdict: verdict('genuine', 'organised-fraud', 'misrepresentation', 'inconclusive'),
    ...seconded,
    reason: text,
    selectedBy: verdict('queue', 'audit', 'finalist'),
    selectionProbability: between(0, 1),
  }),
};

/** A Map, so that a kind called `constructor` is unknown like any other. */
export const eventDataShapes: ReadonlyMap<string, RecordShape> = new Map(Object.entries(byKind));
