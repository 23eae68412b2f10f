import { describe, expect, it } from 'vitest';
import type { CaseFile, Line } from '../client-types.js';
import { factOf } from './line-fact.js';
import { application, file, lines, other } from './sample.js';

const lineOf = (signal: string): Line => lines.find((line) => line.signal === signal) as Line;
const fact = (line: Line, of: CaseFile = file): string | undefined => factOf(line, of, 'UTC');
const me = { source: application.source, application: application.id };
const line = (kind: 'clash' | 'fact' | 'sequence' | 'shared', paths: readonly string[], more: Partial<Line> = {}): Line => ({
  signal: 'x',
  bits: 3,
  class: 'C',
  evidence: [{ kind, at: paths.map((path) => ({ ...me, path })) }],
  ...more,
});

describe('the fact under a line', () => {
  it('is a shared value and who else holds it', () => {
    expect(fact(lineOf('shared-phone'))).toBe('+1 (206) 555-0134: also Sam Other');
    const many = { ...lineOf('shared-phone'), evidence: (lineOf('shared-phone').evidence ?? []).map((one) => ({ ...one, holders: 5 })) };
    expect(fact(many)).toBe('+1 (206) 555-0134: also Sam Other and 3 more');
    const namesake = { ...other, candidate: { ...other.candidate, name: 'robin SAMPLE' } };
    expect(fact(lineOf('shared-phone'), { ...file, others: [namesake] })).toBe('+1 (206) 555-0134, under other contacts');
  });

  it('never shows a whole text or fingerprint', () => {
    const shared = (path: string): Line => ({
      ...line('shared', []),
      evidence: [{ kind: 'shared', at: [me, { source: other.source, application: other.id }].map((ref) => ({ ...ref, path })) }],
    });
    const with_ = (parts: object): CaseFile => ({ ...file, application: { ...application, ...parts }, others: [{ ...other, ...parts }] });
    expect(fact(shared('/resumeText'), with_({ resumeText: 'A long story. '.repeat(20) }))).toBe('also Sam Other');
    const documents = [{ sha256: '63dcef1f06a515e58defa7d01bb50acb' }];
    expect(fact(shared('/documents/0/sha256'), with_({ documents }))).toBe('63dcef1f…: also Sam Other');
  });

  it('is what clashes, what was heard and when, how long it took', () => {
    expect(fact(line('clash', ['/resume/work/0/endDate', '/resume/work/1/startDate']))).toBe(
      'Northlake, Jun 2018 – Mar 2021; Brightwater, Jan 2020 – Aug 2022',
    );
    expect(fact(lineOf('employer-confirmed'))).toBe('confirmed, 17 Nov 2026');
    const events = ['2026-01-02', '2026-01-09'].map((at) => ({ at, kind: 'name-changed' }));
    const withProfile = { ...file, application: { ...application, profiles: [{ events }] } };
    expect(fact(line('sequence', ['/profiles/0/events/0', '/profiles/0/events/1']), withProfile)).toBe('2 steps, 2 Jan 2026 – 9 Jan 2026');
  });

  it('says what the record says', () => {
    const school = {
      kind: 'school',
      path: '/resume/education/0',
      name: 'Alder State',
      opened: '2014',
      programmes: [],
      source: 's',
      sourceDate: '2025',
    } as const;
    expect(fact(line('clash', ['/resume/education/0/startDate']), { ...file, records: [school] })).toBe(
      'Alder State, Sep 2012 – May 2016; opened 2014',
    );
  });

  it('is none for context, for arithmetic and for what this case does not carry', () => {
    expect([fact(lineOf('vpn')), fact({ signal: 'prior', bits: -6 }), fact(line('fact', ['/nowhere']))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
