import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.js';
import { settle, type Version } from './supersede.js';

const version = (contentSha256: string, submittedAt?: string): Version => ({ contentSha256, ...(submittedAt ? { submittedAt } : {}) });

describe('settle', () => {
  it('screens the later submission, by the moment and not by the letters', () => {
    const early = version('ff', '2026-03-02T23:00:00+09:00');
    const late = version('aa', '2026-03-02T15:00:00Z');
    expect(settle([early, late])).toEqual({ screened: late, superseded: [early], duplicates: 0 });
  });

  it('counts an absent time as earliest, and settles ties by the greater SHA-256', () => {
    const absent = version('ff');
    const tied = version('bb', '2026-03-02T15:00:00Z');
    const greater = version('cc', '2026-03-02T10:00:00-05:00');
    expect(settle([absent, greater, tied])).toEqual({ screened: greater, superseded: [tied, absent], duplicates: 0 });
    expect(settle([absent, version('aa')]).screened).toBe(absent);
  });

  it('counts the same content once, however often it came', () => {
    const a = version('aa');
    expect(settle([a, version('aa'), version('aa')])).toEqual({ screened: a, superseded: [], duplicates: 2 });
  });

  it('settles any order alike', () => {
    const any = fc.record({
      contentSha256: fc.constantFrom('a', 'b', 'c', 'd'),
      submittedAt: fc.constantFrom('2026', '2026-01-01', '2027-01-01T00:00:00Z'),
    });
    // One content has one time: it is part of the content.
    const versions = fc.uniqueArray(any, { minLength: 1, maxLength: 4, selector: (v) => v.contentSha256 });
    fc.assert(
      fc.property(versions, fc.nat(2), (distinct, repeats) => {
        const all = [...distinct, ...distinct.slice(0, repeats)] as [Version, ...Version[]];
        const forth = settle(all);
        expect(settle([...all].reverse() as [Version, ...Version[]])).toEqual(forth);
        expect(forth.superseded.length + forth.duplicates + 1).toBe(all.length);
      }),
    );
  });
});

describe('canonicalJson', () => {
  it('is RFC 8785: sorted keys, no space, shortest numbers', () => {
    expect(canonicalJson({ b: [1e21, 0.1, -0], a: 'é\n', '\ud83d\ude00': 1, '\ufb01': 2 })).toBe(
      '{"a":"é\\n","b":[1e+21,0.1,0],"\ud83d\ude00":1,"\ufb01":2}',
    );
    expect(() => canonicalJson(undefined)).toThrow();
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value));
      }),
    );
  });
});
