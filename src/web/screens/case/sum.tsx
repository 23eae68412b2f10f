/** How the score adds up: one row a line, one axis, the prior first and the total last. */

import { ChevronRight, Copy, UnfoldVertical } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { CaseFile } from '../../client-types.js';
import { Chip, RefNumber, zone } from '../../parts/marks.js';
import { Panel } from '../../parts/panel.js';
import { factOf } from '../../view/line-fact.js';
import { signed, signedCents, tickLabel } from '../../view/numbers.js';
import type { Timeline } from '../../view/timeline.js';
import { type Axis, place, type Row, type Waterfall } from '../../view/waterfall.js';
import { band, type ChipKind, chipKind, chipWord, familyWord, lineWords, type SignalBook } from '../../view/words.js';
import { LineDetail } from './line-detail.js';

interface SumProps {
  readonly file: CaseFile;
  readonly drawn: Waterfall;
  readonly askAt: number | null;
  readonly book: SignalBook;
  readonly numbered: Timeline['numbered'];
  readonly open: ReadonlySet<string>;
  readonly toggle: (signal: string, on: boolean) => void;
  readonly copy: () => void;
}

export function Sum({ file, drawn, askAt, book, numbered, open, toggle, copy }: SumProps) {
  const { prior, evidence, subtotal, context, total, axis } = drawn;
  const opens = [...evidence, ...context].filter((row) => (row.line.evidence ?? []).length > 0).map((row) => row.line.signal);
  const allOpen = opens.length > 0 && opens.every((signal) => open.has(signal));
  const row = (one: Row, withAsk: boolean) => (
    <SumRow
      key={one.line.signal}
      row={one}
      axis={axis}
      ask={withAsk ? drawn.askAt : null}
      file={file}
      book={book}
      number={numbered.find(({ line }) => line === one.line)?.number}
      open={open.has(one.line.signal)}
      toggle={toggle}
    />
  );
  return (
    <Panel
      title="How the score adds up"
      sub="each line can be recomputed by hand"
      aside={
        <>
          {opens.length === 0 ? null : (
            <button
              type="button"
              className="btn"
              data-kind="quiet"
              data-size="small"
              onClick={() => {
                for (const signal of opens) toggle(signal, !allOpen);
              }}
            >
              <UnfoldVertical size={14} aria-hidden="true" /> {allOpen ? 'Close all' : 'Open all'}
            </button>
          )}
          <button type="button" className="btn" data-kind="quiet" data-size="small" onClick={copy}>
            <Copy size={14} aria-hidden="true" /> Copy as text
          </button>
        </>
      }
      foot={<Legend />}
    >
      <AxisRow axis={axis} ask={drawn.askAt} />
      {row(prior, true)}
      {evidence.map((one) => row(one, true))}
      <div className="sum-flat" data-kind="subtotal">
        <SumChip letter="=" />
        <span className="fact">
          Evidence
          <small>
            {askAt === null ? 'the rule alone asks, whatever it weighs' : `${band(file.screening.evidenceBits, askAt)} of ${signed(askAt)}`}
          </small>
        </span>
        <Plot axis={axis} ask={drawn.askAt} bar={subtotal} kind="subtotal" />
        <span className="bits">{signedCents(subtotal.cents)}</span>
        <span className="family" />
        <span className="turn" />
      </div>
      {context.map((one) => row(one, false))}
      <div className="sum-flat" data-kind="total">
        <SumChip letter="=" />
        <span className="fact">
          Total
          <small>exactly the sum of the lines above, in bits</small>
        </span>
        <Plot axis={axis} ask={null} bar={total} kind="total" />
        <span className="bits">{signedCents(total.cents)}</span>
        <span className="family" />
        <span className="turn" />
      </div>
    </Panel>
  );
}

const SumChip = ({ letter }: { readonly letter: string }) => (
  <span className="chip-class" data-class="sum" aria-hidden="true">
    {letter}
  </span>
);

const percentOf = (axis: Axis, value: number): string => `${place(axis, value) * 100}%`;

/** The threshold is one of evidence, while the axis counts from even odds: its place is marked, its number stands where evidence is added up. */
function AxisRow({ axis, ask }: { readonly axis: Axis; readonly ask: number | null }) {
  const near = (tick: number): boolean => ask !== null && Math.abs(place(axis, tick) - place(axis, ask)) < 0.22;
  return (
    <div className="sum-axis" aria-hidden="true">
      <span />
      <span>What was found</span>
      <div className="plot">
        {axis.ticks
          .filter((tick) => !near(tick))
          .map((tick) => (
            <span key={tick} style={{ left: percentOf(axis, tick) }}>
              {tickLabel(tick)}
            </span>
          ))}
        {ask === null ? null : (
          <span className="mark-ask" style={{ left: percentOf(axis, ask) }}>
            asks from here
          </span>
        )}
      </div>
      <span className="num">bits</span>
      <span className="family">family</span>
      <span />
    </div>
  );
}

