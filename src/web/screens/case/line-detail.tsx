/** One line opened: both values side by side, what else could explain them, and how to ask. */

import { Clock3 } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { CaseFile, Line, SignalInfo } from '../../client-types.js';
import { zone } from '../../parts/marks.js';
import { type AgainstRecord, type Exhibit, exhibits, notCarried, type Sequence, type Single } from '../../view/exhibits.js';
import { plural } from '../../view/numbers.js';
import type { MarkedField, Pair, Side } from '../../view/sides.js';
import { humanise, type SignalBook } from '../../view/words.js';

interface DetailProps {
  readonly line: Line;
  readonly file: CaseFile;
  readonly book: SignalBook;
}

export function LineDetail({ line, file, book }: DetailProps) {
  const signal = book.get(line.signal);
  const shown = useMemo(() => exhibits(line, file, zone), [line, file]);
  const elsewhere = useMemo(() => notCarried(line, file), [line, file]);
  const pairs = shown.filter((exhibit): exhibit is Pair => exhibit.kind === 'pair');
  const rest = shown.filter((exhibit) => exhibit.kind !== 'pair');
  return (
    <div className="sum-open">
      {signal === undefined ? null : <p className="max-w-[80ch] text-ink-2">{signal.why}</p>}
      {pairs.length === 0 ? null : <Pairs pairs={pairs} />}
      {rest.map((exhibit, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: exhibits of a line are a fixed list
        <Other key={i} exhibit={exhibit} />
      ))}
      {elsewhere === 0 ? null : (
        <p className="text-ink-2">{plural(elsewhere, 'more file holds it and is', 'more files hold it and are')} not part of this page.</p>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        <Explanations line={line} signal={signal} />
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

/** What has no weight needs no explanation; what speaks for somebody has limits instead of explanations. */
function Explanations({ line, signal }: { readonly line: Line; readonly signal: SignalInfo | undefined }) {
  const innocent = Object.entries(signal?.innocent ?? {});
  const speaksFor = signal?.direction === 'for';
  const weightless = line.class === 'D' && line.bits === 0;
  return (
    <div>
      <h3 className="mb-1 text-12">{speaksFor ? 'When it would not count' : 'What else could explain it'}</h3>
      {weightless || innocent.length === 0 ? (
        <p className="text-ink-2">
          {weightless ? 'It weighs nothing, so nothing has to be explained.' : 'Nothing is known for this signal.'}
        </p>
      ) : (
        <ul>
          {innocent.map(([key, text]) => (
            <li key={key} className="flex gap-2 py-0.5">
              {speaksFor ? null : <Clock3 size={14} strokeWidth={1.5} aria-hidden="true" className="mt-[3px] flex-none text-ink-2" />}
              <span>
                <span className="font-medium">{humanise(key)}:</span> {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {weightless || speaksFor || innocent.length === 0 ? null : (
        <p className="mt-1 text-12 text-ink-3">
          <Clock3 size={12} strokeWidth={1.5} aria-hidden="true" className="mr-1 inline-block align-[-1px]" />
          open: nobody has checked it yet
        </p>
      )}
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
    <div className="grid grid-cols-1 gap-2">
      {pairs.length === 1 ? null : (
        <div className="flex flex-wrap items-center gap-2 text-12">
          <label htmlFor={id}>Compare with</label>
          <select
            id={id}
            className="field w-auto! min-w-0 max-w-full"
            value={chosen}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
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
  if (exhibit.kind === 'record') return <RecordView exhibit={exhibit} />;
  return exhibit.kind === 'single' ? <SingleView single={exhibit} /> : null;
}

const RecordView = ({ exhibit }: { readonly exhibit: AgainstRecord }) => (
  <div className="pair">
    <SideView side={exhibit.file} />
    <SideView side={exhibit.record} />
  </div>
);

const SingleView = ({ single }: { readonly single: Single }) => (
  <div className="pair" data-sides={single.sides.length}>
    {single.sides.map((side, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: sides of an exhibit are a fixed list
      <SideView key={i} side={side} />
    ))}
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
