/** What people heard when they asked a school or an employer about a claim: the last word on each claim, and who gave it. */

import type { DegreeLevel, Employment, NormalEvent, OrganisationName, Study } from '../model/profile.js';
import { readLevel } from '../normalise/degrees.js';
import { foldKey } from '../normalise/fold.js';
import { mayNameOne, nameOne } from './organisation-names.js';
import { clear, factAt, noData, type Reading } from './signal.js';

/** An entry of the resume that somebody can confirm. */
interface Claim {
  readonly path: string;
  readonly organisation?: OrganisationName | undefined;
  readonly schoolId?: string | undefined;
  /** What tells two claims about one organisation apart: majors, or a title; and the level of a degree. */
  readonly words: readonly string[];
  readonly level?: DegreeLevel | undefined;
}

export interface ClaimAnswer {
  /** Path of the claim; of the event itself when no entry of the file fits. */
  readonly claim: string;
  readonly event: NormalEvent;
  readonly answer: 'confirmed' | 'denied';
  /** Two people heard it about a claim of the file, by a way the applicant did not name. */
  readonly certain: boolean;
}

export const degreesOf = (education: readonly Study[]): Claim[] =>
  education.map(({ path, school, schoolId, level, majors }) => ({
    path,
    organisation: school,
    schoolId,
    level,
    words: majors.map((major) => major.typed),
  }));

export const jobsOf = (work: readonly Employment[]): Claim[] =>
  work.map((job) => ({ path: job.path, organisation: job.employer, words: job.title === undefined ? [] : [job.title] }));

/** A record that was not found is inconclusive: it is no answer. Neither is a confirmation by a contact that the applicant may have named. */
export function lastAnswers(events: readonly NormalEvent[], kind: string, claims: readonly Claim[]): ClaimAnswer[] {
  const last = new Map<string, ClaimAnswer>();
  const byReference = new Map<string, readonly string[]>();
  for (const event of events) {
    const { result, contactSource } = event.data;
    if (event.kind !== kind || (result !== 'denied' && !(result === 'confirmed' && contactSource === 'independent'))) continue;
    const reference = keyOf(event.data.reference);
    const fitting = claimsOf(event, claims) ?? byReference.get(reference) ?? corrected(event, claims, last);
    if (reference !== '' && fitting) byReference.set(reference, fitting);
    // About nothing that the file claims: it contradicts nobody.
    for (const claim of fitting ?? [unclaimed(event)]) {
      const known = fitting !== undefined;
      const certain = known && contactSource !== 'applicant-given' && (isSeconded(event) || repeats(event, last.get(claim)));
      last.set(claim, { claim: known ? claim : event.path, event, answer: result, certain });
    }
  }
  return [...last.values()];
}

const keyOf = (value: unknown): string => (typeof value === 'string' ? foldKey(value) : '');

/** Later answers about the same thing replace earlier ones, also where the file says nothing of it. */
const unclaimed = ({ organisation, data }: NormalEvent): string =>
  `${organisation?.key ?? ''}|${keyOf(data.claim)}|${keyOf(data.reference)}`;

/** Whether a second person heard the same, whichever way a name is written. */
export const isSeconded = ({ data }: NormalEvent): boolean =>
  personKey(data.confirmedBy) !== '' && personKey(data.confirmedBy) !== personKey(data.by);

const personKey = (value: unknown): string => keyOf(value).replaceAll(' ', '');

/** Heard by two people, and not from a contact of the applicant’s. */
export const isCertain = (event: NormalEvent): boolean => isSeconded(event) && event.data.contactSource !== 'applicant-given';

/** A line about the claims that got one kind of answer. */
export function readAnswers(
  self: Parameters<typeof factAt>[0],
  answers: readonly ClaimAnswer[],
  wanted: (answer: ClaimAnswer) => boolean,
): Reading {
  if (answers.length === 0) return noData('an answer of a school or an employer');
  const [first, ...rest] = answers.filter(wanted);
  if (!first) return clear;
  const told = (answer: ClaimAnswer) =>
    factAt(self, ...(answer.claim === answer.event.path ? [] : [answer.claim]), `${answer.event.path}/data/result`);
  return { state: 'found', strength: 1, evidence: [told(first), ...rest.map(told)], about: [first, ...rest].map((answer) => answer.claim) };
}

/** Another person got the same answer before, and not by a contact of the applicant’s. */
const repeats = (event: NormalEvent, before: ClaimAnswer | undefined): boolean =>
  before !== undefined &&
  before.answer === event.data.result &&
  before.event.data.contactSource !== 'applicant-given' &&
  personKey(event.data.by) !== '' &&
  personKey(before.event.data.by) !== personKey(event.data.by);

/** The claims an event is about: named by their path, or by the organisation and what sets its claims apart. Undefined for none. */
function claimsOf(event: NormalEvent, claims: readonly Claim[]): string[] | undefined {
  const asked = typeof event.data.claim === 'string' ? event.data.claim : '';
  const named = claims.filter((claim) => asked === claim.path || asked.startsWith(`${claim.path}/`));
  const there = named.length > 0 ? named : claims.filter((claim) => isOf(claim, event));
  const meant = named.length > 0 || there.length < 2 || asked.trim() === '' ? there : narrowed(there, asked);
  return meant.length === 0 ? undefined : meant.map((claim) => claim.path);
}

function isOf(claim: Claim, { organisation, schoolId }: NormalEvent): boolean {
  if (claim.schoolId !== undefined && schoolId !== undefined) return claim.schoolId === schoolId;
  return claim.organisation !== undefined && organisation !== undefined && nameOne(claim.organisation, organisation);
}

function narrowed(there: readonly Claim[], asked: string): readonly Claim[] {
  const words = foldKey(asked);
  const byWords = there.filter((claim) => claim.words.some((word) => foldKey(word) !== '' && words.includes(foldKey(word))));
  const level = readLevel(asked);
  const byLevel = (byWords.length > 0 ? byWords : there).filter((claim) => level !== undefined && claim.level === level);
  return byLevel.length > 0 ? byLevel : byWords;
}

/** A confirmation under a name that only resembles a claim's corrects the denial of that claim, where one alone may be meant. */
function corrected(event: NormalEvent, claims: readonly Claim[], last: ReadonlyMap<string, ClaimAnswer>): string[] | undefined {
  const { organisation, data } = event;
  if (data.result !== 'confirmed' || organisation === undefined) return undefined;
  const denied = claims.filter((claim) => last.get(claim.path)?.answer === 'denied');
  const meant = denied.filter((claim) => claim.organisation !== undefined && mayNameOne(claim.organisation, organisation));
  return meant.length === 1 ? meant.map((claim) => claim.path) : undefined;
}
