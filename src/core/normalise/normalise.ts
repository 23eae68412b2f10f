/** One application with every value made canonical, beside the path it was read from. Pure: the same record gives the same profile. */

import type { Application } from '../model/application.js';
import type { EventRecord } from '../model/event.js';
import type { Profile, Referee, Session, WebLink } from '../model/profile.js';
import type { NetworkLookup } from '../ports.js';
import { readAddress, readResumeAddress } from './address.js';
import { readCourse, readEmployment, readStudy } from './career.js';
import { readInstant } from './dates.js';
import { readDeviceId } from './device.js';
import { readDocument } from './documents.js';
import { readEvents } from './events.js';
import type { FactIndex } from './fact-index.js';
import { stated } from './fold.js';
import { given } from './given.js';
import { readJob } from './job.js';
import { readListed } from './listed.js';
import { readMailbox, readMailboxes } from './mailbox.js';
import { readName, withInitialsSpelledOut } from './names.js';
import { readNetwork, readTimezone } from './network.js';
import { readEmployer } from './organisations.js';
import { readPhone, readPhones } from './phone.js';
import { readPublicProfile } from './public-profile.js';
import { readBody } from './text-body.js';
import { readable } from './unsure.js';
import { asMention, hostOf, readHandle, readLink } from './web-link.js';

export interface World {
  readonly facts: FactIndex;
  readonly lookup?: NetworkLookup;
}

export function normalise(typed: Application, world: World): Profile {
  const { application, unsure } = readable(typed);
  const { facts } = world;
  const { candidate, resume, references } = application;
  const addresses = present([
    readAddress('/candidate/location', candidate.location, facts.sharedBuildings),
    readResumeAddress('/resume/basics/location', resume?.basics?.location, facts.sharedBuildings),
  ]);
  const job = readJob(application.job, facts.sharedBuildings);
  const dialledIn = addresses.find(({ place }) => place.country !== undefined)?.place.country ?? job.place?.country;
  const names = withInitialsSpelledOut(
    present([readName('/candidate/name', candidate.name), readName('/resume/basics/name', resume?.basics?.name)]),
  );
  const mailboxes = [
    ...readMailboxes('/candidate/email', candidate.email, facts.mail),
    ...readMailboxes('/resume/basics/email', resume?.basics?.email, facts.mail),
  ];
  const work = present((resume?.work ?? []).map((one, i) => readEmployment(`/resume/work/${i}`, one)));
  const education = present((resume?.education ?? []).map((one, i) => readStudy(`/resume/education/${i}`, one, facts.schoolNames)));
  const courses = present((resume?.certificates ?? []).map((one, i) => readCourse(`/resume/certificates/${i}`, one)));
  const links = linksOf(application, siteTest(work, education));
  const profiles = (application.profiles ?? []).map((one, i) => readPublicProfile(`/profiles/${i}`, one, facts.mail, facts.schoolNames));
  const referees = [
    ...(references ?? []).map((one, i) => readReferee(`/references/${i}`, one, dialledIn, facts)),
    ...(resume?.references ?? []).map((one, i) => readReferee(`/resume/references/${i}`, given({ name: one.name }), dialledIn, facts)),
  ].filter((one) => one !== undefined);
  const hosts = new Map((resume?.education ?? []).map((one, i) => [`/resume/education/${i}`, hostOf(one.url)]));
  const body = readBody(application, { names, mailboxes, links, addresses });
  return {
    ref: { source: typed.source, id: typed.id },
    ...given({ submittedAt: readInstant(application.submittedAt), channel: stated(application.channel) }),
    job,
    names,
    mailboxes,
    phones: [
      ...readPhones('/candidate/phone', candidate.phone, dialledIn, facts.areaCodes),
      ...readPhones('/resume/basics/phone', resume?.basics?.phone, dialledIn, facts.areaCodes),
    ],
    addresses,
    links,
    work,
    education,
    ...(courses.length === 0 ? {} : { courses }),
    ...(body ? { body } : {}),
    documents: (application.documents ?? []).map((one, i) => readDocument(`/documents/${i}`, one)),
    ...given({ session: readSession(application, world) }),
    profiles,
    references: referees,
    listed: readListed(
      {
        work,
        mailboxes,
        links,
        profiles,
        references: referees,
        ...given({ channel: stated(application.channel) }),
        education: education.map((one) => ({ ...one, ...given({ host: hosts.get(one.path) }) })),
      },
      facts.listed,
    ),
    answers: answersOf(application),
    events: [],
    unsure,
  };
}

