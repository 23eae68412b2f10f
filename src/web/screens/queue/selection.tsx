/** What can be done with several cases at once: take them, give them back. Never decide about them. */

import { UserPlus, X } from 'lucide-react';
import type { QueueRow } from '../../client-types.js';
import { useCommands } from '../../commands.js';
import { useHolding } from '../../use-holding.js';
import { plural } from '../../view/numbers.js';

interface SelectionProps {
  readonly rows: readonly QueueRow[];
  readonly person: string;
  readonly clear: () => void;
}

export function Selection({ rows, person, clear }: SelectionProps) {
  const { takeAll, releaseAll } = useHolding(person);
  const free = rows.filter((row) => row.takenBy === undefined);
  const mine = rows.filter((row) => row.takenBy === person);
  useCommands('Queue', rows.length === 0 ? [] : [{ title: 'Clear the selection', keys: 'Escape', run: clear }]);
  if (rows.length === 0) return null;
  return (
    <section
      aria-label="Selected cases"
      className="float sticky bottom-4 z-10 mx-auto flex flex-wrap items-center gap-2 px-4 py-2 max-md:bottom-[calc(var(--foot)+8px)]"
    >
      <span role="status" className="font-medium">
        {plural(rows.length, 'case')} selected
      </span>
      {free.length === 0 ? null : (
        <button
          type="button"
          className="btn"
          onClick={() => {
            takeAll(free);
            clear();
          }}
        >
          <UserPlus size={16} strokeWidth={1.5} aria-hidden="true" /> Take {plural(free.length, 'free case')}
        </button>
      )}
      {mine.length === 0 ? null : (
        <button
          type="button"
          className="btn"
          onClick={() => {
            releaseAll(mine);
            clear();
          }}
        >
          Give {plural(mine.length, 'case')} back
        </button>
      )}
      <button type="button" className="btn" data-kind="quiet" onClick={clear}>
        <X size={16} aria-hidden="true" /> Clear
      </button>
    </section>
  );
}
