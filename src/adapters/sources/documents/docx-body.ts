/** A part with text (body, header, footer) → lines: paragraphs, tabs, tables, text boxes; deleted and fallback text is passed over. */

import type { DocumentLink, Run } from '#core/intake/document/text-line.js';
import { beside, type DraftLine, draftLine } from './docx-lines.js';
import { applyProperty, type Look, type Styles } from './docx-styles.js';
import { walkXml } from './xml.js';

export interface BodyText {
  readonly lines: DraftLine[];
  readonly links: DocumentLink[];
  readonly hidden: string[];
  readonly tiny: string[];
  readonly fonts: Set<string>;
}

interface Paragraph {
  style?: string;
  look: Look;
  runs: (Run & { text: string })[];
  spaceBefore: number;
  empty: boolean;
}

interface Cell {
  readonly lines: DraftLine[];
  shaded: boolean;
}

interface Table {
  readonly rows: Cell[][];
  row: Cell[];
}

/** Nesting of tables and text boxes beyond which a part is not followed. */
const maximumNesting = 40;

export function readBody(
  bytes: Uint8Array,
  part: string,
  styles: Styles,
  targets: ReadonlyMap<string, string>,
  nextColumn: () => number,
): BodyText {
  const reader = new BodyReader(styles, targets, nextColumn);
  walkXml(bytes, part, reader);
  return reader.out;
}

class BodyReader {
  readonly out: BodyText = { lines: [], links: [], hidden: [], tiny: [], fonts: new Set() };
  private readonly styles: Styles;
  private readonly targets: ReadonlyMap<string, string>;
  private readonly nextColumn: () => number;
  /** Where finished lines go: the part, a cell, a text box. The innermost is last. */
  private readonly sinks: DraftLine[][];
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: Table[] = [];
  private readonly cells: Cell[] = [];
  private run: Look | undefined;
  private skipped = 0;
  private inRunProperties = 0;
  private inParagraphProperties = 0;
  private inText = false;
  private field = '';
  private inField = false;
  private link: { url: string; text: string } | undefined;
  private boxes = 0;
  private gap = 1;
  private column: number;

  constructor(styles: Styles, targets: ReadonlyMap<string, string>, nextColumn: () => number) {
    this.styles = styles;
    this.targets = targets;
    this.nextColumn = nextColumn;
    this.column = nextColumn();
    this.sinks = [this.out.lines];
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (
      this.skipped > 0 ||
      name === 'mc:Fallback' ||
      name === 'w:del' ||
      name === 'w:moveFrom' ||
      this.sinks.length + this.tables.length > maximumNesting
    ) {
      this.skipped++;
      return;
    }
    if (this.inRunProperties > 0 || this.inParagraphProperties > 0) {
      this.property(name, attributes);
      return;
    }
    switch (name) {
      case 'w:p':
        this.paragraphs.push({ look: {}, runs: [], spaceBefore: 0, empty: true });
        break;
      case 'w:pPr':
        this.inParagraphProperties = 1;
        break;
      case 'w:r':
        this.run = {};
        break;
      case 'w:rPr':
        this.inRunProperties = 1;
        break;
      case 'w:t':
        this.inText = true;
        break;
      case 'w:instrText':
        this.inField = true;
        break;
      case 'w:fldChar':
        this.fieldMark(attributes['w:fldCharType'] ?? '');
        break;
      case 'w:fldSimple':
        this.openLink(hyperlink(attributes['w:instr'] ?? ''));
        break;
      case 'w:tbl':
        this.tables.push({ rows: [], row: [] });
        break;
      case 'w:tr':
        this.tables.at(-1)!.row = [];
        break;
      case 'w:tc': {
        const cell = { lines: [], shaded: false };
        this.cells.push(cell);
        this.sinks.push(cell.lines);
        break;
      }
      case 'w:shd':
        if (this.cells.length > 0) {
          const look: Look = {};
          applyProperty(look, name, attributes);
          this.cells.at(-1)!.shaded ||= look.shaded === true;
        }
        break;
      case 'w:txbxContent':
        this.boxes++;
        this.sinks.push([]);
        break;
      default:
        this.inline(name, attributes);
    }
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (this.inRunProperties > 0) {
      this.inRunProperties--;
      return;
    }
    if (this.inParagraphProperties > 0) {
      this.inParagraphProperties--;
      return;
    }
    switch (name) {
      case 'w:p':
        this.endParagraph();
        break;
      case 'w:r':
        this.run = undefined;
        break;
      case 'w:t':
        this.inText = false;
        break;
      case 'w:instrText':
        this.inField = false;
        break;
      case 'w:hyperlink':
      case 'w:fldSimple':
        this.closeLink();
        break;
      case 'w:tc':
        this.sinks.pop();
        this.tables.at(-1)!.row.push(this.cells.pop()!);
        break;
      case 'w:tr':
        this.tables.at(-1)!.rows.push(this.tables.at(-1)!.row);
        break;
      case 'w:tbl':
        this.endTable();
        break;
      case 'w:txbxContent': {
        this.boxes--;
        const lines = this.sinks.pop()!;
        const column = this.nextColumn();
        // A box stands beside the text: it is read as a column of its own.
        this.sinks.at(-1)!.push(...lines.map((line) => ({ ...line, column })));
        this.column = this.nextColumn();
        break;
      }
    }
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    if (this.inField) this.field += text;
    else if (this.inText) this.add(text);
  }

