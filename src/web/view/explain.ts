/** A score as plain text, for a mail or a ticket: the same lines, the same numbers, the same order as on screen. */

import type { CaseFile } from '../client-types.js';
import { signedCents } from './numbers.js';
import { type Row, waterfall } from './waterfall.js';
import { chipKind, lineWords, type SignalBook, tierWord } from './words.js';

export function explain(file: CaseFile, askAt: number | null, book: SignalBook): string {
  const { row, screening } = file;
  const drawn = waterfall(screening, askAt);
  const one = (entry: Row): string => {
    const kind = chipKind(entry.line, book);
    const mark = kind === 'sum' ? ' ' : kind === 'for' ? '−' : kind;
    return `${signedCents(entry.cents).padStart(8)}  ${mark}  ${lineWords(entry.line, book, { capAt: entry.capAt }).title}`;
  };
  const threshold = askAt === null ? 'asks by the rule alone' : `asks from ${signedCents(Math.round(askAt * 100))}`;
  return [
    `${row.number}, ${row.name}: ${tierWord[screening.tier]}`,
    one(drawn.prior),
    ...drawn.evidence.map(one),
    `${signedCents(drawn.subtotal.cents).padStart(8)}  =  Evidence, ${threshold}`,
    ...drawn.context.map(one),
    `${signedCents(drawn.total.cents).padStart(8)}  =  Total in bits`,
    `${screening.coverage.read} of ${screening.coverage.of} signals had data. Model ${screening.model}, screened ${screening.screenedAt}.`,
  ].join('\n');
}
