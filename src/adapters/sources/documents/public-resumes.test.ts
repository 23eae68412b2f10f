/** Measures against public resumes whose truth is known; they are not part of the project. `TOUCHSTONE_BENCH_DATA` says where they are. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Application } from '#core/model/application.js';
import type { Refusal } from '#core/model/refusal.js';
import { DocumentPool } from './pool.js';

const folder = process.env.TOUCHSTONE_BENCH_DATA ? join(process.env.TOUCHSTONE_BENCH_DATA, 'resumes') : undefined;
const there = folder !== undefined && existsSync(folder);

interface Truth {
  readonly name: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly sections: {
    readonly experience?: readonly { company: string; start_date: string | number; end_date: string | number }[];
    readonly education?: readonly { institution: string; start_date: string | number; end_date: string | number }[];
  };
}

const read = new Map<string, { application: Application } | Refusal>();
const files = there
  ? readdirSync(folder!, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:pdf|docx)$/.test(name))
      .sort()
  : [];

const applicationOf = (file: string): Application => {
  const result = read.get(file)!;
  if ('reason' in result) throw new Error(`${file}: ${result.reason}`);
  return result.application;
};

describe.skipIf(!there)('public resumes (skipped unless TOUCHSTONE_BENCH_DATA names their folder)', () => {
  const pool = new DocumentPool();
  beforeAll(async () => {
    await Promise.all(
      files.map(async (name) => read.set(name, await pool.read({ name, bytes: new Uint8Array(readFileSync(join(folder!, name))) }))),
    );
  });
  afterAll(() => pool.close());

  it('are all read', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((name) => 'reason' in read.get(name)!)).toEqual([]);
  });

  it('are read as their makers meant them', () => {
    const shares = { person: [0, 0], organisations: [0, 0], dates: [0, 0] };
    const misses: string[] = [];
    const count = (of: keyof typeof shares, right: boolean, what: string) => {
      shares[of][1]!++;
      if (right) shares[of][0]!++;
      else misses.push(what);
    };
    for (const file of files.filter((name) => name.endsWith('.pdf') && existsSync(join(folder!, name.replace(/\.pdf$/, '.yaml'))))) {
      const truth = (parse(readFileSync(join(folder!, file.replace(/\.pdf$/, '.yaml')), 'utf8')) as { cv: Truth }).cv;
      const { candidate, resume } = applicationOf(file);
      count('person', candidate.name === truth.name, `${file} name ${candidate.name}`);
      count('person', candidate.email === (truth.email ?? undefined), `${file} email ${candidate.email}`);
      count('person', candidate.phone === (truth.phone ?? undefined), `${file} phone ${candidate.phone}`);
      const entries = [
        ...(truth.sections.experience ?? []).map((entry) => ({
          ...entry,
          where: entry.company,
          among: resume?.work?.map((work) => ({ ...work, where: work.name })) ?? [],
        })),
        ...(truth.sections.education ?? []).map((entry) => ({
          ...entry,
          where: entry.institution,
          among: resume?.education?.map((study) => ({ ...study, where: study.institution })) ?? [],
        })),
      ];
      for (const { where, start_date: start, end_date: end, among } of entries) {
        const found = among.find((entry) => entry.where === where);
        count('organisations', found !== undefined, `${file} ${where}`);
        const ends = String(end) === 'present' ? 'Present' : String(end);
        count(
          'dates',
          found?.startDate === String(start) && found?.endDate === ends,
          `${file} ${where} ${found?.startDate} to ${found?.endDate}`,
        );
      }
    }
    expect(shares.organisations[1], 'there is truth to hold against').toBeGreaterThan(20);
    expect(shares.person[0]! / shares.person[1]!, misses.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(shares.organisations[0]! / shares.organisations[1]!, misses.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(shares.dates[0]! / shares.dates[1]!, misses.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('one person in two layouts is read alike', () => {
    const [a, b] = files.filter((name) => name.startsWith('resume-matcher')).map(applicationOf);
    const career = ({ candidate, resume }: Application) => ({
      name: candidate.name,
      email: candidate.email,
      phone: candidate.phone,
      links: [...(candidate.links ?? [])].sort(),
      work: resume?.work?.map(({ name, position, location, startDate, endDate }) => ({ name, position, location, startDate, endDate })),
      education: resume?.education?.map(({ institution, studyType, area, startDate, endDate }) => ({
        institution,
        studyType,
        area,
        startDate,
        endDate,
      })),
    });
    expect(career(a!)).toEqual(career(b!));
    expect(career(a!).work?.length).toBeGreaterThan(1);
  });
});
