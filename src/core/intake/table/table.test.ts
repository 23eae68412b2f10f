import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../model/application.js';
import { canonicalJson } from '../canonical.js';
import { readRecord } from '../record.js';
import { ReportTally } from '../reports.js';
import { commonHeaders, type Field, fields, headerKey, meaningOf } from './fields.js';
import { mapTable, missingColumns, namesPeople, type Overrides, readOverrides } from './mapping.js';
import { isProtected } from './protected.js';
import { peopleWithSeveralJobs, TableReader } from './rows.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function table(lines: readonly (readonly string[])[], overrides?: Overrides, tally = new ReportTally()) {
  const [header = [], ...rows] = lines;
  const mapping = mapTable(header, rows, overrides);
  const reader = new TableReader({ file: 'export.csv', header, mapping, sha256, tally });
  return { mapping, tally, read: rows.map((cells, i) => reader.read({ line: i + 2, cells })) };
}

const one = (header: readonly string[], cells: readonly string[], overrides?: Overrides): Application =>
  table([header, cells], overrides).read[0] as Application;

const fieldsOf = (header: readonly string[], ...rows: readonly (readonly string[])[]): readonly (Field | undefined)[] =>
  mapTable(header, rows).columns.map(({ field }) => field);

describe('headers', () => {
  it('are known in many forms and languages', () => {
    const known: Record<string, Field> = {
      'First Name': 'candidate.firstName',
      first_name: 'candidate.firstName',
      firstName: 'candidate.firstName',
      Vorname: 'candidate.firstName',
      Prénom: 'candidate.firstName',
      Apellidos: 'candidate.lastName',
      'Candidate Name': 'candidate.name',
      氏名: 'candidate.name',
      'E-Mail-Adresse': 'candidate.email',
      'Correo electrónico': 'candidate.email',
      'Applicant Email': 'candidate.email',
      'Primary Phone': 'candidate.phone',
      Téléphone: 'candidate.phone',
      Straße: 'candidate.location.line1',
      'ZIP / Postal Code': 'candidate.location.postalCode',
      'Applied On': 'submittedAt',
      Bewerbungsdatum: 'submittedAt',
      'candidate.location.city': 'candidate.location.city',
      submittedAt: 'submittedAt',
      University: 'resume.education.institution',
      'Resume URL': 'documents.resume',
      'IP Address': 'session.ip',
    };
    for (const [header, field] of Object.entries(known)) expect(meaningOf(header)?.field, header).toBe(field);
  });

  it('each mean one field only', () => {
    const keys = fields.flatMap((field) => commonHeaders[field].split('|').map(headerKey));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.filter(isProtected)).toEqual([]);
  });

  it('never throw, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.array(fc.array(fc.string({ unit: 'binary' }))), (header, rows) => {
        const mapping = mapTable(header, rows);
        expect(mapping.columns).toHaveLength(header.length);
      }),
    );
  });
});

