/** Signing in with a one-time link, and out. */

import { z } from 'zod';
import { type Access, beginSession, csrfCookie, csrfOf, hashOf, localPerson, sessionCookie } from './access.js';
import type { Api } from './api.js';
import { HttpProblem } from './problem.js';
import { problem, session } from './schemas.js';

export function sessionRoutes(api: Api, access: Access & { readonly demo: boolean }): void {
  api.post(
    '/session',
    {
      config: { open: true, rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        summary: 'Signs in with the token of a one-time link',
        tags: ['session'],
        body: z.object({ token: z.string().min(1).max(200) }),
        response: { 204: z.null().describe('Signed in; the answer sets two cookies'), 401: problem },
      },
    },
    async (request, reply) => {
      if (!(await access.store.redeemSignIn(hashOf(request.body.token), access.now()))) {
        throw new HttpProblem(401, 'This link has been used or is too old', 'Start Touchstone again: it prints a new one.');
      }
      await beginSession(reply, localPerson, access);
      return reply.code(204).send(null);
    },
  );
  api.get(
    '/session',
    { schema: { summary: 'Who is signed in', tags: ['session'], response: { 200: session, 401: problem } } },
    async (request) => ({
      person: request.person,
      unsealed: true,
      demo: access.demo,
      csrf: csrfOf(request.cookies[sessionCookie] ?? ''),
    }),
  );
  api.delete(
    '/session',
    { schema: { summary: 'Signs out', tags: ['session'], response: { 204: z.null().describe('Signed out'), 401: problem } } },
    async (request, reply) => {
      await access.store.endSession(hashOf(request.cookies[sessionCookie] ?? ''));
      reply.clearCookie(sessionCookie, { path: '/' });
      reply.clearCookie(csrfCookie, { path: '/' });
      return reply.code(204).send(null);
    },
  );
}
