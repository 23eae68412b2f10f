/** What an export of one hiring system says beyond the common meaning of its headers. */

import type { Field } from './fields.js';

export interface Preset {
  /** The `source` of rows that carry the system's own ids. */
  readonly id: string;
  /** `headers` are header keys; `samples` a few rows. */
  readonly recognises: (headers: ReadonlySet<string>, samples: readonly (readonly string[])[]) => boolean;
  /** By header key; the order of one field's headers is the order they are asked in. */
  readonly columns: Readonly<Record<string, Field>>;
}

export const holdsLinkTo = (samples: readonly (readonly string[])[], place: RegExp): boolean =>
  samples.some((row) => row.some((cell) => place.test(cell)));
