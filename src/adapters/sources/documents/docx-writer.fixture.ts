/** Writes small archives and DOCX files by hand, for tests. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: Buffer | string;
  /** A size to declare instead of the true one. */
  readonly claim?: number;
  readonly flags?: number;
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claim, flags = 0 } of entries) {
    const raw = Buffer.from(data as string);
    const packed = deflateRawSync(raw);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(raw), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claim ?? raw.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const label = Buffer.from(name);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), head, tail, label]));
    files.push(file);
    offset += file.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...files, index, Buffer.from('PK\x05\x06', 'latin1'), end]));
}

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${text
    .split('\t')
    .map((piece) => `<w:t xml:space="preserve">${xml(piece)}</w:t>`)
    .join('<w:tab/>')}</w:r>`;
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner}</w:p>`;
export const bullet = (text: string): string => paragraph(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
export const heading = (text: string): string => paragraph(run(text), '<w:pStyle w:val="Heading1"/>');
export const cell = (...inner: readonly string[]): string => `<w:tc><w:tcPr/>${inner.join('')}</w:tc>`;
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;

export interface DocxInput {
  readonly body: string;
  readonly parts?: readonly ZipEntry[];
  readonly core?: string;
}

export function writeDocx({ body, parts = [], core = '' }: DocxInput): Uint8Array {
  return writeZip([
    {
      name: '[Content_Types].xml',
      data: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: 'word/document.xml', data: `<?xml version="1.0" encoding="UTF-8"?><w:document ${w}><w:body>${body}</w:body></w:document>` },
    {
      name: 'word/styles.xml',
      data: `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Carlito"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style></w:styles>`,
    },
    {
      name: 'docProps/core.xml',
      data: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    },
    {
      name: 'docProps/app.xml',
      data: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Example Writer</Application><AppVersion>16.0000</AppVersion></Properties>',
    },
    ...parts,
  ]);
}

export const part = (name: string, inner: string): ZipEntry => ({ name, data: `<w:hdr ${w}>${inner}</w:hdr>` });
