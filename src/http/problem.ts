/** Errors as RFC 9457 problem documents: what, why, where, and what to do; never a stack trace, never a value out of a record. */

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

export class HttpProblem extends Error {
  readonly status: number;
  readonly title: string;

  constructor(status: number, title: string, detail: string) {
    super(detail);
    this.status = status;
    this.title = title;
  }
}

export function sendProblem(
  reply: FastifyReply,
  status: number,
  title: string,
  detail?: string,
  errors?: readonly { path: string; detail: string }[],
) {
  return reply
    .code(status)
    .type('application/problem+json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send({ type: 'about:blank', title, status, ...(detail ? { detail } : {}), ...(errors && errors.length > 0 ? { errors } : {}) });
}

export function problemHandler(error: FastifyError | HttpProblem, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof HttpProblem) return sendProblem(reply, error.status, error.title, error.message);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map(({ instancePath, message }) => ({
      path: `/${error.validationContext ?? 'body'}${instancePath}`,
      detail: message ?? 'is not as it should be',
    }));
    return sendProblem(reply, 400, 'The request is not as it should be', 'See the errors for what to change.', errors);
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return sendProblem(reply, status, titles.get(status) ?? 'The request was not accepted', error.message);
  request.log.error({ code: error.code, name: error.name }, 'request failed');
  return sendProblem(reply, 500, 'Something went wrong here', 'Nothing was changed. The log of the server says more; try again.');
}

const titles: ReadonlyMap<number, string> = new Map([
  [413, 'The request is too large'],
  [415, 'This media type is not read here'],
  [429, 'Too many requests'],
]);
