/** Pieces of text of all pages → lines in reading order, columns continued over pages. */

import { type Region, regionsOf } from './columns.js';
import { looksLikeDate } from './date-scan.js';
import { headingKind } from './heading-words.js';
import { placeOf } from './places.js';
import { type Segment, segmentsOf } from './rows.js';
import { bulletLength, type Run, type TextItem, type TextLine } from './text-line.js';

interface Thread {
  x: number;
  right: number;
  readonly page: number;
  readonly parts: { readonly page: number; readonly region: Region }[];
}

/** Reading order: page by page, but a column that goes on over the page stays together. */
export function layOut(items: readonly TextItem[]): TextLine[] {
  const threads: Thread[] = [];
  let open: Thread[] = [];
  for (const [page, list] of byPage(items)) {
    const regions = regionsOf(segmentsOf(list));
    const next: Thread[] = [];
    for (const region of regions) {
      const before = open.length > 1 && regions.length > 0 ? continued(open, region) : undefined;
      if (before) {
        before.parts.push({ page, region });
        next.push(before);
      } else {
        const thread = { x: region.x, right: region.right, page, parts: [{ page, region }] };
        threads.push(thread);
        next.push(thread);
      }
    }
    open = next.filter((thread, i) => next.indexOf(thread) === i && !goesOnBelow(thread, next));
  }
  const lines: TextLine[] = [];
  threads.forEach((thread, column) => {
    for (const part of thread.parts) pushLines(part.region, part.page, column, lines);
  });
  return withoutRunning(lines).map((line, i) => ({ ...line, line: i + 1 }));
}

const pageNumber = /^(?:page|seite|p[áa]gina|pagina)?\s*[-–—]?\s*\d{1,3}\s*(?:(?:\/|of|von|de|sur|di|\|)\s*\d{1,3})?\s*[-–—]?$/i;

/** Page numbers, and what stands at the same height of every page (its number apart), are not the text. The first of the latter stays. */
function withoutRunning(lines: readonly TextLine[]): TextLine[] {
  const seen = new Map<string, number>();
  return lines.filter((line) => {
    const top = line.box?.[1] ?? 0;
    if (top > 60 && pageNumber.test(line.text) && line.text.length < 16 && !/(?:19|20)\d\d/.test(line.text)) return false;
    const key = `${Math.round(top / 8)}|${line.text.replace(/\d+/g, '#')}`;
    const page = seen.get(key);
    if (page === undefined) seen.set(key, line.page);
    return page === undefined || page === line.page || line.bullet;
  });
}

/** Whether another region of the page stands below this one: then that, not this, goes on over the page. */
function goesOnBelow(thread: Thread, all: readonly Thread[]): boolean {
  const bottom = lastBaseline(thread);
  return all.some(
    (other) => other !== thread && firstBaseline(other) > bottom && Math.min(other.right, thread.right) > Math.max(other.x, thread.x),
  );
}

const lastPart = (thread: Thread): Region => thread.parts[thread.parts.length - 1]!.region;
const firstBaseline = (thread: Thread): number => lastPart(thread).rows[0]![0]!.baseline;
const lastBaseline = (thread: Thread): number => lastPart(thread).rows[lastPart(thread).rows.length - 1]![0]!.baseline;

function byPage(items: readonly TextItem[]): [number, TextItem[]][] {
  const pages = new Map<number, TextItem[]>();
  for (const item of items) {
    const list = pages.get(item.page);
    if (list) list.push(item);
    else pages.set(item.page, [item]);
  }
  return [...pages].sort((a, b) => a[0] - b[0]);
}

/** The column of the page before that stands where this one does. A page without columns goes on with the widest. */
function continued(open: readonly Thread[], region: Region): Thread | undefined {
  let best: Thread | undefined;
  let bestShare = 0.6;
  for (const thread of open) {
    const overlap = Math.min(thread.right, region.right) - Math.max(thread.x, region.x);
    const share = overlap / Math.max(1, Math.max(thread.right, region.right) - Math.min(thread.x, region.x));
    if (share > bestShare) [best, bestShare] = [thread, share];
  }
  return best;
}

