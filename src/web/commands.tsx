/** Commands of the screens that are open: one list feeds the keyboard, the command palette and the help of keys. */

import { useEffect, useRef } from 'react';
import { lettersOn } from './settings.js';
import { atRest, type Binding, hear, isField, type KeyState } from './view/keys.js';

export interface Command {
  readonly title: string;
  /** As `view/keys` reads them: `j`, `g q`, `mod+k`. */
  readonly keys?: string;
  readonly run: () => void;
  /** Listed in the help of keys but not in the palette: moves that only make sense where the focus is. */
  readonly onlyKeys?: boolean;
}

interface Scope {
  readonly name: string;
  commands: readonly Command[];
}

const scopes: Scope[] = [];

/** Innermost scope first. A key that an inner scope uses is no key of an outer command. */
export function commandScopes(): readonly { readonly name: string; readonly commands: readonly Command[] }[] {
  const used = new Set<string>();
  return scopes.toReversed().flatMap(({ name, commands }) => {
    const own = commands.map((command): Command => {
      const { keys, ...rest } = command;
      return keys !== undefined && used.has(keys) ? rest : command;
    });
    for (const { keys } of own) if (keys !== undefined) used.add(keys);
    return own.length === 0 ? [] : [{ name, commands: own }];
  });
}

/** Commands that hold while a component is on screen. A scope that mounted later is asked first. */
export function useCommands(name: string, commands: readonly Command[]): void {
  const scope = useRef<Scope>({ name, commands });
  useEffect(() => {
    scope.current.commands = commands;
  });
  useEffect(() => {
    const own = scope.current;
    scopes.push(own);
    return () => {
      scopes.splice(scopes.indexOf(own), 1);
    };
  }, []);
}

/** The one listener of the page. What floats (dialog, menu) keeps its keys to itself. */
export function useKeyboard(): void {
  useEffect(() => {
    let state: KeyState = atRest;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('[role="dialog"],[role="menu"]') !== null) return;
      const { inField, onControl } = focusOf(event.target);
      const bindings: Binding[] = commandScopes().flatMap(({ commands }) =>
        commands.flatMap(({ keys, run }) => (keys === undefined ? [] : [{ keys, run }])),
      );
      const { key, ctrlKey, metaKey, altKey } = event;
      const heard = hear(state, { key, ctrlKey, metaKey, altKey, inField, onControl }, bindings, lettersOn());
      state = heard.state;
      if (heard.run === undefined) return;
      event.preventDefault();
      heard.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

function focusOf(target: EventTarget | null): { inField: boolean; onControl: boolean } {
  if (!(target instanceof HTMLElement)) return { inField: false, onControl: false };
  const type = target instanceof HTMLInputElement ? target.type : undefined;
  return {
    inField: isField(target.tagName, type, target.isContentEditable),
    onControl: target.closest('a,button,summary,select,input,textarea') !== null,
  };
}
