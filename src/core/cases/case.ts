/** A case: a file that a person is asked to look at. A machine opens it; only people move it on. */

import type { Ref } from '../model/application.js';

export interface Case {
  /** Opaque, sortable by time. */
  readonly id: string;
  /** Short and speakable, `TS-2041`, unique in a store. */
  readonly number: string;
  readonly about: Ref;
  readonly openedAt: string;
  readonly because: 'flag' | 'audit' | 'hand';
  /** UTC; when a first reading is owed. */
  readonly dueAt: string;
  readonly state: 'open' | 'taken';
  readonly takenBy?: string;
}
