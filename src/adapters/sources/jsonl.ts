/** JSON Lines: one `application/1` or `event/1` a line, in UTF-8. */

import { isAscii, isUtf8 } from 'node:buffer';
import { maximumRecordBytes } from '#core/intake/json-text.js';
import { type Intake, type Origin, readRecordText } from '#core/intake/record.js';
import type { ReportTally } from '#core/intake/reports.js';
import { type ByteSource, unreadable } from './byte-source.js';
import { type Item, refused } from './item.js';
import { streamLines } from './lines.js';

export const overlong = `The record is longer than ${maximumRecordBytes / 1_000_000} MB. Leave out what is not needed of it, or mend the line end after it.`;
export const notUtf8 = 'The record is not UTF-8. Save the file as UTF-8.';

/** The text of a record, without a byte order mark; undefined when it is not UTF-8. */
export function decodeUtf8(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** One line as it stands in a file; nothing for a line of white space. */
export function readJsonlLine(bytes: Buffer, at: Origin, tally: ReportTally): Intake | undefined {
  if (bytes.length > maximumRecordBytes) return { kind: 'refusal', refusal: { ...placeOf(at), reason: overlong } };
  const text = decodeUtf8(bytes);
  if (text === undefined) return { kind: 'refusal', refusal: { ...placeOf(at), reason: notUtf8 } };
  return text.trim() === '' ? undefined : readRecordText(text, at, tally);
}

/** A JSONL file that is not read by ranges, because it is compressed or in an archive. */
export async function* jsonlItems(source: ByteSource): AsyncGenerator<Item> {
  const { file } = source;
  try {
    for await (const { line, bytes } of streamLines(source.open())) {
      const text = bytes && decodeUtf8(bytes);
      if (!bytes) yield refused(file, overlong, line);
      else if (text === undefined) yield refused(file, notUtf8, line);
      else if (text.trim() !== '') yield { kind: 'record', text, at: { file, line } };
    }
  } catch (error) {
    yield refused(file, unreadable(error));
  }
}

const placeOf = (at: Origin): { readonly file: string; readonly line?: number } => ({
  file: at.file,
  ...(at.line === undefined ? {} : { line: at.line }),
});
