/** From a place in a record to what a person reads there: a heading and labelled values, the pointed one first among equals. */

import type { Application, EventRecord } from '../client-types.js';
import { partial, span, utc } from './dates.js';
import { at, parts } from './pointer.js';
import { humanise, midSentence } from './words.js';

export interface Field {
  readonly label: string;
  readonly value: string;
  /** The evidence points at this very value. */
  readonly pointed: boolean;
  /** Set in the fixed-width face: numbers, addresses, fingerprints. */
  readonly code?: boolean;
}

export interface Facet {
  /** The part of the record this is about, as a path: two facets of one root are one. */
  readonly root: string;
  readonly heading: string;
  readonly fields: readonly Field[];
  /** Long text that is compared by passages instead of fields. */
  readonly text?: string;
}

interface Spec {
  readonly label: string;
  readonly keys: readonly string[];
  readonly code?: boolean;
  readonly show?: (record: Readonly<Record<string, unknown>>) => string;
}

const text = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return Array.isArray(value) ? value.map(text).join(', ') : flat(value);
  return String(value);
};

const flat = (value: object): string =>
  Object.entries(value)
    .map(([key, inner]) => `${midSentence(humanise(key))} ${text(inner)}`)
    .join(', ');

export const placeWords = (place: unknown): string => {
  if (typeof place !== 'object' || place === null) return text(place);
  const { line1, line2, address, city, region, postalCode, country, countryCode } = place as Record<string, unknown>;
  return [line1 ?? address, line2, city, region, postalCode, country ?? countryCode]
    .map(text)
    .filter((part) => part !== '')
    .join(', ');
};

const dates = (r: Readonly<Record<string, unknown>>): string =>
  r.startDate === undefined && r.endDate === undefined ? '' : span(optional(r.startDate), optional(r.endDate));
const optional = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const workSpecs: readonly Spec[] = [
  { label: 'Employer', keys: ['name'] },
  { label: 'Title', keys: ['position'] },
  { label: 'Dates', keys: ['startDate', 'endDate'], show: dates },
  { label: 'Place', keys: ['location'], show: (r) => placeWords(r.location) },
  { label: 'Workplace', keys: ['workplace'] },
  { label: 'Hours', keys: ['hours'] },
  { label: 'Site', keys: ['url'], code: true },
];
const educationSpecs: readonly Spec[] = [
  { label: 'School', keys: ['institution'] },
  { label: 'Degree', keys: ['studyType', 'area'], show: (r) => [text(r.studyType), text(r.area)].filter((part) => part !== '').join(' ') },
  { label: 'Dates', keys: ['startDate', 'endDate'], show: dates },
  { label: 'Site', keys: ['url'], code: true },
];
const documentSpecs: readonly Spec[] = [
  { label: 'File', keys: ['fileName'] },
  { label: 'Made with', keys: ['metadata/producer'] },
  { label: 'Written in', keys: ['metadata/creator'] },
  { label: 'Author', keys: ['metadata/author'] },
  { label: 'Title', keys: ['metadata/title'] },
  { label: 'Created', keys: ['metadata/createdAt'], code: true },
  { label: 'Changed', keys: ['metadata/modifiedAt'], code: true },
  { label: 'Fonts', keys: ['metadata/fonts'] },
  { label: 'SHA-256', keys: ['sha256'], code: true },
];
const sessionSpecs: readonly Spec[] = [
  { label: 'Address', keys: ['ip'], code: true },
  { label: 'Network', keys: ['network/organisation', 'network/kind', 'network'], show: (r) => networkWords(r.network) },
  { label: 'Seen in', keys: ['network/city', 'network/region', 'network/country'], show: (r) => placeWords(r.network) },
  { label: 'Time zone', keys: ['timezone'] },
  { label: 'Locale', keys: ['locale'] },
  { label: 'Device', keys: ['deviceId'], code: true },
  { label: 'Browser', keys: ['userAgent'] },
];
const profileSpecs: readonly Spec[] = [
  { label: 'Profile', keys: ['url'], code: true },
  { label: 'Name shown', keys: ['displayName'] },
  { label: 'Place', keys: ['location'] },
  { label: 'Opened', keys: ['createdAt'], show: (r) => partial(text(r.createdAt)) },
  { label: 'Connections', keys: ['connections'] },
  { label: 'Verified', keys: ['verified'] },
  { label: 'First commit', keys: ['code/firstCommitAt'] },
  { label: 'Commit mailboxes', keys: ['code/commitEmails'], code: true },
  { label: 'Commit offsets', keys: ['code/commitUtcOffsets'] },
  { label: 'Commits before account', keys: ['code/commitsBeforeAccount'] },
];
const refereeSpecs: readonly Spec[] = [
  { label: 'Referee', keys: ['name'] },
  { label: 'Mailbox', keys: ['email'], code: true },
  { label: 'Phone', keys: ['phone'], code: true },
  { label: 'Company', keys: ['company'] },
  { label: 'Role', keys: ['relationship'] },
];
const candidateSpecs: readonly Spec[] = [
  { label: 'Mailbox', keys: ['email'], code: true },
  { label: 'Phone', keys: ['phone'], code: true },
  { label: 'Address', keys: ['location'], show: (r) => placeWords(r.location) },
  { label: 'Links', keys: ['links'], code: true },
];
const basicsSpecs: readonly Spec[] = [
  { label: 'Name', keys: ['name'] },
  { label: 'Mailbox', keys: ['email'], code: true },
  { label: 'Phone', keys: ['phone'], code: true },
  { label: 'Address', keys: ['location'], show: (r) => placeWords(r.location) },
  { label: 'Site', keys: ['url'], code: true },
];
const jobSpecs: readonly Spec[] = [
  { label: 'Role', keys: ['title'] },
  { label: 'Workplace', keys: ['workplace'] },
  { label: 'Place', keys: ['location'], show: (r) => placeWords(r.location) },
];
const answerSpecs: readonly Spec[] = [
  { label: 'Question', keys: ['question'] },
  { label: 'Answer', keys: ['answer'] },
  { label: 'Seconds typed', keys: ['typedSeconds'] },
  { label: 'Pasted', keys: ['pasted'] },
];

