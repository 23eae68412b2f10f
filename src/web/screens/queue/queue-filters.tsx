/** Filters of the queue. They live in the address, so that a view can be kept and sent. */

import { useQuery } from '@tanstack/react-query';
import { Search, X } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { Kbd } from '../../parts/marks.js';
import { countQuery } from '../../queries.js';
import { count } from '../../view/numbers.js';
import { askedOf, isOn, type Preset, presets, type QueueFilter, withPreset } from '../../view/queue-filter.js';
import { ringName } from '../../view/words.js';

interface FiltersProps {
  readonly filter: QueueFilter;
  readonly person: string;
  readonly choose: (filter: QueueFilter) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly chips: RefObject<HTMLDivElement | null>;
}

export const Filters = ({ filter, person, choose, field, chips }: FiltersProps) => (
  <div className="flex flex-wrap items-center gap-2 [&>*]:min-w-0">
    {/* biome-ignore lint/a11y/useSemanticElements: a row of toggles, no fields of a form */}
    <div className="queue-filters" role="group" aria-label="Filters" ref={chips}>
      {presets.map((preset) => (
        <PresetChip key={preset.name} preset={preset} filter={filter} person={person} choose={choose} />
      ))}
      {filter.ring === undefined ? null : (
        <button
          type="button"
          className="filter"
          aria-pressed="true"
          aria-label={`${ringName(filter.ring)} only: remove this filter`}
          onClick={() => {
            const { ring: _ring, ...rest } = filter;
            choose(rest);
          }}
        >
          {ringName(filter.ring)} <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
    <SearchField filter={filter} choose={choose} field={field} />
  </div>
);

function PresetChip({ preset, filter, person, choose }: Pick<FiltersProps, 'filter' | 'person' | 'choose'> & { readonly preset: Preset }) {
  const n = useQuery(countQuery(askedOf(preset.filter, person))).data;
  return (
    <button type="button" className="filter" aria-pressed={isOn(preset, filter)} onClick={() => choose(withPreset(preset, filter))}>
      {preset.name} {n === undefined ? null : <span className="n">{count(n)}</span>}
    </button>
  );
}

/** Long enough not to ask for every letter, short enough not to be waited for. */
const typingMs = 180;

function SearchField({ filter, choose, field }: Pick<FiltersProps, 'filter' | 'choose' | 'field'>) {
  const wanted = filter.search ?? '';
  const [typed, setTyped] = useState(wanted);
  const [followed, setFollowed] = useState(wanted);
  if (followed !== wanted) {
    // The address changed by itself (back, a link): the field follows it.
    setFollowed(wanted);
    setTyped(wanted);
  }
  useEffect(() => {
    if (typed.trim() === wanted) return;
    const timer = setTimeout(() => {
      const { search: _search, ...rest } = filter;
      setFollowed(typed.trim());
      choose(typed.trim() === '' ? rest : { ...rest, search: typed.trim() });
    }, typingMs);
    return () => clearTimeout(timer);
  }, [typed, wanted, filter, choose]);
  return (
    <div className="queue-search">
      <Search size={16} strokeWidth={1.5} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        className="field"
        aria-label="Search the queue by name, role, case number or application id"
        placeholder="Name, role, number"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            setTyped('');
            event.currentTarget.blur();
          }
        }}
      />
      {typed === '' ? <Kbd>/</Kbd> : null}
    </div>
  );
}
