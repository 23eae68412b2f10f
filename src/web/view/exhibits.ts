/** Evidence of a line as exhibits: the values side by side, where each stands, and what is the same or different in them. */

import type { Application, CaseFile, Evidence, Line, Pointer } from '../client-types.js';
import { day } from './dates.js';
import { type Facet, type Field, facet, placeWords } from './facets.js';
import { compare, type Mark, type Piece, whole } from './marks.js';
import { plural } from './numbers.js';
import { type CommonText, commonText, type Passage } from './passages.js';
import { isSelf, recordOf, within } from './pointer.js';

export interface MarkedField {
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly code: boolean;
}

export interface Side {
  /** `This file`, `File gh-87102`. */
  readonly title: string;
  /** `resume.pdf, page 1, line 14 · 9 Nov 2026`. */
  readonly source: string;
  readonly heading: string;
  readonly fields: readonly MarkedField[];
  /** Values read with too little confidence feed no line; shown so that nobody wonders. */
  readonly unsure: boolean;
}

export interface Pair {
  readonly kind: 'pair';
  readonly left: Side;
  readonly right: Side;
  /** What tells this pair from the others of the same line. */
  readonly label: string;
}

export interface Single {
  readonly kind: 'single';
  /** The values clash with a dated record outside the file, which the line names. */
  readonly againstRecord: boolean;
  readonly sides: readonly Side[];
}

export interface Sequence {
  readonly kind: 'sequence';
  readonly steps: readonly { readonly when: string; readonly what: string; readonly source: string }[];
}

export type Exhibit = Pair | Single | Sequence;

interface Spot {
  readonly pointer: Pointer;
  readonly record: Application;
  readonly self: boolean;
  readonly facet: Facet;
}

/** What is about who the person is stands beside what is shared: two names behind one number say more than the number. */
const persons = (record: Application): Field[] =>
  [
    { label: 'Name', value: record.candidate.name, pointed: false },
    { label: 'Lives in', value: livesIn(record), pointed: false },
  ].filter((field) => field.value !== '');

const livesIn = ({ candidate }: Application): string => {
  const { city, region, country } = candidate.location ?? {};
  return placeWords({ city, region, country });
};

export function exhibits(line: Line, file: CaseFile, zone: string): Exhibit[] {
  return (line.evidence ?? []).flatMap((evidence) => exhibitsOf(evidence, file, zone));
}

function exhibitsOf(evidence: Evidence, file: CaseFile, zone: string): Exhibit[] {
  const spots = evidence.at.flatMap((pointer): Spot[] => {
    const record = recordOf(pointer, file);
    if (record === undefined) return [];
    const self = isSelf(pointer, file);
    const seen = facet(record, pointer.path, self ? file.events : []);
    return seen.fields.length === 0 && (seen.text ?? '') === '' ? [] : [{ pointer, record, self, facet: seen }];
  });
  const own = merged(spots.filter((spot) => spot.self));
  const others = merged(spots.filter((spot) => !spot.self));
  if (evidence.kind === 'sequence') return [sequence(spots, zone)];
  const mine = own[0];
  if (others.length > 0 && mine !== undefined) return others.map((theirs) => acrossFiles(mine, theirs, evidence, zone));
  if (evidence.kind === 'clash' && own.length >= 2) return clashes(own, zone);
  const shown = own.length > 0 ? own : others;
  const againstRecord = evidence.kind === 'clash';
  const fieldsOf = (spot: Spot): MarkedField[] => plain(spot.facet.fields, againstRecord ? 'differs' : 'plain');
  return shown.length === 0 ? [] : [{ kind: 'single', againstRecord, sides: shown.map((spot) => side(spot, fieldsOf(spot), zone)) }];
}

/** Pointers into one part of one record are one spot with several values meant. */
function merged(spots: readonly Spot[]): Spot[] {
  const out: Spot[] = [];
  for (const spot of spots) {
    const i = out.findIndex((known) => known.record === spot.record && known.facet.root === spot.facet.root);
    const known = out[i];
    if (known === undefined) out.push(spot);
    else out[i] = { ...known, facet: { ...known.facet, fields: union(known.facet.fields, spot.facet.fields) } };
  }
  return out;
}

function union(a: readonly Field[], b: readonly Field[]): Field[] {
  const out = [...a];
  for (const field of b) {
    const i = out.findIndex((known) => known.label === field.label);
    const known = out[i];
    if (known === undefined) out.push(field);
    else if (field.pointed && !known.pointed) out[i] = field;
  }
  return out;
}

function acrossFiles(mine: Spot, theirs: Spot, evidence: Evidence, zone: string): Pair {
  const label = `${theirs.record.candidate.name}, file ${theirs.record.id}`;
  if (mine.facet.text !== undefined && theirs.facet.text !== undefined) {
    const common = commonText(mine.facet.text, theirs.facet.text, 3);
    const names = pairFields(persons(mine.record), persons(theirs.record), evidence);
    return {
      kind: 'pair',
      label,
      left: side(mine, [...names.left, ...passageFields(common, 'left')], zone),
      right: side(theirs, [...names.right, ...passageFields(common, 'right')], zone),
    };
  }
  const { left, right } = pairFields(
    [...persons(mine.record), ...mine.facet.fields],
    [...persons(theirs.record), ...theirs.facet.fields],
    evidence,
  );
  return { kind: 'pair', label, left: side(mine, left, zone), right: side(theirs, right, zone) };
}

