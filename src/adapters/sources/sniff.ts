/** Tells what a file is by what is in it, and by its name only where that says nothing. */

import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { maximumRecordBytes, parseJson } from '#core/intake/json-text.js';
import { looksLikeResume } from '#core/intake/resume-json.js';
import { type ByteSource, headOf, readAll } from './byte-source.js';
import { type Delimiter, guessDelimiter } from './csv.js';
import { markedEncoding } from './encoding.js';
import { isGzip } from './gzip.js';

export type Format = 'jsonl' | 'json' | 'resume-json' | 'table' | 'document' | 'zip' | 'gzip';

export type Sniffed = { readonly format: Format; readonly delimiter?: Delimiter } | { readonly reason: string };

const sampleBytes = 64 * 1024;

const signatures: readonly (readonly [sign: string, what: string])[] = [
  [
    'd0cf11e0a1b11ae1',
    'an Office file of the old kind, or an encrypted one. Save a resume as DOCX or PDF and a table as CSV, without a password',
  ],
  ['7b5c727466', 'an RTF file. Save it as DOCX or PDF'],
  ['89504e47', 'a picture. Save the text as PDF'],
  ['ffd8ff', 'a picture. Save the text as PDF'],
  ['47494638', 'a picture. Save the text as PDF'],
  ['49492a00', 'a picture. Save the text as PDF'],
  ['377abcaf271c', 'an archive of a kind not read here. Pack it as zip'],
  ['526172211a07', 'an archive of a kind not read here. Pack it as zip'],
  ['28b52ffd', 'an archive of a kind not read here. Pack it as gzip or zip'],
  ['fd377a585a00', 'an archive of a kind not read here. Pack it as gzip or zip'],
  ['425a68', 'an archive of a kind not read here. Pack it as gzip or zip'],
  ['53514c69746520666f726d6174', 'a database. Export the table as CSV'],
  ['50415231', 'a Parquet file. Export the table as CSV'],
];

const empty = { reason: 'The file is empty. Give one with something in it, or leave it out.' };

export async function sniff(source: ByteSource): Promise<Sniffed> {
  const head = await headOf(source, sampleBytes);
  const extension = /\.([a-z0-9]+)$/i.exec(source.path)?.[1]?.toLowerCase() ?? '';
  if (head.length === 0) return empty;
  if (isGzip(head)) return { format: 'gzip' };
  if (head.subarray(0, 1024).includes('%PDF-')) return { format: 'document' };
  if (head.subarray(0, 4).toString('hex') === '504b0304' || head.subarray(0, 4).toString('hex') === '504b0506')
    return packed(head, extension);
  const known = signatures.find(([sign]) => head.toString('hex', 0, 16).startsWith(sign));
  if (known) return { reason: `This is ${known[1]}.` };
  if (head.subarray(257, 262).toString('latin1') === 'ustar')
    return { reason: 'This is an archive of a kind not read here. Pack it as zip.' };
  return sniffText(source, head, extension);
}

/** The first entry tells an Office file from an archive with Office files in it. */
function packed(head: Buffer, extension: string): Sniffed {
  const first = head.subarray(30, 30 + (head.length > 30 ? head.readUInt16LE(26) : 0)).toString('latin1');
  if (first === 'mimetype') return { reason: 'This is an OpenDocument file or an e-book. Save it as DOCX or PDF.' };
  if (!/^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|customXml\/)/.test(first)) return { format: 'zip' };
  const has = (folder: string) => head.includes(folder);
  if (has('xl/') && !has('word/')) return { reason: 'This is an Excel file. Save the sheet as CSV (UTF-8).' };
  if (has('ppt/') && !has('word/')) return { reason: 'This is a PowerPoint file. Save it as PDF.' };
  return has('word/') || extension === 'docx' || first === '[Content_Types].xml' ? { format: 'document' } : { format: 'zip' };
}

