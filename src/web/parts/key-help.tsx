import { Switch } from 'radix-ui';
import { commandScopes } from '../commands.js';
import { chooseLetters, useLetters } from '../settings.js';
import { Dialog } from './dialog.js';
import { Kbd, modifier } from './marks.js';

interface Group {
  readonly name: string;
  /** One entry a title; a title may have several keys. */
  readonly entries: readonly { readonly title: string; readonly keys: readonly string[] }[];
}

/** Scopes of one name are one group; commands without a key have no place here. */
function groups(): Group[] {
  const byName = new Map<string, Map<string, string[]>>();
  for (const { name, commands } of commandScopes()) {
    const entries = byName.get(name) ?? new Map<string, string[]>();
    for (const { title, keys } of commands) if (keys !== undefined) entries.set(title, [...(entries.get(title) ?? []), keys]);
    byName.set(name, entries);
  }
  return [...byName]
    .filter(([, entries]) => entries.size > 0)
    .map(([name, entries]) => ({ name, entries: [...entries].map(([title, keys]) => ({ title, keys })) }));
}

const keyNames: Readonly<Record<string, string>> = { mod: modifier, Enter: '↵', Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑' };

export const KeyCaps = ({ keys }: { readonly keys: string }) => (
  <span className="inline-flex flex-none items-center gap-1">
    <span className="sr-only">{keys.replace('mod', 'Control or Command').replace('+', ' and ')}</span>
    {keys.split(/[ +]/).map((key) => (
      <Kbd key={key}>{keyNames[key] ?? (key.length === 1 && /[jkx]/.test(key) ? key : key.toUpperCase())}</Kbd>
    ))}
  </span>
);

export const KeyHelp = ({ open, close }: { readonly open: boolean; readonly close: () => void }) => (
  <Dialog open={open} close={close} title="All keys" className="grid w-full max-w-140 gap-4 p-5 text-14">
    {open ? <KeyList close={close} /> : null}
  </Dialog>
);

function KeyList({ close }: { readonly close: () => void }) {
  const letters = useLetters();
  return (
    <>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        {groups().map((group) => (
          <section key={group.name} aria-label={group.name}>
            <h3 className="mb-1 text-12 font-normal text-ink-3">{group.name}</h3>
            <ul className="plain-list text-13">
              {group.entries.map(({ title, keys }) => (
                <li key={title} className="flex items-center justify-between gap-4">
                  {title}
                  <span className="flex gap-2">
                    {keys.map((key) => (
                      <KeyCaps key={key} keys={key} />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-3 border-t pt-4 text-13">
        <Switch.Root
          id="letters"
          className="inline-flex h-6 w-10 flex-none items-center rounded-full border border-edge bg-surface-3 px-0.5 data-[state=checked]:border-transparent data-[state=checked]:bg-accent"
          checked={letters}
          onCheckedChange={chooseLetters}
        >
          <Switch.Thumb className="block size-4 rounded-full bg-ink transition-transform duration-(--turn) data-[state=checked]:translate-x-4 data-[state=checked]:bg-accent-on" />
        </Switch.Root>
        <label htmlFor="letters">Single letters are commands</label>
        <button type="button" className="btn ml-auto" onClick={close}>
          Close <Kbd>Esc</Kbd>
        </button>
      </div>
    </>
  );
}
