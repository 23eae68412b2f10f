/** The answer first: why a file is here, what speaks for the person, what was not read, what to do next. */

import type { CaseFile, Line, Screening } from '../client-types.js';
import { linesAgainst } from './clearing.js';
import { plural } from './numbers.js';
import { type ChipKind, chipKind, familyWord, midSentence, reasonSentence, ringName, type SignalBook, signalTitle } from './words.js';

export interface Answer {
  readonly why: { readonly chips: readonly ChipKind[]; readonly text: string; readonly because: string };
  readonly speaksFor: { readonly chips: readonly ChipKind[]; readonly text: string };
  readonly notRead: { readonly unread: number; readonly of: number; readonly text: string };
  readonly next: { readonly title: string; readonly text: string };
}

export function answerOf(file: CaseFile, book: SignalBook): Answer {
  const { screening } = file;
  const against = linesAgainst(screening.lines);
  return {
    why: {
      chips: against.map((line) => chipKind(line, book)),
      text: against.length === 0 ? 'No grounds found in what could be read.' : `${reasonSentence(whyIds(screening, against), book)}.`,
      because: becauseOf(file, against),
    },
    speaksFor: speaksFor(screening, against, book),
    notRead: notRead(screening, book),
    next: nextOf(file, against, book),
  };
}

const whyIds = (screening: Screening, against: readonly Line[]): readonly string[] =>
  screening.reasons.length > 0 ? screening.reasons : against.slice(0, 4).map((line) => line.signal);

function becauseOf(file: CaseFile, against: readonly Line[]): string {
  const { screening, row } = file;
  if (screening.tier === 'clear') return row.because === 'audit' ? 'It is here for the audit sample.' : 'It asks for nothing.';
  if (screening.tier === 'verify') return 'It asks to be verified before it is advanced.';
  if (against.some((line) => line.class === 'A')) return 'Escalated because somebody who can know contradicts a claim.';
  const ring = screening.ring === null ? 'a ring' : ringName(screening.ring).toLowerCase();
  return `Escalated because it and at least one other member of ${ring} each have evidence of their own.`;
}

function speaksFor(screening: Screening, against: readonly Line[], book: SignalBook): Answer['speaksFor'] {
  const lines = screening.lines.filter((line) => chipKind(line, book) === 'for');
  const open = against.reduce((sum, line) => sum + Object.keys(book.get(line.signal)?.innocent ?? {}).length, 0);
  const innocent = open === 0 ? '' : ` ${plural(open, 'innocent explanation is', 'innocent explanations are')} open to check.`;
  return { chips: lines.map((): ChipKind => 'for'), text: `${confirmed(lines, book)}${innocent}` };
}

function confirmed(lines: readonly Line[], book: SignalBook): string {
  const weighing = lines.filter((line) => line.bits < 0);
  const said = (some: readonly Line[]): string =>
    reasonSentence(
      some.map((line) => line.signal),
      book,
    );
  if (weighing.length > 0) return `${said(weighing)}.`;
  if (lines.length > 0) return `${said(lines)}. That answers no line against this file, so it weighs nothing.`;
  return 'Nothing is confirmed yet, and that counts against nobody.';
}

function notRead(screening: Screening, book: SignalBook): Answer['notRead'] {
  const { read, of } = screening.coverage;
  const families = familiesOf(screening.unread, book).map((group) => familyWord(group.family));
  const named = families.slice(0, 4).join(', ');
  const more = families.length > 4 ? ` and ${families.length - 4} more` : '';
  const text = families.length === 0 ? 'Every signal had data.' : `No data for signals of ${named}${more}. They weigh nothing.`;
  return { unread: of - read, of, text };
}

/** Unread signals by family, the largest first. */
export function familiesOf(unread: readonly string[], book: SignalBook): { readonly family: string; readonly titles: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const id of unread) {
    const family = book.get(id)?.family ?? 'other';
    groups.set(family, [...(groups.get(family) ?? []), signalTitle(id, book)]);
  }
  return [...groups]
    .map(([family, titles]) => ({ family, titles: titles.sort() }))
    .sort((a, b) => b.titles.length - a.titles.length || (a.family < b.family ? -1 : 1));
}

/** Claims that clash open checks of records and the read-back that everybody gets; one person alone is asked on more than that. */
export const onlyClashes = (against: readonly Line[]): boolean => against.length > 0 && against.every((line) => line.class === 'C');

export const recordsFirst =
  'Only claims clash here: ask records and independent sources. The applicant is asked in the read-back that every finalist gets.';

/** The way to check the strongest line; a check of claims is never put against a line about who is behind the file, since each line brings its own. */
function nextOf(file: CaseFile, against: readonly Line[], book: SignalBook): Answer['next'] {
  const strongest = against[0];
  const ask = strongest === undefined ? undefined : book.get(strongest.signal)?.ask;
  if (strongest === undefined || file.screening.tier === 'clear')
    return { title: 'Nothing to ask', text: 'The file goes its way like any other.' };
  const title = midSentence(signalTitle(strongest.signal, book));
  if (onlyClashes(against)) return { title: `Check the records: ${title}`, text: recordsFirst };
  return { title: `Check: ${title}`, text: ask ?? 'It is the line that weighs most.' };
}