async function sniffText(source: ByteSource, head: Buffer, extension: string): Promise<Sniffed> {
  const encoding = markedEncoding(head);
  const text = iconv.decode(head, encoding ?? (isUtf8(wholeLetters(head)) ? 'utf-8' : 'windows-1252'));
  // Also one with nothing but blanks, line ends and a byte order mark; a longer one is refused where its first record would be.
  if (head.length < sampleBytes && text.trim() === '') return empty;
  const zeros = countZeros(text);
  // Some exports pad the cells of tables with zeros.
  if (zeros > text.length / (tables.has(extension) ? 4 : 20))
    return { reason: 'This is no text, and no file of a kind that is read here. Give JSONL, JSON, CSV, PDF or DOCX.' };
  const json = await sniffJson(source, text, extension);
  if (json) {
    if (encoding === 'utf-16le' || encoding === 'utf-16be') return { reason: 'The file is not UTF-8. Save it as UTF-8.' };
    return { format: json };
  }
  const table = sniffTable(text, extension);
  if (table) return table;
  if (isJsonl(extension)) return { format: 'jsonl' };
  if (extension === 'json') return { reason: 'The name says JSON, the file does not begin like it. Get a whole copy of it.' };
  if (extension === 'pdf' || extension === 'docx')
    return { reason: `The name says ${extension.toUpperCase()}, the file is none. Get a whole copy of it.` };
  if (/^(?:txt|text|md|markdown)$/.test(extension)) return { format: 'document' };
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return { reason: 'This is HTML or XML. Save it as PDF or DOCX.' };
  return { reason: 'This is text without the columns of a table and no JSON. Save a resume as PDF or DOCX, a table as CSV.' };
}

/** A head may end in the middle of a letter. */
function wholeLetters(head: Buffer): Buffer {
  let end = head.length;
  while (end > 0 && end > head.length - 4 && (head[end - 1]! & 0xc0) === 0x80) end--;
  return head.length < sampleBytes ? head : head.subarray(0, Math.max(end - 1, 0));
}

async function sniffJson(source: ByteSource, text: string, extension: string): Promise<Format | undefined> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [first = '', second] = lines;
  if (first.trimStart().startsWith('[')) return /^\s*\[\s*(?:$|[[{\]"\d-]|true|false|null)/.test(first) ? 'json' : undefined;
  const objects = lines.filter((line) => line.trimStart().startsWith('{')).length;
  if (!first.trimStart().startsWith('{')) {
    return objects * 2 > lines.length ? 'jsonl' : undefined;
  }
  // An object over several lines goes on with a key or ends; a line of JSONL is followed by another object.
  const goesOn = second !== undefined && !isJsonl(extension) && /^\s*(?:"|\}|\/\/)/.test(second) && !('value' in parseJson(first));
  if (!goesOn && second !== undefined) return 'jsonl';
  return (await isResume(source)) ? 'resume-json' : goesOn ? 'json' : 'jsonl';
}

const isJsonl = (extension: string): boolean => extension === 'jsonl' || extension === 'ndjson';

/** A resume is one object, so it has to be read whole to be told. */
async function isResume(source: ByteSource): Promise<boolean> {
  const bytes = await readAll(source, maximumRecordBytes);
  if (!bytes || !isUtf8(bytes)) return false;
  const parsed = parseJson(bytes.toString('utf8').replace(/^\ufeff/, ''));
  return 'value' in parsed && looksLikeResume(parsed.value);
}

const tables = new Set(['csv', 'tsv', 'tab']);

/** Without a name that says so, text is a table only where nearly all of its lines have the columns of the first. */
function sniffTable(text: string, extension: string): Sniffed | undefined {
  const guess = guessDelimiter(text.replace(/^sep=.\r?\n/i, ''));
  if (guess && (tables.has(extension) || (guess.rows > 1 && guess.alike >= guess.rows * 0.8)))
    return { format: 'table', delimiter: guess.delimiter };
  return tables.has(extension) ? { format: 'table', delimiter: extension === 'csv' ? ',' : '\t' } : undefined;
}

function countZeros(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\u0000'); at !== -1; at = text.indexOf('\u0000', at + 1)) count++;
  return count;
}
