/** What stands around every screen: where one can go, what can be run, who is signed in. */

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { LayoutGrid, Rows3, Search, Waypoints } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { api, Problem } from './api.js';
import type { Session } from './client-types.js';
import { type Command, useCommands, useKeyboard } from './commands.js';
import { type Desk, DeskContext, useDesk } from './desk.js';
import { AccountMenu } from './parts/account-menu.js';
import { KeyHelp } from './parts/key-help.js';
import { Brand, Kbd, modifier } from './parts/marks.js';
import { Palette } from './parts/palette.js';
import { Failed, Loading } from './parts/states.js';
import { ThemeSwitch } from './parts/theme-switch.js';
import { noticeSignOut, patchHolder, sessionQuery, signalsQuery, summaryQuery } from './queries.js';
import { lastFilter } from './screens/queue/queue-memory.js';
import { useSay } from './toasts.js';
import { useHolding } from './use-holding.js';
import { count } from './view/numbers.js';

/** Nothing but sign-in is shown to somebody who is not signed in. */
export function Frame() {
  const session = useQuery(sessionQuery);
  const router = useRouter();
  const signedOut = session.error instanceof Problem && session.error.status === 401;
  useEffect(() => {
    if (!signedOut) return;
    const { href } = router.state.location;
    void router.navigate({ to: '/sign-in', search: href === '/' ? {} : { next: href }, replace: true });
  }, [signedOut, router]);
  if (session.data !== undefined && !signedOut) return <Framed session={session.data} />;
  return (
    <main className="page">
      <h1 className="sr-only">Touchstone</h1>
      {session.error === null || signedOut ? (
        <Loading what="your session" lines={2} />
      ) : (
        <Failed what="Your session" error={session.error} again={() => void session.refetch()} />
      )}
    </main>
  );
}

function Framed({ session }: { readonly session: Session }) {
  const [open, setOpen] = useState<'palette' | 'keys' | undefined>();
  const navigate = useNavigate();
  const takeNext = useTakeNext(session.person);
  const client = useQueryClient();
  useKeyboard();
  useEffect(() => {
    // Every screen with a reason needs the names of signals: asked once, early.
    void client.prefetchQuery(signalsQuery);
  }, [client]);
  const commands = useMemo<readonly Command[]>(
    () => [
      { title: 'Search or run a command', keys: 'mod+k', run: () => setOpen('palette'), onlyKeys: true },
      { title: 'Go to the overview', keys: 'g o', run: () => void navigate({ to: '/' }) },
      { title: 'Go to the queue', keys: 'g q', run: () => void navigate({ to: '/queue', search: lastFilter() }) },
      { title: 'Go to the rings', keys: 'g r', run: () => void navigate({ to: '/rings' }) },
      { title: 'Take the next free case', keys: 't', run: takeNext },
      { title: 'Show all keys', keys: '?', run: () => setOpen('keys') },
    ],
    [navigate, takeNext],
  );
  useCommands('Anywhere', commands);
  const desk = useMemo<Desk>(
    () => ({ session, takeNext, openPalette: () => setOpen('palette'), openKeys: () => setOpen('keys') }),
    [session, takeNext],
  );
  return (
    <DeskContext value={desk}>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <div className="frame">
        <Side />
        <div className="min-w-0">
          <Outlet />
        </div>
      </div>
      <Palette open={open === 'palette'} close={() => setOpen(undefined)} />
      <KeyHelp open={open === 'keys'} close={() => setOpen(undefined)} />
    </DeskContext>
  );
}

function useTakeNext(person: string): () => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const say = useSay();
  const { release } = useHolding(person);
  return useMemo(() => {
    const take = async (): Promise<void> => {
      try {
        const row = await api.takeNext();
        if (row === undefined) return say('No case is free: each one is with somebody');
        patchHolder(client, row.id, person);
        say(`${row.number} is yours`, () => release(row));
        await navigate({ to: '/cases/$id', params: { id: row.id } });
      } catch (error) {
        noticeSignOut(client, error);
        say(error instanceof Error ? error.message : 'No case could be taken');
      }
    };
    return () => void take();
  }, [client, navigate, person, release, say]);
}

function Side() {
  const summary = useQuery(summaryQuery).data;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const inQueue = path.startsWith('/queue') || path.startsWith('/cases');
  return (
    <header className="side">
      <Link to="/" className="brand" aria-label="Touchstone, overview">
        <Brand size={20} />
        <span>Touchstone</span>
      </Link>
      <nav className="nav" aria-label="Screens">
        <NavLink to="/" name="Overview" on={path === '/'} icon={<LayoutGrid size={16} strokeWidth={1.5} aria-hidden="true" />} />
        <NavLink
          to="/queue"
          name="Queue"
          on={inQueue}
          icon={<Rows3 size={16} strokeWidth={1.5} aria-hidden="true" />}
          n={summary === undefined ? undefined : summary.open + summary.taken}
        />
        <NavLink
          to="/rings"
          name="Rings"
          on={path.startsWith('/rings')}
          icon={<Waypoints size={16} strokeWidth={1.5} aria-hidden="true" />}
          n={summary?.rings}
        />
      </nav>
      <div className="side-foot mt-auto p-2">
        <ThemeSwitch />
      </div>
    </header>
  );
}

interface NavLinkProps {
  readonly to: '/' | '/queue' | '/rings';
  readonly name: string;
  readonly on: boolean;
  readonly icon: ReactNode;
  readonly n?: number | undefined;
}

const NavLink = ({ to, name, on, icon, n }: NavLinkProps) => (
  <Link to={to} title={name} aria-current={on ? 'page' : undefined} search={to === '/queue' ? lastFilter() : {}}>
    {icon}
    <span className="label">{name}</span>
    {n === undefined ? null : (
      <span className="count">
        {count(n)}
        <span className="sr-only"> in all</span>
      </span>
    )}
  </Link>
);

interface ScreenProps {
  /** The title of the page and the last crumb. */
  readonly title: string;
  readonly crumb?: string;
  readonly parent?: ReactNode;
  /** What stands beside the crumbs. */
  readonly beside?: ReactNode;
  /** Nothing on the screen shows its title yet: it is said instead. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/** Bar and content of one screen; its title is announced when one arrives there. */
export function Screen({ title, crumb, parent, beside, quiet = false, children }: ScreenProps) {
  const { openPalette } = useDesk();
  useEffect(() => {
    document.title = `${title} · Touchstone`;
  }, [title]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a named bar beside the page's own header */}
      <div className="top" role="region" aria-label="Where you are">
        <nav className="crumbs" aria-label="Breadcrumb">
          {parent === undefined ? null : (
            <>
              {parent}
              <span aria-hidden="true">/</span>
            </>
          )}
          <span className="clip" aria-current="location">
            {crumb ?? title}
          </span>
        </nav>
        {beside}
        <button type="button" className="command" onClick={openPalette} aria-haspopup="dialog">
          <Search size={16} strokeWidth={1.5} aria-hidden="true" />
          <span className="label">Search or run a command</span>
          <Kbd>{modifier === '⌘' ? '⌘K' : 'Ctrl K'}</Kbd>
        </button>
        <AccountMenu />
      </div>
      <main className="page" id="main" tabIndex={-1}>
        <span className="sr-only" role="status" aria-live="polite">
          {title}
        </span>
        {quiet ? <h1 className="sr-only">{title}</h1> : null}
        {children}
      </main>
    </>
  );
}
