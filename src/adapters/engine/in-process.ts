/** Linking in this process: right for one application, a file, and up to some hundred thousand records at once. */

import { createHash } from 'node:crypto';
import { linkPool } from '#core/link/link-pool.js';
import type { LinkEngine } from '#core/ports.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const inProcessEngine = (): LinkEngine => ({
  link: async (records, pool) => linkPool(records, pool, sha256),
});
