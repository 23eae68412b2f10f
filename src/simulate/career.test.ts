import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldHave, datedStudy, domainOf, firmIn, type Life, newLife } from './career.js';
import { Random } from './random.js';
import { homeland, type Place } from './words/places.js';
import { fields } from './words/trades.js';
import { world } from './world.js';

const now = 2026 * 12 + 5;

const lives = fc
  .record({
    seed: fc.integer(),
    home: fc.constantFrom(...homeland),
    field: fc.constantFrom(...fields),
    years: fc.integer({ min: 0, max: 30 }),
    schooledAbroad: fc.boolean(),
  })
  .map(({ seed, ...course }): Life & { home: Place } => ({
    ...newLife(new Random(seed), { ...course, now, dated: world.schools }),
    home: course.home,
  }));

describe('an honest life', () => {
  it('has one place of work at a time: jobs follow one another, newest first', () => {
    fc.assert(
      fc.property(lives, ({ jobs }) => {
        for (const [n, job] of jobs.entries()) {
          expect(job.start).toBeLessThanOrEqual(job.end ?? now);
          expect(job.end ?? now).toBeLessThanOrEqual(now);
          const next = jobs[n + 1];
          if (next) expect(next.end ?? now).toBeLessThanOrEqual(job.start);
          if (n > 0) expect(job.end).toBeDefined();
        }
      }),
    );
  });

  it('works after the studies, which follow one another', () => {
    fc.assert(
      fc.property(lives, ({ jobs, studies }) => {
        const first = jobs.at(-1);
        for (const [n, study] of studies.entries()) {
          expect(study.start).toBeLessThan(study.end);
          if (first) expect(study.end).toBeLessThanOrEqual(first.start);
          const before = studies[n + 1];
          if (before) expect(before.end).toBeLessThanOrEqual(study.start);
        }
      }),
    );
  });

  it('has degrees that the schools awarded then', () => {
    fc.assert(
      fc.property(lives, ({ studies }) => {
        for (const { school, level, major, start, end } of studies) {
          expect(school.levels).toContain(level);
          expect(couldHave(school, level, major, start, end, world.schools)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('remote work is younger than spring 2020', () => {
    fc.assert(fc.property(lives, ({ jobs }) => jobs.every((job) => job.workplace !== 'remote' || job.start > 2020 * 12 + 2)));
  });

  it('goes to schools with dates of their own too, under the name of the time', () => {
    const course = { field: 'software' as const, now, home: homeland[0] as Place, years: 8, schooledAbroad: false, dated: world.schools };
    const studies = Array.from({ length: 400 }, (_, n) => datedStudy(new Random(n), course, 'bachelor', (2014 + (n % 8)) * 12 + 6)).filter(
      (study) => study !== undefined,
    );
    expect(studies.length).toBeGreaterThan(100);
    expect(studies.some((study) => study.as === 'Dixie State University')).toBe(true);
    expect(studies.some((study) => study.major === 'Data Science')).toBe(true);
  });
});

describe('employers', () => {
  it('a place and a number name one firm, with a domain nobody can own', () => {
    const [place] = homeland;
    expect(firmIn(place as Place, 3)).toBe(firmIn(place as Place, 3));
    const names = new Set(homeland.flatMap((somewhere) => [0, 1, 2, 3, 4].map((n) => firmIn(somewhere, n))));
    expect(names.size).toBeGreaterThan(400);
    for (const name of names) expect(domainOf(name)).toMatch(/^[a-z0-9]+\.example$/);
  });
});
