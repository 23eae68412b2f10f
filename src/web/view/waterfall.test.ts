import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceClass, Line } from '../client-types.js';
import { cents } from './numbers.js';
import { screeningOf } from './sample.js';
import { capOf, place, waterfall } from './waterfall.js';

const prior: Line = { signal: 'prior', bits: -6.63 };
const phone: Line = { signal: 'shared-phone', family: 'contact', class: 'B', ledger: 'binding', bits: 7.2 };
const referee: Line = { signal: 'shared-referee', family: 'contact', class: 'B', ledger: 'binding', bits: 3.1 };
const cap: Line = { signal: 'cap:contact', family: 'contact', bits: -1.3 };
const vpn: Line = { signal: 'vpn', family: 'network', class: 'D', ledger: 'claims', bits: 0.6 };
const explained: Line = { signal: 'two-towns', family: 'place', class: 'C', ledger: 'claims', bits: 0 };

describe('waterfall', () => {
  it('starts at the prior, subtotals evidence, adds context last and ends at the total', () => {
    const drawn = waterfall(screeningOf([prior, phone, referee, cap, vpn, explained]), 5);
    expect(drawn.prior).toMatchObject({ from: 0, to: -6.63, cents: -663 });
    expect(drawn.evidence.map((row) => row.line.signal)).toEqual(['shared-phone', 'shared-referee', 'cap:contact', 'two-towns']);
    expect(drawn.evidence[0]?.from).toBe(-6.63);
    expect(drawn.subtotal.cents).toBe(900);
    expect(drawn.context.map((row) => row.line.signal)).toEqual(['vpn']);
    expect(drawn.context[0]?.from).toBeCloseTo(drawn.subtotal.to);
    expect(drawn.total.cents).toBe(297);
    expect(drawn.askAt).toBeCloseTo(-1.63);
  });

  it('draws a line of 0 bits as such, and says what a cap leaves', () => {
    const drawn = waterfall(screeningOf([prior, phone, referee, cap, explained]), 5);
    expect(drawn.evidence.at(-1)).toMatchObject({ zero: true, cents: 0 });
    expect(drawn.evidence[2]?.capAt).toBeCloseTo(9);
    expect(capOf(cap, [phone, referee, cap, vpn])).toBeCloseTo(9);
  });

  it('puts the heaviest family first with its cap at its end, and what speaks for the person after all that does not', () => {
    const confirmed: Line = { signal: 'employer-confirmed', family: 'records', class: 'A', ledger: 'claims', bits: -2 };
    const jobs: Line = { signal: 'jobs-overlap', family: 'a-family', class: 'C', ledger: 'claims', bits: 3 };
    const drawn = waterfall(screeningOf([prior, explained, jobs, confirmed, referee, phone, cap]), 5);
    expect(drawn.evidence.map((row) => row.line.signal)).toEqual([
      'shared-phone',
      'shared-referee',
      'cap:contact',
      'jobs-overlap',
      'employer-confirmed',
      'two-towns',
    ]);
  });

  it('has no threshold where the rule alone asks', () => {
    expect(waterfall(screeningOf([prior, phone]), null).askAt).toBeNull();
  });

  it('always adds up to the cent and stays on its axis', () => {
    const line = fc.record({
      class: fc.constantFrom<EvidenceClass>('A', 'B', 'C', 'D'),
      bits: fc.oneof(fc.constant(0), fc.double({ min: -9, max: 12, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.double({ min: -12, max: -1, noNaN: true }), fc.array(line, { maxLength: 24 }), (start, bag) => {
        const lines: Line[] = [{ signal: 'prior', bits: start }, ...bag.map((b, i) => ({ signal: `s${i}`, family: 'f', ...b }))];
        const screening = screeningOf(lines);
        const drawn = waterfall(screening, 5);
        const sum = (rows: readonly { cents: number }[]): number => rows.reduce((total, row) => total + row.cents, 0);
        expect(sum(drawn.evidence)).toBe(drawn.subtotal.cents);
        expect(drawn.prior.cents + sum(drawn.evidence) + sum(drawn.context)).toBe(drawn.total.cents);
        expect(drawn.total.cents).toBe(cents(screening.bits));
        for (const value of [drawn.total.to, drawn.askAt ?? 0, ...drawn.evidence.map((row) => row.to)]) {
          expect(place(drawn.axis, value)).toBeGreaterThanOrEqual(0);
          expect(place(drawn.axis, value)).toBeLessThanOrEqual(1);
        }
        expect(drawn.axis.ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
