/** Entries of a work section → employers, titles, places and dates. */

import { type Entry, entriesOf } from './entries.js';
import { headerParts, type Part } from './header-parts.js';
import { splitTrailingPlace } from './places.js';
import { type Reading, reading } from './readings.js';
import type { TextLine } from './text-line.js';
import { hoursOf, wordShares, workplaceOf } from './title-words.js';
import { commaPair, nameFields, type Order } from './work-names.js';

export interface WorkReading {
  employer?: Reading;
  title?: Reading;
  place?: Reading;
  workplace?: Reading;
  hours?: Reading;
  start?: Reading;
  end?: Reading;
  url?: Reading;
  readonly highlights: readonly string[];
}

interface Draft {
  readonly entry: Entry;
  readonly parts: readonly Part[];
  readonly candidates: readonly Part[];
  readonly place?: Part;
  /** A known place was cut off behind a comma. */
  readonly cut: boolean;
}

export function readWork(lines: readonly TextLine[]): WorkReading[] {
  const drafts = withTowns(entriesOf(lines).map(draft));
  const order = orderOf(drafts);
  const out: WorkReading[] = [];
  let group: Reading | undefined;
  for (const item of drafts) {
    const work = assigned(item, order);
    if (!work.title && work.employer && item.entry.body.length === 0 && drafts.length > 1 && isGroupHead(item, drafts)) {
      group = work.employer;
      continue;
    }
    if (!work.employer && work.title) inherit(work, group ?? out[out.length - 1]?.employer);
    else group = undefined;
    if (work.employer || work.title) out.push(work);
  }
  return out;
}

/** A company with dates of its own over several roles in it: the next entry names no other company and lies within. */
function isGroupHead(item: Draft, drafts: readonly Draft[]): boolean {
  const next = drafts[drafts.indexOf(item) + 1];
  if (next?.candidates.length !== 1 || next.candidates[0]!.title === 0) return false;
  const [outer, inner] = [item.entry.date, next.entry.date];
  return outer?.start !== undefined && inner?.start !== undefined && inner.start.slice(0, 4) >= outer.start.slice(0, 4);
}

function inherit(work: WorkReading, employer: Reading | undefined): void {
  if (employer && work.title) work.employer = { ...employer, kind: 'employer-inherited' };
}

function draft(entry: Entry): Draft {
  const parts = headerParts(entry.header).filter((part) => !isDuration(part.text));
  const candidates: Part[] = [];
  let place: Part | undefined;
  let comma = false;
  for (const part of parts) {
    if (part.place) {
      place ??= part;
      continue;
    }
    if (part.mode || isUrl(part.text)) continue;
    const cut = splitTrailingPlace(part.text);
    if (cut.place) {
      comma = true;
      place ??= { ...part, text: cut.place.text, place: cut.place };
      candidates.push({ ...part, text: cut.head, ...wordShares(cut.head) });
    } else candidates.push(part);
  }
  return { entry, parts, candidates, cut: comma, ...(place ? { place } : {}) };
}

/** Where a section writes "Employer, Town" with towns that are known, a single word in that position is a town too. */
function withTowns(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((item) => item.cut)) return drafts;
  return drafts.map((item) => {
    if (item.place) return item;
    const at = item.candidates.findIndex((part) => (part.title === 0 || part.text.split(',').length > 2) && townTail.test(part.text));
    const part = item.candidates[at];
    const [, head, town] = part ? townTail.exec(part.text)! : [];
    if (!part || head === undefined || town === undefined || wordShares(town).organisation > 0) return item;
    const candidates = item.candidates.map((other, i) => (i === at ? { ...part, text: head, tailed: true } : other));
    return { ...item, candidates, place: { ...part, text: town, place: { text: town, known: false } } };
  });
}

const townTail = /^(.{3,}),\s+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)$/u;

