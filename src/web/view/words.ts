/** Words of the screens: facts only, never a verdict on a person. */

import type { EvidenceClass, Line, SignalInfo, Tier } from '../client-types.js';
import { cents, count } from './numbers.js';

export type SignalBook = ReadonlyMap<string, SignalInfo>;

export const bookOf = (signals: readonly SignalInfo[]): SignalBook => new Map(signals.map((signal) => [signal.id, signal]));

export const tierWord: Readonly<Record<Tier, string>> = { clear: 'No grounds found', verify: 'Verify', escalate: 'Escalate' };

/** What a chip of a line says: its class, `for` when it speaks for the person, `sum` when it only is arithmetic. */
export type ChipKind = EvidenceClass | 'for' | 'sum';

export const chipWord: Readonly<Record<ChipKind, string>> = {
  A: 'A: somebody who can know contradicts a claim',
  B: 'B: one artefact under conflicting identities',
  C: 'C: claims clash, with each other or with a dated record',
  D: 'D: context, never a reason',
  for: 'speaks for the applicant',
  sum: 'part of the sum',
};

export const chipLetter = (kind: ChipKind): string => (kind === 'for' ? '−' : kind === 'sum' ? '·' : kind);

export function chipKind(line: Line, book: SignalBook): ChipKind {
  if (line.class === undefined || line.signal.startsWith('cap:')) return 'sum';
  if (line.bits < 0 || book.get(line.signal)?.direction === 'for') return 'for';
  return line.class;
}

/** Chips of a queue row: `+` in the API stands for a line that speaks for the person. Context is no reason, so a row does not show it. */
export const rowChips = (classes: readonly string[]): ChipKind[] =>
  classes.filter((name) => name !== 'D').map((name) => (name === 'A' || name === 'B' || name === 'C' ? name : 'for'));

/** `shared-phone`, `sharedPhone` → `Shared phone`: for ids and keys nobody gave a title. */
export function humanise(id: string): string {
  const words = id
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_.]/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const familyWord = (family: string): string => midSentence(humanise(family));

/** `Two jobs` → `two jobs`, while `VPN exit` keeps its capitals. */
export const midSentence = (text: string): string => (/^[A-Z][a-z’' -]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

export const signalTitle = (id: string, book: SignalBook): string => book.get(id)?.title ?? humanise(id);

export interface LineWords {
  readonly title: string;
  readonly sub: string;
}

export interface LineContext {
  /** What a family's lines may add up to; on caps. */
  readonly capAt?: number | undefined;
  /** One short fact of its evidence. */
  readonly fact?: string | undefined;
}

/** How a line is called, and one short fact under it. */
export function lineWords(line: Line, book: SignalBook, { capAt, fact }: LineContext): LineWords {
  if (line.signal === 'prior')
    return { title: 'Where every file starts', sub: `1 in ${count(Math.round(2 ** -line.bits + 1))} files turn out contradicted` };
  if (line.signal.startsWith('cap:')) {
    const limit = capAt === undefined ? '' : `, ${(cents(capAt) / 100).toFixed(2)}`;
    const what = line.class === 'D' ? 'context lines' : 'lines';
    return {
      title: `Cap of the ${familyWord(line.family ?? '')} family${limit}`,
      sub: `its ${what} lean on each other, so they count once`,
    };
  }
  const title = signalTitle(line.signal, book);
  if (line.class === 'D')
    return {
      title,
      sub: line.bits === 0 ? 'context, weighs nothing' : fact === undefined ? 'context, never a reason' : `context: ${fact}`,
    };
  if (book.get(line.signal)?.direction === 'for')
    return { title, sub: line.bits === 0 ? joined('nothing to answer here', fact) : (fact ?? 'speaks for the applicant') };
  if (line.bits === 0) return { title, sub: joined('weighs nothing here', fact) };
  return { title, sub: fact ?? (line.ledger === 'binding' ? 'who is behind the file' : 'what the file says') };
}

const joined = (first: string, fact: string | undefined): string => (fact === undefined ? first : `${first}: ${fact}`);

/** The reasons of a row in one sentence: `Phone shared with other names; two jobs at the same time`. */
export function reasonSentence(reasons: readonly string[], book: SignalBook): string {
  if (reasons.length === 0) return 'Opened by hand';
  return reasons.map((id, i) => (i === 0 ? signalTitle(id, book) : midSentence(signalTitle(id, book)))).join('; ');
}

const artefactWords: Readonly<Record<string, string>> = {
  phone: 'Phone number',
  mailbox: 'Mailbox',
  address: 'Postal address',
  device: 'Device',
  'residential-ip': 'Home network address',
  'resume-body': 'Resume text',
  document: 'Document file',
  'document-metadata': 'Document traces',
  referee: 'Referee’s contact',
  portfolio: 'Portfolio site',
  'commit-mailbox': 'Mailbox in code',
  'payout-account': 'Payout account',
  'shipping-address': 'Shipping address',
  'profile-url': 'Public profile',
};

export const artefactWord = (kind: string): string => artefactWords[kind] ?? humanise(kind);

/** `Ring 3f9a` of `ring-3f9a1c…`: enough to tell rings apart by ear. */
export const ringName = (id: string): string => `Ring ${id.replace(/^ring-/, '').slice(0, 4)}`;

/** Two letters for a round mark. */
export const initials = (name: string): string =>
  name
    .split(/[\s._@-]+/)
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');

/** How far the evidence stands over the threshold; words, since no probability is earned yet. */
export function band(evidenceBits: number, askAt: number | null): string {
  if (askAt === null) return 'asked by the rule alone';
  const over = evidenceBits - askAt;
  if (over < 0) return 'below the threshold';
  if (over < 2) return 'just over the threshold';
  return over < 6 ? 'clearly over the threshold' : 'far over the threshold';
}
