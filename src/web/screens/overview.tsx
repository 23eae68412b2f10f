/** The first screen: what was screened, what came of it, where to start. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileText, Rows3, SquareTerminal, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Session, Summary, Tier } from '../client-types.js';
import { useDesk } from '../desk.js';
import { Screen } from '../frame.js';
import { Brand, Chip, Moment, TierMark } from '../parts/marks.js';
import { Panel } from '../parts/panel.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { firstCaseQuery, signalsQuery, summaryQuery } from '../queries.js';
import { count, plural, signed } from '../view/numbers.js';
import { bookOf, reasonSentence, signalTitle } from '../view/words.js';

const noBook = bookOf([]);

export function Overview() {
  const { session } = useDesk();
  const summary = useQuery(summaryQuery);
  return (
    <Screen title="Overview" quiet={summary.data === undefined || summary.data.applications === 0}>
      {summary.data !== undefined ? (
        summary.data.applications === 0 ? (
          <NothingYet />
        ) : (
          <Screened summary={summary.data} session={session} />
        )
      ) : summary.error === null ? (
        <Loading what="what was screened" />
      ) : (
        <Failed what="The overview" error={summary.error} again={() => void summary.refetch()} />
      )}
    </Screen>
  );
}

const NothingYet = () => (
  <div className="panel">
    <Empty title="Nothing is screened yet" actions={<code>touchstone import FILE …</code>}>
      Bring applications as JSONL, JSON, CSV, JSON Resume, PDF or DOCX. They are read on this machine, and this screen fills by itself.
    </Empty>
  </div>
);

function Screened({ summary, session }: { readonly summary: Summary; readonly session: Session }) {
  const asked = summary.tiers.verify + summary.tiers.escalate;
  return (
    <div className="mx-auto grid w-full max-w-[1000px] gap-6 pt-3 [&>*]:min-w-0">
      <div className="grid gap-3">
        <Brand size={44} />
        <h1 className="text-28 tracking-[-0.024em]">
          {session.demo ? 'The sample is screened' : `${plural(summary.applications, 'application')} screened`}
        </h1>
        <p className="max-w-[62ch] text-16 leading-read text-ink-2">
          {session.demo
            ? `${plural(summary.applications, 'invented application')} and ${plural(summary.events, 'later event')}, read on this machine. Nothing left it. Nobody is turned down here: people decide, and Touchstone has no button for it.`
            : `${plural(summary.applications, 'application')} and ${plural(summary.events, 'later event')} were read on this machine. Nobody is turned down here: people decide, and Touchstone has no button for it.`}
        </p>
        {session.unsealed ? (
          <p className="note">
            <span>
              <strong>{session.demo ? 'The demo opens unsealed.' : 'This store is unsealed.'}</strong> Names, tiers and evidence are shown
              from the start, before anybody has judged the values by themselves.
            </span>
          </p>
        ) : null}
      </div>
      <div className="cells md:grid-cols-3 [&>*+*]:border-t md:[&>*+*]:border-t-0 md:[&>*+*]:border-l">
        <TierCell tier="clear" n={summary.tiers.clear}>
          {asked === 0 ? 'nobody is asked anything' : 'nothing is asked, and nothing is proved'}
          {summary.coverage === undefined
            ? ''
            : `; ${Math.round(summary.coverage.read)} of ${summary.coverage.of} signals readable on average`}
        </TierCell>
        <TierCell tier="verify" n={summary.tiers.verify}>
          each with its reasons and its innocent explanations
        </TierCell>
        <TierCell tier="escalate" n={summary.tiers.escalate}>
          contradicted by a source, or in a ring with evidence of their own
        </TierCell>
      </div>
      <Doors summary={summary} />
      <Reasons summary={summary} />
      <Quarters summary={summary} />
      <Panel title="How it was screened">
        <dl className="facts p-4">
          {summary.lastScreenedAt === undefined ? null : (
            <>
              <dt>Last screened</dt>
              <dd>
                <Moment at={summary.lastScreenedAt} time />
              </dd>
            </>
          )}
          <dt>Weights</dt>
          <dd>
            model {summary.model}
            {summary.askAt === null ? ', asks by the rule alone' : `, asks from ${signed(summary.askAt)} bits of evidence`}
          </dd>
          <dt>Probabilities</dt>
          <dd>
            {summary.calibrated
              ? 'calibrated on own outcomes'
              : 'not shown: they are earned on own outcomes first. Until then there is evidence in bits, and the threshold it is held against.'}
          </dd>
        </dl>
      </Panel>
    </div>
  );
}

const TierCell = ({ tier, n, children }: { readonly tier: Tier; readonly n: number; readonly children: ReactNode }) => (
  <div>
    <span>
      <TierMark tier={tier} />
    </span>
    <span className="figure">{count(n)}</span>
    <span className="text-12 text-ink-3">{children}</span>
  </div>
);

function Doors({ summary }: { readonly summary: Summary }) {
  const first = useQuery(firstCaseQuery).data;
  const book = useQuery(signalsQuery).data ?? noBook;
  return (
    <section aria-label="Where to start" className="grid gap-4 md:grid-cols-3">
      {first === undefined || first === null ? null : (
        <Door
          icon={<FileText size={16} strokeWidth={1.5} aria-hidden="true" />}
          title="See one file explained"
          text={`${reasonSentence(first.reasons.slice(0, 2), book)}. Both values side by side, what else could explain them, and the sum.`}
        >
          <Link to="/cases/$id" params={{ id: first.id }} className="btn" data-kind="primary">
            Open {first.number}
          </Link>
        </Door>
      )}
      <Door
        icon={<Rows3 size={16} strokeWidth={1.5} aria-hidden="true" />}
        title="Work through the queue"
        text={`${plural(summary.open, 'case is free', 'cases are free')}, ${summary.taken === 0 ? 'none is taken yet' : plural(summary.taken, 'is with somebody', 'are with somebody')}. Sorted by when an answer is owed.`}
      >
        <Link to="/queue" className="btn">
          Go to the queue
        </Link>
      </Door>
      {summary.rings > 0 ? (
        <Door
          icon={<Waypoints size={16} strokeWidth={1.5} aria-hidden="true" />}
          title="See what joins files"
          text={`${plural(summary.rings, 'ring')} of files that share rare things under conflicting names. Each member is judged alone.`}
        >
          <Link to="/rings" className="btn">
            Go to the rings
          </Link>
        </Door>
      ) : (
        <Door
          icon={<SquareTerminal size={16} strokeWidth={1.5} aria-hidden="true" />}
          title="Bring your own"
          text="JSONL, JSON, CSV, JSON Resume, PDF or DOCX. What is refused says where and why."
        >
          <code className="text-12">touchstone import FILE …</code>
        </Door>
      )}
    </section>
  );
}

interface DoorProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

const Door = ({ icon, title, text, children }: DoorProps) => (
  <div className="panel flex flex-col items-start gap-1.5 p-4.5">
    <span className="mb-1 grid size-8 place-items-center rounded-control bg-accent-soft text-accent">{icon}</span>
    <h2 className="text-14">{title}</h2>
    <p className="mb-1.5 text-ink-2">{text}</p>
    <div className="mt-auto">{children}</div>
  </div>
);

/** `2026-Q1` → `Q1 2026`. */
const quarterWords = (quarter: string): string => quarter.split('-').toReversed().join(' ');

