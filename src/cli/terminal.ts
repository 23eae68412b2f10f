/** Words on a terminal: colour where there is one, progress that does not flood a log, columns that line up. */

import { stripVTControlCharacters } from 'node:util';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  readonly columns: number;
}

export const terminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  columns: process.stdout.columns ?? 100,
};

const styles = { bold: 1, dim: 2, orange: 33, plum: 35, teal: 36 } as const;

export function styled(text: string, style: keyof typeof styles): string {
  return terminal.colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}

/** Text out of a file may hold anything: nothing of it may steer the terminal. */
export function safe(text: string, most = 60): string {
  const clean = stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .trim();
  const characters = [...clean];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : clean;
}

/** `3,141` with a comma at thousands, the same in every locale. */
export const count = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** Bits as everywhere: signed, two decimals, a true minus. */
export const signed = (bits: number): string => `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(2)}`;

/** Columns separated by two blanks, each as wide as its widest cell; numbers are handed in as text and stand right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, width(cell));
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const pad = ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(cell)));
        return right.includes(i) ? pad + cell : i === row.length - 1 ? cell : cell + pad;
      })
      .join('  ')
      .trimEnd(),
  );
}

const width = (text: string): number => [...stripVTControlCharacters(text)].length;

/** One line that rewrites itself on a terminal; a line every few seconds elsewhere. */
export class Progress {
  #last = 0;
  #shown = '';
  readonly #silent: boolean;

  constructor(silent: boolean) {
    this.#silent = silent;
  }

  show(text: string): void {
    if (this.#silent || text === this.#shown) return;
    const now = performance.now();
    const tty = process.stderr.isTTY === true;
    if (now - this.#last < (tty ? 100 : 5_000)) return;
    this.#last = now;
    this.#shown = text;
    process.stderr.write(tty ? `\r\u001b[2K${text}` : `${text}\n`);
  }

  end(): void {
    if (!this.#silent && process.stderr.isTTY === true && this.#shown !== '') process.stderr.write('\r\u001b[2K');
  }
}
