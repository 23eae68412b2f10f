/** From a place in a record to what a person reads there: a heading and labelled values, the pointed one first among equals. */

import type { Application, EventRecord } from '../client-types.js';
import { partial, span, utc } from './dates.js';
import { eventFields, eventWord } from './event-facets.js';
import { at, parts } from './pointer.js';
import { isRecord, listed, networkWords, offsetWords, type Parts, placeWords, stampWords, text, workplaceWord } from './values.js';
import { humanise } from './words.js';

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
  /** The moment of a later event; anything else is as old as the application. */
  readonly when?: string;
  /** Long text that is compared by passages instead of fields. */
  readonly text?: string;
}

interface Spec {
  readonly label: string;
  readonly keys: readonly string[];
  readonly code?: boolean;
  readonly show?: (record: Parts) => string;
  /** Labels shown with it where only what is pointed at is shown. */
  readonly along?: readonly string[];
}

const dates = (r: Parts): string =>
  r.startDate === undefined && r.endDate === undefined ? '' : span(optional(r.startDate), optional(r.endDate));
const optional = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function verifiedWords({ verified }: Parts): string {
  if (!isRecord(verified)) return text(verified);
  return listed([partial(text(verified.at)), verified.by === undefined ? '' : `by ${text(verified.by)}`]);
}

const workSpecs: readonly Spec[] = [
  { label: 'Employer', keys: ['name'] },
  { label: 'Title', keys: ['position'] },
  { label: 'Dates', keys: ['startDate', 'endDate'], show: dates },
  { label: 'Place', keys: ['location'], show: (r) => placeWords(r.location) },
  { label: 'Workplace', keys: ['workplace'], show: (r) => workplaceWord(r.workplace) },
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
  { label: 'Created', keys: ['metadata/createdAt'], show: (r) => stampWords(at(r, '/metadata/createdAt')) },
  { label: 'Changed', keys: ['metadata/modifiedAt'], show: (r) => stampWords(at(r, '/metadata/modifiedAt')) },
  { label: 'Fonts', keys: ['metadata/fonts'] },
  { label: 'SHA-256', keys: ['sha256'], code: true },
];
const sessionSpecs: readonly Spec[] = [
  { label: 'Address', keys: ['ip'], code: true, along: ['Network', 'Seen in'] },
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
  { label: 'Verified', keys: ['verified/at', 'verified/by'], show: verifiedWords },
  { label: 'Verified as', keys: ['verified/name'] },
  { label: 'First commit', keys: ['code/firstCommitAt'], show: (r) => partial(text(at(r, '/code/firstCommitAt'))) },
  { label: 'Commit mailboxes', keys: ['code/commitEmails'], code: true },
  { label: 'Commit clocks', keys: ['code/commitUtcOffsets'], show: (r) => offsetWords(at(r, '/code/commitUtcOffsets')) },
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
  { label: 'Link', keys: ['links'], code: true },
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
  { label: 'Workplace', keys: ['workplace'], show: (r) => workplaceWord(r.workplace) },
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

function fieldsOf(value: Parts, specs: readonly Spec[], rest: string, sparse: boolean): Field[] {
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
  const along = new Set(specs.filter(({ label }) => pointed.some((field) => field.label === label)).flatMap((spec) => spec.along ?? []));
  return sparse && pointed.length > 0 ? fields.filter((field) => field.pointed || along.has(field.label)) : fields;
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

/** What goes with a value that is pointed at: an account says little without its holder, an address little without its network. */
const companions: Readonly<Record<string, readonly string[]>> = {
  account: ['account', 'holder'],
  holder: ['account', 'holder'],
  to: ['to', 'from', 'receivedBy'],
  from: ['to', 'from'],
  ip: ['ip', 'network'],
  network: ['ip', 'network'],
  device: ['device'],
  timezone: ['timezone'],
};

function eventFacet(record: Application, path: string, events: readonly EventRecord[]): Facet {
  const [, index = '', ...rest] = parts(path);
  const event = events[Number(index)];
  const root = `/events/${index}`;
  if (event === undefined) return { root, heading: 'Later event', fields: [] };
  const pointedKey = rest[0] === 'data' ? rest[1] : undefined;
  const shown = companions[pointedKey ?? ''];
  const fields = eventFields(event, (claim) => claimWords(record, claim)).filter(({ key }) => shown === undefined || shown.includes(key));
  return {
    root,
    heading: eventWord(event.kind),
    when: event.at,
    fields: fields.map(({ key, ...field }) => ({ ...field, pointed: key === pointedKey })),
  };
}

/** A check names the claim it was about by its place in the record, which reads as that claim. */
const claimWords = (record: Application, path: string): string =>
  /^\/(resume|candidate|profiles)\//.test(path)
    ? listed(
        facet(record, path, [])
          .fields.map((field) => field.value)
          .slice(0, 3),
      )
    : '';
