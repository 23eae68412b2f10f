/** A look into the chosen case without leaving the queue. Wide screens only. */

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ArrowRight, Info } from 'lucide-react';
import { useDeferredValue } from 'react';
import type { CaseFile, QueueRow } from '../../client-types.js';
import { Chip, Kbd, TierMark, zone } from '../../parts/marks.js';
import { Loading } from '../../parts/states.js';
import { caseQuery, signalsQuery, summaryQuery } from '../../queries.js';
import { answerOf } from '../../view/answer.js';
import { factOf } from '../../view/line-fact.js';
import { signed, signedCents } from '../../view/numbers.js';
import { waterfall } from '../../view/waterfall.js';
import { band, bookOf, chipKind, lineWords, type SignalBook, signalTitle } from '../../view/words.js';

interface PeekProps {
  readonly row: QueueRow;
  readonly me: string;
  readonly take: (row: QueueRow) => void;
  readonly open: (row: QueueRow) => void;
}

const noBook = bookOf([]);

export function Peek({ row, me, take, open }: PeekProps) {
  // Moving fast with j does not ask for every case on the way.
  const id = useDeferredValue(row.id);
  const { data: file } = useQuery({ ...caseQuery(id), placeholderData: keepPreviousData });
  const book = useQuery(signalsQuery).data ?? noBook;
  const askAt = useQuery(summaryQuery).data?.askAt ?? null;
  return (
    <aside className="panel peek" aria-label="Chosen case">
      <header>
        <div className="min-w-0 flex-1">
          <h2 className="clip text-14">{row.name}</h2>
          <p className="clip text-12 text-ink-3">
            {row.number}
            {row.jobTitle === undefined ? '' : ` · ${row.jobTitle}`}
          </p>
        </div>
        <TierMark tier={row.tier} />
      </header>
      {file?.row.id === row.id ? <Body file={file} book={book} askAt={askAt} /> : <Loading what={row.number} />}
      <footer className="flex flex-wrap items-center gap-2">
        {row.takenBy === undefined ? (
          <button type="button" className="btn" data-kind="primary" onClick={() => take(row)}>
            Take and open
          </button>
        ) : null}
        <button type="button" className="btn" onClick={() => open(row)}>
          Open <Kbd>↵</Kbd>
        </button>
        {row.takenBy === undefined ? null : <span className="text-12">with {row.takenBy === me ? 'you' : row.takenBy}</span>}
      </footer>
    </aside>
  );
}

function Body({ file, book, askAt }: { readonly file: CaseFile; readonly book: SignalBook; readonly askAt: number | null }) {
  const drawn = waterfall(file.screening, askAt);
  const weighing = drawn.evidence.filter((row) => !row.zero);
  const answer = answerOf(file, book);
  const innocent = Object.values(book.get(file.screening.reasons[0] ?? '')?.innocent ?? {})[0];
  return (
    <section
      className="grid min-h-0 content-start gap-3 overflow-y-auto p-4 focus-visible:-outline-offset-2"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard
      tabIndex={0}
      aria-label="Its evidence"
    >
      <ul className="plain-list">
        {weighing.map((row) => {
          const words = lineWords(row.line, book, { capAt: row.capAt, fact: factOf(row.line, file, zone) });
          return (
            <li key={row.line.signal} className="grid grid-cols-[20px_minmax(0,1fr)_max-content] gap-2.5">
              <Chip kind={chipKind(row.line, book)} />
              <span>
                <span className="font-medium">{words.title}</span>
                <span className="block text-12 text-ink-2">{words.sub}</span>
              </span>
              <span className="num">{signedCents(row.cents)}</span>
            </li>
          );
        })}
        <li className="grid grid-cols-[20px_minmax(0,1fr)_max-content] gap-2.5">
          <Chip kind="sum" />
          <span>
            <span className="font-strong">Evidence</span>
            <span className="block text-12 text-ink-2">
              {band(file.screening.evidenceBits, askAt)}
              {askAt === null ? '' : `, asks from ${signed(askAt)}`}
            </span>
          </span>
          <span className="num font-strong">{signedCents(drawn.subtotal.cents)}</span>
        </li>
      </ul>
      {innocent === undefined ? null : (
        <p className="note">
          <Info size={16} strokeWidth={1.5} aria-hidden="true" />
          <span>
            <strong>What else explains “{signalTitle(file.screening.reasons[0] ?? '', book)}”:</strong> {innocent}
          </span>
        </p>
      )}
      <p className="note" data-tone="blue">
        <ArrowRight size={16} strokeWidth={1.5} aria-hidden="true" />
        <span>
          <strong>{answer.next.title}.</strong> {answer.next.text}
        </span>
      </p>
    </section>
  );
}
