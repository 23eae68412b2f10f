/** What a source gives, one after the other. */

import type { Origin } from '#core/intake/record.js';
import type { Application } from '#core/model/application.js';
import type { Refusal } from '#core/model/refusal.js';

/** A record still to go through `readRecordText`, or what could not become one. */
export type Item =
  | { readonly kind: 'record'; readonly text: string; readonly at: Origin }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

export const refused = (file: string, reason: string, line?: number): Item => ({
  kind: 'refusal',
  refusal: { file, ...(line === undefined ? {} : { line }), reason },
});

/** A record that a reader of ours made. */
export const made = (application: Application, at: Origin): Item => ({
  kind: 'record',
  text: JSON.stringify(application),
  at: { ...at, made: true },
});

/** A resume that stands by itself has to say whose it is. */
export const madeOfResume = (application: Application, file: string): Item =>
  application.candidate.name === ''
    ? {
        kind: 'refusal',
        refusal: {
          file,
          path: '/candidate/name',
          reason: "No name was found in this resume. Give it together with a table that has the name and the file's name.",
          id: application.id,
          source: application.source,
        },
      }
    : made(application, { file });
