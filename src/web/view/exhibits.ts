/** Evidence of a line as exhibits: the values side by side, where each stands, and what is the same or different in them. */

import type { CaseFile, Evidence, Line } from '../client-types.js';
import { pairsAcross } from './across-files.js';
import { day } from './dates.js';
import type { Field } from './facets.js';
import { compare, type Mark, whole } from './marks.js';
import { resolves, within } from './pointer.js';
import { recordSource, togetherByName } from './records.js';
import { type MarkedField, marked, type Pair, type Side, side, sourceWords } from './sides.js';
import { type Spot, spotAt, spotsOf } from './spots.js';

export interface Single {
  readonly kind: 'single';
  readonly sides: readonly Side[];
}

/** A value of the file, and what stands outside it. */
export interface AgainstRecord {
  readonly kind: 'record';
  readonly file: Side;
  readonly record: Side;
}

export interface Sequence {
  readonly kind: 'sequence';
  readonly steps: readonly { readonly when: string; readonly what: string; readonly source: string }[];
}

export type Exhibit = Pair | Single | AgainstRecord | Sequence;

/** What stands at a line's pointers, each kind of evidence in its own way; what is pointed at twice is shown once. */
export function exhibits(line: Line, file: CaseFile, zone: string): Exhibit[] {
  const evidence = line.evidence ?? [];
  const of = (kind: Evidence['kind']): Evidence[] => evidence.filter((one) => one.kind === kind);
  const comparing = evidence.filter(({ kind }) => kind !== 'sequence' && kind !== 'fact');
  return [
    ...pairsAcross(comparing, file, zone),
    ...comparing.flatMap((one) => alone(one, file, zone)),
    ...inside(of('fact'), 'same', file, zone),
    ...of('sequence').map((one) => sequence(one, file, zone)),
  ];
}

/** Files that a line points at and this case does not carry: of a thing that many hold, it has the first twenty. */
export const notCarried = (line: Line, file: CaseFile): number =>
  new Set(
    (line.evidence ?? [])
      .flatMap(({ at }) => at)
      .filter((pointer) => !resolves(pointer, file))
      .map(({ source, application }) => `${source}/${application}`),
  ).size;

/** What a line says about this file by itself; what it says about two files is told in pairs. */
function alone(evidence: Evidence, file: CaseFile, zone: string): Exhibit[] {
  const spots = spotsOf([evidence], file);
  const own = spots.filter((spot) => spot.self);
  if (own.length > 0 && own.length < spots.length) return [];
  if (evidence.kind === 'clash' && own.length >= 2) return clashes(own, zone);
  return inside([evidence], evidence.kind === 'clash' ? 'differs' : 'same', file, zone);
}

/** Values of the file, each beside the records it is held against where the case carries them. */
function inside(evidence: readonly Evidence[], mark: Mark, file: CaseFile, zone: string): Exhibit[] {
  const out: Exhibit[] = [];
  const bare: Side[] = [];
  for (const spot of spotsOf(evidence, file)) {
    const records = spot.self ? file.records.filter(({ path }) => isAbout(spot, path)) : [];
    const shown = side(spot, marked(spot.facet.fields, records.length > 0 || mark === 'differs' ? mark : 'plain'), zone);
    if (records.length === 0) bare.push(shown);
    for (const found of togetherByName(records)) out.push({ kind: 'record', file: shown, record: recordSide(found) });
  }
  return bare.length === 0 ? out : [...out, { kind: 'single', sides: bare }];
}

const isAbout = (spot: Spot, path: string): boolean => within(path, spot.facet.root) || within(spot.pointer.path, path);

const recordSide = ({ record, facts }: ReturnType<typeof togetherByName>[number]): Side => ({
  title: 'Record',
  source: recordSource(record),
  heading: record.name,
  fields: facts.map(({ label, value }) => ({ label, pieces: whole(value, 'plain'), code: false })),
  unsure: false,
});

/** What may clash between two entries that are not about the same thing: two jobs have two employers, and that is no clash. */
const clashing = new Set([
  'Dates',
  'Place',
  'Workplace',
  'Hours',
  'Seen in',
  'Time zone',
  'Address',
  'Sent to',
  'Instead of',
  'When',
  'Created',
  'Changed',
  'Opened',
]);

function clashes(spots: readonly Spot[], zone: string): Exhibit[] {
  const [first, ...rest] = spots;
  if (first === undefined) return [];
  return rest.map((second): Pair => {
    const twin = sameThing(first, second);
    const mark = (mine: readonly Field[], theirs: readonly Field[], which: 'left' | 'right'): MarkedField[] =>
      mine.map((field) => {
        const opposite = theirs.find((candidate) => candidate.label === field.label);
        const held = opposite !== undefined && (twin || clashing.has(field.label));
        const pieces = held
          ? compare(which === 'left' ? field.value : opposite.value, which === 'left' ? opposite.value : field.value)[which]
          : whole(field.value, field.pointed ? 'differs' : 'plain');
        return { label: field.label, pieces, code: field.code === true };
      });
    return {
      kind: 'pair',
      label: second.facet.heading,
      left: side(first, mark(first.facet.fields, second.facet.fields, 'left'), zone),
      right: side(second, mark(second.facet.fields, first.facet.fields, 'right'), zone),
    };
  });
}

/** One job or study told twice, in the resume and on a profile: then every difference counts. */
const sameThing = (a: Spot, b: Spot): boolean => a.facet.root.startsWith('/profiles') !== b.facet.root.startsWith('/profiles');

function sequence(evidence: Evidence, file: CaseFile, zone: string): Sequence {
  const steps = evidence.at.flatMap((pointer) => {
    const spot = spotAt(pointer, file);
    return spot === undefined ? [] : [stepOf(spot, zone)];
  });
  return { kind: 'sequence', steps };
}

function stepOf(spot: Spot, zone: string): Sequence['steps'][number] {
  const { heading, fields, when = spot.record.submittedAt } = spot.facet;
  const field = (label: string): string => fields.find((candidate) => candidate.label === label)?.value ?? '';
  const rest = fields.filter((candidate) => candidate.label !== 'When' && candidate.label !== 'What');
  return {
    when: field('When') || (when === undefined ? '' : day(when, zone)),
    what: field('What') || [heading, ...rest.map(({ label, value }) => `${label.toLowerCase()} ${value}`)].join(', '),
    source: spot.self ? ownSource(spot) : `${spot.record.candidate.name}, file ${spot.record.id}`,
  };
}

const ownSource = ({ record, pointer }: Spot): string =>
  pointer.path === '/submittedAt' ? 'this file' : sourceWords(record, pointer.path);