function pushLines(region: Region, page: number, column: number, out: TextLine[]): void {
  const leading = medianLeading(region);
  let above: number | undefined;
  // Where the text under an entry's header began: dates in a margin beside that text belong to the header.
  let body = -1;
  for (const row of region.rows) {
    const baseline = row[0]!.baseline;
    const size = Math.max(...row.map((s) => s.size));
    // Larger type needs more room, which is not a gap.
    const gap = above === undefined ? 1 : Math.max(0, (baseline - above) / Math.max(leading, size * 1.15) - 1);
    above = baseline;
    const head = row.length > 1 && headingKind(row[0]!.text) !== undefined && !looksLikeDate(row[0]!.text) ? row.slice(0, 1) : [];
    if (head.length > 0) out.push(lineOf(head, page, column, gap));
    const rest = row.slice(head.length);
    const line = lineOf(rest, page, column, head.length > 0 ? 0 : gap);
    const first = bulletLength(rest[0]!.text) > 0;
    body = first || (body >= 0 && gap < 0.35 && !isHeaderRow(rest)) ? (body < 0 ? out.length : body) : -1;
    if (body >= 0 && rest.length > 1 && isMargin(rest[rest.length - 1]!.text)) {
      out.splice(body, 0, lineOf(rest.slice(-1), page, column, 0));
      body++;
      out.push(lineOf(rest.slice(0, -1), page, column, gap));
    } else out.push(line);
  }
}

const duration = /^(?:\d{1,2}\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois)\.?[\s,]*){1,2}$/i;
const isMargin = (text: string): boolean =>
  text.length <= 40 && (looksLikeDate(text) || duration.test(text) || placeOf(text) !== undefined);

/** Bold type or a date behind a short text begins the next entry rather than going on with the one above. */
const isHeaderRow = (row: readonly Segment[]): boolean =>
  row[0]!.runs.every((run) => run.bold) ||
  (row.length > 1 && row[0]!.text.length < 48 && bulletLength(row[0]!.text) === 0 && /^\p{Lu}/u.test(row[0]!.text));

function medianLeading(region: Region): number {
  const steps: number[] = [];
  for (let i = 1; i < region.rows.length; i++) {
    const step = region.rows[i]![0]!.baseline - region.rows[i - 1]![0]!.baseline;
    if (step > 0) steps.push(step / region.rows[i]![0]!.size);
  }
  steps.sort((a, b) => a - b);
  const sizes = region.rows.map((row) => row[0]!.size).sort((a, b) => a - b);
  // Lines within paragraphs are the closest ones: the lower quartile is the leading, whatever space entries have.
  return (steps[Math.floor(steps.length / 4)] ?? 1.2) * (sizes[sizes.length >> 1] ?? 10);
}

function lineOf(segments: readonly Segment[], page: number, column: number, gap: number): TextLine {
  const runs: Run[] = [];
  for (const [index, segment] of segments.entries()) {
    for (const [i, run] of segment.runs.entries()) runs.push({ ...run, apart: index > 0 && i === 0 });
  }
  const whole = segments.map((s) => s.text).join('\t');
  const bullet = bulletLength(whole);
  const first = segments[0]!;
  const main = segments.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: whole.slice(bullet),
    runs: bullet > 0 ? withoutBullet(runs) : runs,
    page,
    line: 0,
    box: [
      first.x,
      Math.min(...segments.map((s) => s.y)),
      Math.max(...segments.map((s) => s.right)),
      Math.max(...segments.map((s) => s.bottom)),
    ],
    indent: first.x,
    size: main.size,
    bold: share(first, (run) => run.bold) > 0.5,
    italic: share(first, (run) => run.italic) > 0.5,
    bullet: bullet > 0,
    gap,
    column,
  };
}

const share = (segment: Segment, is: (run: Run) => boolean): number =>
  segment.runs.reduce((sum, run) => sum + (is(run) ? run.text.length : 0), 0) /
  Math.max(
    1,
    segment.runs.reduce((sum, run) => sum + run.text.length, 0),
  );

function withoutBullet(runs: readonly Run[]): Run[] {
  const rest = [...runs];
  while (rest.length > 0) {
    const first = rest[0]!;
    const text = first.text.trimStart();
    const cut = bulletLength(text) || bulletLength(`${text} `);
    if (cut === 0) break;
    const left = text.slice(cut).trimStart();
    if (left !== '') {
      rest[0] = { ...first, text: left };
      break;
    }
    rest.shift();
  }
  return rest;
}
