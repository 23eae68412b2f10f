/** The store that a server of this machine holds, through its API, with the token it left for this machine's own user. */

import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { StoreDoor } from './door.js';

/** Undefined where no server left its address and token, or none answers there. */
export async function serverDoor(tokenFile: string): Promise<StoreDoor | undefined> {
  if (!existsSync(tokenFile)) return undefined;
  const { url, token } = JSON.parse(readFileSync(tokenFile, 'utf8')) as { url: string; token: string };
  const api = new ServerApi(`${url}/api/v1`, token);
  return (await api.answers()) ? doorOf(api) : undefined;
}

function doorOf(api: ServerApi): StoreDoor {
  return {
    counts: () => api.get('/summary'),
    queue: (query) => api.get(`/cases?${parameters(query)}`),
    topReasons: async (limit) =>
      (await api.get<{ topReasons: Awaited<ReturnType<StoreDoor['topReasons']>> }>('/summary')).topReasons.slice(0, limit),
    rings: async () => (await api.get<{ rings: Awaited<ReturnType<StoreDoor['rings']>> }>('/rings')).rings,
    refusals: async (limit) =>
      (await api.get<{ refusals: Awaited<ReturnType<StoreDoor['refusals']>> }>(`/imports/refusals?limit=${limit}`)).refusals,
    progress: async (sha256) =>
      (await api.get<{ progress: Awaited<ReturnType<StoreDoor['progress']>> | null }>(`/imports/progress?sha256=${sha256}`)).progress ??
      undefined,
    take: (items, mark) => api.post('/imports', { items, ...(mark === undefined ? {} : { mark }) }),
    // The server screens batch by batch, so that it goes on answering people in between.
    async settle({ signal, progress }) {
      for (let screened = 0; ; ) {
        signal?.throwIfAborted();
        const round = await api.post<{ screened: number; pending: number }>('/imports/settle', {});
        screened += round.screened;
        progress?.(screened);
        if (round.pending === 0) return { screened };
      }
    },
    screenings: async (application) =>
      (
        await api.get<{ screenings: Awaited<ReturnType<StoreDoor['screenings']>> }>(
          `/screenings?application=${encodeURIComponent(application)}`,
        )
      ).screenings,
    close: async () => {},
  };
}

function parameters(query: object): string {
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined) given.set(key, String(value));
  return given.toString();
}

class ServerApi {
  readonly #root: string;
  readonly #authorization: string;

  constructor(root: string, token: string) {
    this.#root = root;
    this.#authorization = `Bearer ${token}`;
  }

  async answers(): Promise<boolean> {
    const answer = await fetch(`${this.#root}/session`, { headers: this.#headers(), signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    return answer?.ok === true;
  }

  get<T>(path: string): Promise<T> {
    return this.#ask(path, { headers: this.#headers() });
  }

  post<T>(path: string, body: unknown): Promise<T> {
    const headers = { ...this.#headers(), 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    return this.#ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  #headers(): Record<string, string> {
    return { authorization: this.#authorization, accept: 'application/json' };
  }

  async #ask<T>(path: string, init: RequestInit): Promise<T> {
    const answer = await fetch(this.#root + path, init);
    if (answer.ok) return (await answer.json()) as T;
    const problem = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string };
    throw new Error(`The server that holds the store answered: ${problem.title ?? answer.status}. ${problem.detail ?? ''}`.trim());
  }
}