interface PlotProps {
  readonly axis: Axis;
  readonly ask: number | null;
  readonly bar: { readonly from: number; readonly to: number };
  readonly kind: ChipKind | 'cap' | 'zero' | 'prior' | 'subtotal' | 'total';
}

/** A frame of this many bits stands for a line that weighs nothing here. */
const zeroFrame = 0.9;

function Plot({ axis, ask, bar, kind }: PlotProps) {
  const [left, right] = [Math.min(bar.from, bar.to), kind === 'zero' ? bar.to + zeroFrame : Math.max(bar.from, bar.to)];
  const linked = kind !== 'subtotal' && kind !== 'total';
  return (
    <div className="plot" aria-hidden="true">
      <span className="nought" style={{ left: percentOf(axis, 0) }} />
      {ask === null ? null : <span className="asks" style={{ left: percentOf(axis, ask) }} />}
      {linked && kind !== 'prior' ? <span className="link" data-side="in" style={{ left: percentOf(axis, bar.from) }} /> : null}
      {linked ? <span className="link" data-side="out" style={{ left: percentOf(axis, bar.to) }} /> : null}
      <span
        className="bar"
        data-class={kind}
        style={{ left: percentOf(axis, left), width: `${(place(axis, right) - place(axis, left)) * 100}%` }}
      />
    </div>
  );
}

interface SumRowProps {
  readonly row: Row;
  readonly axis: Axis;
  readonly ask: number | null;
  readonly file: CaseFile;
  readonly book: SignalBook;
  readonly number: number | undefined;
  readonly open: boolean;
  readonly toggle: (signal: string, on: boolean) => void;
}

const SumRow = memo(function SumRow({ row, axis, ask, file, book, number, open, toggle }: SumRowProps) {
  const { line } = row;
  const words = useMemo(() => lineWords(line, book, { capAt: row.capAt, fact: factOf(line, file, zone) }), [line, book, row.capAt, file]);
  const kind = chipKind(line, book);
  const cap = line.signal.startsWith('cap:');
  const barKind = line.signal === 'prior' ? 'prior' : cap ? 'cap' : row.zero ? 'zero' : kind;
  const inside = (
    <>
      <Chip kind={kind} />
      <span className="fact">
        <span className="font-medium">{words.title}</span>
        {number === undefined ? null : (
          <>
            {'\u00a0'}
            <RefNumber n={number} kind={kind} />
          </>
        )}
        <small>{words.sub}</small>
      </span>
      <Plot axis={axis} ask={ask} bar={row} kind={barKind} />
      <span className="bits" data-sign={row.cents < 0 ? 'minus' : undefined}>
        {signedCents(row.cents)}
        <span className="sr-only"> bits</span>
      </span>
      <span className="family clip text-12 text-ink-2">
        {line.family === undefined ? '' : cap ? 'arithmetic' : familyWord(line.family)}
      </span>
    </>
  );
  if ((line.evidence ?? []).length === 0)
    return (
      <div className="sum-row sum-flat">
        {inside}
        <span className="turn" />
      </div>
    );
  return (
    <details className="sum-row" id={`line-${line.signal}`} open={open} onToggle={(event) => toggle(line.signal, event.currentTarget.open)}>
      <summary>
        {inside}
        <ChevronRight size={14} className="turn" aria-hidden="true" />
      </summary>
      {open ? <LineDetail line={line} file={file} book={book} /> : null}
    </details>
  );
});

const legend: readonly ChipKind[] = ['A', 'B', 'C', 'D', 'for'];
const shortWord: Readonly<Record<string, string>> = {
  A: 'source contradicts',
  B: 'shared artefact',
  C: 'claims clash',
  D: 'context only',
  for: 'speaks for the applicant',
};

const Legend = () => (
  <ul className="flex flex-wrap gap-x-3.5 gap-y-1">
    {legend.map((kind) => (
      <li key={kind} className="inline-flex items-center gap-1.5" title={chipWord[kind]}>
        <span className="chip-class" data-class={kind} aria-hidden="true">
          {kind === 'for' ? '−' : kind}
        </span>
        {shortWord[kind]}
      </li>
    ))}
  </ul>
);
