import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../client-types.js';
import { bodyOf, facet } from './facets.js';
import { application, file } from './sample.js';

const fields = (path: string): string[] =>
  facet(application, path, file.events).fields.map((field) => `${field.label}: ${field.value}${field.pointed ? ' <' : ''}`);

describe('what stands at a pointer', () => {
  it('shows a whole job or study for any pointer into it, and which value is meant', () => {
    expect(fields('/resume/work/0/endDate')).toEqual([
      'Employer: Northlake',
      'Title: Engineer',
      'Dates: Jun 2018 – Mar 2021 <',
      'Place: Columbus',
      'Workplace: on site',
    ]);
    expect(fields('/resume/education/0')).toEqual(['School: Alder State', 'Degree: B.S. Computer Science', 'Dates: Sep 2012 – May 2016']);
  });

  it('shows only what is pointed at where a part holds much else', () => {
    expect(fields('/candidate/phone')).toEqual(['Phone: +1 (206) 555-0134 <']);
    expect(fields('/candidate/location')).toEqual(['Address: Seattle, WA, US <']);
    expect(fields('/session/network')).toEqual(['Network: VPN <']);
    expect(fields('/session/network/country')).toContain('Seen in: US <');
    expect(fields('/documents/0/fileName')).toEqual(['File: resume.pdf <']);
  });

  it('reads events by their order in time', () => {
    expect(facet(application, '/events/0/data/result', file.events).heading).toBe('Employment checked');
    expect(facet(application, '/events/0/data/result', file.events).when).toBe('2026-11-17T10:00:00Z');
    expect(fields('/events/0/data/result')).toEqual(['Employer: Brightwater', 'Result: confirmed <', 'Contact found: independent']);
    expect(fields('/events/9/data/result')).toEqual([]);
    const checked = file.events.map((event) => ({ ...event, data: { claim: '/resume/work/1', result: 'confirmed' } }));
    expect(facet(application, '/events/0', checked).fields[0]?.value).toBe('Brightwater, Engineer, Jan 2020 – Aug 2022');
  });

  it('shows keys it does not know as they are', () => {
    expect(fields('/channel')).toEqual(['Channel: careers-site <']);
    expect(fields('/submittedAt')).toEqual(['When: 9 Nov 2026, 15:04 UTC <', 'What: Application sent <']);
    expect(fields('/candidate/name')).toEqual(['Name: Robin Sample <']);
    expect(fields('/resume/work/0/highlights')).not.toContain('undefined');
  });

  it('takes the text of a resume from its parts where there is no full text', () => {
    const record: Application = {
      ...application,
      resume: { basics: { summary: 'One.' }, work: [{ summary: 'Two.', highlights: ['Three.'] }], projects: [{ description: 'Four.' }] },
    };
    expect(bodyOf(record)).toBe('One.\nTwo.\nThree.\nFour.');
    expect(facet({ ...record, resumeText: 'Full.' }, '/resumeText', []).text).toBe('Full.');
  });

  it('never throws, whatever the record and the path', () => {
    const part = fc.constantFrom(
      'candidate',
      'resume',
      'work',
      'education',
      '0',
      'events',
      'data',
      'session',
      'network',
      'profiles',
      'x~1y',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.object(), fc.array(part, { maxLength: 6 }), (record, path) => {
        const found = facet(record as unknown as Application, path.map((p) => `/${p}`).join(''), file.events);
        for (const field of found.fields) expect(typeof field.value).toBe('string');
      }),
    );
  });
});
