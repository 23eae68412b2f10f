/** The published description of the API, from the routes themselves. No store is asked: describing is not serving. */

import { noFacts } from '#core/model/facts.js';
import { indexFacts } from '#core/normalise/fact-index.js';
import { buildServer, type ServerOptions } from './server.js';

export async function openApi(version: string, weights: ServerOptions['weights']): Promise<object> {
  const refuse = () => Promise.reject(new Error('A server that only describes itself holds no store.'));
  const store = new Proxy({} as ServerOptions['store'], { get: () => refuse });
  const app = await buildServer({
    store,
    version,
    weights,
    signals: [],
    world: { facts: indexFacts(noFacts) },
    now: () => '',
    takeIn: refuse,
    imports: { take: refuse, progress: refuse, refusals: refuse, settle: refuse },
    demo: false,
  });
  try {
    await app.ready();
    return app.swagger();
  } finally {
    await app.close();
  }
}
