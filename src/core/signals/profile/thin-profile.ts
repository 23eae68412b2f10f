import { clear, defineSignal, factAt, noData } from '../signal.js';
import { dayOf, daysInYear } from '../span.js';

const fewConnections = 10;
const longCareerDays = 8 * daysInYear;

export const thinProfile = defineSignal({
  id: 'thin-profile',
  family: 'profile',
  title: 'A profile that hardly anybody is connected to, telling a long career',
  why: 'An invented career has no colleagues. A file without any profile says nothing at all.',
  source: 'no-footprint, network-thin-or-fake: KnowBe4 incident, 2024-07-23; Security Alliance framework, 2025–2026',
  class: 'D',
  ledger: 'binding',
  grade: 'W',
  direction: 'against',
  sees: ['profiles', 'work', 'submittedAt'],
  needs: [],
  innocent: {
    beginner: 'A short career has few colleagues.',
    private: 'Private people and newcomers connect with few: shown as context, never as a reason.',
  },
  ask: 'Nothing by itself.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const counted = self.profiles.filter((profile) => profile.connections !== undefined);
    const begun = self.work.filter((job) => job.span.start);
    if (self.submittedAt === undefined || counted.length === 0 || begun.length === 0)
      return noData('connections of a profile and a dated career');
    const asOf = dayOf(self.submittedAt);
    const long = begun.some((job) => asOf - (job.span.start?.latest ?? asOf) >= longCareerDays);
    if (!long || counted.some((profile) => (profile.connections ?? 0) > fewConnections)) return clear;
    const paths = counted.map((profile) => `${profile.path}/connections`);
    return { state: 'found', strength: 1, evidence: [factAt(self, ...paths)], about: ['binding'] };
  },
});
