import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentFingerprint, Profile } from '../model/profile.js';
import { PoolTally, withoutConstantMetadata } from './pool-facts.js';

const file = (source: string, document?: Partial<DocumentFingerprint>) => ({
  ref: { source, id: 'x' },
  documents: document ? [{ path: '/documents/0', hiddenText: false, tinyText: false, ...document }] : [],
});

describe('pool facts', () => {
  it('count the pool in whole bits, so that a few more files change nothing', () => {
    const tally = new PoolTally();
    for (let i = 0; i < 500; i++) tally.add(file('a'));
    expect(tally.facts()).toEqual({ sizeBits: 9, constantMetadata: [] });
  });

  it('name what an export wrote into nearly all of its files, and nothing else', () => {
    const tally = new PoolTally();
    for (let i = 0; i < 40; i++) tally.add(file('ats', { producer: i < 38 ? 'Printer 9' : 'LaTeX', author: `person ${i}` }));
    for (let i = 0; i < 10; i++) tally.add(file('folder', { producer: 'LaTeX' }));
    expect(tally.facts().constantMetadata).toEqual(['ats\u0000producer\u0000Printer 9']);
  });

  it('take it away from what signals read, and leave the rest', () => {
    const pool = { sizeBits: 9, constantMetadata: ['ats\u0000producer\u0000Printer 9', 'ats\u0000utcOffsetMinutes\u0000-480'] };
    const profile = file('ats', { producer: 'Printer 9', author: 'Alex', utcOffsetMinutes: -480 }) as unknown as Profile;
    expect(withoutConstantMetadata(profile, pool).documents).toEqual([
      { path: '/documents/0', hiddenText: false, tinyText: false, author: 'Alex' },
    ]);
    const other = file('folder', { producer: 'Printer 9', utcOffsetMinutes: 540 }) as unknown as Profile;
    expect(withoutConstantMetadata(other, pool).documents).toEqual(other.documents);
  });

  it('are the same however the files are shared between workers', () => {
    const one = fc.record({
      source: fc.constantFrom('a', 'b'),
      producer: fc.constantFrom('p', 'q'),
      author: fc.option(fc.constantFrom('x', 'y')),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 80 }), fc.nat({ max: 80 }), (files, cut) => {
        const add = (tally: PoolTally, list: typeof files) => {
          for (const { source, producer, author } of list) tally.add(file(source, { producer, ...(author ? { author } : {}) }));
          return tally;
        };
        const whole = add(new PoolTally(), files).facts();
        const merged = new PoolTally();
        for (const part of [files.slice(cut), files.slice(0, cut)]) merged.merge(part.length, add(new PoolTally(), part).counts());
        expect(merged.facts()).toEqual(whole);
      }),
    );
  });
});
