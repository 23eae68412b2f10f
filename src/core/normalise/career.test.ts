import { describe, expect, it } from 'vitest';
import type { School } from '../model/facts.js';
import { readCourse, readEmployment, readStudy } from './career.js';
import { familyOf, readJob } from './job.js';
import { indexSchools, schoolIdOf } from './schools.js';

const school = (id: string, name: string, more: Partial<School> = {}): School => ({
  id,
  name,
  formerNames: [],
  domains: [],
  country: 'US',
  source: 'invented',
  sourceDate: '2026-01-01',
  ...more,
});
const schools = indexSchools([
  school('fen', 'University of Fen-Albany', {
    formerNames: ['Fen Normal School'],
    domains: ['fen.example'],
    city: 'Albany',
    region: 'US-NY',
  }),
  school('fen-west', 'Fen Western College', { domains: ['west.fen.example', 'shared.example'] }),
  school('twin-1', 'Twin Rivers College', { domains: ['shared.example'] }),
  school('twin-2', 'Twin Rivers College'),
  school('trinity', 'Trinity College', { domains: ['trinity.example'] }),
  school('saint', 'Saint Alder University'),
  school('saint-2', 'University of Saint Alder'),
]);

describe('which school', () => {
  it.each([
    ['University of Fen, Albany', undefined, 'fen'],
    ['The Univ. of Fen at Albany', undefined, 'fen'],
    ['Fen Normal School', undefined, 'fen'],
    ['Fen State', 'cs.fen.example', 'fen'],
    ['Fen Western College', 'www.west.fen.example', 'fen-west'],
    ['University of Fen', undefined, undefined],
    ['Fen Normal School', 'west.fen.example', undefined],
    ['Twin Rivers College', undefined, undefined],
    ['Twin Rivers College', 'shared.example', undefined],
    ['Trinity College', undefined, undefined],
    ['Trinity College', 'trinity.example', 'trinity'],
    ['St. Alder University', undefined, undefined],
    ['University of Saint Alder', undefined, undefined],
    ['University of Fen-Albany (New York)', undefined, 'fen'],
    ['University of Fen-Albany (Seattle, WA)', undefined, undefined],
    ['University of Fen-Albany, Toronto', undefined, undefined],
    ['University of Fen-Albany (Seoul)', 'fen.example', 'fen'],
    ['University of Fen-Albany (part time)', undefined, 'fen'],
    ['School: University of Fen-Albany', undefined, 'fen'],
    [undefined, undefined, undefined],
    ['constructor', undefined, undefined],
  ])('%s at %s is %s', (name, host, id) => expect(schoolIdOf(name, host, schools)).toBe(id));
});

describe('a study', () => {
  const read = (study: Parameters<typeof readStudy>[1]) => readStudy('/resume/education/0', study, schools);
  it('has school, level, major, dates and the place of its school', () => {
    expect(
      read({ institution: 'University of Fen - Albany', studyType: 'B.S.', area: 'CS', startDate: '2012-09', endDate: '2016-05' }),
    ).toMatchObject({
      path: '/resume/education/0',
      school: { typed: 'University of Fen - Albany', key: 'university of fen albany' },
      schoolId: 'fen',
      level: 'bachelor',
      majors: [{ key: 'computer science' }],
      span: { start: { precision: 'month' }, end: { precision: 'month' } },
      place: { city: 'Albany', region: 'US-NY', timezone: 'America/New_York' },
    });
  });
  it('online has no place', () => {
    const study = read({ institution: 'University of Fen, Albany', studyType: 'Bachelor (online)' });
    expect(study).toMatchObject({ mode: 'online', schoolId: 'fen' });
    expect(study?.place).toBeUndefined();
    expect(read({ institution: 'University of Fen, Albany', studyType: 'Bachelor, on campus' })?.mode).toBe('onsite');
  });
  it('says nothing when nothing is said', () => expect(read({ institution: 'n/a', area: '-', score: '4.0' })).toBeUndefined());
  it('a level is read from the area where no degree is named', () =>
    expect(read({ area: 'Bachelor of Science in Data Science' })).toMatchObject({ level: 'bachelor' }));
});

