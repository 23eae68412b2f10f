/**
 * One page's drawing operators → pieces of text with place, type and visibility. The operator list rather than the library's text
 * content, because only it knows colour, drawing order and fonts, and because reading a page once is half the time.
 */

import type { TextItem } from '#core/intake/document/text-line.js';
import { boxUnder, contains, intersect, type Matrix, multiply, type Rectangle } from './pdf-geometry.js';
import { cleanGlyph, combining, type Font } from './pdf-glyphs.js';
import type { Operators } from './pdf-library.js';

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

interface State {
  ctm: Matrix;
  clip: Rectangle;
  fill: string;
  alpha: number;
  font: Font;
  size: number;
  leading: number;
  rise: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  mode: number;
}

interface Painted {
  readonly box: Rectangle;
  /** `#rrggbb`; empty for patterns and images. */
  readonly colour: string;
  readonly order: number;
  readonly opaque: boolean;
}

export interface DrawnItem extends TextItem {
  readonly font: string;
  readonly hidden: boolean;
  /** Drawn in mode 3: what text recognition lays under a scan. */
  readonly invisible: boolean;
}

export interface PageInput {
  readonly page: number;
  readonly view: Matrix;
  readonly width: number;
  readonly height: number;
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
  readonly ops: Operators;
  readonly font: (id: string) => Font;
  readonly visible: (group: unknown) => boolean;
}

/** Smaller than any gap between words; pieces are put together again by whoever reads them. */
const splitGap = 0.1;

export function drawnItems(input: PageInput): { readonly items: readonly DrawnItem[]; readonly whiteOnWhite: boolean } {
  const reader = new PageReader(input);
  reader.run();
  return { items: reader.finished(), whiteOnWhite: reader.whiteOnWhite };
}

const isRgb = (value: unknown): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

class PageReader {
  whiteOnWhite = false;
  private state: State;
  private readonly stack: State[] = [];
  private readonly items: (DrawnItem & { readonly order: number })[] = [];
  private readonly painted: Painted[] = [];
  private readonly groups: boolean[] = [];
  private readonly input: PageInput;
  private textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  private lineX = 0;
  private lineY = 0;
  private x = 0;
  private y = 0;
  private clipping = false;
  private order = 0;

  constructor(input: PageInput) {
    this.input = input;
    const font = { name: '', bold: false, italic: false, icon: false, unit: 0.001, vertical: false };
    this.state = {
      ctm: input.view,
      clip: [0, 0, input.width, input.height],
      fill: '#000000',
      alpha: 1,
      font,
      size: 0,
      leading: 0,
      rise: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      mode: 0,
    };
  }

  run(): void {
    const { fnArray, argsArray, ops } = this.input;
    for (let i = 0; i < fnArray.length; i++) {
      this.order = i;
      const fn = fnArray[i]!;
      const args = (argsArray[i] ?? []) as readonly unknown[];
      if (fn === ops.showText) this.show(args[0] as readonly (Glyph | number)[]);
      else if (!this.text(fn, args, ops)) this.graphics(fn, args, ops);
    }
  }

  finished(): DrawnItem[] {
    return this.items.map(({ order, ...item }) => {
      const [x, y] = [(item.x + item.right) / 2, (item.y + item.bottom) / 2];
      const covered = this.painted.some(
        (p) =>
          p.opaque &&
          p.order > order &&
          p.colour !== '' &&
          contains(p.box, x, y) &&
          contains(p.box, item.x + 0.5, y) &&
          contains(p.box, item.right - 0.5, y),
      );
      return covered ? { ...item, hidden: true } : item;
    });
  }