/** The profile with the events of its file, in order of time. */
export const withEvents = (profile: Profile, events: readonly EventRecord[], world: World): Profile =>
  events.length === 0 ? profile : { ...profile, events: readEvents(events, world.facts, world.lookup) };

const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

const leastLabel = 5;

/** Whether a site is that of an employer or school of the file: by the link beside it, or by a name that begins like the domain. */
function siteTest(work: Profile['work'], education: Profile['education']): (domain: string) => boolean {
  const domains = new Set(work.flatMap(({ domain }) => domain ?? []));
  const names = [...work.map(({ employer }) => employer), ...education.map(({ school }) => school)].map((name) =>
    name?.key.replaceAll(' ', ''),
  );
  return (domain) => {
    const label = domain.slice(0, domain.indexOf('.')).replaceAll('-', '');
    return domains.has(domain) || (label.length >= leastLabel && names.some((name) => name?.startsWith(label)));
  };
}

/** Own pages first; links of projects, certificates and publications only lead somewhere. A page of an employer or a school is not the applicant's. */
function linksOf({ candidate, resume }: Application, isSiteOf: (domain: string) => boolean): WebLink[] {
  const own = present([
    ...(candidate.links ?? []).map((link, i) => readLink(`/candidate/links/${i}`, link)),
    readLink('/resume/basics/url', resume?.basics?.url),
    ...(resume?.basics?.profiles ?? []).map((one, i) => {
      const path = `/resume/basics/profiles/${i}`;
      return readLink(`${path}/url`, one.url) ?? readHandle(`${path}/username`, one.network, one.username);
    }),
  ]).map((link) => (link.network === 'portfolio' && isSiteOf(link.registrableDomain) ? asMention(link) : link));
  const mentioned = [
    ...(resume?.projects ?? []).map((one, i) => readLink(`/resume/projects/${i}/url`, one.url)),
    ...(resume?.certificates ?? []).map((one, i) => readLink(`/resume/certificates/${i}/url`, one.url)),
  ].map(asMention);
  return present([...own, ...mentioned]);
}

type Reference = NonNullable<Application['references']>[number];

function readReferee(path: string, one: Reference, country: string | undefined, facts: FactIndex): Referee | undefined {
  const parts = given({
    name: readName(`${path}/name`, one.name),
    mailbox: readMailbox(`${path}/email`, one.email, facts.mail),
    phone: readPhone(`${path}/phone`, one.phone, country, facts.areaCodes),
    company: readEmployer(one.company),
    relationship: stated(one.relationship),
  });
  return Object.keys(parts).length === 0 ? undefined : { path, ...parts };
}

function readSession({ session }: Application, { lookup }: World): Session | undefined {
  if (!session) return undefined;
  const parts = given({
    network: readNetwork(session.ip, session.network, lookup),
    timezone: readTimezone(session.timezone),
    locale: stated(session.locale),
    deviceId: readDeviceId(session.deviceId),
    startedAt: readInstant(session.startedAt),
    submittedAt: readInstant(session.submittedAt),
  });
  return Object.keys(parts).length === 0 ? undefined : { path: '/session', ...parts };
}

const answersOf = ({ answers }: Application): Profile['answers'] =>
  (answers ?? []).flatMap(({ answer, typedSeconds, pasted }, i) => {
    const text = stated(answer);
    if (text === undefined) return [];
    return [
      {
        path: `/answers/${i}`,
        words: text.split(/\s+/).length,
        ...given({ typedSeconds: typedSeconds !== undefined && typedSeconds >= 0 ? typedSeconds : undefined, pasted }),
      },
    ];
  });
