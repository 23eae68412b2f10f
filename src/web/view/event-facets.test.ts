import { describe, expect, it } from 'vitest';
import { eventFields, eventWord } from './event-facets.js';

const told = (data: Readonly<Record<string, unknown>>): string[] =>
  eventFields({ schema: 'event/1', source: 's', application: 'a', at: '2026-01-01T00:00:00Z', kind: 'interview.held', data }, (path) =>
    path === '/resume/work/0' ? 'Northlake, Engineer' : '',
  ).map(({ label, value }) => `${label}: ${value}`);

describe('later events in words', () => {
  it('tells what was rated, what was plugged in, and what went where', () => {
    expect(
      told({
        competence: [{ task: 'walk through a system', rating: 5 }],
        claims: [{ claim: 'latest position', specificity: 3 }],
        inconsistencies: [{ resume: 'five years', interview: 'two years', explanation: 'an internship' }],
        interviewers: ['rec-1', 'rec-2'],
        usb: [{ vendorId: '046d', productId: 'c52b', name: 'receiver' }],
        displays: [{ edid: '2805', name: 'built-in' }],
        software: [],
        to: { city: 'Boston', region: 'US-MA', country: 'US' },
      }),
    ).toEqual([
      'Competence: walk through a system, rated 5 of 5',
      'Claims: latest position, detail 3 of 3',
      'Inconsistencies: resume: five years, interview: two years, explained: an internship',
      'Interviewers: rec-1; rec-2',
      'USB devices: receiver (046d:c52b)',
      'Displays: built-in (2805)',
      'Sent to: Boston, MA, US',
    ]);
  });

  it('tells stages, claims by place or by words, and codes without their dashes', () => {
    expect(told({ from: 'applied', to: 'interview', claim: '/resume/work/0', result: 'denies-applying' })).toEqual([
      'From: applied',
      'To: interview',
      'Claim: Northlake, Engineer',
      'Result: denies applying',
    ]);
    expect(told({ claim: 'Engineer', stages: ['interview', 'first day'], inconsistencies: [] })).toEqual([
      'Claim: Engineer',
      'Stages: interview and first day',
      'Inconsistencies: none',
    ]);
    expect(eventWord('badge.lost')).toBe('Badge lost');
  });
});
