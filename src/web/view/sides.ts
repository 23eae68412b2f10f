/** One side of an exhibit: values of one part of one record, and where they stand. */

import type { Application } from '../client-types.js';
import { day } from './dates.js';
import type { Field } from './facets.js';
import { type Mark, type Piece, whole } from './marks.js';
import { within } from './pointer.js';
import type { Spot } from './spots.js';

export interface MarkedField {
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly code: boolean;
}

export interface Side {
  /** `This file`, `File gh-87102`, `Record`. */
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

export function side(spot: Spot, fields: readonly MarkedField[], zone: string): Side {
  const read = provenance(spot.record, spot.pointer.path);
  return {
    title: spot.self ? 'This file' : `File ${spot.record.id}`,
    source: whence(spot, zone),
    heading: spot.facet.heading,
    fields,
    unsure: read !== undefined && read.confidence < 0.95,
  };
}

/** Fields that are held against nothing word by word: what is pointed at gets the mark, the rest none. */
export const marked = (fields: readonly Field[], pointed: Mark): MarkedField[] =>
  fields.map((field) => ({
    label: field.label,
    pieces: whole(field.value, field.pointed ? pointed : 'plain'),
    code: field.code === true,
  }));

/** Where a value stands and how old it is: a later event by what it was and when, anything else by its place and the day of the application. */
function whence({ facet: { heading, when }, record, pointer }: Spot, zone: string): string {
  const dated = when ?? record.submittedAt;
  const place = when === undefined ? sourceWords(record, pointer.path) : heading;
  return dated === undefined ? place : `${place} · ${day(dated, zone)}`;
}

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
