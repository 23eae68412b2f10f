import { clashAt, clear, defineSignal, noData } from '../signal.js';
import { dayOf, daysInYear } from '../span.js';

const freshDays = 90;
const longCareerDays = 8 * daysInYear;
/** Code hosts are joined late by everyone whose firms keep their own. */
const codeHosts = ['github', 'gitlab'];

export const profileCreatedLate = defineSignal({
  id: 'profile-created-late',
  family: 'profile',
  title: 'A profile made weeks before applying, telling a long career',
  why: 'An invented person needs a page, and it is made when the campaign begins.',
  source: 'profile-created-late: Mandiant on UNC5267, 2024-09-23; Security Alliance framework, 2025–2026',
  class: 'D',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['profiles', 'work', 'submittedAt'],
  needs: [],
  innocent: {
    'first-job': 'A beginner makes a first profile.',
    'new-to-network': 'A private person or a newcomer to the network joins to find work: shown as context, never as a reason.',
  },
  ask: 'Nothing by itself.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const dated = self.profiles.filter((profile) => profile.createdAt && !codeHosts.includes(profile.network));
    const begun = self.work.filter((job) => job.span.start);
    if (self.submittedAt === undefined || dated.length === 0 || begun.length === 0)
      return noData('when a profile was made and the career began');
    const asOf = dayOf(self.submittedAt);
    const career = begun.filter((job) => asOf - (job.span.start?.latest ?? asOf) >= longCareerDays);
    const fresh = dated.filter((profile) => asOf - (profile.createdAt?.earliest ?? 0) <= freshDays);
    if (fresh.length < dated.length || !career[0]) return clear;
    const paths = [...fresh.map((profile) => `${profile.path}/createdAt`), `${career[0].path}/startDate`];
    return { state: 'found', strength: 1, evidence: [clashAt(self, ...paths)], about: ['binding'] };
  },
});