/** By the quarter they were sent in; files without a date stand in none. */
function Quarters({ summary }: { readonly summary: Summary }) {
  if (summary.quarters.length === 0) return null;
  return (
    <Panel title="By quarter" sub="when the application was sent">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label="By quarter, scrolls sideways when narrow">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Quarter</th>
              <th scope="col" className="num">
                Screened
              </th>
              <th scope="col" className="num">
                No grounds
              </th>
              <th scope="col" className="num">
                Verify
              </th>
              <th scope="col" className="num">
                Escalate
              </th>
              <th scope="col" className="num">
                In rings
              </th>
            </tr>
          </thead>
          <tbody>
            {summary.quarters.map(({ quarter, tiers, inRings }) => (
              <tr key={quarter}>
                <th scope="row" className="whitespace-nowrap">
                  {quarterWords(quarter)}
                </th>
                {[tiers.clear + tiers.verify + tiers.escalate, tiers.clear, tiers.verify, tiers.escalate, inRings].map((n, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
                  <td key={i} className="num">
                    {count(n)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}

/** Reasons of flagged files. A file has up to four, so the bars do not add up to files. */
function Reasons({ summary }: { readonly summary: Summary }) {
  const book = useQuery(signalsQuery).data ?? noBook;
  const most = Math.max(1, ...summary.topReasons.map((reason) => reason.count));
  if (summary.topReasons.length === 0) return null;
  return (
    <Panel title="Most frequent reasons" sub="a file has up to four">
      <ul className="plain-list px-4 py-2">
        {summary.topReasons.map(({ signal, count: n }) => (
          <li
            key={signal}
            className="grid grid-cols-[20px_minmax(0,1fr)_auto] items-center gap-x-3 md:grid-cols-[20px_minmax(0,1fr)_minmax(0,240px)_48px]"
          >
            <Chip kind={book.get(signal)?.class ?? 'sum'} />
            <span className="font-medium">{signalTitle(signal, book)}</span>
            <span className="hidden h-2.5 md:block" aria-hidden="true">
              <span className="block h-full rounded-part bg-prior" style={{ width: `${(n / most) * 100}%` }} />
            </span>
            <span className="num">{count(n)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
