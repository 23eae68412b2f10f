import { useId } from 'react';
import type { CaseFile } from '../../client-types.js';
import { Strip } from '../../parts/marks.js';
import { answerOf } from '../../view/answer.js';
import type { SignalBook } from '../../view/words.js';

/** Four short cells that answer before anything is proved. */
export function Brief({ file, book }: { readonly file: CaseFile; readonly book: SignalBook }) {
  const { why, speaksFor, notRead, next } = answerOf(file, book);
  const id = useId();
  return (
    <section className="cells brief" aria-labelledby={id}>
      <div>
        <span id={id} className="sr-only">
          In short
        </span>
        <h2>Why it is here</h2>
        {why.chips.length === 0 ? null : (
          <p>
            <Strip kinds={why.chips} />
          </p>
        )}
        <p className="font-medium">{why.text}</p>
        <p className="text-ink-2">{why.because}</p>
      </div>
      <div>
        <h2>What speaks for the person</h2>
        {speaksFor.chips.length === 0 ? null : (
          <p>
            <Strip kinds={speaksFor.chips} />
          </p>
        )}
        <p>{speaksFor.text}</p>
      </div>
      <div>
        <h2>Not read</h2>
        <p>
          <span className="badge">
            {notRead.unread} of {notRead.of} signals
          </span>
        </p>
        <p>{notRead.text}</p>
      </div>
      <div className="do-next">
        <h2>Do next</h2>
        <p className="font-medium">{next.title}</p>
        <p>{next.text}</p>
      </div>
    </section>
  );
}
