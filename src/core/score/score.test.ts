import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidence } from '../model/evidence.js';
import type { EvidenceClass } from '../model/screening.js';
import type { Weights } from '../model/weights.js';
import type { SignalReading } from '../signals/run.js';
import type { AnySignal, Found } from '../signals/signal.js';
import { score } from './score.js';
import { hasOwnEvidence, screeningOf, tierOf } from './tier.js';

const ref = { source: 'test', id: 'self' };
const at = (path: string) => ({ source: 'test', application: 'self', path });

interface Sketch {
  id: string;
  family: string;
  class: EvidenceClass;
  ledger: 'claims' | 'binding';
  direction: 'against' | 'for';
  demoted: boolean;
  strength: number;
  about: string;
  shared: boolean;
}

function reading(s: Sketch): SignalReading {
  const signal = {
    id: s.id,
    family: s.family,
    class: s.class,
    ledger: s.ledger,
    direction: s.direction,
    status: 'active',
  } as unknown as AnySignal;
  const found: Found = {
    state: 'found',
    strength: s.strength,
    ...(s.demoted && s.direction === 'against' ? { class: 'D' as const } : {}),
    evidence: [
      s.shared
        ? evidence('shared', [at(s.about), { source: 'test', application: 'other', path: s.about }], 2)
        : evidence('fact', [at(s.about)]),
    ],
    about: s.ledger === 'binding' ? ['binding'] : [s.about],
  };
  return { signal, reading: found };
}

const grade = { A: 10, B: 6, C: 3.5, D: 0.6 } as const;

function weightsOf(bag: readonly Sketch[], caps: { evidence: number; context: number }): Weights {
  const families = ['a', 'b', 'c', 'd'];
  return {
    version: 'test',
    made: '2026-01-01',
    prior: -6.63,
    priorSpread: 1,
    askAt: 5,
    grades: Object.fromEntries(bag.map((s) => [s.id, { bits: s.direction === 'for' ? -grade[s.class] : grade[s.class], spread: 1 }])),
    demoted: { bits: 0.6, spread: 0.4 },
    lessened: { bits: 3, spread: 1 },
    caps: Object.fromEntries(families.map((f) => [f, caps.evidence])),
    contextCaps: Object.fromEntries(families.map((f) => [f, caps.context])),
    calibrated: false,
  };
}

const paths = ['/resume/work/0', '/resume/work/0/startDate', '/resume/work/1', '/resume/education/0', '/candidate/phone'];
const sketch: fc.Arbitrary<Omit<Sketch, 'id'>> = fc.record({
  family: fc.constantFrom('a', 'b', 'c', 'd'),
  class: fc.constantFrom<EvidenceClass>('A', 'B', 'C', 'D'),
  ledger: fc.constantFrom('claims', 'binding'),
  direction: fc.constantFrom('against', 'against', 'against', 'for'),
  demoted: fc.boolean(),
  strength: fc.constantFrom(1, 1.1, 1.25, 1.5),
  about: fc.constantFrom(...paths),
  shared: fc.boolean(),
});
const bag = fc
  .array(sketch, { maxLength: 9 })
  .map((list) => list.map((s, i): Sketch => ({ ...s, id: `s${i}`, class: s.direction === 'for' && s.class === 'D' ? 'C' : s.class })));
const caps = fc.record({ evidence: fc.constantFrom(4, 8, 12), context: fc.constantFrom(0.5, 1.5) });
const many = { numRuns: 100_000 };

const withoutD = (list: readonly Sketch[]) => list.filter((s) => s.class !== 'D' && !(s.demoted && s.direction === 'against'));
const outcome = (list: readonly Sketch[], c: { evidence: number; context: number }, prior = -6.63) => {
  const scored = score(list.map(reading), { ...weightsOf(list, c), prior });
  return { scored, tier: tierOf(scored, hasOwnEvidence(ref, scored.standing), 2) };
};

const base: Sketch = {
  id: 's',
  family: 'a',
  class: 'C',
  ledger: 'claims',
  direction: 'against',
  demoted: false,
  strength: 1,
  about: '/resume/work/0',
  shared: false,
};

/** The reading of a line that answers every question of its ledger. */
const everything = (s: Sketch): Pick<SignalReading, 'reading'> => ({
  reading: { ...(reading(s).reading as Found), about: s.ledger === 'binding' ? ['binding'] : paths },
});

