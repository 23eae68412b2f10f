/** Which part of an entry's header is the employer and which the title: by words, by the section's order, by labels. */

import { findDates } from './date-scan.js';
import type { Part } from './header-parts.js';
import { type Reading, reading } from './readings.js';
import { wordShares } from './title-words.js';

/** Which of title and employer the entries of a section name first; `unknown` when they do not say. */
export type Order = 'title-first' | 'employer-first' | 'unknown';

export interface Named {
  employer?: Reading;
  title?: Reading;
}

/** "Software Engineer, Example Labs" or the other way round, cut at the comma where words change. */
export function commaPair(part: Part): readonly [Part, Part] | undefined {
  const pieces = part.text.split(/\s*[,，]\s+/);
  if (pieces.length < 2) return undefined;
  const make = (from: number, to: number): Part => {
    const text = pieces.slice(from, to).join(', ');
    return { ...part, text, ...wordShares(text) };
  };
  let last: readonly [Part, Part] | undefined;
  for (let i = pieces.length - 1; i >= 1; i--) {
    const [left, right] = [make(0, i), make(i, pieces.length)];
    if (/^(?:inc|llc|ltd|corp|co|gmbh)\.?$/i.test(right.text) || left.title < 0.8 || right.title > 0) continue;
    // An organisation by its words begins where the last one is: "Developer, Filder IT AG, Esslingen".
    if (right.organisation > 0 && (i === pieces.length - 1 || wordShares(pieces[i]!).organisation > 0)) return [left, right];
    last ??= [left, right];
  }
  if (last) return last;
  for (let i = 1; i < pieces.length; i++) {
    const [left, right] = [make(0, i), make(i, pieces.length)];
    if (/^(?:inc|llc|ltd|corp|co|gmbh)\.?(?:,|$)/i.test(right.text)) continue;
    if (left.title === 0 && right.title >= 0.8) return [left, right];
  }
  return undefined;
}

export function nameFields(work: Named, candidates: readonly Part[], order: Order): void {
  if (candidates.length === 0) return;
  if (candidates.some((part) => part.label)) {
    const [employer, title] = [candidates.find((part) => part.label === 'employer'), candidates.find((part) => part.label === 'title')];
    const rest = candidates.filter((part) => !part.label);
    if (employer) work.employer = reading(employer.text, employer.line, 'labelled');
    if (title) work.title = reading(title.text, title.line, 'labelled');
    if (!employer && rest[0]) work.employer = reading(rest[0].text, rest[0].line, 'employer-alone');
    if (!title && rest[0]) work.title = reading(rest[0].text, rest[0].line, 'title-alone');
    return;
  }
  // A first line that names both by its words needs nothing of the lines below it.
  const pair =
    candidates.length > 1 &&
    candidates.slice(1).every((part) => part.title === 0 && part.organisation === 0 && part.row !== candidates[0]!.row)
      ? commaPair(candidates[0]!)
      : undefined;
  if (pair && candidates[1]!.row > 0 && isLoose(candidates[1]!)) {
    oneCandidate(work, candidates[0]!, order);
    return;
  }
  if (candidates.length === 1) {
    oneCandidate(work, candidates[0]!, order);
    return;
  }
  const titled = candidates.map((part) => part.title - 0.5 * part.organisation);
  const strongest = Math.max(...titled);
  const titles = candidates.filter((_, i) => titled[i] === strongest);
  if (strongest >= 0.3) {
    const title = titles.length === 1 ? titles[0]! : order === 'employer-first' ? titles[titles.length - 1]! : titles[0]!;
    const employer = employerBeside(candidates, title, order);
    const clear = title.title >= 0.8 && employer.title < 0.5;
    const agrees = order === 'unknown' || (order === 'title-first') === candidates.indexOf(title) < candidates.indexOf(employer);
    set(
      work,
      title,
      employer,
      candidates.length > 2
        ? clear && agrees
          ? 'pair-of-many'
          : 'pair-doubtful'
        : clear
          ? agrees
            ? order === 'unknown'
              ? 'pair-words'
              : 'pair-words-and-order'
            : 'pair-against-order'
          : 'pair-doubtful',
    );
    return;
  }
  const [first, second] = [candidates[0]!, candidates[1]!];
  if (order === 'title-first') set(work, first, second, 'pair-order');
  else if (order === 'employer-first') set(work, second, first, 'pair-order');
  else if (second.organisation > first.organisation) set(work, first, second, 'pair-organisation');
  else set(work, second, first, first.organisation > second.organisation ? 'pair-organisation' : 'pair-guessed');
}

/** Of several other parts: an organisation by its words, else the one where the section's order puts it. */
function employerBeside(candidates: readonly Part[], title: Part, order: Order): Part {
  const others = candidates.filter((part) => part !== title);
  const at = candidates.indexOf(title);
  const score = (part: Part) => {
    const before = candidates.indexOf(part) < at;
    const fits = order === 'unknown' ? 0 : before === (order === 'employer-first') ? 1 : 0;
    const near = 1 / (1 + Math.abs(candidates.indexOf(part) - at));
    const head = order === 'employer-first' && candidates.indexOf(part) === 0 ? 0.4 : 0;
    return part.organisation - part.title + fits + 0.5 * near + head + (part.bold ? 0.2 : 0);
  };
  return others.reduce((a, b) => (score(b) > score(a) ? b : a));
}

/** Stands on the line of the dates or behind a gap: where towns that nobody listed are written. */
const isLoose = (part: Part): boolean => part.apart || findDates(part.line.text) !== undefined;

function oneCandidate(work: Named, part: Part, order: Order): void {
  const pair = commaPair(part);
  if (pair) {
    const [first, second] = pair;
    if (first.title > second.title) set(work, first, second, 'comma-words');
    else set(work, second, first, 'comma-words');
    return;
  }
  if (part.title >= 0.8 && part.organisation < 0.9) work.title = reading(part.text, part.line, 'title-alone');
  else if (part.title > 0 && part.organisation < 0.5) work.title = reading(part.text, part.line, 'title-alone');
  else if (part.organisation > 0 || order === 'employer-first') work.employer = reading(part.text, part.line, 'employer-alone');
  else work.employer = reading(part.text, part.line, 'employer-guessed');
}

type PairKind =
  | 'pair-words-and-order'
  | 'pair-words'
  | 'pair-against-order'
  | 'pair-doubtful'
  | 'pair-of-many'
  | 'pair-order'
  | 'pair-organisation'
  | 'pair-guessed'
  | 'comma-words';

function set(work: Named, title: Part, employer: Part, kind: PairKind): void {
  work.title = reading(title.text, title.line, kind);
  // "Tidewater Group, Tacoma": what stands behind a comma may be a town that nobody listed.
  const tailed = employer.tailed || /,\s+(?!(?:inc|llc|ltd|corp|co|gmbh|s\.?a|l\.?p)\b)/i.test(employer.text);
  work.employer = reading(employer.text, employer.line, tailed ? 'employer-tailed' : kind);
}
