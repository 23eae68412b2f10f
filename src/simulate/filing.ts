/** One application as a form, a job board or an agency hands it on: who, for what, when, and with how much beside the resume. */

import type {
  Answer,
  Application,
  DocumentRecord,
  PublicProfileRecord,
  ReferenceRecord,
  SessionRecord,
} from '../core/model/application.js';
import { day, instant, localTime, minute, offsetAt } from './calendar.js';
import { domainOf } from './career.js';
import { githubOf, linkedinOf } from './footprint.js';
import { locationOf } from './home.js';
import { nameOf } from './names.js';
import { hostedLine, type Line, mobileLine, vpnExit } from './networks.js';
import type { Opening } from './openings.js';
import type { Person } from './person.js';
import { textOf } from './plain-text.js';
import { Random, weighted } from './random.js';
import { phoneText, resumeOf } from './resume.js';
import { familyNames, givenNames } from './words/names.js';
import { answerParts, questions } from './words/things.js';

export type Filed = Omit<Application, 'schema' | 'id' | 'source'>;

export interface Filing {
  readonly person: Person;
  readonly opening: Opening;
  /** Seconds since 1970. */
  readonly at: number;
  readonly channel?: string;
  /** Where the session comes from; `null` means there is none. Left out: as such people usually come. */
  readonly line?: Line | null;
  readonly timezone?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly documents?: readonly DocumentRecord[];
  readonly profiles?: readonly PublicProfileRecord[];
  readonly references?: readonly ReferenceRecord[];
  readonly answers?: readonly Answer[];
  /** The form asks for the street. */
  readonly street?: boolean;
  /** The resume comes as plain text. */
  readonly asText?: boolean;
}

/** How often a source has each part: no system has all of them. */
const has = {
  session: 0.68,
  street: 0.55,
  documents: 0.75,
  linkedin: 0.4,
  github: 0.5,
  references: 0.22,
  answers: 0.4,
  network: 0.8,
  device: 0.7,
};

const channels = weighted<string>([
  ['careers-site', 52],
  ['job-board:jobs.example', 18],
  ['job-board:hiring.example', 12],
  ['sourced', 9],
  ['referral', 5],
  ['agency', 4],
]);

function channelOf(rng: Random): string {
  const channel = rng.weigh(channels);
  if (channel === 'referral') return `referral:E-${rng.between(1000, 4999)}`;
  return channel === 'agency'
    ? `agency:${rng.pick(['Brightpath Staffing', 'Longview Talent', 'Corner Desk Recruiting', 'Ladder and Co'])}`
    : channel;
}

export const isWebForm = (channel: string): boolean => channel === 'careers-site' || channel.startsWith('job-board:');

/** From where such a person fills in a form. */
export function usualLine(rng: Random, person: Person): Line {
  const { place } = person.home;
  if (person.habits.vpn && rng.chance(0.8)) return vpnExit(rng);
  if (rng.chance(0.13)) return mobileLine(rng, place);
  return rng.chance(0.015) ? hostedLine(rng, place) : person.line;
}

export function sessionOf(rng: Random, person: Person, at: number, line: Line, timezone = person.home.place.timezone): SessionRecord {
  return {
    id: rng.hex(16),
    startedAt: instant(at - rng.between(4, 40) * minute),
    submittedAt: instant(at),
    ip: line.ip,
    ...(rng.chance(has.network) ? { network: line.network } : {}),
    userAgent: person.device.userAgent,
    timezone,
    locale: rng.chance(0.9) ? 'en-US' : rng.pick(['en-GB', 'es-US', 'fr-FR', 'de-DE', 'ko-KR', 'zh-CN', 'hi-IN', 'pt-BR', 'vi-VN']),
    ...(rng.chance(has.device) ? { deviceId: person.device.id } : {}),
  };
}

