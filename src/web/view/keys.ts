/** From a pressed key to a command: single letters never fire in a field, can be turned off, and may follow `g`. */

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether the focus is where text is written, or in a list that reads letters itself. */
  readonly inField: boolean;
  /** Whether the focus is on something that Enter and Space already press. */
  readonly onControl: boolean;
}

export interface Binding {
  /** `j`, `Enter`, `/`, `?`, `mod+k`, or two in a row: `g q`. */
  readonly keys: string;
  readonly run: () => void;
}

export interface KeyState {
  /** The first key of a row, waiting for its second. */
  readonly pending: string | undefined;
}

export interface Heard {
  readonly state: KeyState;
  readonly run?: () => void;
}

export const atRest: KeyState = { pending: undefined };

const isLetterLike = (key: string): boolean => [...key].length === 1;

/** Bindings come innermost first; the first that fits wins. */
export function hear(state: KeyState, press: Press, bindings: readonly Binding[], lettersOn: boolean): Heard {
  const name = press.ctrlKey || press.metaKey ? `mod+${press.key.toLowerCase()}` : press.key;
  const withModifier = press.ctrlKey || press.metaKey || press.altKey;
  if (name.startsWith('mod+')) return found(bindings, name);
  if (withModifier) return { state: atRest };
  if (isLetterLike(press.key)) {
    if (press.inField || !lettersOn || (press.key === ' ' && press.onControl)) return { state: atRest };
    return letter(state, press.key.toLowerCase(), bindings);
  }
  if (press.key === 'Enter' && (press.onControl || press.inField)) return { state: atRest };
  if (press.inField && press.key !== 'Escape') return { state: atRest };
  return found(bindings, press.key);
}

function letter(state: KeyState, key: string, bindings: readonly Binding[]): Heard {
  if (state.pending !== undefined) {
    const pair = found(bindings, `${state.pending} ${key}`);
    if (pair.run !== undefined) return pair;
  }
  if (bindings.some((binding) => binding.keys.startsWith(`${key} `))) return { state: { pending: key } };
  return found(bindings, key);
}

function found(bindings: readonly Binding[], keys: string): Heard {
  const binding = bindings.find((candidate) => candidate.keys === keys);
  return binding === undefined ? { state: atRest } : { state: atRest, run: binding.run };
}

const writing = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
const silent = new Set(['checkbox', 'radio', 'button', 'submit', 'reset']);

/** `type` only matters for inputs. */
export const isField = (tag: string, type: string | undefined, editable: boolean): boolean =>
  editable || (writing.has(tag.toUpperCase()) && !(tag.toUpperCase() === 'INPUT' && silent.has(type ?? 'text')));
