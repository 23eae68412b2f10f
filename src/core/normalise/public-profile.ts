/** Public profiles as they were seen: name, place, career, what changed and when, and the code behind them. */

import type { CodeRecord, PublicProfileRecord } from '../model/application.js';
import type { PublicProfile, WebLink } from '../model/profile.js';
import { readEmployment, readStudy } from './career.js';
import { readDate, readInstant } from './dates.js';
import { stated } from './fold.js';
import { given } from './given.js';
import { type MailKinds, readMailbox } from './mailbox.js';
import { readName } from './names.js';
import { readPlace } from './place/free-text.js';
import type { SchoolNames } from './schools.js';
import { readLink } from './web-link.js';

const networks: readonly WebLink['network'][] = ['linkedin', 'github', 'gitlab', 'stackoverflow', 'portfolio'];

export function readPublicProfile(path: string, record: PublicProfileRecord, mail: MailKinds, schools: SchoolNames): PublicProfile {
  const link = readLink(`${path}/url`, record.url);
  const said = stated(record.network)
    ?.toLowerCase()
    .replace(/[^a-z]/g, '');
  const { verified } = record;
  return {
    path,
    network: networks.find((network) => network === said) ?? link?.network ?? 'other',
    ...given({
      link,
      name: readName(`${path}/displayName`, record.displayName),
      place: readPlace(record.location),
      createdAt: readDate(record.createdAt),
      observedAt: readInstant(record.observedAt),
      connections: count(record.connections),
      verified:
        verified && given({ at: readDate(verified.at), by: stated(verified.by), name: readName(`${path}/verified/name`, verified.name) }),
    }),
    work: (record.work ?? []).map((work, i) => readEmployment(`${path}/work/${i}`, work)).filter((one) => one !== undefined),
    education: (record.education ?? [])
      .map((study, i) => readStudy(`${path}/education/${i}`, study, schools))
      .filter((one) => one !== undefined),
    events: eventsOf(path, record),
    ...(record.code ? { code: readCode(`${path}/code`, record.code, mail) } : {}),
  };
}

const count = (number: number | undefined): number | undefined =>
  number !== undefined && Number.isFinite(number) && number >= 0 ? number : undefined;

function eventsOf(path: string, { events }: PublicProfileRecord): PublicProfile['events'] {
  return (events ?? [])
    .flatMap((event, i) => {
      const at = readDate(event.at);
      const kind = stated(event.kind)?.toLowerCase();
      return at && kind !== undefined ? [{ at, kind, path: `${path}/events/${i}` }] : [];
    })
    .sort((a, b) => a.at.earliest - b.at.earliest || a.at.latest - b.at.latest);
}

const offsetForm = /^([+-])(\d{1,2}):?(\d{2})$/;

function readCode(path: string, code: CodeRecord, mail: MailKinds): NonNullable<PublicProfile['code']> {
  return {
    ...given({ firstCommitAt: readDate(code.firstCommitAt) }),
    commitMailboxes: (code.commitEmails ?? [])
      .map((email, i) => readMailbox(`${path}/commitEmails/${i}`, email, mail))
      .filter((one) => one !== undefined),
    commitOffsets: Object.entries(code.commitUtcOffsets ?? {})
      .flatMap(([offset, commits]) => {
        const [, sign, hours, minutes] = offsetForm.exec(offset) ?? [];
        const east = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
        return hours !== undefined && Math.abs(east) <= 14 * 60 && commits > 0 ? [{ minutes: east === 0 ? 0 : east, commits }] : [];
      })
      .sort((a, b) => a.minutes - b.minutes),
    ...given({
      originalRepositories: count(code.originalRepositories),
      forkedRepositories: count(code.forkedRepositories),
      commitsBeforeAccount: count(code.commitsBeforeAccount),
    }),
  };
}
