/** JSON Resume 1.0 (https://jsonresume.org/schema), plus `work[].workplace` and `work[].hours`. */

import { checked, list, name, record, text, word } from '../shape.js';
import { addressPart, country, endDate, link, mailbox, partialDate, phone } from '../values.js';

const texts = list(text);
const span = { startDate: checked(partialDate), endDate: checked(endDate) };

export const workShape = list(
  record({
    name: text,
    location: text,
    description: text,
    position: text,
    url: checked(link),
    ...span,
    summary: text,
    highlights: texts,
    workplace: word('onsite', 'hybrid', 'remote'),
    hours: word('full-time', 'part-time'),
  }),
);

export const educationShape = list(
  record({
    institution: text,
    url: checked(link),
    area: text,
    studyType: text,
    ...span,
    score: text,
    courses: texts,
  }),
);

const basics = record({
  name,
  label: text,
  image: text,
  email: checked(mailbox),
  phone: checked(phone),
  url: checked(link),
  summary: text,
  location: record({
    address: checked(addressPart),
    postalCode: checked(addressPart),
    city: checked(addressPart),
    countryCode: checked(country),
    region: checked(addressPart),
  }),
  profiles: list(record({ network: text, username: text, url: checked(link) })),
});

const project = record({
  name: text,
  description: text,
  highlights: texts,
  keywords: texts,
  ...span,
  url: checked(link),
  roles: texts,
  entity: text,
  type: text,
});

export const resumeShape = record({
  $schema: text,
  basics,
  work: workShape,
  volunteer: list(record({ organization: text, position: text, url: checked(link), ...span, summary: text, highlights: texts })),
  education: educationShape,
  awards: list(record({ title: text, date: checked(partialDate), awarder: text, summary: text })),
  certificates: list(record({ name: text, date: checked(partialDate), issuer: text, url: checked(link) })),
  publications: list(record({ name: text, publisher: text, releaseDate: checked(partialDate), url: checked(link), summary: text })),
  skills: list(record({ name: text, level: text, keywords: texts })),
  languages: list(record({ language: text, fluency: text })),
  interests: list(record({ name: text, keywords: texts })),
  references: list(record({ name, reference: text })),
  projects: list(project),
  meta: record({ canonical: text, version: text, lastModified: text }),
});
