import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceClass, Line } from '../client-types.js';
import { whatWouldClear } from './clearing.js';
import { lines, screeningOf } from './sample.js';

const prior: Line = { signal: 'prior', bits: -6.63 };
const line = (signal: string, family: string, name: EvidenceClass, bits: number): Line => ({
  signal,
  family,
  class: name,
  ledger: 'binding',
  bits,
});

describe('what would clear a file', () => {
  it('names each single line that is enough, and what would be left', () => {
    const found = whatWouldClear(
      screeningOf([prior, line('shared-phone', 'contact', 'B', 7.2), line('jobs-overlap', 'timeline', 'C', 3)]),
      5,
    );
    expect(found).toEqual([{ signals: ['shared-phone'], evidence: expect.closeTo(3), atMost: false, because: 'rule' }]);
  });

  it('counts two clashes until one of them is explained', () => {
    const found = whatWouldClear(screeningOf([prior, line('a', 'f', 'C', 4), line('b', 'g', 'C', 3)]), 5);
    expect(found.map((c) => [c.signals, c.because])).toEqual([
      [['a'], 'rule'],
      [['b'], 'rule'],
    ]);
  });

  it('takes lines together where no single one is enough', () => {
    const found = whatWouldClear(screeningOf([prior, line('a', 'f', 'B', 7), line('b', 'g', 'B', 6), line('c', 'h', 'B', 6)]), 5);
    expect(found).toEqual([{ signals: ['a', 'b', 'c'], evidence: expect.closeTo(0), atMost: false, because: 'rule' }]);
  });

  it('does not count what a cap took away already', () => {
    const capped = [
      prior,
      line('a', 'contact', 'B', 7),
      line('b', 'contact', 'B', 6),
      { signal: 'cap:contact', family: 'contact', bits: -4 },
    ];
    expect(whatWouldClear(screeningOf(capped), 8)).toEqual([
      { signals: ['a'], evidence: expect.closeTo(6), atMost: false, because: 'threshold' },
      { signals: ['b'], evidence: expect.closeTo(7), atMost: false, because: 'threshold' },
    ]);
  });

  it('gives confirmations back at most what they answered', () => {
    const confirmed: Line = { signal: 'owner-says-yes', family: 'records', class: 'A', ledger: 'binding', bits: -2 };
    const found = whatWouldClear(screeningOf([prior, line('a', 'f', 'B', 6), confirmed, line('c', 'g', 'C', 3)]), 5);
    expect(found[0]).toEqual({ signals: ['a'], evidence: expect.closeTo(3), atMost: true, because: 'rule' });
  });

  it('says nothing about a file without grounds, and never needs context', () => {
    expect(whatWouldClear({ ...screeningOf(lines), tier: 'clear' }, 5)).toEqual([]);
    const names = whatWouldClear(screeningOf(lines), 5).flatMap((c) => c.signals);
    expect(names).not.toContain('vpn');
  });

  it('always finds a way, and one that the rule agrees with', () => {
    const bag = fc.array(
      fc.record({
        signal: fc.uuid(),
        family: fc.constantFrom('f', 'g', 'h'),
        class: fc.constantFrom<EvidenceClass>('A', 'B', 'C', 'D'),
        ledger: fc.constantFrom('claims' as const, 'binding' as const),
        bits: fc.double({ min: 0.1, max: 10, noNaN: true }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(bag, (some) => {
        const screening = screeningOf([prior, ...some]);
        const against = some.filter((l) => l.class !== 'D');
        const found = whatWouldClear(screening, 5);
        if (against.length > 0) expect(found.length).toBeGreaterThan(0);
        for (const clearing of found) {
          const rest = against.filter((l) => !clearing.signals.includes(l.signal));
          const bits = rest.reduce((sum, l) => sum + l.bits, 0);
          expect(bits).toBeLessThanOrEqual(clearing.evidence + 1e-6);
          const flags = rest.some((l) => l.class !== 'C') || new Set(rest.map((l) => l.family)).size >= 2;
          expect(flags && bits >= 5).toBe(false);
        }
      }),
    );
  });
});
