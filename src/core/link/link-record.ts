/** A normal profile, with its events, as linking keeps it: artefact keys, identity, home, text sketch. */

import type { Employment, NormalEvent, Place, Profile, Span, Study } from '../model/profile.js';
import { hasOtherScript } from '../normalise/fold.js';
import { artefactKeys } from './artefact-keys.js';
import type { CareerStep, Identity, LinkKey, LinkRecord } from './record.js';
import { linkName } from './vouching.js';

const millisecondsOfDay = 86_400_000;
/** Work that is done beside other work by its nature, whatever hours are written. */
const sideWork =
  /\b(intern(ship)?|trainee|freelanc\w*|contract(or|ing)?|consult(ant|ing)|advis[eo]r|volunteer|part[ -]?time|tutor|self[ -]?employed)\b/i;

export function linkRecord(profile: Profile): LinkRecord {
  const home = homeOf(profile);
  const keys = artefactKeys(profile).map((key) => (isOffice(profile, key) ? { ...key, setAside: 'the office of the job' } : key));
  const { body } = profile;
  return {
    ref: profile.ref,
    ...(profile.submittedAt === undefined ? {} : { submittedAt: profile.submittedAt }),
    ...(profile.channel === undefined ? {} : { channel: profile.channel }),
    keys,
    identity: identityOf(profile, keys),
    ...(home ? { home } : {}),
    ...(body ? { body } : {}),
  };
}

/** A machine that waits at the firm's own office waits there for everybody. */
const isOffice = ({ job: { office } }: Profile, { kind, key }: LinkKey): boolean =>
  kind === 'shipping-address' && office !== undefined && (key === office || key.startsWith(`${office}|`));

function identityOf(profile: Profile, keys: readonly LinkKey[]): Identity {
  const asOf = lastKnownDay(profile);
  const told = <T>(own: readonly T[], shown: (index: number) => readonly T[]): readonly T[] =>
    own.length > 0 ? own : (profile.profiles.map((_, i) => shown(i)).find((steps) => steps.length > 0) ?? []);
  return {
    names: [...profile.names, ...profile.profiles.flatMap((one) => (one.name ? [one.name] : []))].map(linkName),
    verifiedNames: profile.profiles.flatMap((one) => (one.verified?.name ? [one.verified.name.tokens] : [])),
    verifiedPersons: profile.events.flatMap(verifiedPerson),
    profileKeys: keys.filter((key) => key.kind === 'profile-url').map((key) => key.key),
    work: told(profile.work, (i) => profile.profiles[i]!.work).flatMap((job) => workStep(job, asOf)),
    education: told(profile.education, (i) => profile.profiles[i]!.education).flatMap((study) => studyStep(study, asOf)),
    ...coursesOf(profile, asOf),
    contacts: [...new Set(keys.filter((key) => key.kind === 'mailbox' || key.kind === 'phone').map((key) => key.key))],
  };
}

/** A passed check names the person the vendor saw; its id means nothing beside another vendor's. */
function verifiedPerson(event: NormalEvent): string[] {
  const { result, subject, vendor } = event.data;
  if (event.kind !== 'identity.checked' || result !== 'passed' || typeof subject !== 'string' || subject === '') return [];
  return [`${typeof vendor === 'string' ? vendor : ''}\u0000${subject}`];
}

function workStep(job: Employment, asOf: number | undefined): CareerStep[] {
  if (!job.employer || job.employer.key === '') return [];
  const beside = job.hours === 'part-time' || sideWork.test(job.title ?? '') || sideWork.test(job.employer.typed);
  return [
    {
      path: job.path,
      where: job.employer.key,
      ...(job.title === undefined ? {} : { what: job.title }),
      span: closed(job.span, asOf),
      fullTime: job.hours === 'full-time' || !beside,
      ...inOtherLetters(job.employer.typed),
    },
  ];
}

function studyStep(study: Study, asOf: number | undefined): CareerStep[] {
  const where = study.school?.key ?? '';
  if (where === '') return [];
  const what = study.level ?? study.majors[0]?.key;
  return [
    {
      path: study.path,
      where,
      ...(study.schoolId === undefined ? {} : { id: study.schoolId }),
      ...(what === undefined ? {} : { what }),
      span: closed(study.span, asOf),
      fullTime: false,
      ...inOtherLetters(study.school?.typed ?? ''),
    },
  ];
}

function coursesOf({ courses = [] }: Profile, asOf: number | undefined): Pick<Identity, 'courses'> {
  const steps = courses.flatMap((course) => studyStep(course, asOf));
  return steps.length === 0 ? {} : { courses: steps };
}

const inOtherLetters = (typed: string): Pick<CareerStep, 'otherLetters'> => (hasOtherScript(typed) ? { otherLetters: true } : {});

/** What goes on when a file is sent has lasted until then; what came later nobody knows. */
function closed(span: Span, asOf: number | undefined): Span {
  if (!span.current || span.end || asOf === undefined) return span;
  const end = Math.max(asOf, span.start?.earliest ?? asOf);
  return { ...span, end: { earliest: end, latest: end, precision: 'day' } };
}

/** The day of the application; without it, the latest day the file itself names. */
function lastKnownDay(profile: Profile): number | undefined {
  if (profile.submittedAt !== undefined) return Math.floor(Date.parse(profile.submittedAt) / millisecondsOfDay);
  const spans = [...profile.work, ...profile.education].map((entry) => entry.span);
  const days = spans.flatMap((span) => [span.start?.earliest, span.end?.earliest]).filter((day) => day !== undefined);
  const written = profile.documents
    .flatMap((document) => [document.createdAt, document.modifiedAt])
    .map((time) => Math.floor(Date.parse(time ?? '') / millisecondsOfDay))
    .filter((day) => !Number.isNaN(day));
  const known = [...days, ...written];
  return known.length === 0 ? undefined : Math.max(...known);
}

/** The candidate's own answer before the resume's: it is asked for this application. */
function homeOf(profile: Profile): Place | undefined {
  return (profile.addresses.find((address) => address.path.startsWith('/candidate')) ?? profile.addresses[0])?.place;
}
