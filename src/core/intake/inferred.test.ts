import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../model/application.js';
import { fillFromFolders, fillIn, submittedAtFault } from './inferred.js';

const bare: Application = { schema: 'application/1', id: '1', source: 'file', candidate: { name: 'Alex Example' } };

describe('fillIn', () => {
  it('fills what is absent, and names it', () => {
    expect(fillIn(bare, { job: 'Engineer', submittedAt: '2026-03-02' })).toEqual({
      ...bare,
      job: { title: 'Engineer' },
      submittedAt: '2026-03-02',
      inferred: ['job.title', 'submittedAt'],
    });
  });

  it('leaves what is there', () => {
    const full: Application = { ...bare, job: { title: 'Analyst' }, submittedAt: '2026-03-02T15:04:05Z' };
    expect(fillIn(full, { job: 'Engineer', submittedAt: '2027' })).toBe(full);
    expect(fillIn({ ...bare, job: { id: '7' } }, { job: 'Engineer' })).toEqual({
      ...bare,
      job: { id: '7', title: 'Engineer' },
      inferred: ['job.title'],
    });
  });
});

describe('fillFromFolders', () => {
  it.each([
    [['2026-03-02 Senior Engineer'], { submittedAt: '2026-03-02', job: 'Senior Engineer' }],
    [['Senior ML Engineer'], { job: 'Senior ML Engineer' }],
    [['2026-03_Data-Analyst'], { submittedAt: '2026-03', job: 'Data-Analyst' }],
    [['Senior Engineer (2026-03-02)'], { submittedAt: '2026-03-02', job: 'Senior Engineer' }],
    [['2026-03-02', 'Senior Engineer', 'resumes'], { submittedAt: '2026-03-02', job: 'Senior Engineer' }],
    [['Engineer', 'Analyst'], { job: 'Analyst' }],
    [['resumes'], {}],
    [['New Applicants'], {}],
    [['2026-13-02 Engineer'], { job: '2026-13-02 Engineer' }],
    [['..', '', '123'], {}],
  ])('reads %j', (folders, fill) => {
    expect(fillFromFolders(folders)).toEqual(fill);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (folders) => void fillFromFolders(folders)));
  });
});

it('a time given by hand is a date or a full timestamp', () => {
  expect(submittedAtFault('2026-03-02')).toBeUndefined();
  expect(submittedAtFault('2026-03-02T15:04:05Z')).toBeUndefined();
  expect(submittedAtFault('yesterday')).toContain('2026-03-02');
});