/** Parts of a record: how deep their root lies, how they are called, which values they have. `sparse` shows only what is pointed at. */
const kinds: readonly { readonly match: RegExp; readonly heading: string; readonly specs: readonly Spec[]; readonly sparse?: true }[] = [
  { match: /^\/resume\/work\/\d+/, heading: 'Job in the resume', specs: workSpecs },
  { match: /^\/resume\/education\/\d+/, heading: 'Study in the resume', specs: educationSpecs },
  { match: /^\/resume\/basics/, heading: 'Head of the resume', specs: basicsSpecs, sparse: true },
  { match: /^\/profiles\/\d+\/work\/\d+/, heading: 'Job on the public profile', specs: workSpecs },
  { match: /^\/profiles\/\d+\/education\/\d+/, heading: 'Study on the public profile', specs: educationSpecs },
  { match: /^\/profiles\/\d+(?!\/events)/, heading: 'Public profile', specs: profileSpecs, sparse: true },
  { match: /^\/documents\/\d+/, heading: 'Document', specs: documentSpecs, sparse: true },
  { match: /^\/session/, heading: 'Session of the application', specs: sessionSpecs, sparse: true },
  { match: /^\/references\/\d+/, heading: 'Referee', specs: refereeSpecs },
  { match: /^\/candidate/, heading: 'Contact details', specs: candidateSpecs, sparse: true },
  { match: /^\/answers\/\d+/, heading: 'Answer on the form', specs: answerSpecs },
  { match: /^\/job/, heading: 'Job applied for', specs: jobSpecs },
];

export function facet(record: Application, path: string, events: readonly EventRecord[]): Facet {
  if (path.startsWith('/events/')) return eventFacet(record, path, events);
  if (/^\/resume(Text)?$/.test(path)) return { root: '/resume', heading: 'Resume text', fields: [], text: bodyOf(record) };
  if (path === '/submittedAt') return sentFacet(record);
  const profileEvent = /^\/profiles\/\d+\/events\/\d+/.exec(path)?.[0];
  if (profileEvent !== undefined) return profileEventFacet(record, profileEvent);
  for (const { match, heading, specs, sparse } of kinds) {
    const root = match.exec(path)?.[0];
    const value = root === undefined ? undefined : at(record, root);
    if (root !== undefined && isRecord(value))
      return { root, heading, fields: fieldsOf(value, specs, path.slice(root.length), sparse === true) };
  }
  const value = text(at(record, path));
  const label = humanise(
    parts(path)
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? 'Value',
  );
  return { root: path, heading: label, fields: value === '' ? [] : [{ label, value, pointed: true }] };
}

