/** The places that evidence points at, as they stand in the records a case carries. */

import type { Application, CaseFile, Evidence, Pointer } from '../client-types.js';
import { type Facet, type Field, facet } from './facets.js';
import { fold } from './marks.js';
import { eventsOf, isSelf, recordOf } from './pointer.js';

export interface Spot {
  readonly pointer: Pointer;
  readonly record: Application;
  readonly self: boolean;
  readonly facet: Facet;
}

/** Pointers into one part of one record are one spot with several values meant. What leads nowhere is left out. */
export function spotsOf(evidence: readonly Evidence[], file: CaseFile): Spot[] {
  const out: Spot[] = [];
  for (const pointer of evidence.flatMap((one) => one.at)) {
    const spot = spotAt(pointer, file);
    if (spot === undefined) continue;
    const i = out.findIndex((known) => known.record === spot.record && known.facet.root === spot.facet.root);
    const known = out[i];
    if (known === undefined) out.push(spot);
    else out[i] = { ...known, facet: { ...known.facet, fields: union(known.facet.fields, spot.facet.fields) } };
  }
  return out;
}

/** One by one, as a sequence needs them. */
export function spotAt(pointer: Pointer, file: CaseFile): Spot | undefined {
  const record = recordOf(pointer, file);
  if (record === undefined) return undefined;
  const seen = facet(record, pointer.path, eventsOf(pointer, file));
  if (seen.fields.length === 0 && (seen.text ?? '') === '' && seen.when === undefined) return undefined;
  return { pointer, record, self: isSelf(pointer, file), facet: seen };
}

/** Fields of two views of one part, each label once; what either points at stays pointed at. */
export function union(a: readonly Field[], b: readonly Field[]): Field[] {
  const out = [...a];
  for (const field of b) {
    const i = out.findIndex((known) => known.label === field.label);
    const known = out[i];
    if (known === undefined) out.push(field);
    else if (field.pointed && !known.pointed) out[i] = field;
  }
  return out;
}

/** Of several spots the one most like another: the same value meant, or else the same kind of place. */
export function mostLike(spot: Spot, candidates: readonly Spot[]): Spot | undefined {
  const meant = new Set(pointedValues(spot));
  const kind = kindOf(spot);
  return (
    candidates.find((one) => pointedValues(one).some((value) => meant.has(value))) ??
    candidates.find((one) => kindOf(one) === kind) ??
    candidates[0]
  );
}

const pointedValues = ({ facet: { fields } }: Spot): string[] => fields.filter((field) => field.pointed).map((field) => fold(field.value));
const kindOf = ({ facet: { root } }: Spot): string => root.replaceAll(/\d+/g, 'n');
