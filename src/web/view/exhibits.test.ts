import { describe, expect, it } from 'vitest';
import type { CaseFile, Line } from '../client-types.js';
import { type Exhibit, exhibits, notCarried } from './exhibits.js';
import { application, file, lines, other } from './sample.js';
import { type Pair, provenance, type Side, sourceWords } from './sides.js';

const lineOf = (signal: string): Line => lines.find((line) => line.signal === signal) as Line;
const pair = (exhibit: Exhibit | undefined): Pair => {
  if (exhibit?.kind !== 'pair') throw new Error(`a pair was expected, not ${exhibit?.kind}`);
  return exhibit;
};
const told = (side: Side): string[] => side.fields.map((f) => `${f.label}: ${f.pieces.map((p) => `${p.text}[${p.mark}]`).join('')}`);
const me = { source: application.source, application: application.id };
const them = { source: other.source, application: other.id };

describe('exhibits', () => {
  it('puts a shared artefact of two files side by side, under two names', () => {
    const shown = pair(exhibits(lineOf('shared-phone'), file, 'UTC')[0]);
    expect(shown.left).toMatchObject({ title: 'This file', source: 'form · 9 Nov 2026', heading: 'Contact details' });
    expect(shown.right).toMatchObject({ title: 'File gh-2', source: 'form · 3 Aug 2026' });
    expect(told(shown.left)).toEqual(['Name: Robin Sample[differs]', 'Lives in: Seattle, WA, US[plain]', 'Phone: +1 (206) 555-0134[same]']);
    expect(told(shown.right)).toEqual(['Name: Sam Other[differs]', 'Phone: 206.555.0134[same]']);
  });

  it('puts two clashing claims side by side and marks only what can clash', () => {
    const shown = pair(exhibits(lineOf('jobs-overlap'), file, 'UTC')[0]);
    expect(shown.left.source).toBe('resume.pdf, page 1, line 14 · 9 Nov 2026');
    expect(told(shown.left)).toContain('Employer: Northlake[plain]');
    expect(told(shown.left)).toContain('Place: Columbus[differs]');
    expect(told(shown.left)).toContain('Workplace: on site[same]');
    expect(shown.right.unsure).toBe(true);
    expect(shown.left.unsure).toBe(false);
  });

  it('marks every difference when a profile tells the same job otherwise', () => {
    const record = {
      ...application,
      profiles: [{ work: [{ name: 'Northlake', position: 'Analyst', startDate: '2018-06', endDate: '2019-12' }] }],
    };
    const line: Line = {
      signal: 'profile-differs',
      bits: 3,
      class: 'C',
      evidence: [
        {
          kind: 'clash',
          at: [
            { ...me, path: '/profiles/0/work/0' },
            { ...me, path: '/resume/work/0' },
          ],
        },
      ],
    };
    const shown = pair(exhibits(line, { ...file, application: record }, 'UTC')[0]);
    expect(told(shown.left)).toContain('Employer: Northlake[same]');
    expect(told(shown.left)).toContain('Title: Analyst[differs]');
  });

  it('shows what two resumes have in common as passages', () => {
    const passage = 'moved ranking to a two tower model behind a feature cache';
    const left = { ...application, resumeText: `I ${passage} at Brightwater.` };
    const right = { ...other, resumeText: `We ${passage} at Corvid.` };
    const line: Line = {
      signal: 'shared-resume',
      bits: 5,
      class: 'B',
      evidence: [
        {
          kind: 'similar',
          at: [
            { ...me, path: '/resumeText' },
            { ...them, path: '/resumeText' },
          ],
        },
      ],
    };
    const shown = pair(exhibits(line, { ...file, application: left, others: [right] }, 'UTC')[0]);
    expect(told(shown.right)).toContain(`12 words: … We [plain]${passage} at[same] Corvid. …[plain]`);
    expect(told(shown.left)).toContain('Length: 12 words of 14 in passages both have[plain]');
  });

  it('shows a long passage by its beginning and its end', () => {
    const words = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ');
    const line: Line = {
      signal: 'shared-resume',
      bits: 5,
      class: 'B',
      evidence: [
        {
          kind: 'shared',
          at: [
            { ...me, path: '/resumeText' },
            { ...them, path: '/resumeText' },
          ],
        },
      ],
    };
    const both = { ...file, application: { ...application, resumeText: words }, others: [{ ...other, resumeText: words }] };
    const passage = pair(exhibits(line, both, 'UTC')[0]).left.fields.find((field) => field.label === '90 words');
    expect(passage?.pieces[0]?.text).toMatch(/^word0 .* word25 \[…\] word82 .* word89$/);
  });

  it('leaves out values that are not in the record, and says where plain text was read', () => {
    const line: Line = { signal: 'x', bits: 1, class: 'C', evidence: [{ kind: 'fact', at: [{ ...me, path: '/resume/certificates/3' }] }] };
    expect(exhibits(line, file, 'UTC')).toEqual([]);
    const plain = { ...application, documents: [], provenance: [{ path: '/resume/work/0', page: 1, line: 9, confidence: 1 }] };
    expect(sourceWords(plain, '/resume/work/0/name')).toBe('resume text, line 9');
  });

  it('shows single facts, sequences in order, and skips files that are not there', () => {
    expect(exhibits(lineOf('vpn'), file, 'UTC')).toMatchObject([
      { kind: 'single', sides: [{ heading: 'Session of the application', source: 'session · 9 Nov 2026' }] },
    ]);
    const steps: Line = {
      signal: 'profile-woke',
      bits: 3,
      class: 'C',
      evidence: [{ kind: 'sequence', at: [0, 1].map((n) => ({ ...me, path: `/profiles/0/events/${n}` })) }],
    };
    const events = [
      { at: '2026-01-02', kind: 'name-changed' },
      { at: '2026-01-09', kind: 'photo-changed' },
    ];
    const withProfile: CaseFile = { ...file, application: { ...application, profiles: [{ events }] } };
    expect(exhibits(steps, withProfile, 'UTC')).toEqual([
      {
        kind: 'sequence',
        steps: [
          { when: '2 Jan 2026', what: 'Name changed', source: 'public profile' },
          { when: '9 Jan 2026', what: 'Photo changed', source: 'public profile' },
        ],
      },
    ]);
    const burst: Line = {
      signal: 'linked-burst',
      bits: 3,
      class: 'C',
      evidence: [{ kind: 'sequence', at: [them, me].map((ref) => ({ ...ref, path: '/submittedAt' })) }],
    };
    expect(exhibits(burst, file, 'UTC')).toMatchObject([
      { steps: [{ when: '3 Aug 2026, 10:00 UTC', what: 'Application sent', source: 'Sam Other, file gh-2' }, { source: 'this file' }] },
    ]);
    const early: Line = {
      signal: 'degree-not-offered',
      bits: 3,
      class: 'C',
      evidence: [{ kind: 'clash', at: ['institution', 'startDate'].map((key) => ({ ...me, path: `/resume/education/0/${key}` })) }],
    };
    const [single] = exhibits(early, file, 'UTC');
    expect(single?.kind === 'single' && single.sides.flatMap(told)).toEqual([
      'School: Alder State[differs]',
      'Degree: B.S. Computer Science[plain]',
      'Dates: Sep 2012 – May 2016[differs]',
    ]);
    const alone = { ...file, others: [] };
    expect(exhibits(lineOf('shared-phone'), alone, 'UTC')).toMatchObject([{ kind: 'single' }]);
    expect([notCarried(lineOf('shared-phone'), alone), notCarried(lineOf('shared-phone'), file)]).toEqual([1, 0]);
    expect(exhibits({ signal: 'prior', bits: -6 }, file, 'UTC')).toEqual([]);
  });

  it('puts a value beside the record it is held against, once for all ways it was recognised', () => {
    const sourced = { source: 'an invented list', sourceDate: '2024-11-21' };
    const entry = {
      kind: 'institution',
      name: 'Northlake',
      relation: 'front-company',
      designations: [],
      confidence: 'high',
      ...sourced,
    } as const;
    const records = [
      { ...entry, path: '/resume/work/0/name', by: 'name' },
      { ...entry, path: '/resume/work/0/url', by: 'domain' },
    ] as const;
    const line: Line = {
      signal: 'listed-employer',
      bits: 7,
      class: 'B',
      evidence: ['name', 'url'].map((key) => ({ kind: 'fact', at: [{ ...me, path: `/resume/work/0/${key}` }] })),
    };
    const url = 'https://northlake.example';
    const work = (application.resume?.work ?? []).map((job) => ({ ...job, url }));
    const [shown, ...more] = exhibits(line, { ...file, application: { ...application, resume: { work } }, records }, 'UTC');
    expect(more).toEqual([]);
    if (shown?.kind !== 'record') throw new Error('a record was expected');
    expect(told(shown.file)).toEqual(expect.arrayContaining(['Employer: Northlake[same]', `Site: ${url}[same]`]));
    expect([shown.record.source, ...told(shown.record)]).toEqual([
      'an invented list · 21 Nov 2024',
      'Entry: Northlake[plain]',
      'Listed as: front company[plain]',
      'Recognised: by its name and by its domain[plain]',
    ]);
  });

  it('puts later events of two files side by side, each with its day', () => {
    const set = (application: string, at: string) => ({
      schema: 'event/1' as const,
      source: 'greenhouse',
      application,
      at,
      kind: 'payroll.account-set',
      data: { account: 'acct-1', holder: 'D. Stewart', country: 'US' },
    });
    const both: CaseFile = {
      ...file,
      events: [set('gh-1', '2026-11-12T00:00:00Z')],
      eventsOfOthers: [set('gh-2', '2026-09-01T00:00:00Z')],
    };
    const line: Line = {
      signal: 'shared-payout-account',
      bits: 9,
      class: 'B',
      evidence: [{ kind: 'shared', holders: 2, at: [me, them].map((ref) => ({ ...ref, path: '/events/0/data/account' })) }],
    };
    const shown = pair(exhibits(line, both, 'UTC')[0]);
    expect([shown.left.source, shown.right.source]).toEqual(['Payroll account set · 12 Nov 2026', 'Payroll account set · 1 Sep 2026']);
    expect(told(shown.right)).toEqual(['Name: Sam Other[differs]', 'Account: acct-1[same]', 'Holder: D. Stewart[same]']);
  });

  it('tells one thing once: a referee whose mailbox and phone are both shared, a phone that stands in two places', () => {
    const references = [{ name: 'Lee Quill', email: 'lee@quill.example', phone: '206-555-0150' }];
    const resume = { basics: { summary: 'One.', phone: '(206) 555-0134' } };
    const both = { ...file, application: { ...application, references, resume }, others: [{ ...other, references, resume }] };
    const shared = (path: string) => ({ kind: 'shared' as const, at: [me, them].map((ref) => ({ ...ref, path })) });
    const referee: Line = {
      signal: 'shared-referee',
      bits: 7,
      class: 'B',
      evidence: ['email', 'phone'].map((key) => shared(`/references/0/${key}`)),
    };
    const [shown, ...more] = exhibits(referee, both, 'UTC');
    expect(more).toEqual([]);
    expect(told(pair(shown).right)).toEqual(expect.arrayContaining(['Mailbox: lee@quill.example[same]', 'Phone: 206-555-0150[same]']));
    const places = ['/candidate/phone', '/resume/basics/phone'].flatMap((path) => [me, them].map((ref) => ({ ...ref, path })));
    const phone: Line = { signal: 'shared-phone', bits: 9, class: 'B', evidence: [{ kind: 'shared', holders: 2, at: places }] };
    expect(exhibits(phone, both, 'UTC')).toHaveLength(1);
  });

  it('tells two files of one name apart by their contacts', () => {
    const namesake = { ...other, candidate: { ...other.candidate, name: 'Robin Sample', email: 'rs@example.net' } };
    const shown = pair(exhibits(lineOf('shared-phone'), { ...file, others: [namesake] }, 'UTC')[0]);
    expect(told(shown.right)).toEqual(['Name: Robin Sample[same]', 'Mailbox: rs@example.net[differs]', 'Phone: 206.555.0134[same]']);
  });

  it('finds where a value was read: around it first, then inside it', () => {
    expect(provenance(application, '/resume/work/0/endDate')?.line).toBe(14);
    expect(provenance(application, '/resume')?.page).toBe(1);
    expect(provenance(application, '/candidate/phone')).toBeUndefined();
    expect(sourceWords(application, '/resume/work/1')).toBe('resume.pdf, page 1');
    expect(sourceWords(application, '/references/0/email')).toBe('references');
  });
});
