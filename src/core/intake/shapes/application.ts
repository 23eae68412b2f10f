/** `application/1`. What a key must be is said here and nowhere else. */

import { between, checked, flag, list, name, number, record, table, text, word } from '../shape.js';
import { addressPart, channel, country, internetAddress, link, mailbox, moment, partialDate, phone, sha256 } from '../values.js';
import { educationShape, resumeShape, workShape } from './resume.js';

export const placeShape = record({
  line1: checked(addressPart),
  line2: checked(addressPart),
  city: checked(addressPart),
  region: checked(addressPart),
  postalCode: checked(addressPart),
  country: checked(country),
});

export const networkShape = record({
  country: checked(country),
  region: text,
  city: text,
  asn: number,
  organisation: text,
  kind: word('residential', 'mobile', 'business', 'education', 'hosting', 'vpn', 'proxy', 'tor'),
});

const documentShape = record({
  kind: word('resume', 'cover-letter', 'portfolio', 'transcript', 'diploma'),
  fileName: text,
  mediaType: text,
  bytes: number,
  sha256: checked(sha256),
  metadata: record({
    producer: text,
    creator: text,
    author: text,
    title: text,
    createdAt: checked(moment),
    modifiedAt: checked(moment),
    fonts: list(text),
    hiddenText: text,
    tinyText: text,
  }),
});

const profileShape = record({
  network: text,
  url: checked(link),
  observedAt: checked(moment),
  createdAt: checked(partialDate),
  displayName: name,
  location: text,
  connections: number,
  verified: record({ at: checked(partialDate), by: text, name }),
  work: workShape,
  education: educationShape,
  events: list(
    record({
      at: checked(partialDate),
      kind: word(
        'posted',
        'name-changed',
        'photo-changed',
        'headline-changed',
        'location-changed',
        'contact-changed',
        'verification-added',
        'signed-in',
      ),
    }),
  ),
  code: record({
    firstCommitAt: checked(partialDate),
    commitEmails: list(checked(mailbox)),
    commitUtcOffsets: table(number),
    originalRepositories: number,
    forkedRepositories: number,
    commitsBeforeAccount: number,
  }),
});

export const applicationShape = record({
  schema: text,
  id: text,
  source: text,
  submittedAt: text,
  channel: checked(channel),
  job: record({ id: text, title: text, description: text, workplace: word('remote', 'hybrid', 'onsite'), location: placeShape }),
  candidate: record({ name, email: checked(mailbox), phone: checked(phone), location: placeShape, links: list(checked(link)) }),
  resume: resumeShape,
  resumeText: text,
  documents: list(documentShape),
  answers: list(record({ question: text, answer: text, typedSeconds: number, pasted: flag })),
  session: record({
    id: text,
    startedAt: checked(moment),
    submittedAt: checked(moment),
    ip: checked(internetAddress),
    network: networkShape,
    userAgent: text,
    timezone: text,
    locale: text,
    deviceId: text,
  }),
  profiles: list(profileShape),
  references: list(record({ name, email: checked(mailbox), phone: checked(phone), company: text, relationship: text })),
  inferred: list(text),
  provenance: list(
    record({ path: text, document: number, page: number, box: list(number, 4), line: number, confidence: between(0, 1) }),
    10_000,
  ),
  /** Cells of a table that no field took, by header: kept for people to see, read by no signal. */
  columns: table(text),
});
