/** What a person chose for this browser: the colour theme, and whether single letters are commands. */

import { useSyncExternalStore } from 'react';

export type Theme = 'auto' | 'light' | 'dark';

const themes: readonly string[] = ['auto', 'light', 'dark'];
const keys = { theme: 'touchstone-theme', letters: 'touchstone-letters' } as const;
const listeners = new Set<() => void>();

/** A browser that keeps nothing is served too: then a choice lasts as long as the page. */
const kept = new Map<string, string>();

function get(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? kept.get(key);
  } catch {
    return kept.get(key);
  }
}

function set(key: string, value: string): void {
  kept.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // Kept for this page only.
  }
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const theme = (): Theme => {
  const value = get(keys.theme) ?? 'auto';
  return themes.includes(value) ? (value as Theme) : 'auto';
};

export function applyTheme(): void {
  const chosen = theme();
  if (chosen === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}

export function chooseTheme(chosen: Theme): void {
  set(keys.theme, chosen);
  applyTheme();
}

export const lettersOn = (): boolean => get(keys.letters) !== 'off';
export const chooseLetters = (on: boolean): void => set(keys.letters, on ? 'on' : 'off');

export const useTheme = (): Theme => useSyncExternalStore(subscribe, theme);
export const useLetters = (): boolean => useSyncExternalStore(subscribe, lettersOn);
