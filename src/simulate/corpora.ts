/** The three corpora of the project. Their files are made from these, and `corpus/` holds the hashes of what is made. */

import { levels, type Parameters, type RingPlan, type Tradecraft, tradecrafts } from './parameters.js';
import { world } from './world.js';

const ring = (
  name: string,
  tradecraft: Tradecraft,
  care: RingPlan['care'],
  personas: number,
  from: number,
  quarters: number,
): RingPlan => ({
  name,
  tradecraft,
  care,
  personas,
  from,
  quarters,
});

/** One firm's six quarters: mostly honest people, a few who pad, thirteen teams that come and go. */
const mixed: Parameters = {
  seed: 20_250_401,
  start: '2025-04-01',
  quarters: 6,
  growth: 1.27,
  honest: [{ applications: 2100, lookAlikes: 0.2, source: 'greenhouse' }],
  plainText: 0.33,
  padding: 55,
  rings: [
    ring('alder', 'phone-pool', 'standard', 9, 0, 3),
    ring('birch', 'resume-mill', 'standard', 12, 1, 4),
    ring('cedar', 'mailbox-variants', 'sloppy', 10, 0, 2),
    ring('dogwood', 'borrowed-identities', 'standard', 8, 2, 4),
    ring('elm', 'laptop-farm', 'standard', 9, 1, 4),
    ring('fir', 'front-company', 'standard', 7, 0, 4),
    ring('ginkgo', 'referee-farm', 'standard', 9, 2, 3),
    ring('hazel', 'residential-hub', 'sloppy', 8, 3, 3),
    ring('ironwood', 'document-factory', 'standard', 9, 3, 3),
    ring('juniper', 'dormant-profiles', 'standard', 7, 2, 4),
    ring('katsura', 'slow-cell', 'careful', 10, 0, 6),
    ring('larch', 'stand-ins', 'standard', 6, 1, 4),
    ring('maple', 'local-front', 'sloppy', 6, 1, 4),
  ],
  ringSource: 'greenhouse',
  world,
};

/** Nobody here does wrong: an ordinary population, and one in which people easily mistaken are many. */
const innocents: Parameters = {
  seed: 20_230_401,
  start: '2023-04-01',
  quarters: 14,
  growth: 1,
  honest: [
    { applications: 2200, lookAlikes: 0.08, source: 'greenhouse' },
    { applications: 2200, lookAlikes: 0.45, source: 'lever' },
  ],
  plainText: 0.33,
  padding: 0,
  rings: [],
  ringSource: 'greenhouse',
  world,
};

/** Campaigns only, of every tradecraft and every degree of care, beside the people whose identities they use. */
const rings: Parameters = {
  seed: 20_250_402,
  start: '2025-04-01',
  quarters: 6,
  growth: 1.27,
  honest: [],
  plainText: 0.33,
  padding: 0,
  rings: tradecrafts.flatMap((tradecraft) =>
    levels.map((care, n) =>
      ring(`${tradecraft}-${care}`, tradecraft, care, tradecraft === 'mailbox-flood' ? ([60, 20, 12][n] as number) : 9, n, 3),
    ),
  ),
  ringSource: 'greenhouse',
  world,
};

export const corpora: Readonly<Record<'mixed' | 'innocents' | 'rings', Parameters>> = { mixed, innocents, rings };