describe('mapTable', () => {
  it('puts what the user says before everything else', () => {
    const overrides = readOverrides(['Private=candidate.email', 'Email=', 'x=y=candidate.phone']);
    if (typeof overrides === 'string') throw new Error(overrides);
    const mapping = mapTable(['Name', 'Private', 'Email', 'x=y'], [['Alex Example', '-', 'a@example.com', '206-555-0134']], overrides);
    expect(mapping.columns.map(({ field, by }) => [field, by])).toEqual([
      ['candidate.name', 'header'],
      ['candidate.email', 'map'],
      [undefined, 'map'],
      ['candidate.phone', 'map'],
    ]);
    expect(missingColumns(['Name', 'private', 'X=Y'], overrides)).toEqual(['email']);
  });

  it('says what is wrong with an override', () => {
    expect(readOverrides(['Name'])).toContain('no field');
    expect(readOverrides(['Name=candidate.age'])).toContain('candidate.email');
    expect(readOverrides(['=candidate.name'])).toContain('no field');
  });

  it('knows a column by its cells where the header does not say, and not the mailbox of the recruiter', () => {
    const row = ['Alex Example', 'a@example.com', '+1 206-555-0134', 'r@example.com', 'https://example.com/alex'];
    expect(fieldsOf(['Name', 'A', 'B', 'Recruiter', 'C'], row)).toEqual([
      'candidate.name',
      'candidate.email',
      'candidate.phone',
      undefined,
      'candidate.links',
    ]);
  });

  it('does not take a header at its word against the cells', () => {
    expect(fieldsOf(['Name', 'Address'], ['Alex Example', 'a@example.com'])).toEqual(['candidate.name', 'candidate.email']);
    expect(fieldsOf(['Name', 'Resume'], ['Alex Example', `Experience ${'and more '.repeat(40)}`])).toEqual([
      'candidate.name',
      'resumeText',
    ]);
    expect(fieldsOf(['Name', 'Resume'], ['Alex Example', 'alex.pdf'])).toEqual(['candidate.name', 'documents.resume']);
  });

  it('tells a source of records from a source of people', () => {
    expect(fieldsOf(['id', 'source', 'name'], ['1', 'greenhouse', 'Alex Example'])[1]).toBe('source');
    expect(fieldsOf(['id', 'source', 'name'], ['1', 'LinkedIn', 'Alex Example'])[1]).toBe('channel');
    expect(fieldsOf(['Name', 'Source'], ['Alex Example', 'linkedin'])[1]).toBe('channel');
  });

  it('says whether a table names people at all', () => {
    expect(namesPeople(mapTable(['Surname', 'x'], []))).toBe(true);
    expect(namesPeople(mapTable(['a', 'b'], [['1', '2']]))).toBe(false);
  });

  it('leaves protected attributes out of the record, in every language it knows', () => {
    for (const header of [
      'Gender Identity',
      'Racial or Ethnic Identity',
      'Date of Birth',
      'Geburtsdatum',
      'Veteran Status',
      'Visa sponsorship?',
      '国籍',
    ]) {
      expect(isProtected(header), header).toBe(true);
    }
    for (const header of ['Stage', 'Page', 'Name', 'Start date', 'Message', 'Language skills'])
      expect(isProtected(header), header).toBe(false);
    const { read, tally } = table([
      ['Name', 'Gender', 'Rating'],
      ['Alex Example', 'x', '4/5'],
    ]);
    expect(read[0]).toMatchObject({ columns: { Rating: '4/5' } });
    expect(JSON.stringify(read[0])).not.toContain('Gender');
    expect(tally.list().map((r) => r.path)).toEqual(['/columns/Gender', '/columns/Rating']);
  });
});

