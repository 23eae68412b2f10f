/** One application at a time: taken in and screened at once, or looked up with what was said of it. */

import { z } from 'zod';
import { asRead } from '#core/intake/document/as-read.js';
import type { Application } from '#core/model/application.js';
import type { Store } from '#core/ports.js';
import type { Api } from './api.js';
import { plain } from './plain.js';
import { HttpProblem } from './problem.js';
import { application, event, problem, refParams, screening } from './schemas.js';

/** Takes one record in and screens what it touches; the answer is the file's own screening, or why it was refused. */
export type TakeIn = (record: unknown) => Promise<{ readonly refused: string; readonly path?: string } | { readonly taken: Application }>;

const tags = ['applications'];
const stored = z.object({ application, events: z.array(event), screening: screening.nullable() });

export function applicationRoutes(api: Api, store: Store, takeIn: TakeIn): void {
  api.post(
    '/applications',
    {
      bodyLimit: 20_000_000,
      schema: {
        summary: 'Takes in one application/1 record and answers with its screening',
        tags,
        body: z.unknown().describe('application/1'),
        response: { 200: screening, 401: problem, 422: problem },
      },
    },
    async ({ body }) => {
      const took = await takeIn(body);
      if ('refused' in took)
        throw new HttpProblem(422, 'The record was refused', took.path ? `${took.path}: ${took.refused}` : took.refused);
      const found = await store.screening(took.taken);
      if (!found) throw new HttpProblem(503, 'The record is kept, and not screened yet', 'Ask for it again in a moment.');
      return plain(found);
    },
  );
  api.get(
    '/screenings',
    {
      schema: {
        summary: 'The screenings of an application id, whatever its source, or of source/id',
        tags,
        querystring: z.object({ application: z.string().min(1).max(700) }),
        response: { 200: z.object({ screenings: z.array(screening) }), 401: problem },
      },
    },
    async ({ query }) => {
      const slash = query.application.indexOf('/');
      const exact = { source: query.application.slice(0, slash), id: query.application.slice(slash + 1) };
      const refs = slash > 0 ? [exact] : await store.find(query.application);
      const screenings = await Promise.all(refs.map((ref) => store.screening(ref)));
      return plain({ screenings: screenings.filter((one) => one !== undefined) });
    },
  );
  api.get(
    '/applications/:source/:id',
    {
      schema: {
        summary: 'One application with its events and its screening',
        tags,
        params: refParams,
        response: { 200: stored, 401: problem, 404: problem },
      },
    },
    async ({ params }) => {
      const found = await store.application(params);
      if (!found) throw new HttpProblem(404, 'There is no such application', 'Check its source and id.');
      return plain({ application: asRead(found.record), events: found.events, screening: (await store.screening(params)) ?? null });
    },
  );
}
