import { describe, expect, it } from 'vitest';
import { bits } from '#core/model/bits.js';
import type { Screening } from '#core/model/screening.js';
import { explanation } from './waterfall.js';

const screening: Screening = {
  schema: 'screening/1',
  application: 'gh-1',
  source: 'greenhouse',
  tier: 'verify',
  bits: bits(-0.33),
  evidenceBits: bits(6),
  probability: 0.44,
  interval: [0.2, 0.7],
  calibrated: false,
  reasons: ['shared-phone'],
  ring: null,
  lines: [
    { signal: 'prior', bits: bits(-6.63) },
    {
      signal: 'shared-phone',
      family: 'contact',
      class: 'B',
      ledger: 'binding',
      bits: bits(6),
      evidence: [{ kind: 'shared', at: [{ source: 'greenhouse', application: 'gh-2\u001b[31m', path: '/candidate/phone' }], holders: 2 }],
    },
    { signal: 'plus-one-as-typed', family: 'contact', class: 'D', ledger: 'claims', bits: bits(0.3), evidence: [] },
  ],
  coverage: { read: 9, of: 40 },
  unread: ['shared-device'],
  model: '0001',
  snapshot: 's-0',
  screenedAt: '2026-03-02T00:00:00.000Z',
};

describe('the waterfall on a terminal', () => {
  const text = explanation(screening, { askAt: 5 }).join('\n');

  it('draws every line from the sum before it to the sum after, and the total', () => {
    const bars = text.split('\n').filter((line) => /[█░▒]/.test(line));
    expect(bars).toHaveLength(4);
    expect(bars[0]).toContain('−6.63');
    expect(bars[1]).toMatch(/^B .*\+6\.00$/);
    expect(bars[3]).toMatch(/^= {2}Total .*−0\.33$/);
    const width = (line: string) => (line.match(/[█░▒]/g) ?? []).length;
    expect(width(bars[0]!)).toBeGreaterThan(width(bars[1]!));
  });

  it('shows no percentage while nothing is calibrated', () => expect(text).not.toMatch(/\d\s?%/));

  it('lets nothing out of a file steer the terminal', () => {
    expect(text.replace(/\u001b\[\d+m/g, '')).not.toMatch(/\u001b/);
    expect(text).toContain('gh-2');
  });

  it('says of a clear file what could be read', () => {
    const clear = explanation({ ...screening, tier: 'clear', reasons: [] }, { askAt: 5 }).join('\n');
    expect(clear).toContain('No grounds found, with 9 of 40 signals readable');
  });
});
