import { describe, expect, it } from 'vitest';
import { atRest, type Binding, hear, isField, type KeyState, type Press } from './keys.js';

const plain: Press = { key: '', ctrlKey: false, metaKey: false, altKey: false, inField: false, onControl: false };

function typed(presses: readonly Partial<Press>[], names: readonly string[], lettersOn = true): string[] {
  const ran: string[] = [];
  const bindings: Binding[] = names.map((keys) => ({ keys, run: () => ran.push(keys) }));
  let state: KeyState = atRest;
  for (const press of presses) {
    const heard = hear(state, { ...plain, ...press }, bindings, lettersOn);
    state = heard.state;
    heard.run?.();
  }
  return ran;
}

describe('keys', () => {
  it('fires single letters, whatever their case', () => {
    expect(typed([{ key: 'j' }, { key: 'T' }, { key: '?' }], ['j', 't', '?'])).toEqual(['j', 't', '?']);
  });

  it('never fires a letter in a field, with a modifier, or when letters are turned off', () => {
    expect(
      typed(
        [
          { key: 'j', inField: true },
          { key: 'j', altKey: true },
          { key: '/', inField: true },
        ],
        ['j', '/'],
      ),
    ).toEqual([]);
    expect(typed([{ key: 'j' }, { key: '?' }], ['j', '?'], false)).toEqual([]);
  });

  it('fires commands with Ctrl or ⌘ everywhere, also in a field and with letters off', () => {
    expect(
      typed(
        [
          { key: 'k', ctrlKey: true, inField: true },
          { key: 'K', metaKey: true },
        ],
        ['mod+k', 'k'],
        false,
      ),
    ).toEqual(['mod+k', 'mod+k']);
  });

  it('waits for the second key of a row, and forgets the first when it does not come', () => {
    expect(typed([{ key: 'g' }, { key: 'q' }], ['g q', 'q'])).toEqual(['g q']);
    expect(typed([{ key: 'g' }, { key: 'x' }, { key: 'q' }], ['g q', 'x', 'q'])).toEqual(['x', 'q']);
    expect(typed([{ key: 'g' }, { key: 'Escape' }, { key: 'q' }], ['g q', 'q'])).toEqual(['q']);
  });

  it('leaves Enter to the control that has the focus', () => {
    expect(typed([{ key: 'Enter', onControl: true }, { key: 'Enter' }], ['Enter'])).toEqual(['Enter']);
  });

  it('lets Escape out of a field', () => {
    expect(
      typed(
        [
          { key: 'Escape', inField: true },
          { key: 'ArrowDown', inField: true },
        ],
        ['Escape', 'ArrowDown'],
      ),
    ).toEqual(['Escape']);
  });

  it('knows where text is written', () => {
    expect(isField('INPUT', 'text', false)).toBe(true);
    expect(isField('input', undefined, false)).toBe(true);
    expect(isField('TEXTAREA', undefined, false)).toBe(true);
    expect(isField('DIV', undefined, true)).toBe(true);
    expect(isField('INPUT', 'checkbox', false)).toBe(false);
    expect(isField('BUTTON', undefined, false)).toBe(false);
  });
});
