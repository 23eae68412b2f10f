/** Linking in this process: right for one application, a file, and up to some hundred thousand records at once. */

import { linkPool } from '#core/link/link-pool.js';
import type { LinkEngine } from '#core/ports.js';
import { sha256 } from '../sha256.js';

export const inProcessEngine = (): LinkEngine => ({
  link: async (records, pool) => linkPool(records, pool, sha256),
});
