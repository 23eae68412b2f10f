/** The queue: what do I take now, and by when? */

import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { QueueRow, Summary } from '../../client-types.js';
import { useCommands } from '../../commands.js';
import { useDesk } from '../../desk.js';
import { Screen } from '../../frame.js';
import { Kbd } from '../../parts/marks.js';
import { Empty, Failed, Loading } from '../../parts/states.js';
import { queueQuery, signalsQuery, summaryQuery } from '../../queries.js';
import { useHolding } from '../../use-holding.js';
import { useNow } from '../../use-now.js';
import { count, plural } from '../../view/numbers.js';
import { askedOf, type QueueFilter } from '../../view/queue-filter.js';
import { bookOf } from '../../view/words.js';
import { Peek } from './peek.js';
import { Filters } from './queue-filters.js';
import { QueueList } from './queue-list.js';
import { lastCase, remember, rememberCase } from './queue-memory.js';
import { Selection } from './selection.js';

const route = getRouteApi('/frame/queue');
const noBook = bookOf([]);

export function Queue() {
  const filter = route.useSearch();
  const navigate = useNavigate();
  const { session, takeNext } = useDesk();
  const summary = useQuery(summaryQuery).data;
  const field = useRef<HTMLInputElement>(null);
  const chips = useRef<HTMLDivElement>(null);
  remember(filter);
  const choose = useCallback((next: QueueFilter) => void navigate({ to: '/queue', search: next, replace: true }), [navigate]);
  useCommands('Queue', [
    { title: 'Search the queue', keys: '/', run: () => field.current?.focus() },
    { title: 'Filter the queue', keys: 'f', run: () => chips.current?.querySelector('button')?.focus() },
  ]);
  const waiting = summary === undefined ? undefined : summary.open + summary.taken;
  return (
    <Screen title="Queue">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-100">
          <h1>Queue</h1>
          <p className="mt-0.5 max-w-[92ch] text-pretty text-ink-2">
            {waiting === undefined ? 'Files that need a person.' : `${plural(waiting, 'file needs', 'files need')} a person.`} First by when
            an answer is owed, then by evidence; no name, school or place moves a row.
          </p>
        </div>
        <button type="button" className="btn w-full md:w-auto" data-kind="primary" onClick={takeNext}>
          Take next <Kbd>T</Kbd>
        </button>
      </div>
      {summary === undefined ? null : <Tally summary={summary} />}
      <Filters filter={filter} person={session.person} choose={choose} field={field} chips={chips} />
      <Cases key={JSON.stringify(filter)} filter={filter} person={session.person} summary={summary} choose={choose} />
    </Screen>
  );
}

const Tally = ({ summary }: { readonly summary: Summary }) => (
  <div className="cells queue-tally">
    <Cell name="Screened" n={summary.applications} text={`${count(summary.tiers.clear)} without grounds, nobody asked`} />
    <Cell name="Free" n={summary.open} text="nobody has read them yet" />
    <Cell name="With a person" n={summary.taken} text="taken to be read" />
    <Cell name="Rings" n={summary.rings} text="files that share rare things" />
  </div>
);

const Cell = ({ name, n, text }: { readonly name: string; readonly n: number; readonly text: string }) => (
  <div>
    <span className="text-12 text-ink-2">{name}</span>
    <span className="text-22 font-strong leading-tight tracking-[-0.022em]">{count(n)}</span>
    <span className="text-12 text-ink-2">{text}</span>
  </div>
);

interface CasesProps {
  readonly filter: QueueFilter;
  readonly person: string;
  readonly summary: Summary | undefined;
  readonly choose: (filter: QueueFilter) => void;
}

