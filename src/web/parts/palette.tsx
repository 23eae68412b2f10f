/** The command palette: type to find a case or a command, arrows to choose, Enter to run. */

import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CornerDownLeft, FileText, Play, Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useState } from 'react';
import { commandScopes } from '../commands.js';
import { searchQuery } from '../queries.js';
import { chooseTheme } from '../settings.js';
import { fold } from '../view/marks.js';
import { useSignOut } from './account-menu.js';
import { Dialog } from './dialog.js';
import { KeyCaps } from './key-help.js';
import { TierMark } from './marks.js';

export const Palette = ({ open, close }: { readonly open: boolean; readonly close: () => void }) => (
  <Dialog open={open} close={close} title="Search or run a command" quietTitle className="w-full max-w-140 overflow-hidden">
    {open ? <PaletteBody close={close} /> : null}
  </Dialog>
);

interface Choice {
  readonly id: string;
  readonly group: 'Cases' | 'Commands';
  readonly icon: ReactNode;
  readonly title: string;
  readonly aside: ReactNode;
  readonly run: () => void;
}

function PaletteBody({ close }: { readonly close: () => void }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const { choices, searching } = useChoices(typed);
  const current = Math.min(chosen, choices.length - 1);
  const run = (choice: Choice | undefined): void => {
    if (choice === undefined) return;
    close();
    choice.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      const next = (current + step + choices.length) % choices.length;
      setChosen(next);
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      run(choices[current]);
    }
  };
  return (
    <>
      <div className="flex items-center gap-2.5 border-b px-3.5">
        <Search size={16} strokeWidth={1.5} aria-hidden="true" className="text-ink-3" />
        <input
          className="min-h-11 min-w-0 flex-1 bg-transparent text-14 placeholder:text-ink-3 focus-visible:-outline-offset-2"
          placeholder="Name, role, case number, or what to do"
          role="combobox"
          aria-label="Search or run a command"
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={choices.length === 0 ? undefined : `${list}-${current}`}
          value={typed}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
        />
      </div>
      <div id={list} role="listbox" aria-label="Results" className="max-h-[50vh] overflow-y-auto pb-1.5">
        {choices.map((choice, i) => (
          <div key={choice.id} role="presentation">
            {choices[i - 1]?.group === choice.group ? null : (
              <p role="presentation" className="px-3.5 pt-2.5 pb-1 text-12 text-ink-3">
                {choice.group}
              </p>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: chosen by the field's active descendant */}
            <div
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === current}
              className="flex min-h-9 cursor-pointer items-center gap-2.5 px-3.5 aria-selected:bg-accent-soft"
              onPointerMove={() => setChosen(i)}
              onClick={() => run(choice)}
            >
              {choice.icon}
              <span className="clip">{choice.title}</span>
              <span className="ml-auto flex flex-none items-center gap-2 text-12 text-ink-2">
                {choice.aside}
                {i === current ? <CornerDownLeft size={14} aria-hidden="true" /> : null}
              </span>
            </div>
          </div>
        ))}
      </div>
      <p className="border-t px-3.5 py-2 text-12 text-ink-2" role="status">
        {searching
          ? 'Searching cases …'
          : choices.length === 0
            ? 'Nothing found. Names, roles, case numbers and application ids are searched.'
            : `${choices.length} found`}
      </p>
    </>
  );
}

function useChoices(typed: string): { choices: Choice[]; searching: boolean } {
  const navigate = useNavigate();
  const signOut = useSignOut();
  const search = useDeferredValue(typed.trim());
  const found = useQuery(searchQuery(search));
  const wanted = fold(typed);
  const cases = (found.data?.rows ?? []).map(
    (row): Choice => ({
      id: row.id,
      group: 'Cases',
      icon: <FileText size={16} strokeWidth={1.5} aria-hidden="true" />,
      title: `${row.name} · ${row.number}`,
      aside: <TierMark tier={row.tier} />,
      run: () => void navigate({ to: '/cases/$id', params: { id: row.id } }),
    }),
  );
  const own = commandScopes().flatMap(({ commands }) => commands.filter((command) => command.onlyKeys !== true));
  const always = [
    ...(['auto', 'light', 'dark'] as const).map((theme) => ({
      title: theme === 'auto' ? 'Colours of the system' : `${theme === 'light' ? 'Light' : 'Dark'} colours`,
      run: () => chooseTheme(theme),
    })),
    { title: 'Sign out', run: signOut },
  ];
  const commands = [...own, ...always]
    .filter((command) => fold(command.title).includes(wanted))
    .map(
      (command): Choice => ({
        id: command.title,
        group: 'Commands',
        icon: <Play size={16} strokeWidth={1.5} aria-hidden="true" />,
        title: command.title,
        aside: 'keys' in command && command.keys !== undefined ? <KeyCaps keys={command.keys} /> : null,
        run: command.run,
      }),
    );
  return { choices: [...(search.length >= 2 ? cases : []), ...commands], searching: found.isFetching && cases.length === 0 };
}
