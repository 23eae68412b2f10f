/** A very small typesetter: places text on pages as PDF writers do, so that layouts can be tried without a PDF. */

import type { TextItem } from '../text-line.js';

export interface Type {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Widths of Helvetica in thousandths of the size, by groups of letters. */
const widths = new Map<string, number>();
for (const [letters, width] of [
  ["ijl'|", 222],
  [' .,:;!/\\ft[]I', 278],
  ['r()-`"', 333],
  ['cksvxyzJ', 500],
  ['0123456789abdeghnopquL_?', 556],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['W', 944],
  ['–', 556],
  ['—', 1000],
  ['•', 350],
  ['·', 278],
] as const) {
  for (const letter of letters) widths.set(letter, width);
}

export function widthOf(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) sum += /\p{M}/u.test(letter) ? 0 : (widths.get(letter) ?? (letter > '\u2e80' ? 1000 : 556));
  return (sum / 1000) * size * (bold ? 1.05 : 1);
}

export class Sheet {
  readonly items: TextItem[] = [];
  page = 1;
  y = 50;
  readonly width = 612;
  readonly height = 792;

  put(x: number, text: string, type: Type = {}): number {
    const { size = 10, bold = false, italic = false } = type;
    const right = x + widthOf(text, size, bold);
    this.items.push({
      page: this.page,
      x,
      y: this.y - 0.8 * size,
      right,
      bottom: this.y + 0.22 * size,
      baseline: this.y,
      size,
      bold,
      italic,
      text,
    });
    return right;
  }

  putRight(right: number, text: string, type: Type = {}): void {
    this.put(right - widthOf(text, type.size ?? 10, type.bold), text, type);
  }

  putCentre(text: string, type: Type = {}): void {
    this.put((this.width - widthOf(text, type.size ?? 10, type.bold)) / 2, text, type);
  }

  down(by = 13): void {
    this.y += by;
    if (this.y > this.height - 50) this.turn();
  }

  turn(): void {
    this.page++;
    this.y = 50;
  }

  /** Broken at words to fit; a hanging bullet where asked. Leaves the pen below. */
  paragraph(x: number, width: number, text: string, type: Type = {}, bullet = false): void {
    const indent = bullet ? 12 : 0;
    let line = '';
    let first = true;
    const flush = () => {
      if (first && bullet) this.put(x, '•', type);
      this.put(x + indent, line, type);
      first = false;
      this.down((type.size ?? 10) * 1.25);
    };
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && widthOf(longer, type.size ?? 10, type.bold) > width - indent) {
        flush();
        line = word;
      } else line = longer;
    }
    if (line !== '') flush();
  }
}