  private text(fn: number, args: readonly unknown[], ops: Operators): boolean {
    const n = args as readonly number[];
    const s = this.state;
    switch (fn) {
      case ops.beginText:
        this.setMatrix([1, 0, 0, 1, 0, 0]);
        return true;
      case ops.setTextMatrix: {
        const m = n.length >= 6 ? n : (args[0] as ArrayLike<number>);
        this.setMatrix([m[0]!, m[1]!, m[2]!, m[3]!, m[4]!, m[5]!]);
        return true;
      }
      case ops.setLeadingMoveText:
        s.leading = -n[1]!;
        this.move(n[0]!, n[1]!);
        return true;
      case ops.moveText:
        this.move(n[0]!, n[1]!);
        return true;
      case ops.nextLine:
        this.move(0, -s.leading);
        return true;
      case ops.setFont:
        s.font = this.input.font(String(args[0]));
        s.size = n[1]!;
        return true;
      case ops.setLeading:
        s.leading = n[0]!;
        return true;
      case ops.setTextRise:
        s.rise = n[0]!;
        return true;
      case ops.setCharSpacing:
        s.charSpacing = n[0]!;
        return true;
      case ops.setWordSpacing:
        s.wordSpacing = n[0]!;
        return true;
      case ops.setHScale:
        s.scale = n[0]! / 100;
        return true;
      case ops.setTextRenderingMode:
        s.mode = n[0]!;
        return true;
      default:
        return false;
    }
  }

  private graphics(fn: number, args: readonly unknown[], ops: Operators): void {
    const s = this.state;
    switch (fn) {
      case ops.save:
      case ops.beginGroup:
        this.stack.push({ ...s });
        break;
      case ops.restore:
      case ops.endGroup:
      case ops.paintFormXObjectEnd:
      case ops.endAnnotation:
        this.state = this.stack.pop() ?? s;
        break;
      case ops.transform:
        s.ctm = multiply(s.ctm, args as unknown as Matrix);
        break;
      case ops.paintFormXObjectBegin:
        this.stack.push({ ...s });
        if (args[0]) s.ctm = multiply(s.ctm, args[0] as Matrix);
        break;
      case ops.beginAnnotation:
        this.stack.push({ ...s });
        s.ctm = multiply(multiply(this.input.view, args[2] as Matrix), args[3] as Matrix);
        break;
      case ops.setFillRGBColor:
        s.fill = isRgb(args[0]) ? args[0] : '';
        break;
      case ops.setFillColorN:
      case ops.shadingFill:
        s.fill = '';
        break;
      case ops.setGState:
        this.graphicsState(args[0] as readonly (readonly [string, unknown])[]);
        break;
      case ops.clip:
      case ops.eoClip:
        this.clipping = true;
        break;
      case ops.constructPath:
        this.path(args, ops);
        break;
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
      case ops.paintImageMaskXObject:
      case ops.paintJpegXObject:
        this.painted.push({ box: intersect(boxUnder(s.ctm, [0, 0, 1, 1]), s.clip), colour: '', order: this.order, opaque: false });
        break;
      case ops.beginMarkedContent:
        this.groups.push(true);
        break;
      case ops.beginMarkedContentProps:
        this.groups.push(args[0] !== 'OC' || this.input.visible(args[1]));
        break;
      case ops.endMarkedContent:
        this.groups.pop();
        break;
    }
  }

  private graphicsState(entries: readonly (readonly [string, unknown])[]): void {
    for (const [key, value] of entries ?? []) {
      if (key === 'ca') this.state.alpha = Number(value);
      else if (key === 'Font' && Array.isArray(value)) {
        this.state.font = this.input.font(String(value[0]));
        this.state.size = Number(value[1]);
      }
    }
  }

  private path(args: readonly unknown[], ops: Operators): void {
    const s = this.state;
    const bounds = args[2] as ArrayLike<number> | null | undefined;
    if (bounds && bounds.length >= 4) {
      const box = intersect(boxUnder(s.ctm, [bounds[0]!, bounds[1]!, bounds[2]!, bounds[3]!]), s.clip);
      const kind = args[0];
      const fills =
        kind === ops.fill ||
        kind === ops.eoFill ||
        kind === ops.fillStroke ||
        kind === ops.eoFillStroke ||
        kind === ops.closeFillStroke ||
        kind === ops.closeEOFillStroke;
      if (fills && box[2] > box[0] && box[3] > box[1]) {
        const points = (args[1] as readonly (ArrayLike<number> | null)[])[0]?.length ?? 0;
        this.painted.push({ box, colour: s.fill, order: this.order, opaque: s.alpha > 0.95 && points <= 16 });
      }
      if (this.clipping) s.clip = box;
    }
    this.clipping = false;
  }