describe('the two ledgers and the threshold, over random bags of readings', () => {
  it('the total is the left-to-right sum of the lines, the evidence bits the sum without prior and context', () => {
    fc.assert(
      fc.property(bag, caps, (list, c) => {
        const { scored } = outcome(list, c);
        let total = 0;
        let asking = 0;
        for (const line of scored.lines) {
          total += line.bits;
          if (line.signal !== 'prior' && line.class !== 'D') asking += line.bits;
        }
        expect(scored.bits).toBe(total);
        expect(Math.abs(scored.evidenceBits - asking)).toBeLessThan(1e-9);
      }),
      many,
    );
  });

  it('taking every line of context away changes no tier and no evidence bit', () => {
    fc.assert(
      fc.property(bag, caps, (list, c) => {
        const all = outcome(list, c);
        const less = outcome(withoutD(list), c);
        expect(less.tier).toBe(all.tier);
        expect(Math.abs(less.scored.evidenceBits - all.scored.evidenceBits)).toBeLessThan(1e-9);
      }),
      many,
    );
  });

  it('the prior moves the probability, never the tier', () => {
    fc.assert(
      fc.property(bag, caps, fc.double({ min: -20, max: 20, noNaN: true }), (list, c, prior) => {
        expect(outcome(list, c, prior).tier).toBe(outcome(list, c).tier);
      }),
      many,
    );
  });

  it('a line for the applicant never takes more than is left of the question it answers, and moves no other ledger', () => {
    fc.assert(
      fc.property(bag, caps, (list, c) => {
        for (const ledger of ['claims', 'binding'] as const) {
          const lines = outcome(list, c).scored.lines.filter((l) => l.ledger === ledger && l.class !== 'D');
          const against = lines.reduce((n, l) => n + Math.max(0, l.bits), 0);
          const answered = lines.reduce((n, l) => n + Math.min(0, l.bits), 0);
          expect(against + answered).toBeGreaterThan(-1e-9);
        }
        const { scored } = outcome(list, c);
        expect(scored.evidenceBits).toBeGreaterThan(-1e-9);
      }),
      many,
    );
  });

  it('what is answered in full flags nobody, whatever class it was', () => {
    const answers = (['claims', 'binding'] as const).map(
      (ledger): Sketch => ({ ...base, id: `all-${ledger}`, family: 'z', class: 'A', ledger, direction: 'for', strength: 1.5, about: '/' }),
    );
    fc.assert(
      fc.property(bag, caps, (list, c) => {
        const weights = weightsOf(list, c);
        const all = [...list, ...answers].map((s) => ({ ...reading(s), ...(s.id.startsWith('all-') ? everything(s) : {}) }));
        const grades = { ...weights.grades, ...Object.fromEntries(answers.map((s) => [s.id, { bits: -1000, spread: 1 }])) };
        const scored = score(all, { ...weights, grades });
        expect(scored.standing).toEqual([]);
        expect(tierOf(scored, hasOwnEvidence(ref, scored.standing), 2)).toBe('clear');
      }),
      many,
    );
  });

  it('a clear file shows no line of A or B that counts with enough evidence to ask; a flag rests on lines that stand', () => {
    fc.assert(
      fc.property(bag, caps, fc.constantFrom(5, 2, null), (list, c, askAt) => {
        const scored = score(list.map(reading), { ...weightsOf(list, c), askAt });
        const counts = scored.lines.some((l) => l.bits > 0 && (l.class === 'A' || l.class === 'B'));
        if (!scored.flagged) expect(counts && (askAt === null || scored.evidenceBits >= askAt + 1e-9)).toBe(false);
        else {
          const families = new Set(scored.standing.filter((l) => l.class === 'C').map((l) => l.family));
          expect(scored.standing.some((l) => l.class === 'A' || l.class === 'B') || families.size >= 2).toBe(true);
        }
        expect(scored.standing.every((l) => l.bits > 0 && scored.lines.includes(l)) || !scored.flagged).toBe(true);
      }),
      many,
    );
  });

  it('clashes about one entry and its parts are one fact, in any number and from any families', () => {
    const part = fc.constantFrom('', '/startDate', '/endDate', '/name', '/location/city');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), part, fc.boolean()), { maxLength: 2 }), caps, (list, c) => {
        const entry: Sketch = { ...base, id: 'entry', family: 'z' };
        const parts = list.map(
          ([family, path, shared], i): Sketch => ({ ...base, id: `p${i}`, family, about: `${base.about}${path}`, shared }),
        );
        const pairs = parts.map((one) => [entry, one]);
        for (const pair of pairs) expect(outcome(pair, c).scored.flagged).toBe(false);
      }),
    );
  });

  it('context alone never flags, in any number or mix', () => {
    fc.assert(
      fc.property(bag, caps, (list, c) => {
        const context = list.map((s) => (s.direction === 'for' ? s : { ...s, class: 'D' as const }));
        expect(outcome(context, c).tier).toBe('clear');
      }),
      many,
    );
  });

  it('what files share escalates nobody: without evidence of one’s own and without A a flagged member is to verify', () => {
    fc.assert(
      fc.property(bag, caps, (list, c) => {
        const linked = list.map((s) => ({ ...s, shared: true, class: s.class === 'A' ? ('B' as const) : s.class }));
        expect(outcome(linked, c).tier).not.toBe('escalate');
      }),
      many,
    );
  });
});

const run = (...list: Partial<Sketch>[]) =>
  outcome(
    list.map((s, i) => ({ ...base, id: `s${i}`, ...s })),
    { evidence: 12, context: 1.5 },
  );

