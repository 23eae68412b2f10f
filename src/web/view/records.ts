/** Records outside the files, as the other side of what a file says. */

import type { OutsideRecord } from '../client-types.js';
import { partial } from './dates.js';
import { humanise } from './words.js';

interface Fact {
  readonly label: string;
  readonly value: string;
}

/** `SentinelLabs, active front companies …, 21 Nov 2024`. */
export const recordSource = ({ source, sourceDate }: OutsideRecord): string => `${source} · ${partial(sourceDate)}`;

export const recordFacts = (record: OutsideRecord): Fact[] => (record.kind === 'institution' ? listedFacts(record) : schoolFacts(record));

/** One entry that a part of the file names in several ways, by name and by domain, is one record. */
export function togetherByName(records: readonly OutsideRecord[]): { readonly record: OutsideRecord; readonly facts: readonly Fact[] }[] {
  return [...new Set(records.map(({ name }) => name))].flatMap((name) => {
    const [first, ...rest] = records.filter((record) => record.name === name);
    if (first === undefined) return [];
    const others = rest.flatMap(recordFacts);
    const facts = recordFacts(first).map(({ label, value }) => ({
      label,
      value: [...new Set([value, ...others.filter((fact) => fact.label === label).map((fact) => fact.value)])].join(' and '),
    }));
    return [{ record: first, facts }];
  });
}

type Listed = Extract<OutsideRecord, { kind: 'institution' }>;
type School = Extract<OutsideRecord, { kind: 'school' }>;

const byWords: Readonly<Record<Listed['by'], string>> = {
  name: 'by its name',
  alias: 'by another name it uses',
  script: 'by its name in another script',
  domain: 'by its domain',
  'weak-alias-with-context': 'by a short name together with its place or domain',
};

const relationWords: Readonly<Record<Listed['relation'], string>> = {
  'front-company': 'front company',
  'dispatching-body': 'body that sends workers out',
  'seized-domain': 'seized domain',
  'listed-school': 'listed school: attendance is context only',
  'listed-company': 'listed company: having worked there is context only',
  'listed-bank': 'listed bank: having worked there is context only',
};

const listedFacts = ({ name, relation, by, designations }: Listed): Fact[] => [
  { label: 'Entry', value: name },
  { label: 'Listed as', value: relationWords[relation] },
  { label: 'Recognised', value: byWords[by] },
  ...designations.map(({ list, date, reference }) => ({
    label: 'List',
    value: [list, date === undefined ? undefined : partial(date), reference].filter((part) => part !== undefined).join(', '),
  })),
];

const schoolFacts = ({ name, opened, closed, calendar, levels, programmes }: School): Fact[] => [
  { label: 'School', value: name },
  ...(opened === undefined ? [] : [{ label: 'Opened', value: partial(opened) }]),
  ...(closed === undefined ? [] : [{ label: 'Closed', value: partial(closed) }]),
  ...programmes.flatMap(({ level, major, from, to }) => [
    { label: 'First offered', value: `${partial(from)} (${humanise(level)} ${major})` },
    ...(to === undefined ? [] : [{ label: 'Last offered', value: partial(to) }]),
  ]),
  ...(calendar === undefined || calendar === 'other' ? [] : [{ label: 'Calendar', value: `${calendar} terms` }]),
  ...(levels === undefined ? [] : [{ label: 'Levels', value: levels.join(', ') }]),
];
