import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestsTooDeep, parseJson } from './json-text.js';

const reasonOf = (text: string): string => {
  const parsed = parseJson(text);
  return 'reason' in parsed ? parsed.reason : '';
};

describe('parseJson', () => {
  it('gives the value of any JSON', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) => void expect(parseJson(JSON.stringify(value))).toEqual({ value: JSON.parse(JSON.stringify(value)) }),
      ),
    );
  });

  it('counts nesting outside of strings only', () => {
    expect(nestsTooDeep('['.repeat(200) + ']'.repeat(200))).toBe(false);
    expect(nestsTooDeep('['.repeat(201) + ']'.repeat(201))).toBe(true);
    expect(nestsTooDeep('{"a":'.repeat(201))).toBe(true);
    expect(nestsTooDeep(JSON.stringify('['.repeat(1_000)))).toBe(false);
    expect(nestsTooDeep(`["\\"${'['.repeat(1_000)}\\\\"]`)).toBe(false);
    expect(nestsTooDeep(`["\\\\",${'['.repeat(200)}`)).toBe(true);
    expect(nestsTooDeep('[]'.repeat(1_000))).toBe(false);
    expect(nestsTooDeep(`["${'['.repeat(1_000)}`)).toBe(false);
  });

  it('turns 100,000 levels and more away before parsing them', () => {
    for (const depth of [100_000, 5_000_000]) expect(reasonOf('['.repeat(depth))).toContain('deeper than 200');
  });

  it('says where the text is broken and never quotes it', () => {
    expect(reasonOf('{"name":"Alex Example" "id":1}')).toMatch(/^This is not JSON at character \d+\./);
    expect(reasonOf('{"name":"Alex Exam')).toContain('ends in the middle');
    for (const text of ['Alex Example', '{Alex:1}', '{"a":Alex}', "{'a':1}", '']) expect(reasonOf(text)).not.toContain('Alex');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '1', 'a') }), (text) => void parseJson(text)),
    );
  });
});
