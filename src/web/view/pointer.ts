/** JSON pointers (RFC 6901) into the records a case carries. */

import type { Application, CaseFile, EventRecord, Pointer } from '../client-types.js';

export const parts = (path: string): string[] =>
  path === ''
    ? []
    : path
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value a path leads to; undefined when it leads nowhere. Only a record's own keys are followed. */
export function at(record: unknown, path: string): unknown {
  let value = record;
  for (const part of parts(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

export const within = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`);

export const isSelf = (pointer: Pointer, file: CaseFile): boolean =>
  pointer.source === file.application.source && pointer.application === file.application.id;

/** The record a pointer leads into: the file itself or one of the others the case carries. */
export function recordOf(pointer: Pointer, file: CaseFile): Application | undefined {
  if (isSelf(pointer, file)) return file.application;
  return file.others.find((other) => other.source === pointer.source && other.id === pointer.application);
}

/** Events of the file a pointer leads into, in order of time. */
export function eventsOf(pointer: Pointer, file: CaseFile): readonly EventRecord[] {
  if (isSelf(pointer, file)) return file.events;
  return file.eventsOfOthers.filter((event) => event.source === pointer.source && event.application === pointer.application);
}

/** Whether a pointer leads to something: a value of a record, or an event and a value of it. */
export function resolves(pointer: Pointer, file: CaseFile): boolean {
  const [root, place = '', ...rest] = parts(pointer.path);
  if (root !== 'events') return at(recordOf(pointer, file), pointer.path) !== undefined;
  const event = eventsOf(pointer, file)[Number(place)];
  return event !== undefined && at(event, rest.map((part) => `/${part}`).join('')) !== undefined;
}
