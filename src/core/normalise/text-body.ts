/** Resume text reduced to what comparing needs: a sketch of its passages and a digest, without the person's own name and contacts. */

import type { Application } from '../model/application.js';
import type { Address, Mailbox, PersonName, TextBody, WebLink } from '../model/profile.js';
import type { Resume } from '../model/resume.js';
import { stated } from './fold.js';
import { ownProse } from './form-text.js';
import { unmasked } from './look-alikes.js';
import { shinglesOf, sketchOf } from './minhash.js';
import { remembered } from './remembered.js';
import { digestOf, wordHash, wordHashes } from './text-words.js';

/** Less text than this is nobody's own. */
const leastShingles = 20;
/** Longer texts are cut: a resume is not a book. */
const longest = 200_000;

export interface Owner {
  readonly names: readonly PersonName[];
  readonly mailboxes: readonly Mailbox[];
  readonly links: readonly WebLink[];
  readonly addresses: readonly Address[];
}

/** `advertisement`: the words of the job itself, which many honest applicants repeat. */
export function readBody(application: Application, owner: Owner): TextBody | undefined {
  const { resumeText, resume, job } = application;
  const whole = stated(resumeText);
  const own = ownWords(owner);
  const passages =
    whole === undefined ? storiesOf(resume) : passagesOf(ownProse(withoutHead(unmasked(whole), own).slice(0, longest)), resume);
  const words: number[] = [];
  const ends = passages.map((passage) => {
    for (const word of wordHashes(passage.text, own)) words.push(word);
    return words.length;
  });
  const description = stated(job?.description);
  const sketch = sketchOf(words, description === undefined ? nothing : advertised(description));
  if (sketch.shingles < leastShingles) return undefined;
  const jobOf = (word: number): string => passages[ends.findIndex((end) => word < end)]?.job ?? '-';
  return {
    path: whole === undefined ? '/resume' : '/resumeText',
    words: words.length,
    minhash: sketch.minhash,
    ...(passages.some((passage) => passage.job !== undefined) ? { jobs: sketch.words.map(jobOf).join('') } : {}),
    digest: digestOf(words),
  };
}

/** A stretch of text, with the job it tells of. */
interface Passage {
  readonly text: string;
  readonly job?: string;
}

const mostJobs = 36;
const signOf = (job: number): Pick<Passage, 'job'> => (job < mostJobs ? { job: job.toString(mostJobs) } : {});
const leastName = 4;

/** A plain text cut where it first names each employer that was read from it. */
function passagesOf(text: string, resume: Resume | undefined): Passage[] {
  const lower = text.toLowerCase();
  const starts = (resume?.work ?? [])
    .slice(0, mostJobs)
    .map(({ name }, job) => ({ job, at: stated(name) === undefined || name!.length < leastName ? -1 : lower.indexOf(name!.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || a.job - b.job);
  return [
    { text: text.slice(0, starts[0]?.at) },
    ...starts.map(({ job, at }, i) => ({ text: text.slice(at, starts[i + 1]?.at), ...signOf(job) })),
  ];
}

const nothing: ReadonlySet<number> = new Set();
const kept = new Map<string, ReadonlySet<number>>();
const mostAdvertisements = 200;

/** Many applications answer one advertisement. */
function advertised(description: string): ReadonlySet<number> {
  const known = kept.get(description);
  if (known) return known;
  const made = shinglesOf(wordHashes(unmasked(description.slice(0, longest)), nothing));
  if (kept.size >= mostAdvertisements) kept.clear();
  kept.set(description, made);
  return made;
}

/** What a person tells in a structured resume, in the order written; names of employers and schools are facts, not wording. */
function storiesOf(resume: Resume | undefined): Passage[] {
  const told = ({ summary, description, highlights }: Story): unknown[] => [
    summary,
    description,
    ...(Array.isArray(highlights) ? (highlights as unknown[]) : []),
  ];
  const texts = (values: readonly unknown[], job: Pick<Passage, 'job'> = {}): Passage[] =>
    values
      .filter((text): text is string => typeof text === 'string' && stated(text) !== undefined)
      .map((text) => ({ text: ownProse(unmasked(text)), ...job }));
  const others = [...(resume?.volunteer ?? []), ...(resume?.projects ?? [])] as readonly Story[];
  const all = [
    ...texts([resume?.basics?.summary]),
    ...(resume?.work ?? []).flatMap((work, i) => texts(told(work as Story), signOf(i))),
    ...texts(others.flatMap(told)),
  ];
  const fitting: Passage[] = [];
  let left = longest;
  for (const passage of all) {
    left -= passage.text.length;
    if (left < 0) break;
    fitting.push(passage);
  }
  return fitting;
}

interface Story {
  readonly summary?: unknown;
  readonly description?: unknown;
  readonly highlights?: unknown;
}

const split = remembered(4000, (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1),
);

function ownWords({ names, mailboxes, links, addresses }: Owner): Set<number> {
  const words = [
    ...names.flatMap((name) => [...split(name.typed), ...name.tokens]),
    ...mailboxes.flatMap((mailbox) => split(mailbox.local)),
    ...links.flatMap((link) => split(link.handle ?? '')),
    ...addresses.flatMap((address) => split(`${address.street ?? ''} ${address.postalCode ?? ''}`).filter((word) => /\d/.test(word))),
  ];
  return new Set(words.map(wordHash));
}

const headLines = 15;
const longestHeadLine = 120;
const reaches = /@|https?:|www\.|linkedin|github|\d{3}\D{0,3}\d{4}\b|\b\d{5}\b/i;

/** The lines at the top with name and contacts go whole: they also name towns and streets, which stay in the body. */
function withoutHead(text: string, own: ReadonlySet<number>): string {
  const out: string[] = [];
  let from = 0;
  for (let line = 0; line < headLines && from < text.length; line++) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const content = text.slice(from, to);
    const short = content.length <= longestHeadLine;
    if (!short || !(reaches.test(content) || wordHashes(content, own).length === 0)) out.push(content);
    from = to + 1;
  }
  return `${out.join('\n')}\n${text.slice(from)}`;
}
