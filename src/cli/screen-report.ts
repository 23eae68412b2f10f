/** What `screen` and `demo` print: the queue with its reasons, the rings, how much could be read. Facts and bands, no percentages. */

import type { Refusal, Report, Ring, Tier } from '../app.js';
import { titleOf } from './signal-words.js';
import { columns, count, safe, styled } from './terminal.js';

export interface FlaggedWords {
  readonly name: string;
  readonly application: string;
  readonly tier: Tier;
  readonly evidenceBits: number;
  readonly reasons: readonly string[];
}

export interface ScreenWords {
  readonly applications: number;
  readonly events: number;
  readonly seconds: number;
  readonly model: string;
  readonly tiers: Readonly<Record<Tier, number>>;
  /** Mean number of signals that had data. */
  readonly coverage?: { readonly read: number; readonly of: number };
  /** Most evidence first; not all of them need be here. */
  readonly flagged: readonly FlaggedWords[];
  readonly topReasons: readonly { readonly signal: string; readonly count: number }[];
  readonly rings: readonly Ring[];
  readonly duplicates: number;
  readonly orphanEvents: number;
  readonly reported: readonly Report[];
  readonly refusals: readonly Refusal[];
}

const glyphs = { clear: '○', verify: '◐', escalate: '◆' } as const;
const ringsShown = 8;

export function tierWord(tier: Tier): string {
  const word = `${glyphs[tier]} ${tier}`;
  return tier === 'verify' ? styled(word, 'orange') : tier === 'escalate' ? styled(word, 'plum') : styled(word, 'teal');
}

/** `rows`: how many of the flagged files to print. */
export function reportOf(words: ScreenWords, rows: number): string[] {
  const { tiers, coverage } = words;
  const readable = coverage ? `, with ${Math.round(coverage.read)} of ${coverage.of} signals readable on average` : '';
  return [
    `${count(words.applications)} applications screened in ${words.seconds.toFixed(1)} s` +
      (words.events > 0 ? `, with ${count(words.events)} later events` : '') +
      ` (model ${words.model})`,
    '',
    ...columns(
      [
        [
          tierWord('escalate'),
          count(tiers.escalate),
          'flagged, and a source contradicts, or two members of a ring have evidence of their own',
        ],
        [tierWord('verify'), count(tiers.verify), 'flagged: to be verified before anybody advances the file'],
        [tierWord('clear'), count(tiers.clear), `no grounds found${readable}`],
      ],
      [1],
    ),
    ...queue(words, rows),
    ...topReasons(words),
    ...rings(words),
    ...remarks(words),
  ];
}

function queue({ flagged, tiers }: ScreenWords, rows: number): string[] {
  if (flagged.length === 0 || rows === 0) return [];
  const shown = flagged
    .slice(0, rows)
    .map((row): string[] => [
      tierWord(row.tier),
      safe(row.name, 28),
      safe(row.application, 32),
      row.evidenceBits.toFixed(2),
      reasonWords(row),
    ]);
  const more = tiers.verify + tiers.escalate - shown.length;
  return [
    '',
    styled('To verify', 'bold'),
    ...columns([['', 'name', 'application', 'bits', 'why'].map((head) => styled(head, 'dim')), ...shown], [3]),
    ...(more > 0 ? [styled(`… and ${count(more)} more`, 'dim')] : []),
  ];
}

function reasonWords({ reasons: [first, ...more] }: FlaggedWords): string {
  return `${first === undefined ? '' : titleOf(first)}${more.length > 0 ? `, and ${more.length} more` : ''}`;
}

function topReasons({ topReasons: top }: ScreenWords): string[] {
  if (top.length === 0) return [];
  return [
    '',
    styled('Top reasons', 'bold'),
    ...columns(
      top.map((reason) => [count(reason.count), titleOf(reason.signal)]),
      [0],
    ),
  ];
}

/** Reasons of flagged files, counted, most first. */
export function countedReasons(flagged: readonly Pick<FlaggedWords, 'reasons'>[], most: number): ScreenWords['topReasons'] {
  const counts = new Map<string, number>();
  for (const row of flagged) for (const reason of row.reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([signal, n]) => ({ signal, count: n }));
}

function rings({ rings: all }: ScreenWords): string[] {
  if (all.length === 0) return [];
  const largest = [...all].sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1)).slice(0, ringsShown);
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
        [ring.firstSeen, ring.lastSeen].map((at) => at?.slice(0, 10) ?? '…').join(' – '),
        ring.assets
          .slice(0, 3)
          .map((asset) => `${asset.kind} of ${asset.holders}`)
          .join(', '),
      ]),
    ),
    ...(all.length > ringsShown ? [styled(`… and ${count(all.length - ringsShown)} more`, 'dim')] : []),
  ];
}

function remarks({ duplicates, orphanEvents, reported, refusals }: ScreenWords): string[] {
  const lines: string[] = [];
  if (duplicates > 0) lines.push(`${count(duplicates)} records came twice and were counted once`);
  if (orphanEvents > 0) lines.push(`${count(orphanEvents)} events name an application that is not here; they wait for it`);
  for (const { path, reason, count: n } of reported.slice(0, 5))
    lines.push(`${safe(path, 80) || 'elsewhere'}: ${safe(reason, 160)} (${count(n)} ×)`);
  if (reported.length > 5) lines.push(`… and ${count(reported.length - 5)} more kinds of reports`);
  for (const refusal of refusals.slice(0, 10)) lines.push(`refused: ${refusalWords(refusal)}`);
  if (refusals.length > 10) lines.push(`… and ${count(refusals.length - 10)} more refused`);
  return lines.length === 0 ? [] : ['', ...lines];
}

export const refusalWords = ({ file, line, path, reason }: Refusal): string =>
  `${safe(file, 80)}${line === undefined ? '' : `:${line}`}${path ? ` ${safe(path, 60)}` : ''}: ${safe(reason, 240)}`;
