/** Claims over time, drawn for the width there is, and the same facts as a table. */

import { ChevronRight } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { RefNumber } from '../../parts/marks.js';
import { Panel } from '../../parts/panel.js';
import { type Timeline, thisFile } from '../../view/timeline.js';
import { type Box, type Dot, type Drawing, draw, type NumberMark } from '../../view/timeline-layout.js';

interface TimelineProps {
  readonly timeline: Timeline;
  /** Opens the line that a number stands for. */
  readonly show: (signal: string) => void;
}

/** Narrower than this the drawing scrolls inside its own region. */
const narrowest = 720;

export function TimelinePanel({ timeline, show }: TimelineProps) {
  const region = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    setWidth(Math.floor(element.clientWidth));
    return () => observer.disconnect();
  }, []);
  const drawing = width === 0 ? undefined : draw(timeline, Math.max(narrowest, width));
  const empty = timeline.lanes.length === 0;
  const sub = drawing?.monthsFrom === undefined ? undefined : 'years, then months at the right';
  return (
    <Panel
      title="Claims over time"
      sub={sub}
      aside={empty ? undefined : <span className="text-12 text-ink-3 max-md:hidden">numbers are lines of the sum</span>}
    >
      {empty ? (
        <p className="p-4 text-ink-2">Nothing in this file has a date, so there is nothing to draw.</p>
      ) : (
        <div className="px-4 py-2">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is reached by the keyboard */}
          <section className="scroll" tabIndex={0} ref={region} aria-label="Timeline, scrolls sideways when narrow">
            {drawing === undefined ? null : <Picture drawing={drawing} timeline={timeline} />}
          </section>
          <Numbers timeline={timeline} show={show} />
          <AsTable timeline={timeline} />
        </div>
      )}
    </Panel>
  );
}

function Numbers({ timeline, show }: TimelineProps) {
  if (timeline.numbered.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-12 text-ink-2">
      {timeline.numbered.map(({ number, title, kind, line }) => (
        <li key={number} className="flex items-center gap-1.5">
          <RefNumber n={number} kind={kind} />
          <button type="button" className="min-h-6 text-left hover:text-ink hover:underline" onClick={() => show(line.signal)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}

const spoken = (timeline: Timeline): string =>
  timeline.numbered.length === 0
    ? 'No line of the score stands on this drawing.'
    : `${timeline.numbered.map(({ number, title }) => `${number}: ${title}`).join('. ')}.`;

function Picture({ drawing, timeline }: { readonly drawing: Drawing; readonly timeline: Timeline }) {
  const id = useId();
  const kinds = new Map(timeline.numbered.map(({ number, kind }) => [number, kind]));
  const { width, height, lanes, ticks, monthsFrom, overlaps } = drawing;
  return (
    <svg
      className="drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>Claims over time</title>
      <desc id={`${id}-d`}>{spoken(timeline)} The table below has the same facts.</desc>
      {monthsFrom === undefined ? null : (
        <rect x={monthsFrom} y={18} width={width - monthsFrom - 2} height={height - 20} rx={6} fill="var(--color-surface-2)" />
      )}
      {ticks.map((tick) => (
        <g key={`${tick.x}`}>
          <line className="grid-line" x1={tick.x} x2={tick.x} y1={18} y2={height - 2} />
          <text className="soft" x={tick.x} y={12} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {lanes.map((lane, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file may have two profiles, and lanes never move
        <g key={i} data-lane={lane.lane.id}>
          {i === 0 ? null : <line className="grid-line" x1={0} x2={width} y1={lane.y} y2={lane.y} />}
          <text x={0} y={lane.y + 17}>
            {lane.lane.title}
          </text>
          <text className="soft" x={0} y={lane.y + 30}>
            {lane.lane.sub}
          </text>
          <DotLine dots={lane.dots} />
          {lane.boxes.map((box) => (
            <Claim key={`${box.x} ${box.y}`} box={box} />
          ))}
          {overlaps
            .filter((overlap) => overlap.y >= lane.y && overlap.y < lane.y + lane.height)
            .map((overlap) => (
              <rect key={`${overlap.x} ${overlap.y}`} className="overlap" {...overlap} rx={3} />
            ))}
          {lane.boxes.map((box) => (
            <ClaimLabel key={`${box.x} ${box.y}`} box={box} />
          ))}
          {lane.dots.map((dot) => (
            <Moment key={`${dot.x} ${dot.item.label}`} dot={dot} />
          ))}
        </g>
      ))}
      {lanes.flatMap((lane) =>
        lane.numbers.map((mark) => <Num key={`${mark.n} ${mark.x} ${mark.y}`} mark={mark} kind={kinds.get(mark.n)} />),
      )}
    </svg>
  );
}

function Claim({ box }: { readonly box: Box }) {
  const { item, x, y, width, height } = box;
  return (
    <g data-tone={item.tone}>
      <rect className="claim" x={x} y={y} width={width} height={height} rx={4} />
      {item.open ? <path d={`M${x + width - 9} ${y + 5}l5 5-5 5`} fill="none" stroke="var(--color-edge)" strokeWidth={1.5} /> : null}
    </g>
  );
}

const ClaimLabel = ({ box }: { readonly box: Box }) =>
  box.label === '' ? null : (
    <text x={box.labelInside ? box.x + 7 : box.x + box.width + 6} y={box.y + 14}>
      {box.label}
    </text>
  );

/** Files that share one thing hang on one line. */
function DotLine({ dots }: { readonly dots: readonly Dot[] }) {
  const shared = dots.filter((dot) => dot.item.tone === 'shared').sort((a, b) => a.x - b.x);
  const [first, last] = [shared[0], shared.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return <line x1={first.x} x2={last.x} y1={first.y} y2={last.y} stroke="var(--color-class-b)" strokeWidth={2} />;
}

const Moment = ({ dot }: { readonly dot: Dot }) => (
  <g data-tone={dot.item.tone} data-self={dot.item.label === thisFile}>
    <circle className="dot" cx={dot.x} cy={dot.y} r={5} />
    {dot.label === '' ? null : (
      <text x={dot.anchor === 'end' ? dot.x + 8 : dot.x} y={dot.labelY} textAnchor={dot.anchor}>
        {dot.label}
      </text>
    )}
  </g>
);

const Num = ({ mark, kind }: { readonly mark: NumberMark; readonly kind: string | undefined }) => (
  <g className="number" data-class={kind}>
    <circle cx={mark.x} cy={mark.y} r={8.5} />
    <text x={mark.x} y={mark.y + 4} textAnchor="middle">
      {mark.n}
    </text>
  </g>
);

const AsTable = ({ timeline }: { readonly timeline: Timeline }) => (
  <details className="disclose mt-1">
    <summary>
      <ChevronRight size={14} aria-hidden="true" />
      Same as a table
    </summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is reached by the keyboard */}
    <section className="scroll" tabIndex={0} aria-label="Timeline as a table">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Lane</th>
            <th scope="col">What</th>
            <th scope="col">When</th>
            <th scope="col">Lines</th>
          </tr>
        </thead>
        <tbody>
          {timeline.lanes.flatMap((lane, l) =>
            lane.items.map((item, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: claims have no identity but their place in the file
              <tr key={`${l} ${i}`}>
                <td>{lane.title}</td>
                <td>{item.detail === '' ? item.label : `${item.label}, ${item.detail}`}</td>
                <td className="whitespace-nowrap">{item.when}</td>
                <td>{item.numbers.length === 0 ? <span className="text-ink-3">none</span> : item.numbers.join(', ')}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  </details>
);
