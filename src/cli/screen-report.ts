/** What `screen` and `demo` print: the queue with its reasons, the rings, how much could be read. Facts and bands, no percentages. */

import type { FlaggedRow, ScreenResult } from '../app.js';
import { titleOf } from './signal-words.js';
import { columns, count, safe, styled } from './terminal.js';

export interface ReportOptions {
  /** Rows of the queue to print. */
  readonly rows: number;
}

const glyphs = { clear: '○', verify: '◐', escalate: '◆' } as const;

export function tierWord(tier: keyof typeof glyphs): string {
  const word = `${glyphs[tier]} ${tier}`;
  return tier === 'verify' ? styled(word, 'orange') : tier === 'escalate' ? styled(word, 'plum') : styled(word, 'teal');
}

export function reportOf(result: ScreenResult, { rows }: ReportOptions): string[] {
  const { summary, coverage } = result;
  return [
    `${count(summary.applications)} applications screened in ${summary.seconds.toFixed(1)} s` +
      (summary.events > 0 ? `, with ${count(summary.events)} later events` : '') +
      ` (model ${summary.model})`,
    '',
    ...columns(
      [
        [tierWord('escalate'), count(summary.tiers.escalate), 'flagged, and two members of a ring or a source of its own stand behind it'],
        [tierWord('verify'), count(summary.tiers.verify), 'flagged: to be verified before anybody advances the file'],
        [tierWord('clear'), count(summary.tiers.clear), `no grounds found, with ${coverageWords(coverage)}`],
      ],
      [1],
    ),
    ...queue(result, rows),
    ...topReasons(result),
    ...rings(result),
    ...remarks(result),
  ];
}

const coverageWords = ({ read, of }: ScreenResult['coverage']): string => `${Math.round(read)} of ${of} signals readable on average`;

function queue({ flagged }: ScreenResult, rows: number): string[] {
  if (flagged.length === 0) return [];
  const shown = flagged
    .slice(0, rows)
    .map((row): string[] => [
      tierWord(row.tier),
      safe(row.name, 28),
      safe(`${row.ref.source}/${row.ref.id}`, 32),
      row.evidenceBits.toFixed(2),
      reasonWords(row),
    ]);
  return [
    '',
    styled('To verify, most evidence first', 'bold'),
    ...columns([['', 'name', 'application', 'bits', 'why'].map((head) => styled(head, 'dim')), ...shown], [3]),
    ...(flagged.length > rows ? [styled(`… and ${count(flagged.length - rows)} more`, 'dim')] : []),
  ];
}

function reasonWords(row: FlaggedRow): string {
  const [first, ...more] = row.reasons;
  return `${first === undefined ? '' : titleOf(first)}${more.length > 0 ? `, and ${more.length} more` : ''}`;
}

function topReasons({ flagged }: ScreenResult): string[] {
  const counts = new Map<string, number>();
  for (const row of flagged) for (const reason of row.reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 6);
  if (top.length === 0) return [];
  return [
    '',
    styled('Top reasons', 'bold'),
    ...columns(
      top.map(([id, n]) => [count(n), titleOf(id)]),
      [0],
    ),
  ];
}

function rings({ rings: all }: ScreenResult): string[] {
  if (all.length === 0) return [];
  const largest = [...all].sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1)).slice(0, 8);
  return [
    '',
    styled(
      `${count(all.length)} ${all.length === 1 ? 'ring' : 'rings'}: identities behind one hand, as far as shared artefacts show`,
      'bold',
    ),
    ...columns(
      largest.map((ring) => [
        ring.id,
        `${ring.members.length} files`,
        ring.assets
          .slice(0, 3)
          .map((asset) => `${asset.kind} of ${asset.holders}`)
          .join(', '),
        [ring.firstSeen, ring.lastSeen].map((at) => at?.slice(0, 10) ?? '').join(' – '),
      ]),
    ),
  ];
}

function remarks({ summary, refusals }: ScreenResult): string[] {
  const lines: string[] = [];
  if (summary.duplicates > 0) lines.push(`${count(summary.duplicates)} records came twice and were counted once`);
  if (summary.orphanEvents > 0) lines.push(`${count(summary.orphanEvents)} events name an application that is not here; they wait for it`);
  for (const { path, reason, count: n } of summary.reported.slice(0, 5)) lines.push(`${path || 'elsewhere'}: ${reason} (${count(n)} ×)`);
  if (summary.reported.length > 5) lines.push(`… and ${count(summary.reported.length - 5)} more kinds of reports, all in summary.json`);
  for (const refusal of refusals.slice(0, 10)) lines.push(`refused: ${refusalWords(refusal)}`);
  if (refusals.length > 10) lines.push(`… and ${count(refusals.length - 10)} more refused, all in refused.jsonl`);
  return lines.length === 0 ? [] : ['', ...lines];
}

export const refusalWords = ({ file, line, path, reason }: ScreenResult['refusals'][number]): string =>
  `${safe(file, 80)}${line === undefined ? '' : `:${line}`}${path ? ` ${safe(path, 60)}` : ''}: ${safe(reason, 240)}`;
