/** Facts that arrived later about an application, as a person reads them. */

import type { EventRecord } from '../client-types.js';
import { isRecord, listed, networkWords, type Parts, placeWords, text } from './values.js';
import { humanise } from './words.js';

interface EventField {
  readonly label: string;
  readonly value: string;
  /** The key of `data` it was read from. */
  readonly key: string;
  readonly code?: boolean;
}

const eventWords: Readonly<Record<string, string>> = {
  'stage.changed': 'Stage changed',
  'continuity.checked': 'Same person across stages',
  'interview.held': 'Interview held',
  'credential.checked': 'Credential checked',
  'employment.checked': 'Employment checked',
  'background.reported': 'Background report',
  'identity.checked': 'Identity checked',
  'owner.contacted': 'Owner of the identity contacted',
  'offer.accepted': 'Offer accepted',
  'offer.withdrawn': 'Offer withdrawn',
  'candidate.withdrew': 'Applicant withdrew',
  'equipment.requested': 'Equipment requested',
  'equipment.address-changed': 'Equipment address changed',
  'equipment.delivered': 'Equipment delivered',
  'payroll.account-set': 'Payroll account set',
  'payroll.account-changed': 'Payroll account changed',
  'device.observed': 'Device observed',
  'signin.observed': 'Sign-in observed',
  'outcome.decided': 'Outcome decided',
};

export const eventWord = (kind: string): string => eventWords[kind] ?? humanise(kind);

const plainLabels: Readonly<Record<string, string>> = {
  ip: 'Address',
  timezone: 'Time zone',
  mfaDevice: 'Second factor',
  by: 'Recorded by',
  confirmedBy: 'Confirmed by',
  contactSource: 'Contact found',
  usb: 'USB devices',
};

const coded = new Set(['ip', 'device', 'mfaDevice', 'account', 'subject', 'reference']);

/** Keys whose value is a word of a fixed list. */
const worded = new Set(['result', 'contactSource', 'channel', 'verdict', 'selectedBy', 'format', 'status']);

/** Where equipment went, from where it was meant to go; a stage has the same two keys. */
const movesLabels: Readonly<Record<string, string>> = { to: 'Sent to', from: 'Instead of' };

export function eventFields(event: EventRecord, claimAt: (path: string) => string): EventField[] {
  return Object.entries(event.data).flatMap(([key, value]) => fieldsOf(key, value, claimAt).filter((field) => field.value !== ''));
}

function fieldsOf(key: string, value: unknown, claimAt: (path: string) => string): EventField[] {
  const field = (label: string, words: string): EventField => ({ label, value: words, key, ...(coded.has(key) ? { code: true } : {}) });
  if (key === 'network' && isRecord(value)) {
    const { city, region, country } = value;
    return [field('Network', networkWords(value)), field('Seen in', placeWords({ city, region, country }))];
  }
  if ((key === 'to' || key === 'from') && isRecord(value)) return [field(movesLabels[key] ?? key, placeWords(value))];
  const label = plainLabels[key] ?? humanise(key);
  if (key === 'claim' && typeof value === 'string') return [field(label, claimAt(value) || value)];
  if (key === 'stages' && Array.isArray(value)) return [field(label, value.map(text).join(' and '))];
  if (key === 'inconsistencies' && Array.isArray(value))
    return [field(label, value.length === 0 ? 'none' : sentences(value, contradiction))];
  if (Array.isArray(value)) return [field(label, sentences(value, itemWords))];
  return [field(label, worded.has(key) ? text(value).replaceAll('-', ' ') : text(value))];
}

const sentences = (items: readonly unknown[], words: (item: Parts) => string): string =>
  items.map((item) => (isRecord(item) ? words(item) : text(item))).join('; ');

const contradiction = ({ resume, interview, explanation }: Parts): string =>
  listed([`resume: ${text(resume)}`, `interview: ${text(interview)}`, explanation === undefined ? '' : `explained: ${text(explanation)}`]);

/** What was rated, and what was plugged in: a name first, then the number that goes with it. */
function itemWords(item: Parts): string {
  const { task, rating, claim, specificity, name, edid, vendorId, productId } = item;
  if (task !== undefined) return `${text(task)}, rated ${text(rating)} of 5`;
  if (claim !== undefined) return `${text(claim)}, detail ${text(specificity)} of 3`;
  if (name === undefined) return text(item);
  const number = listed([text(edid), listed([text(vendorId), text(productId)]).replace(', ', ':')]);
  return number === '' ? text(name) : `${text(name)} (${number})`;
}
