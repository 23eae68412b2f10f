/** Values that nobody may read: uncertain readings of documents, and what was filled in from outside the record. */

import { type Application, sureFrom } from '../model/application.js';

export interface Readable {
  readonly application: Application;
  /** Paths of uncertain values, sorted. */
  readonly unsure: readonly string[];
}

export function readable(application: Application): Readable {
  const unsure = [
    ...new Set((application.provenance ?? []).filter(({ confidence }) => !(confidence >= sureFrom)).map(({ path }) => path)),
  ].sort();
  const inferred = (application.inferred ?? []).map((name) => name.split('.'));
  const away = [...unsure.map(stepsOf), ...inferred].filter((steps) => steps.length > 0);
  return { application: away.reduce<Application>((rest, steps) => without(rest, steps, 0) as Application, application), unsure };
}

/** JSON pointer, RFC 6901. */
const stepsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A copy along the way; entries of lists keep their number, because paths count them. */
function without(value: unknown, steps: readonly string[], depth: number): unknown {
  const step = steps[depth]!;
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return value;
  const last = depth === steps.length - 1;
  if (Array.isArray(value)) {
    const at = Number(step);
    if (!Number.isInteger(at) || at < 0 || at >= value.length) return value;
    return value.with(at, last ? blank(value[at]) : without(value[at], steps, depth + 1));
  }
  const { [step]: inner, ...rest } = value as Record<string, unknown>;
  if (last) return inner !== null && typeof inner === 'object' ? { ...rest, [step]: blank(inner) } : rest;
  return { ...rest, [step]: without(inner, steps, depth + 1) };
}

const blank = (value: unknown): unknown => (typeof value === 'string' ? '' : Array.isArray(value) ? [] : {});
