/** A write that is sent twice is done once: answers are kept by key and person for as long as the server runs, a bounded number of them. */

import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problem.js';

interface Kept {
  readonly request: string;
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const mostKept = 1000;
const wellFormed = /^[\x21-\x7e]{8,200}$/;

export function onceOnly(app: FastifyInstance): void {
  const answers = new Map<string, Kept>();
  app.addHook('preHandler', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.routeOptions.config.open === true) return;
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !wellFormed.test(key)) {
      return sendProblem(reply, 400, 'The request has no Idempotency-Key', 'Send a fresh key of 8 to 200 characters with every write.');
    }
    const kept = answers.get(`${request.person}\u0000${key}`);
    if (!kept) return;
    if (kept.request !== described(request)) {
      return sendProblem(reply, 422, 'This Idempotency-Key was used for another request', 'Take a fresh key for a new request.');
    }
    return reply
      .code(kept.status)
      .header('content-type', kept.type)
      .serializer((body: unknown) => String(body))
      .send(kept.body === '' ? undefined : kept.body);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const key = request.headers['idempotency-key'];
    if (request.method === 'GET' || typeof key !== 'string' || request.person === '' || reply.statusCode >= 400) return payload;
    answers.set(`${request.person}\u0000${key}`, {
      request: described(request),
      status: reply.statusCode,
      type: String(reply.getHeader('content-type') ?? 'application/json'),
      body: typeof payload === 'string' ? payload : '',
    });
    if (answers.size > mostKept) answers.delete(answers.keys().next().value ?? '');
    return payload;
  });
}

/** A digest, because a request may be large and hold what people wrote. */
const described = (request: { method: string; url: string; body: unknown }): string =>
  createHash('sha256')
    .update(`${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`)
    .digest('base64');