  private property(name: string, attributes: Readonly<Record<string, string>>): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.inRunProperties > 0) {
      this.inRunProperties++;
      if (name === 'w:rStyle' && this.run) Object.assign(this.run, this.styles.of(attributes['w:val']));
      else if (this.run) applyProperty(this.run, name, attributes);
      return;
    }
    this.inParagraphProperties++;
    if (!paragraph) return;
    if (name === 'w:pStyle') {
      paragraph.style = attributes['w:val'] ?? '';
      paragraph.look = { ...this.styles.of(paragraph.style), ...paragraph.look };
    } else if (name === 'w:spacing') paragraph.spaceBefore = Number(attributes['w:before'] ?? 0) / 20;
    // The paragraph mark's own type (`w:rPr` in `w:pPr`) is not the text's.
    else if (name === 'w:numPr' || name === 'w:numId' || name === 'w:outlineLvl' || name === 'w:shd')
      applyProperty(paragraph.look, name, attributes);
  }

  private inline(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'w:tab':
      case 'w:ptab':
        this.add('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.breakLine();
        break;
      case 'w:noBreakHyphen':
        this.add('-');
        break;
      case 'w:sym':
        this.add('•');
        break;
      case 'w:hyperlink':
        this.openLink(this.targets.get(attributes['r:id'] ?? ''));
        break;
    }
  }

  private fieldMark(kind: string): void {
    if (kind === 'begin') this.field = '';
    else if (kind === 'separate') this.openLink(hyperlink(this.field));
    else if (kind === 'end') this.closeLink();
  }

  private openLink(url: string | undefined): void {
    this.link = url === undefined ? undefined : { url, text: '' };
  }

  private closeLink(): void {
    if (this.link && this.link.text.trim() !== '' && this.out.links.length < 500)
      this.out.links.push({ url: this.link.url, page: 1, text: this.link.text.trim() });
    this.link = undefined;
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    const look: Look = { ...this.styles.base, ...this.styles.of(paragraph.style), ...paragraph.look, ...this.run };
    const size = look.size ?? 11;
    const white = look.colour === 'FFFFFF' && !look.shaded && this.boxes === 0 && !this.cells.some((cell) => cell.shaded);
    if (look.hidden || white) {
      this.out.hidden.push(text);
      return;
    }
    if (size < 2) {
      this.out.tiny.push(text);
      return;
    }
    if (look.font) this.out.fonts.add(look.font);
    if (this.link) this.link.text += text;
    this.append(paragraph, look.capitals ? text.toUpperCase() : text, { bold: look.bold === true, italic: look.italic === true, size });
  }

  private append(paragraph: Paragraph, text: string, style: { bold: boolean; italic: boolean; size: number }): void {
    for (const [i, piece] of text.split('\t').entries()) {
      const last = paragraph.runs.at(-1);
      if (i > 0) paragraph.runs.push({ text: piece, ...style, apart: true });
      else if (last && last.bold === style.bold && last.italic === style.italic && last.size === style.size)
        paragraph.runs[paragraph.runs.length - 1] = { ...last, text: last.text + piece };
      else paragraph.runs.push({ text: piece, ...style, apart: false });
    }
  }

  /** A line break within a paragraph ends a line but not the paragraph. */
  private breakLine(): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    this.emit(paragraph);
    paragraph.runs = [];
    paragraph.spaceBefore = 0;
    paragraph.look = { ...paragraph.look, bullet: false };
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    this.emit(paragraph);
    if (paragraph.empty) this.gap = 1;
  }

  private emit(paragraph: Paragraph): void {
    const look: Look = { ...this.styles.of(paragraph.style), ...paragraph.look };
    const line = draftLine(
      paragraph.runs,
      look,
      this.gap + (paragraph.spaceBefore > 5 ? Math.min(1, paragraph.spaceBefore / 12) : 0),
      this.column,
    );
    if (!line) return;
    this.gap = 0;
    paragraph.empty = false;
    this.sinks.at(-1)!.push(line);
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const sink = this.sinks.at(-1)!;
    for (const row of table.rows) {
      const cells = row.filter((cell) => cell.lines.length > 0);
      if (cells.length > 1 && cells.filter((cell) => cell.lines.length >= 5).length >= 2) {
        for (const cell of cells) {
          const column = this.nextColumn();
          sink.push(...cell.lines.map((line) => ({ ...line, column })));
        }
        this.column = this.nextColumn();
      } else if (cells.length > 1) sink.push(...beside(cells.map((cell) => cell.lines)));
      else for (const cell of cells) sink.push(...cell.lines);
    }
  }
}

/** `HYPERLINK "https://…"`, the old way to write a link. */
const hyperlink = (instruction: string): string | undefined => /HYPERLINK\s+"([^"]{1,2000})"/.exec(instruction)?.[1];
