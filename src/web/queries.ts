/** What the screens ask for, with how long an answer stays good. */

import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, Problem } from './api.js';
import type { CaseFile, QueueQuery, QueueRow } from './client-types.js';
import { bookOf } from './view/words.js';

const minute = 60_000;

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: api.session, staleTime: 10 * minute, retry: false });

export const summaryQuery = queryOptions({ queryKey: ['summary'], queryFn: api.summary, staleTime: 10_000, refetchInterval: minute / 2 });

/** Signals are part of the installed version: they do not change while the page is open. */
export const signalsQuery = queryOptions({
  queryKey: ['signals'],
  queryFn: api.signals,
  staleTime: Number.POSITIVE_INFINITY,
  select: bookOf,
});

export const caseQuery = (id: string) => queryOptions({ queryKey: ['case', id], queryFn: () => api.caseFile(id), staleTime: minute / 2 });

/** A small first page for a quick first paint, large ones after it: 100,000 rows are 201 answers. */
export const queueQuery = (query: QueueQuery) =>
  infiniteQueryOptions({
    queryKey: ['queue', query],
    queryFn: ({ pageParam }) => api.cases({ ...query, after: pageParam, limit: pageParam === undefined ? 100 : 500 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    // A queue of many pages is never fetched again by itself; the screen says when it changed.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    // Comparing every row with itself each time a page arrives would cost more than the page.
    structuralSharing: false,
  });

/** How many cases a filter holds, without their rows. */
export const countQuery = (query: QueueQuery) =>
  queryOptions({
    queryKey: ['count', query],
    queryFn: async () => (await api.cases({ ...query, limit: 1 })).total,
    staleTime: minute / 2,
  });

export const firstCaseQuery = queryOptions({
  queryKey: ['first-case'],
  queryFn: async (): Promise<QueueRow | null> => {
    const escalated = await api.cases({ tier: 'escalate', limit: 1 });
    return escalated.rows[0] ?? (await api.cases({ limit: 1 })).rows[0] ?? null;
  },
  staleTime: minute,
});

export const searchQuery = (search: string) =>
  queryOptions({
    queryKey: ['search', search],
    queryFn: () => api.cases({ search, limit: 8 }),
    enabled: search.trim().length >= 2,
    staleTime: minute / 2,
  });

export const ringsQuery = queryOptions({ queryKey: ['rings'], queryFn: api.rings, staleTime: minute / 2 });
export const ringQuery = (id: string) => queryOptions({ queryKey: ['ring', id], queryFn: () => api.ring(id), staleTime: minute / 2 });

type Pages = { readonly pages: readonly { readonly rows: readonly QueueRow[] }[]; readonly pageParams: readonly unknown[] };

/** Writes who has a case into every list that shows it, so that no list has to be fetched again. */
export function patchHolder(client: QueryClient, caseId: string, person: string | undefined): void {
  const patched = (row: QueueRow): QueueRow => {
    if (row.id !== caseId) return row;
    const { takenBy: _before, ...rest } = row;
    return person === undefined ? { ...rest, state: 'open' } : { ...rest, state: 'taken', takenBy: person };
  };
  client.setQueriesData<Pages>({ queryKey: ['queue'] }, (pages) =>
    pages === undefined
      ? pages
      : {
          ...pages,
          pages: pages.pages.map((page) => (page.rows.some((row) => row.id === caseId) ? { ...page, rows: page.rows.map(patched) } : page)),
        },
  );
  client.setQueryData<CaseFile>(['case', caseId], (file) => (file === undefined ? file : { ...file, row: patched(file.row) }));
  for (const key of ['summary', 'count', 'ring']) void client.invalidateQueries({ queryKey: [key] });
}

/** A session that ended while the page was open: asking for it again leads to the sign-in screen. */
export function noticeSignOut(client: QueryClient, error: unknown): void {
  if (error instanceof Problem && error.status === 401) void client.resetQueries({ queryKey: sessionQuery.queryKey });
}

/** Again only when no answer came or the server was at fault, and not for ever. */
export const worthAnotherTry = (failures: number, error: Error): boolean =>
  failures < 2 && (!(error instanceof Problem) || error.status === 0 || error.status >= 500);
