/** Addresses of the screens. Cases and rings are pieces of their own, fetched when the first one is opened (a case also while the queue is read). */

import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Frame } from './frame.js';
import { NotFound } from './screens/not-found.js';
import { Overview } from './screens/overview.js';
import { Queue } from './screens/queue/queue-screen.js';
import { SignIn } from './screens/sign-in.js';
import { readFilter } from './view/queue-filter.js';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: SignIn,
  validateSearch: (search: Record<string, unknown>): { token?: string; next?: string } => {
    const [token, next] = [text(search.token), text(search.next)];
    return { ...(token === undefined ? {} : { token }), ...(next === undefined ? {} : { next }) };
  },
});

const frameRoute = createRoute({ getParentRoute: () => rootRoute, id: 'frame', component: Frame });

const overviewRoute = createRoute({ getParentRoute: () => frameRoute, path: '/', component: Overview });
const queueRoute = createRoute({ getParentRoute: () => frameRoute, path: '/queue', component: Queue, validateSearch: readFilter });
const caseRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/cases/$id',
  component: lazyRouteComponent(() => import('./screens/case/case-screen.js'), 'CaseScreen'),
});
const ringsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/rings',
  component: lazyRouteComponent(() => import('./screens/ring/rings-screen.js'), 'Rings'),
});
const ringRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/rings/$id',
  component: lazyRouteComponent(() => import('./screens/ring/ring-screen.js'), 'RingScreen'),
});

/** Plain `?tier=escalate&search=2041`: addresses that a person can read, type and send. */
const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));
const stringifySearch = (search: Record<string, unknown>): string => {
  const pairs = Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs as [string, string][])}`;
};

/** A sign-in link may carry its token behind `#`, where no server and no log ever sees it. */
function moveTokenOutOfHash(): void {
  const found = /^#\/sign-in\?(.*)$/.exec(window.location.hash);
  if (found?.[1] !== undefined) window.history.replaceState(null, '', `/sign-in?${found[1]}`);
}
moveTokenOutOfHash();

export const router = createRouter({
  routeTree: rootRoute.addChildren([signInRoute, frameRoute.addChildren([overviewRoute, queueRoute, caseRoute, ringsRoute, ringRoute])]),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
