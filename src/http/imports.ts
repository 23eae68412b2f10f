/** Taking in what a command of this machine reads: batches with their marks, then screening what they touched. */

import { z } from 'zod';
import type { InputMark } from '#core/ports.js';
import type { Api } from './api.js';
import { plain } from './plain.js';
import { problem } from './schemas.js';

/** One record as text, to be checked here like any other, or what the reader refused already. */
const item = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('record'),
    text: z.string(),
    at: z.object({ file: z.string(), line: z.int().optional(), made: z.boolean().optional() }),
  }),
  z.object({ kind: z.literal('refusal'), refusal: z.looseObject({ file: z.string(), reason: z.string() }) }),
]);
const mark = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: z.string(), position: z.int().min(0), done: z.boolean() });
const tally = z.object({ applications: z.int(), events: z.int(), duplicates: z.int(), superseded: z.int(), refused: z.int() });
const refusal = z.looseObject({ file: z.string(), reason: z.string() });

export interface Imports {
  take(items: readonly z.infer<typeof item>[], mark?: InputMark): Promise<unknown>;
  progress(sha256: string): Promise<{ readonly position: number; readonly done: boolean } | undefined>;
  refusals(limit: number): Promise<unknown>;
  /** One batch of what is pending. */
  settle(): Promise<{ readonly screened: number; readonly pending: number }>;
}

const tags = ['imports'];
const mostBytes = 64_000_000;

export function importRoutes(api: Api, imports: Imports): void {
  api.post(
    '/imports',
    {
      bodyLimit: mostBytes,
      schema: {
        summary: 'Takes in a batch of records; screening them is asked for apart',
        tags,
        body: z.object({ items: z.array(item).max(1_000), mark: mark.optional() }),
        response: {
          200: z.object({ tally, reports: z.array(z.object({ path: z.string(), reason: z.string(), count: z.int() })) }),
          400: problem,
          401: problem,
        },
      },
    },
    async ({ body }) => plain(await imports.take(body.items, plain(body.mark))),
  );
  api.post(
    '/imports/settle',
    {
      schema: {
        summary: 'Screens some of what is pending; to be asked again until nothing is',
        tags,
        response: { 200: z.object({ screened: z.int(), pending: z.int() }), 401: problem },
      },
    },
    async () => imports.settle(),
  );
  api.get(
    '/imports/progress',
    {
      schema: {
        summary: 'How far an input has been taken in',
        tags,
        querystring: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
        response: { 200: z.object({ progress: z.object({ position: z.int(), done: z.boolean() }).nullable() }), 401: problem },
      },
    },
    async ({ query }) => ({ progress: (await imports.progress(query.sha256)) ?? null }),
  );
  api.get(
    '/imports/refusals',
    {
      schema: {
        summary: 'What was refused, the latest first',
        tags,
        querystring: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50) }),
        response: { 200: z.object({ refusals: z.array(refusal) }), 401: problem },
      },
    },
    async ({ query }) => plain({ refusals: await imports.refusals(query.limit) }),
  );
}
