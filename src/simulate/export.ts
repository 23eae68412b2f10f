/** What a firm without history has: a table from its hiring system and a folder of resumes; no sessions, no profiles, no metadata worth reading. */

import type { Application } from '../core/model/application.js';
import type { Resume } from '../core/model/resume.js';
import type { Parameters } from './parameters.js';
import type { Truth } from './scene.js';
import { simulate } from './simulate.js';
import { world } from './world.js';

/** Columns of the table in order, as Greenhouse's candidate report names them. */
export const exportColumns = [
  'Application ID',
  'Candidate ID',
  'Candidate Name',
  'Email (Personal)',
  'Phone (Mobile)',
  'Social Media Addresses',
  'Job Name',
  'Job ID',
  'Application Date',
  'Source',
  'Stage Name',
  'Resume',
] as const;
export type ExportColumn = (typeof exportColumns)[number];

export interface ExportedApplication {
  readonly row: Readonly<Record<ExportColumn, string>>;
  /** Name of the resume's file in the folder; the row names it too. */
  readonly fileName: string;
  /** What the file says; whoever uses this sets it in type. */
  readonly resume: Resume;
  readonly truth: Truth;
}

/** Half a year of one firm: honest people, and one team of seven who share numbers and texts. */
const newcomer = (applications: number, seed: number): Parameters => ({
  seed,
  start: '2026-01-01',
  quarters: 2,
  growth: 1,
  honest: [{ applications, lookAlikes: 0, source: 'greenhouse' }],
  padding: 0,
  plainText: 0,
  rings: [{ name: 'acacia', tradecraft: 'phone-pool', care: 'sloppy', personas: 7, from: 0, quarters: 2 }],
  ringSource: 'greenhouse',
  world,
});

const sources: Readonly<Record<string, string>> = { 'careers-site': 'Jobs page on your website', sourced: 'Prospecting' };

function sourceOf(channel = ''): string {
  const [kind = '', name] = channel.split(':');
  return name === undefined ? (sources[kind] ?? kind) : kind === 'referral' ? 'Referral' : name;
}

function exported(application: Application, resume: Resume, truth: Truth): ExportedApplication {
  const { candidate, job, id } = application;
  const number = id.replace(/^\D+/, '');
  const fileName = `${candidate.name.replace(/[^\p{L}\p{N}]+/gu, '_')}_${number}.pdf`;
  return {
    row: {
      'Application ID': number,
      'Candidate ID': `${Number(number) + 400_000}`,
      'Candidate Name': candidate.name,
      'Email (Personal)': candidate.email ?? '',
      'Phone (Mobile)': candidate.phone ?? '',
      'Social Media Addresses': (candidate.links ?? []).join(', '),
      'Job Name': job?.title ?? '',
      'Job ID': job?.id ?? '',
      'Application Date': application.submittedAt?.slice(0, 10) ?? '',
      Source: sourceOf(application.channel),
      'Stage Name': 'Application Review',
      Resume: fileName,
    },
    fileName,
    resume,
    truth,
  };
}

/** Exactly `count` applications; the same count and seed give the same. */
export function* folderOfResumes(count: number, seed: number): Iterable<ExportedApplication> {
  let left = count;
  for (const { record, truth } of simulate(newcomer(count, seed))) {
    if (left === 0 || !truth || record.schema !== 'application/1' || !record.resume) continue;
    left--;
    yield exported(record, record.resume, truth);
  }
}
