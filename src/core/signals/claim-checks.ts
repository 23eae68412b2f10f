/** What people heard when they asked a school or an employer about a claim: the last word on each claim, and who gave it. */

import type { Employment, NormalEvent, OrganisationName, Study } from '../model/profile.js';
import { foldKey } from '../normalise/fold.js';
import { clear, factAt, noData, type Reading } from './signal.js';

/** An entry of the resume that somebody can confirm. */
interface Claim {
  readonly path: string;
  readonly organisation?: OrganisationName | undefined;
  /** What tells two claims about one organisation apart: majors, or a title. */
  readonly words: readonly string[];
}

export interface ClaimAnswer {
  /** Path of the claim; of the event itself when no entry of the file fits. */
  readonly claim: string;
  readonly event: NormalEvent;
  readonly answer: 'confirmed' | 'denied';
  /** Two people heard it, by a way the applicant did not name. */
  readonly certain: boolean;
}

export const degreesOf = (education: readonly Study[]): Claim[] =>
  education.map((study) => ({ path: study.path, organisation: study.school, words: study.majors.map((major) => major.typed) }));

export const jobsOf = (work: readonly Employment[]): Claim[] =>
  work.map((job) => ({ path: job.path, organisation: job.employer, words: job.title === undefined ? [] : [job.title] }));

/** A record that was not found is inconclusive: it is no answer. Neither is a confirmation by a contact that the applicant may have named. */
export function lastAnswers(events: readonly NormalEvent[], kind: string, claims: readonly Claim[]): ClaimAnswer[] {
  const last = new Map<string, ClaimAnswer>();
  for (const event of events) {
    const { result, contactSource } = event.data;
    if (event.kind !== kind || (result !== 'denied' && !(result === 'confirmed' && contactSource === 'independent'))) continue;
    const fitting = claimsOf(event, claims);
    for (const claim of fitting.length > 0 ? fitting : [event.path]) {
      const certain = contactSource !== 'applicant-given' && (isSeconded(event) || repeats(event, last.get(claim)));
      last.set(claim, { claim, event, answer: result, certain });
    }
  }
  return [...last.values()];
}

/** Whether a second person heard the same. */
export const isSeconded = (event: NormalEvent): boolean =>
  typeof event.data.confirmedBy === 'string' && event.data.confirmedBy !== '' && event.data.confirmedBy !== event.data.by;

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
  typeof event.data.by === 'string' &&
  before.event.data.by !== event.data.by;

function claimsOf(event: NormalEvent, claims: readonly Claim[]): string[] {
  const asked = typeof event.data.claim === 'string' ? event.data.claim : '';
  const named = claims.filter((claim) => asked === claim.path || asked.startsWith(`${claim.path}/`));
  if (named.length > 0) return named.map((claim) => claim.path);
  const organisation = event.data.institution ?? event.data.employer;
  if (typeof organisation !== 'string') return [];
  const there = claims.filter((claim) => claim.organisation !== undefined && foldKey(claim.organisation.typed) === foldKey(organisation));
  if (there.length < 2) return there.map((claim) => claim.path);
  const words = foldKey(asked);
  return there.filter((claim) => claim.words.some((word) => word !== '' && words.includes(foldKey(word)))).map((claim) => claim.path);
}
