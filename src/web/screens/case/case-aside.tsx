/** Beside the proof: what to do, what would clear the file, what was not read, and how it came here. */

import { ArrowRight, Check, ChevronRight, Info } from 'lucide-react';
import type { CaseFile } from '../../client-types.js';
import { DueMark, Moment } from '../../parts/marks.js';
import { Panel } from '../../parts/panel.js';
import { useNow } from '../../use-now.js';
import { answerOf, familiesOf, onlyClashes, recordsFirst } from '../../view/answer.js';
import { linesAgainst, whatWouldClear } from '../../view/clearing.js';
import { signed } from '../../view/numbers.js';
import { familyWord, humanise, midSentence, type SignalBook, signalTitle } from '../../view/words.js';

interface AsideProps {
  readonly file: CaseFile;
  readonly askAt: number | null;
  readonly book: SignalBook;
}

export const CaseAside = ({ file, askAt, book }: AsideProps) => (
  <aside className="case-aside grid gap-4 [&>*]:min-w-0" aria-label="What to do">
    <Asks file={file} book={book} />
    <Clearing file={file} askAt={askAt} book={book} />
    <Unread file={file} book={book} />
    <Record file={file} />
  </aside>
);

/** The ways to check, by how much the line weighs that each of them answers. */
function Asks({ file, book }: Omit<AsideProps, 'askAt'>) {
  const lines = linesAgainst(file.screening.lines).filter((line) => book.get(line.signal) !== undefined);
  const next = answerOf(file, book).next;
  return (
    <Panel title="What to ask" sub="the line that weighs most first" className="border-accent/40!">
      <ol className="plain-list px-4 py-2">
        {lines.length === 0 ? <li className="text-ink-2">{`${next.title}. ${next.text}`}</li> : null}
        {onlyClashes(lines) ? <li className="text-ink-2">{recordsFirst}</li> : null}
        {lines.map((line, i) => (
          <li key={line.signal} className="flex gap-3">
            <span className="mt-0.5 grid size-6 flex-none place-items-center rounded-control bg-accent-soft text-accent">
              {i === 0 ? <ArrowRight size={14} aria-hidden="true" /> : <span className="text-12">{i + 1}</span>}
            </span>
            <span>
              <span className="block font-medium">{signalTitle(line.signal, book)}</span>
              <span className="text-ink-2">{book.get(line.signal)?.ask}</span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Clearing({ file, askAt, book }: AsideProps) {
  const { screening } = file;
  if (screening.tier === 'clear')
    return (
      <Panel title="What would clear this file">
        <p className="p-4 text-ink-2">
          Nothing is needed: no grounds were found in the {screening.coverage.read} of {screening.coverage.of} signals that had data. That
          is no proof of anything, and none is asked for.
        </p>
      </Panel>
    );
  const ways = whatWouldClear(screening, askAt);
  const context = screening.lines.some((line) => line.class === 'D' && line.bits !== 0);
  const footer =
    askAt === null
      ? 'A file that does not meet the rule is clear.'
      : `Below ${signed(askAt)} bits of evidence, or without the rule, the file is clear, whatever its ring does.`;
  return (
    <Panel title="What would clear this file" foot={footer}>
      <ul className="plain-list px-4 py-2">
        {ways.map((way) => (
          <li key={way.signals.join()} className="grid grid-cols-[14px_minmax(0,1fr)_max-content] gap-2">
            <Check size={14} aria-hidden="true" className="mt-1 text-for" />
            <span>
              <WayWords titles={way.signals.map((id) => signalTitle(id, book))} />
              <span className="block text-12 text-ink-3">
                {way.because === 'rule' ? 'what is left may not ask by itself' : 'what is left is below the threshold'}
              </span>
            </span>
            <span className="num font-medium">
              {way.atMost ? '≤ ' : ''}
              {signed(way.evidence)}
            </span>
          </li>
        ))}
        {context ? (
          <li className="grid grid-cols-[14px_minmax(0,1fr)_max-content] gap-2 text-ink-2">
            <Info size={14} aria-hidden="true" className="mt-1" />
            <span>All context (D) taken away: no change</span>
            <span className="num">{signed(screening.evidenceBits)}</span>
          </li>
        ) : null}
      </ul>
    </Panel>
  );
}

function WayWords({ titles }: { readonly titles: readonly string[] }) {
  const [first = '', second = ''] = titles;
  if (titles.length === 1) return <>“{first}” turns out to be innocent</>;
  if (titles.length === 2)
    return (
      <>
        “{first}” and “{midSentence(second)}” both turn out to be innocent
      </>
    );
  return (
    <>
      The {titles.length} lines that weigh most all turn out to be innocent:{' '}
      {titles.map((title, i) => (i === 0 ? title : midSentence(title))).join('; ')}
    </>
  );
}

function Unread({ file, book }: Omit<AsideProps, 'askAt'>) {
  const { coverage, unread } = file.screening;
  const groups = familiesOf(unread, book);
  return (
    <Panel
      title="Not read"
      aside={
        <span className="badge">
          {coverage.of - coverage.read} of {coverage.of}
        </span>
      }
    >
      <div className="px-4 py-2">
        <p className="py-1 text-ink-2">
          {groups.length === 0 ? 'Every signal had data.' : 'No data, so these weigh nothing. What is absent is unknown.'}
        </p>
        <ul className="plain-list">
          {groups.map((group) => (
            <li key={group.family}>
              <details className="disclose">
                <summary className="w-full! justify-between text-13!">
                  <span className="font-medium text-ink">{humanise(familyWord(group.family))}</span>
                  <span className="ml-auto text-12">{group.titles.length} unread</span>
                  <ChevronRight size={14} aria-hidden="true" />
                </summary>
                <ul className="grid gap-1 pl-3 text-ink-2">
                  {group.titles.map((title) => (
                    <li key={title}>{title}</li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

const because = { flag: 'its evidence asks for a person', audit: 'drawn for the audit sample', hand: 'opened by hand' } as const;

function Record({ file }: { readonly file: CaseFile }) {
  const { row, screening, application } = file;
  const now = useNow();
  return (
    <Panel title="Clock and record">
      <ol className="steps p-4">
        {application.submittedAt === undefined ? null : (
          <li data-done="true">
            <span className="font-medium">Application sent</span>
            <span className="text-12 text-ink-2">
              <Moment at={application.submittedAt} time />
            </span>
          </li>
        )}
        <li data-done="true">
          <span className="font-medium">Screened</span>
          <span className="text-12 text-ink-2">
            <Moment at={screening.screenedAt} time />, model {screening.model}
          </span>
        </li>
        <li data-done="true">
          <span className="font-medium">Case {row.number} opened</span>
          <span className="text-12 text-ink-2">
            <Moment at={row.openedAt} time />, {because[row.because]}
          </span>
        </li>
        <li data-done={row.takenBy !== undefined} data-now={row.takenBy === undefined}>
          <span className="font-medium">{row.takenBy === undefined ? 'Waiting for a person' : `With ${row.takenBy}`}</span>
          <span className="text-12 text-ink-2">{row.takenBy === undefined ? 'nobody has taken it' : 'taken to be read'}</span>
        </li>
        <li data-now={row.takenBy !== undefined}>
          <span className="font-medium">First reading owed</span>
          <span className="text-12 text-ink-2">
            <DueMark at={row.dueAt} now={now} />
          </span>
        </li>
      </ol>
    </Panel>
  );
}
