/** What people found out about who is behind a file: the last word of the identity’s owner, and of those who saw the person at two stages. */

import type { NormalEvent, Profile } from '../model/profile.js';
import { foldKey } from '../normalise/fold.js';

/** What tells whether somebody was reached by a way of one's own: the contacts that the file gives. */
export type WithContacts = Pick<Profile, 'events' | 'mailboxes' | 'phones' | 'links' | 'profiles' | 'references'>;

/**
 * The last thing the owner said; silence is no answer. A confirmation counts only from a channel that is named and is none of the
 * file's own: whoever borrowed an identity answers at the contacts they wrote into it.
 */
export const ownersWord = (self: WithContacts): NormalEvent | undefined =>
  self.events.findLast(
    (event) =>
      event.kind === 'owner.contacted' &&
      (event.data.result === 'denies-applying' || (event.data.result === 'confirms-applied' && isIndependent(event, self))),
  );

const told = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Words of a channel that the applicant named. */
const applicants = /\b(?:applicants?|candidates?|application|resume|cv|given|provided|supplied|on file|in (?:the )?file|same)\b/;
const fewestDigits = 7;

function isIndependent({ data }: NormalEvent, self: WithContacts): boolean {
  const channel = told(data.channel).trim();
  if (data.contactSource === 'applicant-given' || isContactOf(channel, self)) return false;
  if (data.contactSource === 'independent') return true;
  const words = foldKey(channel);
  if (/\bindependent\b/.test(words)) return true;
  return words !== '' && !applicants.test(words) && !isPageOf(words, self);
}

/** Whether a channel names a mailbox, a number or a page of the file. */
function isContactOf(channel: string, { mailboxes, phones, links, profiles, references }: WithContacts): boolean {
  const text = channel.toLowerCase();
  const digits = text.replace(/\D/g, '');
  const boxes = [...mailboxes, ...references.flatMap(({ mailbox }) => (mailbox ? [mailbox] : []))];
  const numbers = [...phones, ...references.flatMap(({ phone }) => (phone ? [phone] : []))].map((phone) => phone.e164.slice(1));
  const pages = [...links, ...profiles.flatMap(({ link }) => (link ? [link] : []))];
  return (
    boxes.some((mailbox) => text.includes(mailbox.address.toLowerCase()) || text.includes(mailbox.canonical)) ||
    (digits.length >= fewestDigits && numbers.some((number) => number.endsWith(digits) || digits.endsWith(number))) ||
    pages.some(({ url }) => text.includes(withoutScheme(url)))
  );
}

const withoutScheme = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');

/** A network named alone is the page in doubt, where the file has one there. */
const isPageOf = (words: string, { links, profiles }: WithContacts): boolean =>
  [...links, ...profiles].some(({ network }) => network !== 'other' && network !== 'portfolio' && words.split(' ').includes(network));

/** The last conclusive comparison of each pair of stages, however the stages are written. */
export function comparisons(events: readonly NormalEvent[]): NormalEvent[] {
  const last = new Map<string, NormalEvent>();
  for (const event of events) {
    if (event.kind !== 'continuity.checked' || (event.data.result !== 'same' && event.data.result !== 'different')) continue;
    const stages = Array.isArray(event.data.stages) ? event.data.stages.map(stageKey).sort().join('\u0000') : '';
    last.set(stages, event);
  }
  return [...last.values()];
}

/** `First day`, `first-day` and `FirstDay` are one stage. */
const stageKey = (stage: unknown): string => foldKey(String(stage).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replaceAll(' ', '');

/** The last identity check that came to a result. */
export const identityCheck = (events: readonly NormalEvent[]): NormalEvent | undefined =>
  events.findLast((event) => event.kind === 'identity.checked' && (event.data.result === 'passed' || event.data.result === 'failed'));

export const resultPath = (event: NormalEvent): string => `${event.path}/data/result`;
