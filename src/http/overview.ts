/** What stands in the store as a whole, what judged it, and whether the server is well. */

import { z } from 'zod';
import type { Weights } from '#core/model/weights.js';
import type { Store } from '#core/ports.js';
import type { AnySignal } from '#core/signals/signal.js';
import type { Api } from './api.js';
import { plain } from './plain.js';
import { health, problem, signalInfo, summary } from './schemas.js';

export interface Overview {
  readonly store: Store;
  readonly version: string;
  readonly weights: Weights;
  readonly signals: readonly AnySignal[];
}

const reasonsShown = 8;

export function overviewRoutes(api: Api, { store, version, weights, signals }: Overview): void {
  api.get(
    '/health',
    { config: { open: true }, schema: { summary: 'Whether the server answers', tags: ['overview'], response: { 200: health } } },
    async () => ({ status: 'ok' as const, version, screened: (await store.counts()).applications }),
  );
  api.get(
    '/summary',
    { schema: { summary: 'What was screened, and what was found', tags: ['overview'], response: { 200: summary, 401: problem } } },
    async () => {
      const [counts, topReasons, quarters] = await Promise.all([store.counts(), store.topReasons(reasonsShown), store.quarters()]);
      return plain({ ...counts, model: weights.version, askAt: weights.askAt, calibrated: weights.calibrated, topReasons, quarters });
    },
  );
  api.get(
    '/signals',
    {
      schema: {
        summary: 'Every signal: why it exists, what is innocent, how to ask',
        tags: ['overview'],
        response: { 200: z.array(signalInfo), 401: problem },
      },
    },
    async () =>
      signals.map(({ id, family, title, why, class: of, ledger, grade, direction, innocent, ask }) => ({
        id,
        family,
        title,
        why,
        class: of,
        ledger,
        grade,
        direction,
        innocent,
        ask,
      })),
  );
}
