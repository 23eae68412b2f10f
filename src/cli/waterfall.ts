/** The lines of a score, drawn on one axis: prior first, total last. Every line can be recomputed by hand. */

import type { Line, Screening } from '../app.js';
import { tierWord } from './screen-report.js';
import { signalOf, titleOf } from './signal-words.js';
import { columns, safe, signed, styled } from './terminal.js';

const barWidth = 36;

export interface ExplainOptions {
  /** Evidence bits from which a file that meets the rule is flagged. */
  readonly askAt: number | null;
}

export function explanation(screening: Screening, { askAt }: ExplainOptions): string[] {
  const { lines, coverage } = screening;
  return [
    `${safe(`${screening.source}/${screening.application}`, 100)}  ${tierWord(screening.tier)}${screening.ring ? `  ${screening.ring}` : ''}`,
    verdict(screening, askAt),
    '',
    ...drawing(screening),
    '',
    ...lines.flatMap(about),
    styled(`Not read: ${screening.unread.length} of ${coverage.of} signals had no data. They weigh nothing.`, 'dim'),
    ...wrapped(screening.unread.map(titleOf).join(' · '), 100).map((text) => styled(`  ${text}`, 'dim')),
    '',
    styled(`model ${screening.model}, snapshot ${screening.snapshot}, screened ${screening.screenedAt}`, 'dim'),
  ];
}

function verdict({ tier, evidenceBits, coverage }: Screening, askAt: number | null): string {
  const asks = askAt === null ? 'the rule alone decides whom to ask' : `asks from ${askAt.toFixed(2)} on, by the rule of classes`;
  if (tier === 'clear')
    return `No grounds found, with ${coverage.read} of ${coverage.of} signals readable. Evidence ${evidenceBits.toFixed(2)} bits; ${asks}.`;
  return `Evidence ${evidenceBits.toFixed(2)} bits without prior and context; ${asks}.`;
}

/** Rows of: class, what was found, the bar from the sum before to the sum after, bits. */
function drawing({ lines, bits }: Screening): string[] {
  const sums = [0];
  for (const line of lines) sums.push((sums.at(-1) ?? 0) + line.bits);
  const low = Math.min(...sums);
  const high = Math.max(...sums, low + 1);
  const at = (sum: number) => Math.round(((sum - low) / (high - low)) * (barWidth - 1));
  const rows = lines.map((line, i): string[] => [
    line.class ?? '·',
    safe(titleOf(line.signal), 52),
    bar(at(sums[i] ?? 0), at(sums[i + 1] ?? 0), line),
    signed(line.bits),
  ]);
  return columns([...rows, ['=', 'Total', bar(at(0), at(bits)), signed(bits)]], [3]);
}

function bar(from: number, to: number, line?: Line): string {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const fill = line?.class === 'D' ? '░' : line && line.bits < 0 && line.signal !== 'prior' ? '▒' : '█';
  return `${' '.repeat(left)}${fill.repeat(right - left + 1)}${' '.repeat(barWidth - 1 - right)}`;
}

/** What stands behind one line: where to look, what could explain it, how to ask. */
function about(line: Line): string[] {
  const signal = signalOf(line.signal);
  if (!signal || line.bits === 0) return [];
  const places = (line.evidence ?? []).flatMap((e) => e.at.map((p) => `${p.source}/${p.application} ${p.path}`));
  const context = line.class === 'D' ? ' (context: never a reason by itself)' : '';
  return [
    styled(`${line.class} ${signal.title}${context}`, 'bold'),
    ...wrapped(signal.why, 96).map((text) => `  ${text}`),
    ...places.slice(0, 6).map((place) => `  at ${safe(place, 110)}`),
    ...(places.length > 6 ? [`  … and ${places.length - 6} more places`] : []),
    ...(signal.direction === 'for' ? [] : Object.values(signal.innocent).map((reason) => `  innocent if: ${reason}`)),
    ...(signal.direction === 'for' ? [] : wrapped(`how to ask: ${signal.ask}`, 96).map((text) => `  ${text}`)),
    '',
  ];
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(word);
  }
  return lines;
}
