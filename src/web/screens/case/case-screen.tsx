/** One case: the answer first, then what proves it. */

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, EyeOff, Waypoints } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseFile } from '../../client-types.js';
import { useCommands } from '../../commands.js';
import { useDesk } from '../../desk.js';
import { Screen } from '../../frame.js';
import { Kbd, Moment, TierMark } from '../../parts/marks.js';
import { Failed, Loading } from '../../parts/states.js';
import { caseQuery, signalsQuery, summaryQuery } from '../../queries.js';
import { useSay } from '../../toasts.js';
import { useHolding } from '../../use-holding.js';
import { linesAgainst } from '../../view/clearing.js';
import { explain } from '../../view/explain.js';
import { plural } from '../../view/numbers.js';
import { timelineOf } from '../../view/timeline.js';
import { placeWords } from '../../view/values.js';
import { waterfall } from '../../view/waterfall.js';
import { bookOf, humanise, ringName, type SignalBook } from '../../view/words.js';
import { lastFilter, rememberCase } from '../queue/queue-memory.js';
import { Brief } from './brief.js';
import { CaseAside } from './case-aside.js';
import { FileContents } from './file-contents.js';
import { Gauge } from './gauge.js';
import { Sum } from './sum.js';
import { TimelinePanel } from './timeline-panel.js';

const route = getRouteApi('/frame/cases/$id');
const noBook = bookOf([]);

export function CaseScreen() {
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(caseQuery(id));
  const again = useCallback(() => void refetch(), [refetch]);
  const navigate = route.useNavigate();
  rememberCase(id);
  const back = useCallback(() => void navigate({ to: '/queue', search: lastFilter() }), [navigate]);
  useCommands('Case', [{ title: 'Back to the queue', keys: 'Escape', run: back }]);
  const queueLink = (
    <Link to="/queue" search={lastFilter()}>
      Queue
    </Link>
  );
  if (data === undefined)
    return (
      <Screen title="Case" parent={queueLink} quiet>
        <div className="panel">
          {error === null ? <Loading what="the case" lines={6} /> : <Failed what="The case" error={error} again={again} />}
        </div>
      </Screen>
    );
  return (
    <Screen title={`${data.row.number} ${data.row.name}`} crumb={data.row.number} parent={queueLink} beside={<Neighbours file={data} />}>
      <Body key={id} file={data} />
    </Screen>
  );
}

/** Previous and next in the order of the queue; both are read ahead. */
function Neighbours({ file }: { readonly file: CaseFile }) {
  const { index, of, previous, next } = file.position;
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const go = useCallback(
    (id: string | undefined) => (id === undefined ? undefined : void navigate({ to: '/cases/$id', params: { id } })),
    [navigate],
  );
  useEffect(() => {
    for (const id of [next, previous]) if (id !== undefined) void client.prefetchQuery(caseQuery(id));
  }, [client, next, previous]);
  useCommands('Case', [
    { title: 'Next case', keys: 'j', run: () => go(next) },
    { title: 'Previous case', keys: 'k', run: () => go(previous) },
  ]);
  return (
    <>
      <span className="text-12 whitespace-nowrap text-ink-3 max-lg:hidden">
        {index} of {of}
      </span>
      <span className="flex gap-0.5">
        <Neighbour name="Previous" id={previous} icon={<ChevronLeft size={16} aria-hidden="true" />} letter="k" />
        <Neighbour name="Next" id={next} icon={<ChevronRight size={16} aria-hidden="true" />} letter="j" />
      </span>
    </>
  );
}

interface NeighbourProps {
  readonly name: string;
  readonly id: string | undefined;
  readonly icon: React.ReactNode;
  readonly letter: string;
}

function Neighbour({ name, id, icon, letter }: NeighbourProps) {
  const inside = (
    <>
      <span className="md:hidden">{icon}</span>
      <span className="max-md:sr-only">{name}</span>
      <span className="max-md:hidden">
        <Kbd>{letter}</Kbd>
      </span>
    </>
  );
  if (id === undefined)
    return (
      <button type="button" className="btn" data-kind="quiet" data-size="small" aria-disabled="true">
        {inside}
      </button>
    );
  return (
    <Link to="/cases/$id" params={{ id }} className="btn" data-kind="quiet" data-size="small">
      {inside}
    </Link>
  );
}

