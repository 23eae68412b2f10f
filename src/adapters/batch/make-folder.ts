/** A folder that is there afterwards, with the folders above it. */

import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Step by step: `recursive` never returns where the system says of an existing folder that a name in it cannot be (`/proc`). */
export async function makeFolder(path: string): Promise<void> {
  const whole = resolve(path);
  try {
    await mkdir(whole);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return await mkdir(whole, { recursive: true }).then(() => undefined);
    const above = dirname(whole);
    if (code !== 'ENOENT' || above === whole) throw error;
    await makeFolder(above);
    await mkdir(whole);
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
