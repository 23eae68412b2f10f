/** The queue, and one case with everything a reader needs. */

import { z } from 'zod';
import { asRead } from '#core/intake/document/as-read.js';
import type { World } from '#core/normalise/normalise.js';
import type { Store } from '#core/ports.js';
import { recordsBehind } from '#core/records-behind.js';
import type { Api } from './api.js';
import { plain } from './plain.js';
import { HttpProblem } from './problem.js';
import { caseFile, idParams, problem, queuePage, queueQuery, queueRow } from './schemas.js';

const tags = ['cases'];
const missing = () => new HttpProblem(404, 'There is no such case', 'It may belong to another store. Go back to the queue.');

export function caseRoutes(api: Api, store: Store, world: World): void {
  api.get(
    '/cases',
    {
      schema: {
        summary: 'The queue: due first, then most evidence',
        tags,
        querystring: queueQuery,
        response: { 200: queuePage, 400: problem, 401: problem },
      },
    },
    async ({ query }) => plain(await store.queue(plain(query))),
  );
  api.get(
    '/cases/:id',
    { schema: { summary: 'One case', tags, params: idParams, response: { 200: caseFile, 401: problem, 404: problem } } },
    async ({ params }) => {
      const found = await store.caseFile(params.id);
      if (!found) throw missing();
      // Evidence points into records as they were read: plain text becomes the resume it says.
      const { application, others, screening } = found;
      const records = recordsBehind(application, screening.lines, world);
      return plain({ ...found, application: asRead(application), others: others.map(asRead), records });
    },
  );
  for (const [act, summary] of [
    ['take', 'Takes a case, so that nobody else works on it'],
    ['release', 'Gives a case back to the queue'],
  ] as const) {
    api.post(
      `/cases/:id/${act}`,
      { schema: { summary, tags, params: idParams, response: { 200: queueRow, 401: problem, 404: problem, 409: problem } } },
      async ({ params, person }) => {
        if (!(await store.caseFile(params.id))) throw missing();
        if (!(await store[act](params.id, person)))
          throw new HttpProblem(409, 'Somebody else has this case', 'Take another one from the queue.');
        return rowOf(params.id);
      },
    );
  }
  api.post(
    '/cases/take-next',
    {
      schema: {
        summary: 'Takes the next free case',
        tags,
        response: { 200: queueRow, 204: z.null().describe('No case is free'), 401: problem },
      },
    },
    async ({ person }, reply) => {
      const taken = await store.takeNext(person);
      if (!taken) return reply.code(204).send(null);
      return rowOf(taken.id);
    },
  );

  async function rowOf(id: string) {
    const found = await store.caseFile(id);
    if (!found) throw missing();
    return plain(found.row);
  }
}