describe('a job held', () => {
  const read = (work: Parameters<typeof readEmployment>[1]) => readEmployment('/resume/work/0', work);
  it('has employer, title, time, place, way and hours', () => {
    expect(
      read({
        name: 'Larkspur, Inc.',
        position: 'Engineer',
        location: 'Austin, TX',
        workplace: 'On-site',
        hours: 'Full time',
        startDate: '2020',
        endDate: 'Present',
        url: 'https://www.larkspur.example/about',
      }),
    ).toMatchObject({
      employer: { key: 'larkspur' },
      title: 'Engineer',
      place: { region: 'US-TX' },
      workplace: 'onsite',
      hours: 'full-time',
      span: { current: true },
      domain: 'larkspur.example',
    });
  });
  it.each([
    ['Austin, TX (Remote)', undefined, 'remote'],
    ['Remote', undefined, 'remote'],
    ['Austin, TX (Hybrid)', undefined, 'hybrid'],
    ['Austin, TX (On-site)', undefined, 'onsite'],
    ['Hybrid or remote', undefined, undefined],
    ['Austin, TX', 'Engineer (Remote)', 'remote'],
    ['Austin, TX', 'Remote Sensing Engineer', undefined],
    ['Austin, TX', undefined, undefined],
  ])('%s, %s: %s', (location, position, workplace) =>
    expect(read({ name: 'x', location, ...(position ? { position } : {}) })?.workplace).toBe(workplace),
  );
  it('says nothing when nothing is said', () => expect(read({ name: '-', summary: 'x' })).toBeUndefined());
});

describe('the job applied for', () => {
  it.each([
    ['Senior Machine Learning Engineer', 'ai-ml'],
    ['ML Platform Engineer', 'ai-ml'],
    ['AI Researcher', 'ai-ml'],
    ['Data Engineer', 'data'],
    ['Business Intelligence Analyst', 'data'],
    ['Security Engineer', 'security'],
    ['DevOps Engineer', 'infrastructure'],
    ['Site Reliability Engineer', 'infrastructure'],
    ['Senior Full-Stack Developer', 'software'],
    ['iOS Engineer', 'software'],
    ['Blockchain Developer', 'software'],
    ['Email Marketing Manager', 'other'],
    ['Nurse', 'other'],
    ['Maintenance Technician', 'other'],
  ])('%s is %s', (title, family) => expect(familyOf(title)).toBe(family));
  it('keeps an unknown workplace out', () =>
    expect(readJob({ title: 'Nurse', workplace: 'submarine', location: { country: 'US' } })).toEqual({
      title: 'Nurse',
      family: 'other',
      place: { country: 'US' },
    }));
  it('has an office where it names a street', () => {
    const location = { line1: '500 Commerce Plaza, Suite 900', city: 'Denver', region: 'US-CO', country: 'US' };
    expect(readJob({ location }).office).toBe('US-CO|denver|500 commerce plz');
    expect(readJob({ location: { ...location, line1: '' } })).not.toHaveProperty('office');
  });
});

describe('a course among the certificates', () => {
  const read = (certificate: Parameters<typeof readCourse>[1]) => readCourse('/resume/certificates/0', certificate);

  it('is told by its name, who held it, and its year', () => {
    const course = read({ name: 'Full Stack Web Development', issuer: 'Iron Forge Bootcamp', date: '2025' });
    expect(course).toMatchObject({ school: { typed: 'Iron Forge Bootcamp Full Stack Web Development' }, majors: [] });
    expect(course?.span.end?.precision).toBe('year');
    expect(read({ name: 'Data Bootcamp', issuer: 'Iron Forge Bootcamp', date: '2025' })?.school?.key).not.toBe(course?.school?.key);
  });

  it('is no examination that everybody takes alone', () => {
    expect(read({ name: 'Certified Cloud Practitioner', issuer: 'Amazon Web Services', date: '2025' })).toBeUndefined();
    expect(read({ name: 'Full Stack Bootcamp' })).toBeUndefined();
  });
});
