import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artefactKinds } from '../model/link.js';
import { convincing, posteriorOf, rarityOf } from './posterior.js';

const history = { hundreds: 9, thousands: 14, hundredThousand: 17, million: 20 };
const weekOld = { gapDays: 7, identities: 2 };

describe('bits of a shared artefact', () => {
  it.each(artefactKinds)('%s within a week binds in every history, the strongest far beyond', (kind) => {
    const likeness = kind === 'resume-body' ? { similarity: 1 } : {};
    const fresh = kind === 'residential-ip' ? { gapDays: 0.5, identities: 2 } : weekOld;
    for (const sizeBits of Object.values(history))
      expect(posteriorOf(kind, { sizeBits, ...fresh, ...likeness })).toBeGreaterThanOrEqual(convincing);
  });

  it('a phone is worth nine bits among hundreds; near a year apart in a million it is chance', () => {
    expect(posteriorOf('phone', { sizeBits: history.hundreds, ...weekOld })).toBeGreaterThan(9);
    expect(posteriorOf('phone', { sizeBits: history.million, gapDays: 350, identities: 2 })).toBeLessThan(convincing);
    expect(posteriorOf('phone', { sizeBits: history.hundreds, gapDays: 350, identities: 2 })).toBeGreaterThan(convincing);
  });

  it('a loosely alike text is worth little more than the least, the whole text almost nine', () => {
    expect(posteriorOf('resume-body', { sizeBits: history.thousands, ...weekOld, similarity: 0.5 })).toBeCloseTo(6, 0);
    expect(posteriorOf('resume-body', { sizeBits: history.thousands, ...weekOld, similarity: 0.95 })).toBeGreaterThan(9);
  });

  it('a count disarms no mailbox, phone, account, device, document or text; crowds are normal only at addresses, lines and authors', () => {
    const among = (kind: (typeof artefactKinds)[number], identities: number) => posteriorOf(kind, { sizeBits: 12, gapDays: 7, identities });
    for (const kind of ['mailbox', 'phone', 'payout-account', 'device', 'document', 'resume-body', 'referee'] as const)
      expect(among(kind, 300)).toBe(among(kind, 2));
    for (const kind of ['address', 'residential-ip', 'document-metadata'] as const) {
      expect(among(kind, 4)).toBeGreaterThanOrEqual(convincing);
      expect(among(kind, 100)).toBeLessThan(convincing);
    }
  });

  it('never grows with history, with time between, or with a crowd; always between 0 and 12', () => {
    const sharing = fc.record({
      sizeBits: fc.integer({ min: 0, max: 30 }),
      gapDays: fc.double({ min: 0, max: 20_000, noNaN: true }),
      identities: fc.integer({ min: 2, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...artefactKinds), sharing, sharing, (kind, a, b) => {
        const least = {
          sizeBits: Math.min(a.sizeBits, b.sizeBits),
          gapDays: Math.min(a.gapDays, b.gapDays),
          identities: Math.min(a.identities, b.identities),
        };
        const bits = posteriorOf(kind, a);
        expect(bits).toBeLessThanOrEqual(posteriorOf(kind, least));
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(12);
      }),
    );
  });

  it('is as before where the time is not known as where two months lie between', () => {
    expect(posteriorOf('phone', { sizeBits: 17, identities: 2 })).toBe(posteriorOf('phone', { sizeBits: 17, gapDays: 60, identities: 2 }));
  });

  it('rarity is the surprise of one holder among all', () => {
    expect(rarityOf(13, 4)).toBe(11);
    expect(rarityOf(2, 300)).toBe(0);
  });
});
