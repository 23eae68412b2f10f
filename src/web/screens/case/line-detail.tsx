/** One line opened: both values side by side, what else could explain them, and how to ask. */

import { Clock3 } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { CaseFile, Line } from '../../client-types.js';
import { zone } from '../../parts/marks.js';
import { type Exhibit, exhibits, type MarkedField, type Pair, type Sequence, type Side, type Single } from '../../view/exhibits.js';
import { humanise, type SignalBook } from '../../view/words.js';

interface DetailProps {
  readonly line: Line;
  readonly file: CaseFile;
  readonly book: SignalBook;
}

export function LineDetail({ line, file, book }: DetailProps) {
  const signal = book.get(line.signal);
  const shown = useMemo(() => exhibits(line, file, zone), [line, file]);
  const pairs = shown.filter((exhibit): exhibit is Pair => exhibit.kind === 'pair');
  const rest = shown.filter((exhibit) => exhibit.kind !== 'pair');
  const innocent = Object.entries(signal?.innocent ?? {});
  return (
    <div className="sum-open">
      {signal === undefined ? null : <p className="max-w-[80ch] text-ink-2">{signal.why}</p>}
      {pairs.length === 0 ? null : <Pairs pairs={pairs} />}
      {rest.map((exhibit, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: exhibits of a line are a fixed list
        <Other key={i} exhibit={exhibit} />
      ))}
      {shown.length === 0 ? <p className="text-ink-2">The values this line points at are not among the records of this case.</p> : null}
      <div className="grid gap-4 md:grid-cols-2">
        <div>
          <h3 className="mb-1 text-12">What else could explain it</h3>
          {innocent.length === 0 ? (
            <p className="text-ink-2">
              {signal?.direction === 'for' ? 'Nothing to explain: it speaks for the applicant.' : 'None is known for this signal.'}
            </p>
          ) : (
            <ul>
              {innocent.map(([key, text]) => (
                <li key={key} className="flex gap-2 py-0.5">
                  <Clock3 size={14} strokeWidth={1.5} aria-hidden="true" className="mt-[3px] flex-none text-ink-2" />
                  <span>
                    <span className="font-medium">{humanise(key)}:</span> {text} <span className="text-ink-3">Open, not checked yet.</span>
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div>
          <h3 className="mb-1 text-12">How to ask</h3>
          <p>{signal?.ask ?? 'This signal is not in the installed list; ask for the claim itself.'}</p>
          <p className="mono mt-2 text-ink-3">
            {line.family}/{line.signal}
          </p>
          <p className="text-12 text-ink-3">
            class {line.class}, question of {line.ledger === 'binding' ? 'who is behind the file' : 'what the file says'}, model{' '}
            {file.screening.model}
          </p>
        </div>
      </div>
    </div>
  );
}

/** Many files may hold one thing: they are compared with this one, one at a time. */
function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const pair = pairs[chosen] ?? pairs[0];
  if (pair === undefined) return null;
  return (
    <div className="grid gap-2">
      {pairs.length === 1 ? null : (
        <div className="flex flex-wrap items-center gap-2 text-12">
          <label htmlFor={id}>Compare with</label>
          <select id={id} className="field w-auto! max-w-full" value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
            {pairs.map((one, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one file may hold a thing twice
              <option key={i} value={i}>
                {i + 1} of {pairs.length}: {one.label}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="pair">
        <SideView side={pair.left} />
        <SideView side={pair.right} />
      </div>
      <p className="flex flex-wrap gap-x-3 text-12 text-ink-2">
        <span>
          <mark data-mark="same">same in both</mark>
        </span>
        <span>
          <mark data-mark="differs">differs</mark>
        </span>
      </p>
    </div>
  );
}

function Other({ exhibit }: { readonly exhibit: Exhibit }) {
  if (exhibit.kind === 'sequence') return <SequenceView sequence={exhibit} />;
  return exhibit.kind === 'single' ? <SingleView single={exhibit} /> : null;
}

const SingleView = ({ single }: { readonly single: Single }) => (
  <div className="grid gap-2">
    <div className="pair" data-sides={single.sides.length}>
      {single.sides.map((side, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sides of an exhibit are a fixed list
        <SideView key={i} side={side} />
      ))}
    </div>
    {single.againstRecord ? <p className="text-12 text-ink-2">Held against a dated record that is not part of the file.</p> : null}
  </div>
);

const SequenceView = ({ sequence }: { readonly sequence: Sequence }) => (
  <ol className="steps rounded-control border border-line-2 bg-surface p-3">
    {sequence.steps.map((step, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: steps are a sequence, their order is their identity
      <li key={i}>
        <span className="font-medium">{step.what}</span>
        <span className="text-12 text-ink-2">
          {step.when}
          {step.source === '' ? '' : ` · ${step.source}`}
        </span>
      </li>
    ))}
  </ol>
);

const SideView = ({ side }: { readonly side: Side }) => (
  <div>
    <p className="mb-1.5 flex flex-wrap gap-x-1.5 text-12 text-ink-3">
      <span className="font-medium text-ink">{side.title}</span> {side.source}
    </p>
    <dl>
      {side.fields.map((field, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two passages have one label
        <FieldView key={i} field={field} />
      ))}
    </dl>
    {side.unsure ? <p className="mt-1.5 text-12 text-ink-2">Read with too little confidence: no signal used it.</p> : null}
  </div>
);

const FieldView = ({ field }: { readonly field: MarkedField }) => (
  <>
    <dt>{field.label}</dt>
    <dd className={field.code ? 'mono' : undefined}>
      {field.pieces.map((piece, i) =>
        piece.mark === 'plain' ? (
          piece.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one value, in order
          <mark key={i} data-mark={piece.mark}>
            <span className="sr-only">{piece.mark === 'same' ? 'same: ' : 'differs: '}</span>
            {piece.text}
          </mark>
        ),
      )}
    </dd>
  </>
);
