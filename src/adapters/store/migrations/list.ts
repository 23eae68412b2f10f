/** All migrations by name, in order. Append only: a store that was made by an earlier version walks the rest of the list. */

import { begin } from './0001-begin.js';

export const migrations: Readonly<Record<string, readonly string[]>> = { '0001-begin': begin };
