import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from './record.js';
import { ReportTally } from './reports.js';
import { looksLikeResume, resumeApplication } from './resume-json.js';

const file = { fileName: 'alex.json', bytes: 321, sha256: 'abcdef0123456789'.repeat(4) };
const resume = {
  $schema: 'https://example.com/schema.json',
  basics: {
    name: 'Alex Example',
    email: 'alex@example.com',
    phone: '206-555-0134',
    url: 'https://alex.example.com',
    location: { address: '1 Main St', city: 'Seattle', region: 'Washington', postalCode: '98101', countryCode: 'US' },
    profiles: [{ network: 'GitHub', username: 'alex', url: 'https://github.com/alex' }, { network: 'X' }],
  },
  work: [{ name: 'Example Labs', position: 'Engineer', startDate: '2019-04' }],
};

describe('a JSON Resume', () => {
  it('becomes an application whose id is the hash of its bytes', () => {
    const application = resumeApplication(resume, file);
    expect(application).toEqual({
      schema: 'application/1',
      id: 'abcdef0123456789',
      source: 'file',
      candidate: {
        name: 'Alex Example',
        email: 'alex@example.com',
        phone: '206-555-0134',
        location: { line1: '1 Main St', city: 'Seattle', region: 'Washington', postalCode: '98101', country: 'US' },
        links: ['https://alex.example.com', 'https://github.com/alex'],
      },
      resume,
      documents: [{ kind: 'resume', fileName: 'alex.json', mediaType: 'application/json', bytes: 321, sha256: file.sha256 }],
    });
    expect(readRecord(application, { file: 'alex.json', made: true }, new ReportTally())).toEqual({ kind: 'application', application });
  });

  it('of before 1.0 is read with the names of today', () => {
    const old = {
      basics: { name: 'Alex Example', website: 'https://alex.example.com' },
      work: [{ company: 'Example Labs', website: 'example.org' }],
    };
    expect(resumeApplication(old, file)).toMatchObject({
      candidate: { links: ['https://alex.example.com'] },
      resume: { work: [{ name: 'Example Labs', url: 'example.org' }] },
    });
  });

  it('is told where it is wrong, in its own paths', () => {
    expect(resumeApplication({ basics: { name: 'Alex Example' }, work: [{ name: 7 }] }, file)).toMatchObject({ path: '/work/0/name' });
    expect(resumeApplication({ basics: { name: 'Alex Example', location: 'Seattle' } }, file)).toMatchObject({ path: '/basics/location' });
  });

  it('is told from other objects', () => {
    expect(looksLikeResume(resume)).toBe(true);
    expect(looksLikeResume({ work: [], education: [] })).toBe(true);
    for (const value of [{ schema: 'application/1', basics: {} }, {}, [], null, 'x', { work: [] }])
      expect(looksLikeResume(value)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('basics', 'work', 'education', '__proto__', 'x'), fc.jsonValue()), (value) => {
        const made = resumeApplication(JSON.parse(JSON.stringify(value)), file);
        expect('reason' in made || made.id === 'abcdef0123456789').toBe(true);
      }),
    );
  });
});
