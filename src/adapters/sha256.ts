/** What names a text or a file here: its SHA-256 (FIPS 180-4), 64 lowercase hexadecimal digits. Texts are hashed as UTF-8. */

import { createHash } from 'node:crypto';

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