describe('rows', () => {
  it('without names of their own get file and the hash of their cells by header', () => {
    const application = one(['Name', 'Email'], ['Alex Example', 'alex@example.com']);
    const id = sha256(canonicalJson({ Name: 'Alex Example', Email: 'alex@example.com' })).slice(0, 16);
    expect(application).toEqual({
      schema: 'application/1',
      id,
      source: 'file',
      candidate: { name: 'Alex Example', email: 'alex@example.com' },
    });
  });

  it('fill an application', () => {
    const application = one(
      [
        'id',
        'First Name',
        'Last Name',
        'Phone',
        'City',
        'State',
        'Country',
        'LinkedIn',
        'GitHub',
        'Job',
        'Workplace',
        'School',
        'Degree',
        'Company',
        'Resume',
        'IP',
      ],
      [
        '7',
        'Alex',
        'Example',
        "'+1 (206) 555-0134",
        'Seattle',
        'WA',
        'United States',
        'linkedin.com/in/alex',
        'github.com/alex',
        'Engineer',
        'On-site',
        'Example State',
        'BSc',
        'Example Labs',
        'https://files.example.com/r/Alex%20Example.pdf?token=1',
        '203.0.113.7',
      ],
    );
    expect(application).toEqual({
      schema: 'application/1',
      id: '7',
      source: 'file',
      job: { title: 'Engineer', workplace: 'onsite' },
      candidate: {
        name: 'Alex Example',
        phone: '+1 (206) 555-0134',
        location: { city: 'Seattle', region: 'WA', country: 'US' },
        links: ['linkedin.com/in/alex', 'github.com/alex'],
      },
      resume: { work: [{ name: 'Example Labs' }], education: [{ institution: 'Example State', studyType: 'BSc' }] },
      documents: [{ kind: 'resume', fileName: 'Alex Example.pdf' }],
      session: { ip: '203.0.113.7' },
    });
  });

  it('take the surer of two filled columns, and keep the other for people to see', () => {
    const header = ['Name', 'Work email', 'Email'];
    expect(one(header, ['Alex Example', 'w@example.com', 'p@example.com'])).toMatchObject({
      candidate: { email: 'p@example.com' },
      columns: { 'Work email': 'w@example.com' },
    });
    expect(one(header, ['Alex Example', 'w@example.com', ''])).toMatchObject({ candidate: { email: 'w@example.com' } });
  });

  it('are refused where cells and header do not fit, or nobody is named, and skipped where empty', () => {
    const { read } = table([
      ['Name', 'Email'],
      ['Alex Example', 'a@example.com', 'more'],
      ['Alex Example'],
      ['n/a', 'a@example.com'],
      ['', ''],
      ['Robin Example', 'r@example.com', ''],
    ]);
    expect(read.map((r) => (r === undefined ? 'none' : 'reason' in r ? `${r.line}${r.path ?? ''}` : r.candidate.name))).toEqual([
      '2',
      '3',
      '4/candidate/name',
      'none',
      'Robin Example',
    ]);
  });

  it('keep a date without a zone as a date, and an ambiguous one not at all; both are reported and kept beside', () => {
    const header = ['Name', 'Applied'];
    expect(one(header, ['Alex Example', '2026-03-02 15:04'])).toMatchObject({
      submittedAt: '2026-03-02',
      columns: { Applied: '2026-03-02 15:04' },
    });
    expect(one(header, ['Alex Example', '12/03/2026'])).not.toHaveProperty('submittedAt');
    expect(one(header, ['Alex Example', '2026-03-02T15:04:05+01:00'])).toMatchObject({ submittedAt: '2026-03-02T15:04:05+01:00' });
    const { tally } = table([header, ['Alex Example', '12/03/2026'], ['Alex Example', '2026-03-02']]);
    expect(tally.list().map((r) => [r.path, r.count])).toEqual([
      ['/submittedAt', 1],
      ['/submittedAt', 1],
    ]);
  });

  it('of one person for several jobs are told apart, others keep the id they have', () => {
    const lines = [
      ['Candidate ID', 'Name', 'Job Name'],
      ['1', 'Alex Example', 'Engineer'],
      ['1', 'Alex Example', 'Analyst'],
      ['2', 'Robin Example', 'Engineer'],
      ['2', 'Robin Example', 'Engineer'],
    ];
    const [header = [], ...rows] = lines.map((cells) => cells);
    const facts = { file: 'x.csv', header, mapping: mapTable(header, rows), sha256, tally: new ReportTally() };
    const first = new TableReader(facts);
    const several = peopleWithSeveralJobs(rows.map((cells, i) => first.appliedBy({ line: i + 2, cells })));
    const reader = new TableReader({ ...facts, several });
    expect(rows.map((cells, i) => (reader.read({ line: i + 2, cells }) as Application).id)).toEqual(['1:Engineer', '1:Analyst', '2', '2']);
  });

  it('never throw, and what they give is accepted or refused by the one door', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a@example.com', '12/03/2026', '__proto__', '=1+1', '\u0000', 'Alex Example'),
    );
    const header = fc.array(
      fc.oneof(
        fc.constantFrom('Name', 'Email', 'Phone', 'Applied', 'Resume', '__proto__', 'Location', 'Source', 'id'),
        fc.string({ unit: 'binary' }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(header, fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 4 }), (names, rows) => {
        for (const read of table([names, ...rows]).read) {
          if (read === undefined) continue;
          if ('reason' in read) expect(read.line).toBeGreaterThan(1);
          else readRecord(JSON.parse(JSON.stringify(read)), { file: 'x.csv', made: true }, new ReportTally());
        }
      }),
    );
  });
});

