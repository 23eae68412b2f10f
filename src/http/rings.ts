/** Rings: identities behind one hand, as far as shared artefacts show. */

import { z } from 'zod';
import type { Store } from '#core/ports.js';
import type { Api } from './api.js';
import { plain } from './plain.js';
import { HttpProblem } from './problem.js';
import { idParams, problem, ring, ringFile } from './schemas.js';

const tags = ['rings'];

export function ringRoutes(api: Api, store: Store): void {
  api.get(
    '/rings',
    { schema: { summary: 'All rings, the largest first', tags, response: { 200: z.object({ rings: z.array(ring) }), 401: problem } } },
    async () => ({ rings: plain(await store.rings()) }),
  );
  api.get(
    '/rings/:id',
    {
      schema: {
        summary: 'One ring: its members, what they share, what became of it. Former ids are answered too.',
        tags,
        params: idParams,
        response: { 200: ringFile, 401: problem, 404: problem },
      },
    },
    async ({ params }) => {
      const found = await store.ring(params.id);
      if (!found)
        throw new HttpProblem(404, 'There is no such ring', 'It may have dissolved when files were corrected. Go back to the list.');
      return plain(found);
    },
  );
}
