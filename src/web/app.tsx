import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { noticeSignOut, sessionQuery, worthAnotherTry } from './queries.js';
import { router } from './routes.js';
import { Toasts } from './toasts.js';

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => (query.queryKey[0] === sessionQuery.queryKey[0] ? undefined : noticeSignOut(client, error)),
  }),
  defaultOptions: { queries: { retry: worthAnotherTry, retryDelay: 1_000 } },
});

export const App = () => (
  <QueryClientProvider client={client}>
    <Toasts>
      <RouterProvider router={router} />
    </Toasts>
  </QueryClientProvider>
);
