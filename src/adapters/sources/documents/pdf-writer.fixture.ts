/** Writes small PDFs by hand, for tests: text in Helvetica with the standard encoding, links, metadata, and the nasty kinds. */

import { deflateSync } from 'node:zlib';
import type { TextItem } from '#core/intake/document/text-line.js';

export interface PdfInput {
  /** Content stream of each page. */
  readonly pages: readonly string[];
  readonly info?: Readonly<Record<string, string>>;
  readonly links?: readonly { readonly page: number; readonly rect: readonly number[]; readonly url: string }[];
  readonly compress?: boolean;
  /** A picture `Im1` to draw. */
  readonly image?: boolean;
  /** A drawing `X0` that draws the next ten times, which draws the next ten times …: small, and without end in any lifetime. */
  readonly nested?: boolean;
  readonly encrypt?: boolean;
}

const latin = (text: string): string =>
  text
    .replace(/[–—]/g, (dash) => (dash === '–' ? '\x96' : '\x97'))
    .replace(/•/g, '\x95')
    .replace(/’/g, '\x92');
const escaped = (text: string): string => latin(text).replace(/[\\()]/g, '\\$&');

export const show = (x: number, y: number, text: string, size = 10, font = 'F1'): string =>
  `BT /${font} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET\n`;

/** The items of a sheet as content streams, one for each page. */
export function contentOf(items: readonly TextItem[], height = 792): string[] {
  const pages: string[] = [];
  for (const item of items) {
    const font = item.bold ? 'F2' : item.italic ? 'F3' : 'F1';
    pages[item.page - 1] =
      (pages[item.page - 1] ?? '') +
      show(Math.round(item.x * 100) / 100, Math.round((height - item.baseline) * 100) / 100, item.text, item.size, font);
  }
  return Array.from(pages, (page) => page ?? '');
}

export function writePdf({
  pages,
  info = {},
  links = [],
  compress = true,
  image = false,
  nested = false,
  encrypt = false,
}: PdfInput): Uint8Array {
  const objects: Buffer[] = [];
  const add = (text: string, stream?: Buffer): number => {
    objects.push(
      stream
        ? Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from('\nstream\n'), stream, Buffer.from('\nendstream')])
        : Buffer.from(text, 'latin1'),
    );
    return objects.length;
  };
  const font = (name: string) => add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  const fonts = `<< /F1 ${font('Helvetica')} 0 R /F2 ${font('Helvetica-Bold')} 0 R /F3 ${font('Helvetica-Oblique')} 0 R >>`;
  const picture = image
    ? add(
        '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Length 3 >>',
        Buffer.from([200, 30, 30]),
      )
    : 0;
  let form = 0;
  for (let depth = 0; nested && depth < 14; depth++) {
    const inner = form ? ` /Resources << /XObject << /X0 ${form} 0 R >> >>` : '';
    const content = Buffer.from(form ? '/X0 Do '.repeat(10) : '0 0 m 9 9 l S ');
    form = add(`<< /Type /XObject /Subtype /Form /BBox [0 0 9 9]${inner} /Length ${content.length} >>`, content);
  }
  const drawings = `${picture ? ` /Im1 ${picture} 0 R` : ''}${form ? ` /X0 ${form} 0 R` : ''}`;
  const parent = objects.length + pages.length * 2 + links.length + 1;
  const kids: number[] = [];
  pages.forEach((page, index) => {
    const raw = Buffer.from(page, 'latin1');
    const data = compress ? deflateSync(raw) : raw;
    const content = add(`<< /Length ${data.length}${compress ? ' /Filter /FlateDecode' : ''} >>`, data);
    const annotations = links
      .filter((link) => link.page === index + 1)
      .map((link) => add(`<< /Type /Annot /Subtype /Link /Rect [${link.rect.join(' ')}] /A << /S /URI /URI (${escaped(link.url)}) >> >>`));
    kids.push(
      add(
        `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font ${fonts} /XObject <<${drawings} >> >> /Annots [${annotations.map((n) => `${n} 0 R`).join(' ')}] >>`,
      ),
    );
  });
  const tree = add(`<< /Type /Pages /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const meta = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
  );
  const lock = encrypt ? add(`<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`) : 0;
  return joined(
    objects,
    `/Root ${catalog} 0 R /Info ${meta} 0 R${lock ? ` /Encrypt ${lock} 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]` : ''}`,
  );
}

function joined(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n', 'latin1')];
  let length = parts[0]!.length;
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(length);
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