/** The resume's file: mostly the one the person keeps, sometimes exported again shortly before it is sent. */
export function resumeFile(chance: Random, person: Person, at: number): DocumentRecord {
  const again = chance.chance(0.3);
  const rng = again ? chance : new Random(person.seed, 'file');
  const made = (again ? at - 300 : person.since) - rng.below((again ? 9 : 40) * day);
  const { program, home, name } = person;
  const stamp = program.stamp === 'local' ? localTime(made, offsetAt(home.place.offset, home.place.summer, made)) : instant(made);
  const author =
    program.author === 'own' || (program.author === 'often' && rng.chance(0.6))
      ? name.full
      : program.author === 'program'
        ? 'Resume builder'
        : undefined;
  const pdf = program.mediaType === 'application/pdf';
  return {
    kind: 'resume',
    fileName: `${rng.pick(['Resume', 'CV', name.full.replaceAll(' ', '_'), `${name.first}-resume`, 'resume_final'])}.${pdf ? 'pdf' : 'docx'}`,
    mediaType: program.mediaType,
    bytes: rng.between(18_000, 240_000),
    sha256: rng.hex(64),
    metadata: {
      ...(program.producer ? { producer: program.producer } : {}),
      ...(program.creator ? { creator: program.creator } : {}),
      ...(author ? { author } : {}),
      ...(program.stamp === 'none' ? {} : { createdAt: stamp, modifiedAt: stamp }),
    },
  };
}

/** People from earlier employers; a third write from a private mailbox, as people do who have left. */
export function refereesOf(person: Person): ReferenceRecord[] {
  const rng = new Random(person.seed, 'referees');
  return person.life.jobs.slice(0, rng.between(1, 2)).map((job) => {
    const name = nameOf(rng.pick(givenNames), rng.pick(familyNames));
    const local = `${name.first}.${name.last}`;
    return {
      name: name.full,
      email: rng.chance(0.33) ? `${local}${rng.between(100, 99999)}@example.net` : `${local}@${domainOf(job.firm)}`,
      company: job.firm,
      relationship: rng.pick(['manager', 'manager', 'colleague', 'team lead']),
    };
  });
}

export function answersOf(rng: Random, person: Person): Answer[] {
  return rng.some(questions, rng.between(1, 3)).map((question) => {
    const parts = rng.some(answerParts, rng.between(1, 4));
    const pasted = rng.chance(person.habits.manner === 'polished' ? 0.55 : 0.2);
    return { question, answer: `${parts.join('. ')}.`, typedSeconds: pasted ? rng.between(2, 15) : parts.join('').length >> 2, pasted };
  });
}

function footprintOf(rng: Random, person: Person, at: number): PublicProfileRecord[] {
  const linkedin = rng.chance(has.linkedin) ? linkedinOf(person, at) : undefined;
  const github = rng.chance(has.github) ? githubOf(person, at) : undefined;
  return [linkedin, github].filter((profile) => profile !== undefined);
}

const orUsual = <T>(given: readonly T[] | undefined, usual: () => readonly T[]): readonly T[] => given ?? usual();

export function file(rng: Random, filing: Filing): Filed {
  const { person, opening, at } = filing;
  const channel = filing.channel ?? channelOf(rng);
  const phone = filing.phone ?? phoneText(person, rng);
  const email = filing.email ?? person.mailbox;
  const resume = resumeOf(person, {
    email,
    ...(phone === undefined ? {} : { phone: phoneText(person, new Random(person.seed, 'phone')) ?? phone }),
  });
  const line = filing.line === undefined && isWebForm(channel) && rng.chance(has.session) ? usualLine(rng, person) : filing.line;
  const documents = orUsual(filing.documents, () => (rng.chance(has.documents) ? [resumeFile(rng, person, at)] : []));
  const profiles = orUsual(filing.profiles, () => footprintOf(rng, person, at));
  const references = orUsual(filing.references, () => (rng.chance(has.references) ? refereesOf(person) : []));
  const answers = orUsual(filing.answers, () => (rng.chance(has.answers) ? answersOf(rng, person) : []));
  const links = [person.linkedin, person.github, person.site].filter((link) => link !== undefined);
  return {
    submittedAt: instant(at),
    channel,
    job: opening.job,
    candidate: {
      name: person.name.full,
      email,
      ...(phone === undefined ? {} : { phone }),
      location: locationOf(person.home, filing.street ?? rng.chance(has.street), rng),
      ...(links.length > 0 ? { links } : {}),
    },
    ...(filing.asText ? { resumeText: textOf(resume, person.habits.layout) } : { resume }),
    ...(documents.length > 0 ? { documents } : {}),
    ...(answers.length > 0 ? { answers } : {}),
    ...(line ? { session: sessionOf(rng, person, at, line, filing.timezone) } : {}),
    ...(profiles.length > 0 ? { profiles } : {}),
    ...(references.length > 0 ? { references } : {}),
  };
}