function passageFields(common: CommonText, which: 'left' | 'right'): MarkedField[] {
  const fields = common.passages.map((passage): MarkedField => {
    const { before, run, after } = shortened(passage[which]);
    const pieces: Piece[] = [
      { text: before === '' ? '' : `… ${before} `, mark: 'plain' },
      { text: run, mark: 'same' },
      { text: after === '' ? '' : ` ${after} …`, mark: 'plain' },
    ];
    return { label: `${passage.words} words`, pieces: pieces.filter((piece) => piece.text !== ''), code: false };
  });
  const all = which === 'left' ? common.leftWords : common.rightWords;
  const length = `${plural(common.sharedWords, 'word')} of ${all} in passages both have`;
  return [...fields, { label: 'Length', pieces: whole(length, 'plain'), code: false }];
}

/** A long run by its beginning and its end: enough to find it in both files. */
function shortened(cut: Passage['left']): Passage['left'] {
  const words = cut.run.split(' ');
  return words.length <= 40 ? cut : { ...cut, run: `${words.slice(0, 26).join(' ')} […] ${words.slice(-8).join(' ')}` };
}

/** Artefacts that the evidence calls shared are the same however they were typed; the rest is held against each other word by word. */
function pairFields(left: readonly Field[], right: readonly Field[], evidence: Evidence): { left: MarkedField[]; right: MarkedField[] } {
  const sameByEvidence = evidence.kind === 'shared';
  const out: { left: MarkedField[]; right: MarkedField[] } = { left: [], right: [] };
  for (const a of left) {
    const b = right.find((field) => field.label === a.label);
    const pieces =
      b === undefined
        ? { left: whole(a.value, 'plain'), right: [] }
        : sameByEvidence && a.pointed && b.pointed
          ? { left: whole(a.value, 'same'), right: whole(b.value, 'same') }
          : compare(a.value, b.value);
    out.left.push({ label: a.label, pieces: pieces.left, code: a.code === true });
    if (b !== undefined) out.right.push({ label: b.label, pieces: pieces.right, code: b.code === true });
  }
  for (const b of right)
    if (!left.some((field) => field.label === b.label))
      out.right.push({ label: b.label, pieces: whole(b.value, 'plain'), code: b.code === true });
  return out;
}

/** What may clash between two entries that are not about the same thing: two jobs have two employers, and that is no clash. */
const clashing = new Set(['Dates', 'Place', 'Workplace', 'Hours', 'Seen in', 'Time zone', 'Address', 'When', 'Created', 'Opened']);

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

const plain = (fields: readonly Field[], pointedMark: Mark): MarkedField[] =>
  fields.map((field) => ({
    label: field.label,
    pieces: whole(field.value, field.pointed ? pointedMark : 'plain'),
    code: field.code === true,
  }));

function side(spot: Spot, fields: readonly MarkedField[], zone: string): Side {
  const read = provenance(spot.record, spot.pointer.path);
  return {
    title: spot.self ? 'This file' : `File ${spot.record.id}`,
    source: [sourceWords(spot.record, spot.pointer.path), spot.record.submittedAt === undefined ? '' : day(spot.record.submittedAt, zone)]
      .filter((part) => part !== '')
      .join(' · '),
    heading: spot.facet.heading,
    fields,
    unsure: read !== undefined && read.confidence < 0.95,
  };
}

function sequence(spots: readonly Spot[], zone: string): Sequence {
  const steps = spots.map((spot) => {
    const field = (label: string): string => spot.facet.fields.find((candidate) => candidate.label === label)?.value ?? '';
    const rest = spot.facet.fields.filter((candidate) => candidate.label !== 'When' && candidate.label !== 'What');
    return {
      when: field('When') || (spot.record.submittedAt === undefined ? '' : day(spot.record.submittedAt, zone)),
      what:
        field('What') || [spot.facet.heading, ...rest.map((candidate) => `${candidate.label.toLowerCase()} ${candidate.value}`)].join(', '),
      source: spot.self ? stepSource(spot) : `${spot.record.candidate.name}, file ${spot.record.id}`,
    };
  });
  return { kind: 'sequence', steps };
}

const stepSource = ({ record, pointer }: Spot): string =>
  pointer.path === '/submittedAt' ? 'this file' : sourceWords(record, pointer.path);

/** The reading of the smallest part of the record around a path, or of the first part inside it. */
export function provenance(record: Application, path: string): NonNullable<Application['provenance']>[number] | undefined {
  const around = (record.provenance ?? []).filter((read) => within(path, read.path)).sort((a, b) => b.path.length - a.path.length);
  return around[0] ?? (record.provenance ?? []).find((read) => within(read.path, path));
}

/** Where a value stands: document, page and line when it was read from one, else the part of the record. */
export function sourceWords(record: Application, path: string): string {
  const read = provenance(record, path);
  if (read !== undefined) {
    const name = record.documents?.[read.document ?? 0]?.fileName;
    const line = read.line === undefined ? '' : `, line ${read.line}`;
    return name === undefined ? `resume text${line}` : `${name}, page ${read.page}${line}`;
  }
  if (path.startsWith('/resume')) return 'resume';
  if (path.startsWith('/session')) return 'session';
  if (path.startsWith('/profiles')) return 'public profile';
  if (path.startsWith('/documents')) return 'document traces';
  if (path.startsWith('/references')) return 'references';
  return path.startsWith('/events') ? 'later event' : 'form';
}