/** The words of a resume, from its full text or else from its parts. */
export function bodyOf(record: Application): string {
  if (record.resumeText !== undefined) return record.resumeText;
  const resume = record.resume;
  return [
    resume?.basics?.summary,
    ...(resume?.work ?? []).flatMap((work) => [work.summary, ...(work.highlights ?? [])]),
    ...(resume?.projects ?? []).flatMap((project) => [project.description, ...(project.highlights ?? [])]),
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}

function fieldsOf(value: Readonly<Record<string, unknown>>, specs: readonly Spec[], rest: string, sparse: boolean): Field[] {
  const fields = specs.flatMap((spec): Field[] => {
    const shown = spec.show?.(value) ?? spec.keys.map((key) => text(at(value, `/${key}`))).join(' ');
    const pointed = rest === '' ? false : spec.keys.some((key) => rest === `/${key}` || rest.startsWith(`/${key}/`));
    const single = pointed && spec.keys.length === 1 && spec.show === undefined ? text(at(value, rest)) : '';
    const shownValue = single === '' ? shown : single;
    return shownValue === '' ? [] : [{ label: spec.label, value: shownValue, pointed, ...(spec.code === true ? { code: true } : {}) }];
  });
  const pointed = fields.filter((field) => field.pointed);
  if (rest !== '' && pointed.length === 0) {
    const other = text(at(value, rest));
    const label = humanise(
      parts(rest)
        .filter((part) => !/^\d+$/.test(part))
        .at(-1) ?? 'Value',
    );
    if (other !== '') return [{ label, value: other, pointed: true }];
  }
  return sparse && pointed.length > 0 ? pointed : fields;
}

function networkWords(network: unknown): string {
  if (!isRecord(network)) return text(network);
  return [text(network.organisation), text(network.kind)].filter((part) => part !== '').join(', ');
}

const sentFacet = (record: Application): Facet => ({
  root: '/submittedAt',
  heading: 'Application sent',
  fields: fieldList([
    ['When', record.submittedAt === undefined ? '' : utc(record.submittedAt)],
    ['What', 'Application sent'],
  ]),
});

function profileEventFacet(record: Application, root: string): Facet {
  const event = at(record, root);
  const { at: when, kind } = isRecord(event) ? event : {};
  return {
    root,
    heading: 'Change of the public profile',
    fields: fieldList([
      ['When', partial(text(when))],
      ['What', humanise(text(kind))],
    ]),
  };
}

const fieldList = (pairs: readonly (readonly [string, string])[]): Field[] =>
  pairs.flatMap(([label, value]) => (value === '' ? [] : [{ label, value, pointed: true }]));

function eventFacet(record: Application, path: string, events: readonly EventRecord[]): Facet {
  const [, index = '', ...rest] = parts(path);
  const event = events[Number(index)];
  const root = `/events/${index}`;
  if (event === undefined) return { root, heading: 'Later event', fields: [] };
  const pointedKey = rest[0] === 'data' ? rest[1] : undefined;
  const data = Object.entries(event.data).map(([key, value]) => ({
    label: humanise(key),
    value: eventValue(record, key, value),
    pointed: key === pointedKey,
  }));
  return {
    root,
    heading: eventWord(event.kind),
    fields: [{ label: 'When', value: utc(event.at), pointed: false }, ...data.filter((field) => field.value !== '')],
  };
}

/** Addresses read as places; a check names the claim it was about by its place in the record, which reads as that claim. */
function eventValue(record: Application, key: string, value: unknown): string {
  if (/address|^to$|^from$/i.test(key) && isRecord(value)) return placeWords(value);
  if (key === 'claim' && typeof value === 'string' && /^\/(resume|candidate|profiles)\//.test(value)) {
    const claim = facet(record, value, []).fields.map((field) => field.value);
    if (claim.length > 0) return claim.slice(0, 3).join(', ');
  }
  return text(value);
}

const eventWords: Readonly<Record<string, string>> = {
  'stage.changed': 'Stage changed',
  'continuity.checked': 'Same person across stages',
  'interview.held': 'Interview held',
  'credential.checked': 'Credential checked',
  'employment.checked': 'Employment checked',
  'background.reported': 'Background report',
  'identity.checked': 'Identity checked',
  'owner.contacted': 'Owner of the identity contacted',
  'offer.accepted': 'Offer accepted',
  'offer.withdrawn': 'Offer withdrawn',
  'candidate.withdrew': 'Applicant withdrew',
  'equipment.requested': 'Equipment requested',
  'equipment.address-changed': 'Equipment address changed',
  'equipment.delivered': 'Equipment delivered',
  'payroll.account-set': 'Payroll account set',
  'payroll.account-changed': 'Payroll account changed',
  'device.observed': 'Device observed',
  'signin.observed': 'Sign-in observed',
  'outcome.decided': 'Outcome decided',
};

export const eventWord = (kind: string): string => eventWords[kind] ?? humanise(kind);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
