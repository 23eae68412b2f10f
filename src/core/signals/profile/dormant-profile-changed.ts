import { evidence } from '../../model/evidence.js';
import type { PublicProfile } from '../../model/profile.js';
import { clear, defineSignal, here, noData } from '../signal.js';
import { certainGap, dayOf } from '../span.js';

type Event = PublicProfile['events'][number];

const silentDays = 2 * 365;
/** Since its making nothing is known: the record may begin late, so the silence must be longer. */
const silentSinceMadeDays = 5 * 365;
/** A hand-over is done within half a year, and used within a year. */
const takeoverDays = 180;
const usedWithinDays = 365;

export const dormantProfileChanged = defineSignal({
  id: 'dormant-profile-changed',
  family: 'profile',
  title: 'A silent profile that changed name, photo and contact and was then verified',
  why: 'Dormant accounts are hijacked through leaked passwords or handed over for money, then dressed for the new user.',
  source: 'dormant-then-active, account-bought-or-rented: Amazon, 2025-12-19; Security Alliance framework, 2025–2026 (ten silent years)',
  class: 'C',
  ledger: 'binding',
  grade: 'S',
  direction: 'against',
  sees: ['profiles', 'submittedAt'],
  needs: [],
  innocent: {
    returning: 'A parent or carer comes back to work, with a new photo and a new number.',
    renamed: 'A name and a photo change together: marriage, divorce, transition.',
    'new-verification': 'The network begins to offer verification, and an old user takes it.',
  },
  ask: 'Ask the applicant to show control of the older mailbox or contacts of the profile, by any method offered to every finalist.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const told = self.profiles.filter((profile) => profile.events.length > 0);
    if (told.length === 0) return noData('the history of a profile');
    const asOf = self.submittedAt === undefined ? undefined : dayOf(self.submittedAt);
    const takeovers = told.map((profile) => takeover(profile, asOf)).filter((events) => events.length > 0);
    const full = takeovers.filter((events) => marks(events) === 4);
    const [first, ...rest] = full.length > 0 ? full : takeovers.filter((events) => marks(events) === 3);
    if (!first) return clear;
    const sequence = (events: readonly Event[]) =>
      evidence(
        'sequence',
        events.map((event) => here(self, event.path)),
      );
    return {
      state: 'found',
      strength: 1,
      ...(full.length > 0 ? {} : { class: 'D' as const }),
      evidence: [sequence(first), ...rest.map(sequence)],
      about: ['binding'],
    };
  },
});

const dressing = ['name-changed', 'photo-changed', 'contact-changed', 'verification-added'];
const marks = (events: readonly Event[]): number => new Set(events.map((event) => event.kind)).size;

/** The changes of identity that followed a long silence, within half a year of its end. */
function takeover(profile: PublicProfile, asOf: number | undefined): Event[] {
  for (const [i, event] of profile.events.entries()) {
    const before = profile.events[i - 1]?.at ?? profile.createdAt;
    const needed = i === 0 ? silentSinceMadeDays : silentDays;
    if (!before || event.at.earliest < before.latest || certainGap(before, event.at) < needed) continue;
    if (asOf !== undefined && asOf - event.at.latest > usedWithinDays) continue;
    return profile.events
      .slice(i)
      .filter((later) => dressing.includes(later.kind) && later.at.earliest - event.at.earliest <= takeoverDays);
  }
  return [];
}