const isDuration = (text: string): boolean =>
  /^(?:\d{1,2}\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|mes(?:es)?|年|个月)\.?[\s,]*(?:and|und|et|y)?\s*){1,2}$/i.test(
    text,
  ) || /^(?:less than a year|présent|present)$/i.test(text);
const isUrl = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|ai|dev|de|fr|co|edu|gov|example)(?:\/\S*)?$/i.test(text);

/** Votes of the entries whose words leave no doubt. */
function orderOf(drafts: readonly Draft[]): Order {
  let votes = 0;
  for (const { candidates } of drafts) {
    const [a, b] = candidates.length === 1 ? (commaPair(candidates[0]!) ?? []) : firstTwo(candidates);
    if (!a || !b) continue;
    const lean = a.title - a.organisation * 0.5 - (b.title - b.organisation * 0.5);
    if (lean >= 0.5) votes++;
    else if (lean <= -0.5) votes--;
  }
  if (votes === 0) return 'unknown';
  return votes > 0 ? 'title-first' : 'employer-first';
}

/** The two parts that most likely are title and employer: on different lines, or else the first two. */
function firstTwo(candidates: readonly Part[]): readonly Part[] {
  if (candidates.length <= 2) return candidates;
  const withTitle = candidates.findIndex((part) => part.title > 0);
  if (withTitle <= 0) return candidates.slice(0, 2);
  // "Company / team / title": the first and the one that is a title.
  return [candidates[0]!, candidates[withTitle]!];
}

function assigned(item: Draft, order: Order): WorkReading {
  const { entry, parts } = item;
  const work: WorkReading = { highlights: paragraphs(entry.body) };
  nameFields(work, item.candidates, order);
  if (item.place) {
    const known = item.place.place?.known === true;
    work.place = reading(item.place.text, item.place.line, known ? 'place-known' : 'place-form');
  } else placeByPosition(work, item.candidates);
  const modes = parts.filter((part) => part.mode || part.place?.remote);
  for (const part of modes) {
    const [hours, workplace] = [hoursOf(part.text), workplaceOf(part.text)];
    if (hours) work.hours ??= reading(hours, part.line, 'work-mode');
    if (workplace) work.workplace ??= reading(workplace, part.line, 'work-mode');
  }
  const bracket = entry.header.find((line) => /[([](?:[^()[\]]*[\s,/])?(?:remote|hybrid|on-?site)\b[^()[\]]*[)\]]/i.test(line.text));
  if (bracket) work.workplace ??= reading(workplaceOf(bracket.text)!, bracket, 'work-mode');
  readSpan(work, entry);
  return work;
}

/** Bullets and paragraphs, put together again from the lines they were broken into. */
function paragraphs(lines: readonly TextLine[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const last = out[out.length - 1];
    if (last === undefined || line.bullet || line.gap >= 0.3 || isDuration(line.text)) out.push(line.text);
    else out[out.length - 1] = last.endsWith('-') && /\p{Ll}-$/u.test(last) ? last.slice(0, -1) + line.text : `${last} ${line.text}`;
  }
  return out.filter((text) => !isDuration(text));
}

export function readSpan(target: { start?: Reading; end?: Reading }, entry: Entry): void {
  const { date, dateLine } = entry;
  if (!date?.start || !dateLine) return;
  const kind = date.clear ? (date.kind === 'range' ? 'date-range' : date.kind === 'open' ? 'date-open' : 'date-single') : 'date-doubtful';
  target.start = reading(date.start, dateLine, kind);
  const end = date.end ?? (date.current ? 'Present' : date.kind === 'single' ? date.start : undefined);
  if (end !== undefined) target.end = reading(end, dateLine, kind);
}

/** A part in the right column that is neither title nor employer most often is a town nobody listed. */
function placeByPosition(work: WorkReading, candidates: readonly Part[]): void {
  const free = candidates.find(
    (part) =>
      part.apart && part.title === 0 && part.text !== work.title?.value && part.text !== work.employer?.value && part.text.length <= 40,
  );
  if (free) work.place = reading(free.text, free.line, 'place-position');
}