describe('the rule, case by case', () => {
  it('two clashes flag only from two families and on two values', () => {
    expect(run({}, { family: 'b', about: '/resume/education/0' }).scored.flagged).toBe(true);
    expect(run({}, { family: 'a', about: '/resume/education/0' }).scored.flagged).toBe(false);
    expect(run({}, { family: 'b' }).scored.flagged).toBe(false);
  });

  it('two clashes on a job and on the first day of that job are one; what both share with another file is one as well', () => {
    expect(run({}, { family: 'b', about: '/resume/work/0/startDate' }).scored.flagged).toBe(false);
    expect(run({ about: '/resume/work/0/name' }, { family: 'b', about: '/resume/work/0/startDate' }).scored.flagged).toBe(true);
    expect(run({ about: '/resume/work/1' }, { family: 'b', about: '/resume/work/10' }).scored.flagged).toBe(true);
    expect(run({ shared: true }, { family: 'b' }).scored.flagged).toBe(false);
    expect(run({ shared: true }, { family: 'b', about: '/resume/work/1' }).scored.flagged).toBe(true);
  });

  it('a line of B that was answered neither flags nor is a reason, and the clashes beside it do not flag in its place', () => {
    const owner = { direction: 'for', class: 'A', family: 'c', ledger: 'binding' } as const;
    const shared = { class: 'B', ledger: 'binding', shared: true } as const;
    expect(run(shared, owner).tier).toBe('clear');
    const { scored, tier } = run(shared, owner, { family: 'b', strength: 1.5 });
    expect(tier).toBe('clear');
    expect(scored.evidenceBits).toBeCloseTo(5.25, 9);
    expect(scored.lines.filter((l) => l.bits > 0).map((l) => l.class)).toEqual(['C']);
    const two = run(shared, owner, { family: 'b' }, { family: 'd', about: '/resume/work/1' });
    expect(two.scored.flagged).toBe(true);
    expect(two.scored.standing.map((l) => l.signal)).toEqual(['s2', 's3']);
    expect(two.scored.lines.find((l) => l.signal === 's0')?.bits).toBe(6);
  });

  it('one shared artefact flags, a demoted one does not', () => {
    expect(run({ class: 'B', ledger: 'binding', shared: true }).tier).toBe('verify');
    expect(run({ class: 'B', ledger: 'binding', shared: true, demoted: true }).tier).toBe('clear');
  });

  it('a confirmation brings its own claim to nothing and moves no other line', () => {
    const { scored, tier } = run(
      { class: 'C' },
      { family: 'b', about: '/resume/education/0' },
      { direction: 'for', class: 'A', family: 'c' },
    );
    expect(scored.lines.map((l) => [l.signal, l.bits])).toEqual([
      ['prior', -6.63],
      ['s0', 3.5],
      ['s1', 3.5],
      ['s2', -3.5],
    ]);
    expect(tier).toBe('clear');
  });

  it('a passed background check does not answer a shared phone', () => {
    const { scored, tier } = run(
      { class: 'B', ledger: 'binding', shared: true },
      { direction: 'for', class: 'A', family: 'c', ledger: 'claims' },
    );
    expect(scored.lines.at(-1)?.bits).toBe(0);
    expect(tier).toBe('verify');
  });

  it('a family cap is a line of its own, and one over context leaves with the context', () => {
    const lines = run(
      { class: 'B', ledger: 'binding' },
      { class: 'B', ledger: 'binding' },
      { class: 'B', ledger: 'binding' },
      { class: 'D' },
      { class: 'D' },
      { class: 'D' },
    ).scored.lines;
    expect(lines.slice(-2)).toEqual([
      { signal: 'cap:a', family: 'a', bits: -6 },
      { signal: 'cap:a:context', family: 'a', class: 'D', bits: expect.closeTo(-0.3, 9) },
    ]);
  });

  it('a file escalates with its ring only when it and another member stand alone', () => {
    const scored = run({ class: 'B', ledger: 'binding', shared: true }, { class: 'C', family: 'b' }).scored;
    const own = hasOwnEvidence(ref, scored.standing);
    expect(own).toBe(true);
    expect(tierOf(scored, own, 1)).toBe('verify');
    expect(tierOf(scored, own, 2)).toBe('escalate');
  });

  it('writes a screening whose interval holds its probability and that gives reasons only when flagged', () => {
    const stamp = { model: '0001', snapshot: 's', screenedAt: '2026-01-01T00:00:00.000Z', calibrated: false };
    const clearFile = screeningOf(ref, run({}).scored, { id: null, own: 0 }, stamp);
    expect(clearFile).toMatchObject({ tier: 'clear', reasons: [], ring: null });
    const flagged = screeningOf(ref, run({ class: 'A' }, { class: 'D', family: 'b' }).scored, { id: null, own: 0 }, stamp);
    expect(flagged).toMatchObject({ tier: 'escalate', reasons: ['s0'] });
    expect(flagged.interval[0]).toBeLessThan(flagged.probability);
    expect(flagged.interval[1]).toBeGreaterThan(flagged.probability);
  });
});
