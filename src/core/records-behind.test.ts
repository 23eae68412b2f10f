import { describe, expect, it } from 'vitest';
import { bits } from './model/bits.js';
import { type Institution, noFacts, type School } from './model/facts.js';
import type { Line } from './model/screening.js';
import { indexFacts } from './normalise/fact-index.js';
import { recordsBehind } from './records-behind.js';
import { maya } from './signals/examples.js';

const sourced = { source: 'an invented list', sourceDate: '2026-01-01' };
const firm: Institution = {
  id: 'brightfen',
  name: 'Brightfen Network Technology Co., Ltd.',
  aliases: ['Bright Fen Network'],
  weakAliases: [],
  domains: [],
  kind: 'company',
  relation: 'front-company',
  needsContext: false,
  places: [],
  designations: [{ list: 'invented', date: '2024-01-01' }],
  confidence: 'high',
  ...sourced,
};
const master = { level: 'master', major: 'Data Science', from: '2021' };
const college: School = {
  id: 'alder',
  name: 'Alder Valley University',
  formerNames: [],
  domains: [],
  country: 'US',
  opened: '1962',
  programmes: [{ level: 'bachelor', major: 'Data Science', from: '2019' }, master],
  ...sourced,
};
const world = { facts: indexFacts({ ...noFacts, institutions: [firm], schools: [college] }) };
const file = maya({
  resume: {
    work: [{ name: 'Larkspur Systems' }, { name: 'Bright Fen Network', position: 'Developer', startDate: '2019-01' }],
    education: [{ institution: 'Alder Valley University', studyType: 'Master', area: 'Data Science', startDate: '2016', endDate: '2018' }],
  },
});

const line = (family: string, paths: readonly string[], application = file.id): Line => ({
  signal: `of-${family}`,
  family,
  class: 'C',
  ledger: 'claims',
  bits: bits(3),
  evidence: [{ kind: 'clash', at: paths.map((path) => ({ source: file.source, application, path })) }],
});

describe('records behind a score', () => {
  it('are the listed entry as the file names it, and the school with its dated degrees of that level', () => {
    const lines = [
      line('institutions', ['/resume/work/1/name']),
      line('education', ['/resume/education/0/endDate', '/resume/education/0/institution']),
    ];
    expect(recordsBehind(file, lines, world)).toEqual([
      {
        kind: 'institution',
        path: '/resume/work/1/name',
        name: firm.name,
        by: 'alias',
        relation: 'front-company',
        designations: firm.designations,
        confidence: 'high',
        ...sourced,
      },
      {
        kind: 'school',
        path: '/resume/education/0',
        name: college.name,
        opened: '1962',
        programmes: [master],
        ...sourced,
      },
    ]);
  });

  it('are none for lines of other families, of other files, and of values that name nothing known', () => {
    const quiet = [
      line('contact', ['/resume/work/1/name']),
      line('institutions', ['/resume/work/0/name']),
      line('institutions', ['/resume/work/1/name'], 'another'),
    ];
    expect(recordsBehind(file, quiet, world)).toEqual([]);
    expect(recordsBehind(file, [{ signal: 'prior', bits: bits(-6.63) }], world)).toEqual([]);
  });
});
