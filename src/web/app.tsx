import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Problem } from './api.js';
import { sessionQuery, worthAnotherTry } from './queries.js';
import { router } from './routes.js';
import { Toasts } from './toasts.js';

/** A session that ended while the page was open is noticed by any answer, and leads to the sign-in screen. */
const client = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      const session = sessionQuery.queryKey;
      if (error instanceof Problem && error.status === 401 && query.queryKey[0] !== session[0])
        void client.resetQueries({ queryKey: session });
    },
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
