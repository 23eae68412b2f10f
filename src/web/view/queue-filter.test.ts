import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf, isOn, presets, readFilter, withPreset } from './queue-filter.js';

describe('filters in the address', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(readFilter({ tier: 'escalate', state: 'open', search: ' robin', page: 3 })).toEqual({
      tier: 'escalate',
      state: 'open',
      search: ' robin',
    });
    expect(readFilter({ tier: 'clear', state: 'gone', search: '  ' })).toEqual({});
    expect(readFilter({ search: 2041 })).toEqual({ search: '2041' });
  });

  it('asks for the reader’s own cases by name', () => {
    expect(askedOf({ takenBy: 'me', tier: 'verify' }, 'ana')).toEqual({ takenBy: 'ana', tier: 'verify' });
    expect(askedOf({ takenBy: 'kim' }, 'ana')).toEqual({ takenBy: 'kim' });
  });

  it('has one preset on for each filter it can make, and keeps search and ring when it changes', () => {
    for (const preset of presets) {
      const filter = withPreset(preset, { search: 'x', ring: 'ring-1', tier: 'verify' });
      expect(filter).toMatchObject({ search: 'x', ring: 'ring-1' });
      expect(presets.filter((other) => isOn(other, filter))).toEqual([preset]);
    }
  });

  it('never throws on an address', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('tier', 'state', 'search', 'ring', 'takenBy'), fc.anything()), (address) => {
        expect(readFilter(readFilter(address) as Record<string, unknown>)).toEqual(readFilter(address));
      }),
    );
  });
});
