/** Every call to the server, in one place. Errors are RFC 9457 problem documents and become `Problem`. */

import type { CaseFile, QueuePage, QueueQuery, QueueRow, Ring, RingFile, Session, SignalInfo, Summary } from './client-types.js';

/** What went wrong, in words a person can act on. `status` 0 means that no answer came. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  readonly detail: string;

  constructor(status: number, title: string, detail: string) {
    super(detail === '' ? title : `${title}: ${detail}`);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

const root = '/api/v1';

export const api = {
  session: () => read<Session>('/session'),
  signIn: (token: string) => write('POST', '/session', { token }),
  signOut: () => write('DELETE', '/session'),
  summary: () => read<Summary>('/summary'),
  signals: () => read<readonly SignalInfo[]>('/signals'),
  cases: (query: QueueQuery & { after?: string | undefined; limit: number }) => read<QueuePage>(`/cases${queryString(query)}`),
  caseFile: (id: string) => read<CaseFile>(`/cases/${encodeURIComponent(id)}`),
  take: (id: string) => write('POST', `/cases/${encodeURIComponent(id)}/take`),
  release: (id: string) => write('POST', `/cases/${encodeURIComponent(id)}/release`),
  /** Undefined when no case is free. */
  takeNext: async (): Promise<QueueRow | undefined> => {
    const answer = await write('POST', '/cases/take-next');
    return answer.status === 204 ? undefined : ((await answer.json()) as QueueRow);
  },
  rings: async () => (await read<{ readonly rings: readonly Ring[] }>('/rings')).rings,
  ring: (id: string) => read<RingFile>(`/rings/${encodeURIComponent(id)}`),
};

async function read<T>(path: string): Promise<T> {
  return (await (await send(path, { headers: { accept: 'application/json' } })).json()) as T;
}

function write(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json', 'idempotency-key': freshKey() };
  const csrf = cookie('touchstone_csrf');
  if (csrf !== undefined) headers['x-csrf-token'] = csrf;
  if (body !== undefined) headers['content-type'] = 'application/json';
  return send(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

async function send(path: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(root + path, { credentials: 'same-origin', ...init });
  } catch {
    throw new Problem(0, 'The server did not answer', 'Nothing is lost. See that Touchstone still runs, then try again.');
  }
  if (answer.ok) return answer;
  throw await problemOf(answer);
}

async function problemOf(answer: Response): Promise<Problem> {
  const text = await answer.text().catch(() => '');
  const document = parsed(text);
  return new Problem(answer.status, document.title ?? `The server answered ${answer.status}`, document.detail ?? '');
}

function parsed(text: string): { title?: string; detail?: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return {};
    const { title, detail } = value as Record<string, unknown>;
    return { ...(typeof title === 'string' ? { title } : {}), ...(typeof detail === 'string' ? { detail } : {}) };
  } catch {
    return {};
  }
}

function queryString(query: object): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`;
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}

/** `crypto.randomUUID` exists only in secure contexts; a plain address on the own network is none. */
function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
