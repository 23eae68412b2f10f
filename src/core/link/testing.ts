/** Invented link records in a few words, for the tests of linking and of what stores it. */

import type { ArtefactKind } from '../model/link.js';
import type { DateRange, Place } from '../model/profile.js';
import type { CareerStep, LinkKey, LinkName, LinkRecord } from './record.js';

/** Employer or school, then first and last month (`2019-03`) or year; without a last one its end is unknown. */
export type Told = readonly [where: string, from?: string, to?: string];

export interface Invented {
  readonly source?: string;
  readonly at?: string;
  readonly name?: string;
  readonly otherNames?: readonly string[];
  /** The script of the name, where it does not tell how it is read. */
  readonly script?: string;
  /** Employers and schools are written in other than Latin letters. */
  readonly otherLetters?: true;
  readonly phone?: string;
  readonly mailbox?: string;
  readonly channel?: string;
  /** More artefacts, by kind. */
  readonly holds?: Partial<Record<ArtefactKind, string>>;
  readonly keys?: readonly LinkKey[];
  readonly work?: readonly Told[];
  readonly study?: readonly Told[];
  readonly home?: Place;
  /** Passages of the resume text, by number: texts that share many are alike. */
  readonly passages?: readonly number[];
  /** For each of the 64 values of the sketch the number of the job it tells of. */
  readonly jobs?: string;
  readonly verified?: readonly string[];
  readonly person?: string;
}

const millisecondsOfDay = 86_400_000;
const sketchSize = 64;
const wordsOfAPassage = 4;

export function invented(id: string, told: Invented = {}): LinkRecord {
  const keys = keysOf(told);
  const letters = told.otherLetters ? { otherLetters: told.otherLetters } : {};
  return {
    ref: { source: told.source ?? 'example', id },
    ...(told.at === undefined ? {} : { submittedAt: told.at }),
    ...(told.channel === undefined ? {} : { channel: told.channel }),
    keys,
    identity: {
      names: told.name === undefined ? [] : [nameOf(told.name, told)],
      verifiedNames: (told.verified ?? []).map((name) => name.split(' ')),
      verifiedPersons: told.person === undefined ? [] : [told.person],
      profileKeys: keys.filter((key) => key.kind === 'profile-url').map((key) => key.key),
      work: (told.work ?? []).map((step, i) => ({ ...stepOf(step, `/resume/work/${i}`, true), ...letters })),
      education: (told.study ?? []).map((step, i) => ({ ...stepOf(step, `/resume/education/${i}`, false), ...letters })),
      contacts: [told.mailbox, told.phone].filter((contact) => contact !== undefined),
    },
    ...(told.home ? { home: told.home } : {}),
    ...(told.passages ? { body: { ...bodyOf(told.passages), ...(told.jobs === undefined ? {} : { jobs: told.jobs }) } } : {}),
  };
}

const nameOf = (name: string, { otherNames = [], script }: Invented): LinkName => ({
  tokens: name.split(' '),
  alternatives: otherNames.map((other) => other.split(' ')),
  ...(script === undefined ? {} : { script }),
});

function keysOf(told: Invented): LinkKey[] {
  const of = (kind: ArtefactKind, key: string | undefined, path: string): LinkKey[] => (key === undefined ? [] : [{ kind, key, path }]);
  return [
    ...of('phone', told.phone, '/candidate/phone'),
    ...of('mailbox', told.mailbox, '/candidate/email'),
    ...Object.entries(told.holds ?? {}).flatMap(([kind, key]) => of(kind as ArtefactKind, key, `/${kind}`)),
    ...(told.keys ?? []),
  ];
}

function stepOf([where, from, to]: Told, path: string, fullTime: boolean): CareerStep {
  const span = { ...(from === undefined ? {} : { start: rangeOf(from) }), ...(to === undefined ? {} : { end: rangeOf(to) }) };
  return { path, where, span, fullTime };
}

/** Days of a month (`2019-03`) or a year (`2019`). */
export function rangeOf(text: string): DateRange {
  const [year, month] = text.split('-').map(Number);
  const day = (y: number, m: number) => Date.UTC(y, m) / millisecondsOfDay;
  if (month === undefined) return { earliest: day(year!, 0), latest: day(year! + 1, 0) - 1, precision: 'year' };
  return { earliest: day(year!, month - 1), latest: day(year!, month) - 1, precision: 'month' };
}

/** A true MinHash of the passages, so that likeness of sketches is likeness of texts. */
function bodyOf(passages: readonly number[]): NonNullable<LinkRecord['body']> {
  const set = [...new Set(passages)].sort((a, b) => a - b);
  const minhash = Array.from({ length: sketchSize }, (_, seed) => Math.min(...set.map((passage) => scatter(passage, seed))));
  return { path: '/resumeText', words: set.length * wordsOfAPassage, minhash, digest: set.join(' ') };
}

/** A member of a family of hashes: sketches are fair only when the seeds scatter values independently. */
const scatter = (value: number, seed: number): number => mixed(mixed(value + 1) ^ mixed(0x9e3779b9 + seed)) >>> 0;

function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