  private setMatrix(m: Matrix): void {
    this.textMatrix = m;
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  private move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  private show(glyphs: readonly (Glyph | number)[]): void {
    const s = this.state;
    const unit = s.size * s.font.unit;
    let piece: { text: string; x: number; end: number; accent?: { mark: string; end: number } } | undefined;
    const flush = () => {
      if (piece && piece.text.trim() !== '') this.add(piece.text, piece.x, piece.end);
      piece = undefined;
    };
    let last = this.x;
    for (const glyph of glyphs ?? []) {
      if (typeof glyph === 'number') {
        this.x -= (glyph * s.size * s.scale) / 1000;
        continue;
      }
      if (!glyph) continue;
      const advance = (glyph.width * unit + s.charSpacing + (glyph.isSpace ? s.wordSpacing : 0)) * s.scale;
      const drawn = glyph.width * unit * s.scale;
      const text = cleanGlyph(glyph.unicode, s.font);
      if (text === ' ' || text === '') {
        // Spaces wider than a letter are gaps of the layout, not of the text.
        if (piece && text === ' ') piece.text += ' ';
      } else {
        const gap = this.x - last;
        if (piece && (gap > splitGap * s.size || gap < -1.5 * s.size)) {
          if (!(piece.text.endsWith(' ') && gap < s.size)) flush();
        }
        piece ??= { text: '', x: this.x, end: this.x };
        const accent = combining.get(text);
        if (piece.accent && this.x < piece.accent.end - 0.05 * s.size)
          piece.text = piece.text.slice(0, -1) + (text === 'ı' ? 'i' : text) + piece.accent.mark;
        else piece.text += text;
        delete piece.accent;
        piece.end = this.x + drawn;
        if (accent) piece.accent = { mark: accent, end: piece.end };
        last = this.x + advance;
      }
      this.x += advance;
    }
    flush();
  }

  private add(text: string, from: number, to: number): void {
    const s = this.state;
    const m = multiply(s.ctm, this.textMatrix);
    const size = Math.abs(s.size) * Math.hypot(m[2], m[3]);
    const upright = Math.abs(m[1]) < 0.1 * Math.abs(m[0]);
    const [x, y] = [m[0] * from + m[2] * (this.y + s.rise) + m[4], m[1] * from + m[3] * (this.y + s.rise) + m[5]];
    const right = m[0] * to + m[2] * (this.y + s.rise) + m[4];
    if (!Number.isFinite(x + y + right + size) || !upright || s.font.vertical) return;
    const [a, b] = x <= right ? [x, right] : [right, x];
    const box: Rectangle = [a, y - 0.8 * size, b, y + 0.22 * size];
    const invisible = s.mode === 3 || s.mode === 7;
    const hidden = invisible || this.groups.includes(false) || s.alpha < 0.05 || this.outside(box) || this.unseen(box);
    const item = {
      page: this.input.page,
      x: a,
      y: box[1],
      right: b,
      bottom: box[3],
      baseline: y,
      size,
      bold: s.font.bold || s.mode === 2,
      italic: s.font.italic,
      text: text.normalize('NFC').trimEnd(),
    };
    this.items.push({ ...item, font: s.font.name, hidden, invisible, order: this.order });
  }

  private outside(box: Rectangle): boolean {
    const { width, height } = this.input;
    if (box[2] < 0 || box[0] > width || box[3] < 0 || box[1] > height) return true;
    const clip = this.state.clip;
    return box[2] < clip[0] - 1 || box[0] > clip[2] + 1 || box[3] < clip[1] - 1 || box[1] > clip[3] + 1;
  }

  /** Filled in the colour of what lies under it. Over a picture or a pattern nobody can tell, so it counts as seen. */
  private unseen(box: Rectangle): boolean {
    const { fill, mode } = this.state;
    if (fill === '' || mode === 1 || mode === 2) return false;
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    let under = '#ffffff';
    for (const p of this.painted) if (contains(p.box, x, y)) under = p.colour;
    if (under === '' || !alike(fill, under)) return false;
    this.whiteOnWhite = true;
    return true;
  }
}

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);

function alike(a: string, b: string): boolean {
  return [1, 3, 5].every((at) => Math.abs(channel(a, at) - channel(b, at)) <= 8);
}
