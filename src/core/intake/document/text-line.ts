/** What a document is reduced to before anything reads it: pieces of text with their place, then lines in reading order. */

/** A piece of text as drawn. Lengths in points; `y` and `bottom` count down from the top of the page, pages from 1. */
export interface TextItem {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  /** Where the letters stand, from the top of the page. */
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly text: string;
}

/** A link laid over a page, or written into the text of a DOCX. */
export interface DocumentLink {
  readonly url: string;
  readonly page: number;
  readonly box?: Box;
  /** The words it is laid over, where the format says so. */
  readonly text?: string;
}

/** `[left, top, right, bottom]` in points from the page's top left. */
export type Box = readonly [number, number, number, number];

/** A stretch of a line in one style. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  /** A wide gap (a tab, a column of a table) stands before it. */
  readonly apart: boolean;
}

export interface TextLine {
  /** Wide gaps are written as tabs. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** From 1. */
  readonly page: number;
  /** From 1, in reading order over the document. */
  readonly line: number;
  /** Absent where the format knows no places (plain text, DOCX). */
  readonly box?: Box;
  /** Left edge in points; for plain text the indent in characters. */
  readonly indent: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Starts with a bullet, which is no longer part of the text. */
  readonly bullet: boolean;
  /** Free space above, in line heights beyond normal leading: 0 within a paragraph, about 1 for an empty line. */
  readonly gap: number;
  /** The column it belongs to; lines of one column stand together. */
  readonly column: number;
  /** The paragraph's style says it is a heading (DOCX). */
  readonly heading?: boolean;
}

const bulletCharacters = '•●○◦▪▫■□◆◇►▶▸‣⁃∙·➢➤➔✓✔✦★❖–—-*';

/** How many characters of a bullet and its space stand at the start; 0 when there is none. */
export function bulletLength(text: string): number {
  const first = text.charAt(0);
  if (first === '' || !bulletCharacters.includes(first)) return 0;
  let at = 1;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  // A dash or an asterisk is a bullet only with a space behind it: "-5 %" and "*nix" are text.
  if (at === 1 && '–—-*·'.includes(first)) return 0;
  return at;
}