function Cases({ filter, person, summary, choose }: CasesProps) {
  const query = useMemo(() => queueQuery(askedOf(filter, person)), [filter, person]);
  const queue = useInfiniteQuery(query);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = queue;
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  if (data === undefined)
    return (
      <div className="panel">
        {error === null ? <Loading what="the queue" lines={6} /> : <Failed what="The queue" error={error} again={() => void refetch()} />}
      </div>
    );
  if (rows.length === 0) return <Nothing filter={filter} summary={summary} choose={choose} />;
  const total = hasNextPage ? Math.max(data.pages.at(-1)?.total ?? 0, rows.length + 1) : rows.length;
  return (
    <>
      <Changed summary={summary} queryKey={query.queryKey} />
      {isFetchNextPageError ? (
        <p className="note" role="alert">
          <span>
            <strong>The next rows did not come.</strong> {error?.message}
          </span>
          <button type="button" className="btn ml-auto" data-size="small" onClick={() => void fetchNextPage()}>
            Try now
          </button>
        </p>
      ) : null}
      <Rows rows={rows} total={total} more={more} person={person} />
    </>
  );
}

/** The queue is not shuffled under the reader's hand: it says that it changed, and a press shows how. */
function Changed({ summary, queryKey }: { readonly summary: Summary | undefined; readonly queryKey: readonly unknown[] }) {
  const client = useQueryClient();
  const state = summary === undefined ? undefined : `${summary.applications} ${summary.lastScreenedAt ?? ''}`;
  const [shown, setShown] = useState(state);
  if (shown === undefined && state !== undefined) setShown(state);
  if (state === undefined || shown === undefined || shown === state) return null;
  return (
    <p className="note" data-tone="blue" role="status">
      <span>
        <strong>More applications were screened</strong> since this list was read.
      </span>
      <button
        type="button"
        className="btn ml-auto"
        data-size="small"
        onClick={() => {
          setShown(state);
          void client.resetQueries({ queryKey });
        }}
      >
        Read again
      </button>
    </p>
  );
}

interface RowsProps {
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly more: () => void;
  readonly person: string;
}

function Rows({ rows, total, more, person }: RowsProps) {
  const navigate = useNavigate();
  const book = useQuery(signalsQuery).data ?? noBook;
  const now = useNow();
  const { take } = useHolding(person);
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      rows.findIndex((row) => row.id === lastCase()),
    ),
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (id: string) =>
      setSelected((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    [],
  );
  const open = useCallback(
    (row: QueueRow) => {
      rememberCase(row.id);
      void navigate({ to: '/cases/$id', params: { id: row.id } });
    },
    [navigate],
  );
  useEffect(() => {
    // The piece that shows a case is fetched while nobody waits for it.
    void import('../case/case-screen.js');
  }, []);
  const here = rows[current];
  const side: ReactNode =
    here === undefined ? null : (
      <Peek
        row={here}
        me={person}
        open={open}
        take={(row) => {
          take(row);
          open(row);
        }}
      />
    );
  return (
    <>
      <div className="queue-split">
        <QueueList
          rows={rows}
          total={total}
          more={more}
          current={current}
          setCurrent={setCurrent}
          selected={selected}
          toggle={toggle}
          open={open}
          me={person}
          now={now}
          book={book}
        />
        {side}
      </div>
      <Selection
        rows={selected.size === 0 ? [] : rows.filter((row) => selected.has(row.id))}
        person={person}
        clear={() => setSelected(new Set())}
      />
    </>
  );
}

function Nothing({ filter, summary, choose }: Omit<CasesProps, 'person'>) {
  const filtered = Object.keys(filter).length > 0;
  return (
    <div className="panel">
      {filtered ? (
        <Empty
          title="No case fits these filters"
          actions={
            <button type="button" className="btn" data-size="small" onClick={() => choose({})}>
              Show all open cases
            </button>
          }
        >
          {filter.search === undefined
            ? 'Another filter may hold what you look for.'
            : `Nothing is called “${filter.search}”. Names, roles, case numbers and application ids are searched.`}
        </Empty>
      ) : (
        <Empty title="Nothing waits">
          {summary === undefined || summary.applications === 0
            ? 'No application is screened yet. Cases appear here by themselves.'
            : `${plural(summary.applications, 'application is', 'applications are')} screened, and none asks for a person. New cases appear here by themselves.`}
        </Empty>
      )}
    </div>
  );
}