describe('exports of hiring systems', () => {
  it('Greenhouse, as its candidates report', () => {
    const header = [
      'First Name',
      'Last Name',
      'Email (work)',
      'Email (personal)',
      'Phone (mobile)',
      'Location',
      'Job Name',
      'Candidate ID',
      'Application Date',
      'Source',
      'Stage Name',
    ];
    const cells = [
      'Alex',
      'Example',
      '',
      'alex@example.com',
      '(206) 555-0134',
      'Seattle, WA, USA',
      'Engineer',
      '88231',
      '2026-03-02',
      'LinkedIn (Ad Posting)',
      'Application Review',
    ];
    const { mapping, read } = table([header, cells]);
    expect(mapping.system).toBe('greenhouse');
    expect(read[0]).toMatchObject({
      id: '88231',
      source: 'greenhouse',
      submittedAt: '2026-03-02',
      channel: 'job-board:linkedin (ad posting)',
      job: { title: 'Engineer' },
      candidate: {
        name: 'Alex Example',
        email: 'alex@example.com',
        phone: '(206) 555-0134',
        location: { city: 'Seattle', region: 'WA', country: 'US' },
      },
      columns: { 'Stage Name': 'Application Review' },
    });
  });

  it('Greenhouse, as its list of all candidates with labelled values', () => {
    const header = ['Candidate Name', 'Email Addresses', 'Phone Numbers', 'Job Name', 'Applied On', 'Stage', 'Source', 'Resume'];
    const cells = [
      'Alex Example',
      'alex@example.com (Personal), a.example@example.org (Work)',
      '206-555-0134 (Mobile), +1 206 555 0199 (Home)',
      'Engineer',
      'March 2, 2026',
      'Offer',
      'Jobs page on your website',
      'Alex_Example.pdf',
    ];
    const { mapping, read } = table([header, cells]);
    expect(mapping.system).toBe('greenhouse');
    expect(read[0]).toMatchObject({
      source: 'file',
      submittedAt: '2026-03-02',
      channel: 'careers-site',
      candidate: { email: 'alex@example.com', phone: '206-555-0134' },
      documents: [{ kind: 'resume', fileName: 'Alex_Example.pdf' }],
      columns: { 'Email Addresses': cells[1], 'Phone Numbers': cells[2] },
    });
  });

  it('Lever, whose headers say that times are in GMT', () => {
    const header = [
      'Profile ID',
      'Candidate Name',
      'Application ID',
      'Posting ID',
      'Posting Title',
      'Applied At (GMT)',
      'Created At (GMT)',
      'Current Stage',
      'Origin',
      'Sources',
      'Emails',
      'Location',
    ];
    const cells = [
      'p-1',
      'Alex Example',
      'a-1',
      'j-1',
      'Engineer',
      '2026-03-02 15:04:05',
      '2026-03-01 10:00:00',
      'New applicant',
      'applied',
      'LinkedIn',
      'alex@example.com',
      'London, United Kingdom',
    ];
    const { mapping, read } = table([header, cells]);
    expect(mapping.system).toBe('lever');
    expect(read[0]).toMatchObject({
      id: 'a-1',
      source: 'lever',
      submittedAt: '2026-03-02T15:04:05Z',
      channel: 'job-board:linkedin',
      job: { id: 'j-1', title: 'Engineer' },
      candidate: { name: 'Alex Example', email: 'alex@example.com', location: { city: 'London', country: 'GB' } },
    });
  });

  it('Ashby, by its headers or by a link into it', () => {
    const header = [
      'Candidate Name',
      'Primary Email Address',
      'Job',
      'Current Interview Stage',
      'Application Submitted At',
      'Source',
      'Credited To',
    ];
    const cells = [
      'Alex Example',
      'alex@example.com',
      'Engineer',
      'Application Review',
      '2026-03-02T15:04:05.000Z',
      'Referral',
      'Robin Example',
    ];
    const { mapping, read } = table([header, cells]);
    expect(mapping.system).toBe('ashby');
    expect(read[0]).toMatchObject({
      submittedAt: '2026-03-02T15:04:05.000Z',
      job: { title: 'Engineer' },
      candidate: { email: 'alex@example.com' },
    });
    expect(mapTable(['Candidate', 'Profile'], [['Alex Example', 'https://app.ashbyhq.com/candidates/1']]).system).toBe('ashby');
  });

  it('but not a plain list of people', () => {
    expect(mapTable(['Name', 'Email', 'Job', 'Source', 'Applied on'], []).system).toBeUndefined();
  });
});
