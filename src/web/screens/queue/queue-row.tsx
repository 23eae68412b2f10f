// biome-ignore-all lint/a11y/useSemanticElements: rows of a window on a long list are placed by hand, which table elements do not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: one row is the one stop of the tab key, heads and cells are none
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, memo } from 'react';
import type { QueueRow } from '../../client-types.js';
import { Avatar, Bits, DueMark, Strip, TierMark } from '../../parts/marks.js';
import { reasonSentence, rowChips, type SignalBook } from '../../view/words.js';

interface RowProps {
  readonly row: QueueRow;
  readonly index: number;
  readonly start: number;
  readonly height: number;
  readonly current: boolean;
  readonly selected: boolean;
  readonly me: string;
  readonly now: Date;
  readonly book: SignalBook;
  readonly onCurrent: (index: number) => void;
  /** Moves the focus to another row. */
  readonly onMove: (index: number) => void;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (row: QueueRow) => void;
}

/** Rows that Page Up and Page Down move by. */
const page = 10;

/** One case in two lines; a card on a phone. The row is the one stop of the tab key, its parts are reached inside it. */
export const CaseRow = memo(function CaseRow(props: RowProps) {
  const { row, index, start, height, current, selected, me, now, book, onCurrent, onMove, onSelect, onOpen } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + page, PageUp: index - page, Home: 0 }[event.key];
    if (to !== undefined) onMove(to);
    else if (event.key === 'Enter') onOpen(row);
    else if (event.key === ' ') onSelect(row.id);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-index={index}
      data-current={current}
      className="queue-row"
      tabIndex={current ? 0 : -1}
      style={{ height, transform: `translateY(${start}px)` }}
      onFocus={() => onCurrent(index)}
      onClick={() => onCurrent(index)}
      onDoubleClick={() => onOpen(row)}
      onKeyDown={onKeyDown}
    >
      <span role="gridcell" className="select">
        <input
          type="checkbox"
          className="tick-box"
          tabIndex={-1}
          aria-label={`Select ${row.number}`}
          checked={selected}
          onChange={() => onSelect(row.id)}
        />
      </span>
      <span role="rowheader" className="min-w-0">
        <Link to="/cases/$id" params={{ id: row.id }} className="name clip block" tabIndex={-1}>
          {row.name}
        </Link>
        <span className="sub">
          <span className="clip">
            {row.number}
            {row.jobTitle === undefined ? '' : ` · ${row.jobTitle}`}
          </span>
        </span>
      </span>
      <span role="gridcell" className="tier-cell">
        <TierMark tier={row.tier} short />
      </span>
      <span role="gridcell" className="min-w-0">
        <Reasons reasons={row.reasons} book={book} />
        <span className="sub">
          <Strip kinds={rowChips(row.classes)} />
          <span className="clip">
            <Bits value={row.evidenceBits} /> bits
          </span>
        </span>
      </span>
      <span role="gridcell" className="due-cell">
        <DueMark at={row.dueAt} now={now} />
      </span>
      <span role="gridcell" className="holder">
        {row.takenBy === undefined ? <span className="text-ink-3">free</span> : <Avatar person={row.takenBy} me={row.takenBy === me} />}
      </span>
    </div>
  );
});

/** The strongest reason in full, and how many stand beside it: four titles in one line would all be cut. */
const Reasons = ({ reasons, book }: { readonly reasons: readonly string[]; readonly book: SignalBook }) => (
  <span className="reason" title={reasonSentence(reasons, book)}>
    <span className="clip">{reasonSentence(reasons.slice(0, 1), book)}</span>
    {reasons.length > 1 ? (
      <span className="more">
        <span aria-hidden="true">+{reasons.length - 1}</span>
        <span className="sr-only">and {reasons.length - 1} more</span>
      </span>
    ) : null}
  </span>
);

/** A row whose page has not arrived: the list keeps its length while one scrolls. */
export const WaitingRow = ({ index, start, height }: { readonly index: number; readonly start: number; readonly height: number }) => (
  <div
    role="row"
    aria-rowindex={index + 2}
    data-index={index}
    className="queue-row"
    style={{ height, transform: `translateY(${start}px)` }}
  >
    <span role="gridcell" className="select" />
    <span role="gridcell" aria-label="Loading">
      <span className="skeleton w-3/4" />
    </span>
    <span role="gridcell" className="tier-cell">
      <span className="skeleton w-18" />
    </span>
    <span role="gridcell">
      <span className="skeleton w-11/12" />
    </span>
    <span role="gridcell" className="due-cell">
      <span className="skeleton w-14" />
    </span>
    <span role="gridcell" className="holder" />
  </div>
);
