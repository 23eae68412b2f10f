/** How tables were understood and what was joined, in a few lines a person can check. */

import type { Note } from '../app.js';
import { columns, count, safe, styled } from './terminal.js';

export function notesOf(notes: readonly Note[]): string[] {
  return notes.flatMap((note) => (note.kind === 'table' ? tableLines(note) : joinLines(note)));
}

function tableLines({ file, mapping, samples }: Extract<Note, { kind: 'table' }>): string[] {
  const rows = mapping.columns.map(({ column, field, by }, i) => [
    safe(column, 32),
    field ?? styled(by === 'protected' ? 'left out: no business of a screening' : 'kept, not read', 'dim'),
    styled(safe(samples.map((cells) => cells[i] ?? '').find((cell) => cell !== '') ?? '', 40), 'dim'),
  ]);
  return [
    styled(`${safe(file, 80)} was read as ${mapping.system === undefined ? 'a table' : `an export of ${mapping.system}`}:`, 'bold'),
    ...columns(rows).map((line) => `  ${line}`),
    '',
  ];
}

function joinLines({ joins, rowsLeft, filesLeft }: Extract<Note, { kind: 'joins' }>): string[] {
  const ways = new Map<string, number>();
  for (const { by } of joins) ways.set(by, (ways.get(by) ?? 0) + 1);
  const by = [...ways].map(([way, n]) => `${count(n)} by ${way}`).join(', ');
  return [
    styled(`${count(joins.length)} files joined to rows${by ? `: ${by}` : ''}`, 'bold'),
    ...leftovers(
      'rows without a file',
      rowsLeft.map(({ file, line }) => `${file}:${line}`),
    ),
    ...leftovers('files without a row, screened on their own', filesLeft),
    '',
  ];
}

function leftovers(what: string, left: readonly string[]): string[] {
  if (left.length === 0) return [];
  const shown = left
    .slice(0, 3)
    .map((one) => safe(one, 48))
    .join(', ');
  return [`  ${count(left.length)} ${what}: ${shown}${left.length > 3 ? ', …' : ''}`];
}