function Body({ file }: { readonly file: CaseFile }) {
  const book = useQuery(signalsQuery).data ?? noBook;
  const askAt = useQuery(summaryQuery).data?.askAt ?? null;
  const drawn = useMemo(() => waterfall(file.screening, askAt), [file, askAt]);
  const timeline = useMemo(
    () =>
      timelineOf(
        file,
        [...drawn.evidence, ...drawn.context].map((row) => row.line),
        book,
      ),
    [file, drawn, book],
  );
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        linesAgainst(file.screening.lines)
          .slice(0, 1)
          .map((line) => line.signal),
      ),
  );
  const toggle = useCallback(
    (signal: string, on: boolean) =>
      setOpen((before) => {
        if (before.has(signal) === on) return before;
        const after = new Set(before);
        if (on) after.add(signal);
        else after.delete(signal);
        return after;
      }),
    [],
  );
  const show = useCallback(
    (signal: string) => {
      toggle(signal, true);
      requestAnimationFrame(() => {
        const line = document.getElementById(`line-${signal}`);
        line?.scrollIntoView({ block: 'center' });
        line?.querySelector('summary')?.focus({ preventScroll: true });
      });
    },
    [toggle],
  );
  const copy = useCopy(file, askAt, book);
  return (
    <>
      <Head file={file} askAt={askAt} />
      <Brief file={file} book={book} />
      <TimelinePanel timeline={timeline} show={show} />
      <div className="case-grid">
        <div className="grid gap-4 [&>*]:min-w-0">
          <Sum file={file} drawn={drawn} askAt={askAt} book={book} numbered={timeline.numbered} open={open} toggle={toggle} copy={copy} />
          <FileContents file={file} />
        </div>
        <CaseAside file={file} askAt={askAt} book={book} />
      </div>
    </>
  );
}

function useCopy(file: CaseFile, askAt: number | null, book: SignalBook): () => void {
  const say = useSay();
  const copy = useCallback(() => {
    const write = async (): Promise<void> => {
      try {
        await navigator.clipboard.writeText(explain(file, askAt, book));
        say('The sum is copied as text');
      } catch {
        say('This browser did not let the text be copied');
      }
    };
    void write();
  }, [file, askAt, book, say]);
  useCommands('Case', [{ title: 'Copy the sum as text', run: copy }]);
  return copy;
}

function Head({ file, askAt }: { readonly file: CaseFile; readonly askAt: number | null }) {
  const { application, row, ring } = file;
  const { session } = useDesk();
  const { take, release } = useHolding(session.person);
  const mine = row.takenBy === session.person;
  useCommands(
    'Case',
    row.takenBy === undefined
      ? [{ title: 'Take this case', keys: 't', run: () => take(row) }]
      : mine
        ? [{ title: 'Give this case back', run: () => release(row) }]
        : [],
  );
  const job = [application.job?.title ?? row.jobTitle, application.job?.workplace].filter((part) => part !== undefined).join(', ');
  const place = placeWords(application.job?.location);
  return (
    <div className="case-head">
      <div className="grid min-w-0 flex-1 basis-100 gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <h1 className="mr-1">{row.name}</h1>
          <TierMark tier={row.tier} />
          {ring === null ? null : (
            <Link to="/rings/$id" params={{ id: ring.id }} className="badge" data-tone="outline">
              <Waypoints size={14} strokeWidth={1.5} aria-hidden="true" />
              {ringName(ring.id)}, {plural(ring.members.length, 'file')}
            </Link>
          )}
          {session.unsealed ? (
            <span className="badge">
              <EyeOff size={14} strokeWidth={1.5} aria-hidden="true" />
              Unsealed, not read blind
            </span>
          ) : null}
        </div>
        <p className="text-ink-2">
          {job === '' ? '' : `${job}${place === '' ? '' : ` (${place})`} · `}
          {application.submittedAt === undefined ? (
            'date of application unknown'
          ) : (
            <>
              applied <Moment at={application.submittedAt} />
            </>
          )}
          {application.channel === undefined ? '' : ` through ${channelWords(application.channel)}`} ·{' '}
          <span className="mono whitespace-nowrap">{application.id}</span>
        </p>
        {(application.inferred ?? []).length === 0 ? null : (
          <p className="text-12 text-ink-2">
            Filled in from outside the file, and read by no signal: {application.inferred?.map(humanise).join(', ').toLowerCase()}.
          </p>
        )}
        <div className="mt-1.5 flex flex-wrap items-center gap-2">
          {row.takenBy === undefined ? (
            <button type="button" className="btn" data-kind="primary" onClick={() => take(row)}>
              Take this case <Kbd>T</Kbd>
            </button>
          ) : mine ? (
            <>
              <span className="badge" data-tone="cool">
                with you
              </span>
              <button type="button" className="btn" data-size="small" onClick={() => release(row)}>
                Give back
              </button>
            </>
          ) : (
            <span className="badge">with {row.takenBy}</span>
          )}
        </div>
      </div>
      <Gauge screening={file.screening} askAt={askAt} />
    </div>
  );
}

const channelWords = (channel: string): string => {
  const [kind = '', name] = channel.split(':');
  const word = humanise(kind).toLowerCase();
  return name === undefined ? word : `${word} ${name}`;
};
