/** Paragraph and character styles of a DOCX, as far as they change how text looks. */

import { walkXml } from './xml.js';

export interface Look {
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
  capitals?: boolean;
  /** Points. */
  size?: number;
  /** `RRGGBB`. */
  colour?: string;
  /** A background of its own, so that light text on it is meant to be seen. */
  shaded?: boolean;
  font?: string;
  heading?: boolean;
  bullet?: boolean;
}

type Attributes = Readonly<Record<string, string>>;

const off = (attributes: Attributes): boolean => /^(?:0|false|none|off)$/.test(attributes['w:val'] ?? '');

/** Takes one property element of `w:rPr` or `w:pPr` into a look. */
export function applyProperty(look: Look, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  switch (name) {
    case 'w:b':
      look.bold = !off(attributes);
      break;
    case 'w:i':
      look.italic = !off(attributes);
      break;
    case 'w:vanish':
      look.hidden = !off(attributes);
      break;
    case 'w:caps':
      look.capitals = !off(attributes);
      break;
    case 'w:sz':
      if (Number(value) > 0) look.size = Number(value) / 2;
      break;
    case 'w:color':
      look.colour = value.toUpperCase();
      break;
    case 'w:highlight':
      look.shaded = !off(attributes);
      break;
    case 'w:shd':
      look.shaded = isDark(attributes['w:fill']) || attributes['w:themeFill'] !== undefined;
      break;
    case 'w:rFonts': {
      const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
      if (font) look.font = font;
      break;
    }
    case 'w:outlineLvl':
      look.heading = Number(value) <= 1;
      break;
    case 'w:numPr':
      look.bullet = true;
      break;
    case 'w:numId':
      if (value === '0') look.bullet = false;
      break;
  }
}

const isDark = (fill: string | undefined): boolean => fill !== undefined && fill !== 'auto' && fill.toUpperCase() !== 'FFFFFF';

export interface Styles {
  readonly base: Look;
  readonly of: (id: string | undefined) => Look;
}

export function readStyles(bytes: Uint8Array | undefined): Styles {
  const styles = new Map<string, { look: Look; basedOn?: string }>();
  const base: Look = {};
  if (bytes) {
    let current: { look: Look; basedOn?: string } | undefined;
    let defaults = false;
    walkXml(bytes, 'word/styles.xml', {
      open(name, attributes) {
        if (name === 'w:docDefaults') defaults = true;
        else if (name === 'w:style') {
          current = { look: {} };
          styles.set(attributes['w:styleId'] ?? '', current);
          if (attributes['w:default'] === '1' && attributes['w:type'] === 'paragraph') styles.set('', current);
        } else if (name === 'w:basedOn' && current) current.basedOn = attributes['w:val'] ?? '';
        else if (name === 'w:name' && current && /^(?:heading [12]|title)$/i.test(attributes['w:val'] ?? ''))
          current.look.heading = /heading/i.test(attributes['w:val'] ?? '');
        else if (current) applyProperty(current.look, name, attributes);
        else if (defaults) applyProperty(base, name, attributes);
      },
      close(name) {
        if (name === 'w:docDefaults') defaults = false;
        if (name === 'w:style') current = undefined;
      },
      text() {},
    });
  }
  const resolved = new Map<string, Look>();
  const resolve = (id: string, depth: number): Look => {
    const known = resolved.get(id);
    if (known) return known;
    const style = styles.get(id);
    const look = style ? { ...(style.basedOn && depth < 10 ? resolve(style.basedOn, depth + 1) : {}), ...style.look } : {};
    resolved.set(id, look);
    return look;
  };
  return { base, of: (id) => resolve(id ?? '', 0) };
}
