import { kilometres } from '../../link/distance.js';
import type { DocumentFingerprint, Employment, Session } from '../../model/profile.js';
import { datePaths, networkPath, timePaths } from '../claim-paths.js';
import { minutesApart, offsetsOf } from '../distance.js';
import { clashAt, clear, defineSignal, noData } from '../signal.js';
import { dayOf, holdsOn } from '../span.js';

/** Beyond any error of a network table and any commute. */
const tooFarKm = 1000;
const otherClockMinutes = 120;
/** A document this much older than the session was not made on the same journey. */
const anotherJourneyDays = 14;

export const sessionApartFromOnsiteWork = defineSignal({
  id: 'session-apart-from-onsite-work',
  family: 'geography',
  title: 'Home network, clock and document of one place, on-site work in another',
  why: 'Who applies from far away cannot be at work on site today; a home line, the clock and the resume’s own time stamp agree on where they are.',
  source: 'ip-geo-vs-claim, tz-vs-claim: DTEX, 2024-10-15; Security Alliance framework, 2025–2026',
  class: 'C',
  ledger: 'binding',
  grade: 'M',
  direction: 'against',
  sees: ['session', 'work', 'documents', 'submittedAt'],
  needs: [],
  innocent: {
    'vpn-or-hotel': 'The exit of a VPN, a mobile carrier or a host stands elsewhere: it is never read.',
    visit: 'A visit to family: without a document made there it is only context.',
    'remote-job': 'The present job is remote, or does not say that it is on site.',
    'wrong-table': 'The table of networks is wrong: the clock of the browser does not follow it.',
  },
  ask: 'Ask where the applicant works from this month, as every finalist is asked.',
  since: '0.1.0',
  status: 'active',
  read({ self }) {
    const session = self.session;
    const at = self.submittedAt ?? session?.submittedAt;
    if (!session || at === undefined || !fixedLine(session))
      return noData('a home or office network with its place, and the clock of the browser');
    const jobs = self.work.filter((job) => job.workplace === 'onsite' && job.place?.timezone !== undefined && holdsOn(job.span, dayOf(at)));
    if (jobs.length === 0) return noData('a present on-site job with its place');
    const away = jobs.filter((job) => isAway(session, job));
    const [job] = away;
    if (!job || away.length < jobs.length) return clear;
    const made = self.documents.filter((document) => madeAway(document, session, job));
    const paths = [networkPath(session), `${session.path}/timezone`, ...jobs.flatMap((j) => [`${j.path}/location`, ...datePaths(j)])];
    const older = made.some((document) => document.createdAt !== undefined && dayOf(at) - dayOf(document.createdAt) >= anotherJourneyDays);
    return {
      state: 'found',
      strength: older ? 1.5 : 1,
      ...(made.length > 0 ? {} : { class: 'D' as const }),
      evidence: [clashAt(self, ...paths, ...made.flatMap(timePaths))],
      about: ['binding'],
    };
  },
});

const fixedLine = (session: Session): boolean =>
  (session.network?.kind === 'residential' || session.network?.kind === 'business') &&
  session.network.place.latitude !== undefined &&
  session.timezone !== undefined;

/** Far from the job, with a browser clock that the job's place never shows and the network's place does. */
function isAway(session: Session, job: Employment): boolean {
  if (!session.network || !job.place) return false;
  const clock = offsetsOf(session.timezone);
  return (
    (kilometres(session.network.place, job.place) ?? 0) > tooFarKm &&
    (minutesApart(clock, offsetsOf(job.place.timezone)) ?? 0) >= otherClockMinutes &&
    minutesApart(clock, offsetsOf(session.network.place.timezone)) === 0
  );
}

/** A document whose own times carry an offset of the session's place and never of the job's. */
function madeAway(document: DocumentFingerprint, session: Session, job: Employment): boolean {
  if (document.utcOffsetMinutes === undefined || document.createdAt === undefined) return false;
  const made = [document.utcOffsetMinutes];
  return (
    minutesApart(made, offsetsOf(session.timezone)) === 0 && (minutesApart(made, offsetsOf(job.place?.timezone)) ?? 0) >= otherClockMinutes
  );
}
