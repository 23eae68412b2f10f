/** What a corpus is made from. Plain data: it is committed beside the hashes of what it makes. */

import type { Level } from './words/schools.js';

/** A school with dates of its own; handed in, because the simulator knows no facts. */
export interface DatedSchool {
  readonly name: string;
  /** A name it bore before; honest graduates of that time still write it. */
  readonly formerName?: string;
  /** Year of the new name. */
  readonly renamed?: string;
  readonly city: string;
  /** ISO 3166-2. */
  readonly region: string;
  readonly levels: readonly Level[];
  readonly opened?: string;
  readonly closed?: string;
  /** Degrees that were first taught in a known year. */
  readonly programmes?: readonly { readonly level: Level; readonly major: string; readonly from: string }[];
}

/** An institution of a public list, as far as an applicant may name it. */
export interface NamedInstitution {
  readonly name: string;
  readonly domain?: string;
  /** `front`: rings name it as an employer. `school`: honest graduates name it. `namesake`: an ordinary firm that bears the same common name. */
  readonly as: 'front' | 'school' | 'namesake';
  /** Where the bearer is: city of the school, city and region of the namesake. */
  readonly city?: string;
  readonly region?: string;
}

/** A building that takes in mail for many. */
export interface MailHouse {
  readonly street: string;
  readonly city: string;
  /** ISO 3166-2. */
  readonly region: string;
}

export interface World {
  readonly schools: readonly DatedSchool[];
  readonly institutions: readonly NamedInstitution[];
  readonly mailHouses: readonly MailHouse[];
}

export const tradecrafts = [
  'phone-pool',
  'resume-mill',
  'mailbox-variants',
  'mailbox-flood',
  'borrowed-identities',
  'laptop-farm',
  'front-company',
  'referee-farm',
  'portfolio-template',
  'residential-hub',
  'document-factory',
  'dormant-profiles',
  'impossible-claims',
  'stand-ins',
  'local-front',
  'slow-cell',
] as const;
export type Tradecraft = (typeof tradecrafts)[number];

export const levels = ['sloppy', 'standard', 'careful'] as const;
export type Care = (typeof levels)[number];

export interface RingPlan {
  readonly name: string;
  readonly tradecraft: Tradecraft;
  readonly care: Care;
  /** Invented or borrowed identities; each applies one to three times. */
  readonly personas: number;
  /** Quarter of the first campaign, from 0. */
  readonly from: number;
  readonly quarters: number;
}

export interface Population {
  /** At least so many applications; the last group is finished. */
  readonly applications: number;
  /** Share of applications by people who are easily taken for something else; every kind comes up in turn. */
  readonly lookAlikes: number;
  readonly source: string;
}

export interface Parameters {
  readonly seed: number;
  /** First day of the first quarter, `YYYY-MM-DD`. */
  readonly start: string;
  readonly quarters: number;
  /** Arrivals of organised applications, quarter over quarter. */
  readonly growth: number;
  readonly honest: readonly Population[];
  /** Share of resumes that come as plain text instead of fields. */
  readonly plainText: number;
  /** Applications of single people whose resume claims what was not. */
  readonly padding: number;
  readonly rings: readonly RingPlan[];
  readonly ringSource: string;
  readonly world: World;
}
