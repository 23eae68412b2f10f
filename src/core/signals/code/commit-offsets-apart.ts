import type { PublicProfile } from '../../model/profile.js';
import { minutesApart, offsetsOf } from '../distance.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';

const enoughCommits = 50;
const nearlyAll = 0.9;
const otherClockMinutes = 180;

export const commitOffsetsApart = defineSignal({
  id: 'commit-offsets-apart',
  family: 'code',
  title: 'Commits written under a clock that no place in the file shows',
  why: 'The clock of the machine stands in every commit; servers, travel and past homes explain most differences.',
  source: 'git-commit-hours: Security Alliance framework, 2025–2026; open hiring handbook, 2026',
  class: 'D',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['profiles', 'addresses', 'work', 'education'],
  needs: [],
  innocent: {
    'utc-by-default': 'Servers and build machines commit under UTC: it is never read.',
    'past-places': 'The clock of a place where the person studied or worked.',
  },
  ask: 'Nothing by itself.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const places = [...self.addresses, ...self.work, ...self.education].map((entry) => entry.place?.timezone);
    const clocks = [...new Set(places)].flatMap(offsetsOf);
    const counted = self.profiles.filter((profile) => localCommits(profile) >= enoughCommits);
    if (clocks.length === 0 || counted.length === 0) return noData('the clocks of at least 50 commits, and a place');
    const paths = counted.filter((profile) => elsewhere(profile, clocks)).map((profile) => `${profile.path}/code/commitUtcOffsets`);
    return paths.length === 0 ? clear : { state: 'found', strength: 1, evidence: [clashAt(self, ...paths)], about: ['binding'] };
  },
});

const local = (profile: PublicProfile) => (profile.code?.commitOffsets ?? []).filter((offset) => offset.minutes !== 0);
const sum = (offsets: ReturnType<typeof local>): number => offsets.reduce((total, offset) => total + offset.commits, 0);
const localCommits = (profile: PublicProfile): number => sum(local(profile));

const elsewhere = (profile: PublicProfile, clocks: readonly number[]): boolean =>
  sum(local(profile).filter((offset) => (minutesApart([offset.minutes], clocks) ?? 0) >= otherClockMinutes)) >=
  nearlyAll * localCommits(profile);
