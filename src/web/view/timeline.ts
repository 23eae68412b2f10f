/** Claims over time: what the file says, what its public profile says, what came later, and which other files hold the same things. */

import type { CaseFile, Education, Line, Work } from '../client-types.js';
import { monthsOf, partial, span } from './dates.js';
import { eventWord } from './event-facets.js';
import { isSelf, within } from './pointer.js';
import { siteWord, workplaceWord } from './values.js';
import { type ChipKind, chipKind, type SignalBook, signalTitle } from './words.js';

export type LaneId = 'education' | 'work' | 'profile' | 'later' | 'others';

/** `clash`: a line against the claim points here; `confirmed`: only lines for it do. */
export type Tone = 'plain' | 'clash' | 'shared' | 'confirmed';

export interface Item {
  readonly label: string;
  readonly detail: string;
  /** Months since the year 0; equal for a moment. */
  readonly from: number;
  readonly to: number;
  /** Neither end nor duration was given: drawn as an open end. */
  readonly open: boolean;
  readonly tone: Tone;
  /** Numbers of the lines that point here, as in the list of lines. */
  readonly numbers: readonly number[];
  readonly when: string;
  readonly point: boolean;
}

export interface Lane {
  readonly id: LaneId;
  readonly title: string;
  readonly sub: string;
  readonly items: readonly Item[];
}

export const thisFile = 'This file';

export interface Timeline {
  readonly lanes: readonly Lane[];
  /** The numbered lines, in the order of the waterfall. */
  readonly numbered: readonly {
    readonly number: number;
    readonly line: Line;
    readonly title: string;
    /** What the line says here: its colours are those of its class, or of what speaks for the person. */
    readonly kind: ChipKind;
  }[];
}

/** Claims without any date cannot be placed and are left to the list of what the file says. */
export function timelineOf(file: CaseFile, inOrder: readonly Line[], book: SignalBook): Timeline {
  const numbered = numberLines(file, inOrder, book);
  const touching = (path: string): { tone: Tone; numbers: number[] } => {
    const hits = numbered.filter(({ line }) => pointsAt(line, file, path));
    const against = hits.filter(({ kind }) => kind !== 'for');
    const tone: Tone = against.length > 0 ? 'clash' : hits.length > 0 ? 'confirmed' : 'plain';
    return { tone, numbers: hits.map(({ number }) => number) };
  };
  const { resume, profiles } = file.application;
  const spans = (entries: readonly (Work | Education)[] | undefined, root: string, name: (entry: Work & Education) => string): Item[] =>
    (entries ?? []).flatMap((entry, i) => spanItem(entry, name(entry), touching(`${root}/${i}`), file.application.submittedAt));
  const lanes: Lane[] = [
    { id: 'education', title: 'Education', sub: 'claimed in the resume', items: spans(resume?.education, '/resume/education', studyName) },
    { id: 'work', title: 'Work', sub: 'claimed in the resume', items: spans(resume?.work, '/resume/work', workName) },
    ...(profiles ?? []).map(
      (profile, p): Lane => ({
        id: 'profile',
        title: 'Profile',
        sub: [siteWord(profile.network), profile.observedAt === undefined ? '' : partial(profile.observedAt.slice(0, 10))]
          .filter((part) => part !== '')
          .join(', '),
        items: [
          ...spans(profile.work, `/profiles/${p}/work`, workName),
          ...spans(profile.education, `/profiles/${p}/education`, studyName),
          ...(profile.events ?? []).flatMap((event, e) =>
            pointItem(event.at, eventWord(event.kind ?? 'changed'), touching(`/profiles/${p}/events/${e}`)),
          ),
        ],
      }),
    ),
    {
      id: 'later',
      title: 'Later',
      sub: 'checks and events',
      items: file.events.flatMap((event, e) => pointItem(event.at, eventWord(event.kind), touching(`/events/${e}`))),
    },
    { id: 'others', title: 'Other files', sub: 'that share something', items: otherFiles(file, numbered) },
  ];
  return { lanes: lanes.filter((lane) => lane.items.length > 0), numbered };
}

const workName = (entry: Work & Education): string => entry.name ?? entry.position ?? 'A job';
const studyName = (entry: Work & Education): string =>
  [entry.studyType, entry.area].filter((part) => part !== undefined && part !== '').join(' ') || (entry.institution ?? 'A study');

function spanItem(
  entry: Work & Education,
  label: string,
  touched: { tone: Tone; numbers: number[] },
  submittedAt: string | undefined,
): Item[] {
  const from = monthsOf(entry.startDate, 'start');
  const end = monthsOf(entry.endDate, 'end');
  const anchor = from ?? end;
  if (anchor === undefined) return [];
  const to = end ?? Math.max(anchor, monthsOf(submittedAt, 'end') ?? anchor + 1);
  const detail = [entry.position ?? entry.institution, entry.location, workplaceWord(entry.workplace)]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ');
  return [
    {
      label,
      detail,
      from: Math.min(anchor, to),
      to,
      open: end === undefined,
      ...touched,
      when: span(entry.startDate, entry.endDate),
      point: false,
    },
  ];
}

function pointItem(when: string | undefined, label: string, touched: { tone: Tone; numbers: number[] }): Item[] {
  const moment = monthsOf(when, 'start');
  if (moment === undefined || when === undefined) return [];
  return [{ label, detail: '', from: moment, to: moment, open: false, ...touched, when: partial(when.slice(0, 10)), point: true }];
}

/** The files that lines of this case point at, and this file as the last of them. */
function otherFiles(file: CaseFile, numbered: Timeline['numbered']): Item[] {
  const items = file.others.flatMap((record): Item[] => {
    const hits = numbered.filter(({ line }) =>
      (line.evidence ?? []).some((e) => e.at.some((p) => p.source === record.source && p.application === record.id)),
    );
    const tone: Tone = hits.some(({ kind }) => kind !== 'for') ? 'shared' : 'plain';
    return pointItem(record.submittedAt, record.candidate.name, { tone, numbers: hits.map(({ number }) => number) });
  });
  if (items.length === 0) return [];
  return [...items, ...pointItem(file.application.submittedAt, thisFile, { tone: 'shared', numbers: [] })].sort((a, b) => a.from - b.from);
}

/** Lines that stand somewhere on the drawing, counted in the order they are listed. Context is never drawn as a clash. */
function numberLines(file: CaseFile, lines: readonly Line[], book: SignalBook): Timeline['numbered'] {
  const drawn = lines.filter(
    (line) => line.class !== 'D' && line.bits !== 0 && (line.evidence ?? []).some((e) => e.at.some((p) => placed(p, file))),
  );
  return drawn.map((line, i) => ({ number: i + 1, line, title: signalTitle(line.signal, book), kind: chipKind(line, book) }));
}

const placed = (pointer: { readonly source: string; readonly application: string; readonly path: string }, file: CaseFile): boolean =>
  !isSelf(pointer, file) || /^\/(resume\/(work|education)|profiles\/\d+\/(work|education|events)|events)\/\d+/.test(pointer.path);

const pointsAt = (line: Line, file: CaseFile, path: string): boolean =>
  (line.evidence ?? []).some((e) => e.at.some((p) => isSelf(p, file) && within(p.path, path)));
