/** Characters and fonts of a PDF as text needs them. */

export interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its characters are pictures. */
  readonly icon: boolean;
  /** Text space per glyph unit: 0.001 but for Type 3 fonts. */
  readonly unit: number;
  readonly vertical: boolean;
}

const bold = /bold|black|heavy|demi|-bd|cmbx|sfbx|lmb|[a-z]bx\d|semibold|medium(?:cond)?$|bold/i;
const italic = /ital|obliq|slant|cmti|cmsl|sfti|-it$/i;
const icon = /awesome|icon|symbol|wingding|webding|dingbat|marvosym|bullet|academicons|fontello|pictogram/i;

interface LibraryFont {
  readonly name?: string;
  readonly fontMatrix?: ArrayLike<number>;
  readonly vertical?: boolean;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
}

/** A subset's name begins with six letters and a plus, which say nothing. */
export const fontName = (name: string): string => name.replace(/^[A-Z]{6}\+/, '');

export function fontOf(font: LibraryFont | undefined): Font {
  const name = fontName(font?.name ?? '');
  const unit = font?.fontMatrix?.[0];
  return {
    name,
    bold: font?.bold === true || font?.black === true || bold.test(name),
    italic: font?.italic === true || italic.test(name),
    icon: icon.test(name),
    unit: unit !== undefined && unit > 0 ? unit : 0.001,
    vertical: font?.vertical === true,
  };
}

/** Accents that TeX draws as characters of their own, before the letter. */
export const combining: ReadonlyMap<string, string> = new Map([
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['¨', '\u0308'],
  ['ˆ', '\u0302'],
  ['˜', '\u0303'],
  ['¸', '\u0327'],
  ['ˇ', '\u030c'],
  ['˚', '\u030a'],
  ['˙', '\u0307'],
  ['˝', '\u030b'],
]);

const isPrivate = (code: number): boolean => (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;

/** What a glyph says: pictures become bullets, ligatures letters, every kind of space one, controls nothing. */
export function cleanGlyph(unicode: string, font: Font): string {
  if (unicode.length === 1) {
    const code = unicode.charCodeAt(0);
    if (code > 32 && code < 127) return font.icon ? '•' : unicode;
    if (code === 32 || code === 160 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000 || code === 9) return ' ';
    if (code < 32 || code === 127 || code === 0xfeff || code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfffd) return '';
    if (code >= 0xfb00 && code <= 0xfb06) return unicode.normalize('NFKC');
    if (code >= 0x2f00 && code <= 0x2fdf) return unicode.normalize('NFKC');
  }
  if (unicode === '') return '';
  const code = unicode.codePointAt(0)!;
  if (isPrivate(code) || (font.icon && code > 127)) return '•';
  if (font.icon) return '•';
  return unicode;
}
