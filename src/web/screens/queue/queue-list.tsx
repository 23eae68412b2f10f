// biome-ignore-all lint/a11y/useSemanticElements: rows of a window on a long list are placed by hand, which table elements do not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: one row is the one stop of the tab key, heads and cells are none
/** The list of cases: a window on up to 100,000 rows, of which only those near the eye exist, and pages come as one scrolls. */

import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { QueueRow } from '../../client-types.js';
import { useCommands } from '../../commands.js';
import type { SignalBook } from '../../view/words.js';
import { CaseRow, WaitingRow } from './queue-row.js';

interface ListProps {
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly more: () => void;
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  readonly selected: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly open: (row: QueueRow) => void;
  readonly me: string;
  readonly now: Date;
  readonly book: SignalBook;
}

const phone = '(max-width: 47.99rem)';

/**
 * Every row is as high as every other, so a window on 100,000 of them is arithmetic. The heights are those of the style sheet, in rem:
 * larger letters make larger rows.
 */
function rowHeight(): number {
  const style = getComputedStyle(document.documentElement);
  const rem = Number.parseFloat(style.fontSize);
  return Math.round(Number.parseFloat(style.getPropertyValue(window.matchMedia(phone).matches ? '--queue-card' : '--queue-row')) * rem);
}

export function QueueList({ rows, total, more, current, setCurrent, selected, toggle, open, me, now, book }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [height, setHeight] = useState(rowHeight);
  useLayoutEffect(() => {
    const place = (): void => {
      setMargin((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
      setHeight(rowHeight());
    };
    place();
    // What stands above the list changes its height with the width.
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const currentRef = useRef(current);
  currentRef.current = current;
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: useCallback(() => height, [height]),
    overscan: 12,
    scrollMargin: margin,
    scrollPaddingStart: 100,
    scrollPaddingEnd: 80,
    // The current row stays, so that the focus is never lost by scrolling away.
    rangeExtractor: useCallback((range: Range) => {
      const seen = defaultRangeExtractor(range);
      return seen.includes(currentRef.current) || currentRef.current >= range.count
        ? seen
        : [...seen, currentRef.current].sort((a, b) => a - b);
    }, []),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was measured before holds no longer when the height changes
  useLayoutEffect(() => virtual.measure(), [height]);
  const items = virtual.getVirtualItems();
  const lastSeen = virtual.range?.endIndex ?? 0;
  useEffect(() => {
    if (lastSeen + 40 >= rows.length && rows.length < total) more();
  }, [lastSeen, rows.length, total, more]);

  const move = useCallback(
    (index: number): void => {
      const to = Math.max(0, Math.min(rows.length - 1, index));
      setCurrent(to);
      virtual.scrollToIndex(to, { align: 'auto' });
      requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-index="${to}"]`)?.focus({ preventScroll: true }));
    },
    [rows.length, setCurrent, virtual],
  );
  const here = rows[current];
  useCommands('Queue', [
    { title: 'Next case', keys: 'j', run: () => move(current + 1), onlyKeys: true },
    { title: 'Previous case', keys: 'k', run: () => move(current - 1), onlyKeys: true },
    { title: 'Open the case', keys: 'Enter', run: () => (here === undefined ? undefined : open(here)), onlyKeys: true },
    { title: 'Select the case', keys: 'x', run: () => (here === undefined ? undefined : toggle(here.id)), onlyKeys: true },
  ]);
  return (
    <div
      className="queue-list"
      role="grid"
      aria-label="Open cases, by when an answer is owed"
      aria-rowcount={total + 1}
      aria-multiselectable="true"
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className="queue-head">
          <span role="columnheader">
            <span className="sr-only">Select</span>
          </span>
          <span role="columnheader">Applicant</span>
          <span role="columnheader">Tier</span>
          <span role="columnheader">Why, and the evidence</span>
          <span role="columnheader" aria-sort="ascending">
            Due
          </span>
          <span role="columnheader">With</span>
        </div>
      </div>
      <div role="rowgroup" ref={list} className="relative" style={{ height: `${virtual.getTotalSize()}px` }}>
        {items.map((item) => {
          const row = rows[item.index];
          const start = item.start - margin;
          return row === undefined ? (
            <WaitingRow key={item.key} index={item.index} start={start} height={height} />
          ) : (
            <CaseRow
              key={item.key}
              row={row}
              index={item.index}
              start={start}
              height={height}
              current={item.index === current}
              selected={selected.has(row.id)}
              me={me}
              now={now}
              book={book}
              onCurrent={setCurrent}
              onMove={move}
              onSelect={toggle}
              onOpen={open}
            />
          );
        })}
      </div>
    </div>
  );
}
