import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readRecord } from '#core/intake/record.js';
import { ReportTally } from '#core/intake/reports.js';
import { load } from './load.js';

const made = [...load(6000, 7)];

describe('a load', () => {
  it('is the same bytes for the same seed, and another for another', () => {
    const digest = createHash('sha256')
      .update(
        made
          .slice(0, 500)
          .map((record) => JSON.stringify(record))
          .join('\n'),
      )
      .digest('hex');
    expect(digest).toMatchInlineSnapshot(`"c352eb334e24f57f73504d91f6c8c4aa076fd0bcfe3cce889f67d8175ae53b2b"`);
    expect(JSON.stringify([...load(20, 8)])).not.toBe(JSON.stringify(made.slice(0, 20)));
  });

  it('does not depend on how many are asked for', () => expect([...load(700, 7)]).toEqual(made.slice(0, 700)));

  it('every third resume is plain text, and a record has about 5 kB', () => {
    expect(made.filter((record) => record.resumeText !== undefined).length).toBe(2000);
    const bytes = made.reduce((sum, record) => sum + Buffer.byteLength(JSON.stringify(record)), 0) / made.length;
    expect(bytes).toBeGreaterThan(4500);
    expect(bytes).toBeLessThan(5500);
  });

  it('every part comes in a realistic share', () => {
    const share = (part: 'session' | 'documents' | 'profiles' | 'references' | 'answers') =>
      made.filter((record) => record[part] !== undefined).length / made.length;
    expect(share('session')).toBeCloseTo(0.56, 1);
    expect(share('documents')).toBeCloseTo(0.75, 1);
    expect(share('profiles')).toBeCloseTo(0.44, 1);
    expect(share('references')).toBeCloseTo(0.22, 1);
    expect(share('answers')).toBeCloseTo(0.4, 1);
  });

  it('numbers and mailboxes are hardly ever shared by people of different names', () => {
    const holders = new Map<string, Set<string>>();
    for (const { candidate } of made) {
      for (const key of [candidate.email, candidate.phone?.replace(/\D/g, '').slice(-10)])
        if (key) holders.set(key, (holders.get(key) ?? new Set()).add(candidate.name));
    }
    const shared = [...holders.values()].filter((names) => names.size > 1).length;
    expect(shared).toBeGreaterThan(20);
    expect(shared / made.length).toBeLessThan(0.02);
  });

  it('is accepted as it is', () => {
    const tally = new ReportTally();
    for (const record of made) expect(readRecord(JSON.parse(JSON.stringify(record)), { file: 'made' }, tally).kind).toBe('application');
    expect(tally.list()).toEqual([]);
  });
});
