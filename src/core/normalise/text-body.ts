/** Resume text reduced to what comparing needs: a sketch of its passages and a digest, without the person's own name and contacts. */

import type { Application } from '../model/application.js';
import type { Address, Mailbox, PersonName, TextBody, WebLink } from '../model/profile.js';
import type { Resume } from '../model/resume.js';
import { stated } from './fold.js';
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
  const text = whole ?? storiesOf(resume);
  if (text === undefined) return undefined;
  const own = ownWords(owner);
  const body = (whole === undefined ? text : withoutHead(text, own)).slice(0, longest);
  const words = wordHashes(body, own);
  const description = stated(job?.description);
  const { shingles, minhash } = sketchOf(words, description === undefined ? nothing : advertised(description));
  if (shingles < leastShingles) return undefined;
  return { path: whole === undefined ? '/resume' : '/resumeText', words: words.length, minhash, digest: digestOf(words) };
}

const nothing: ReadonlySet<number> = new Set();
const kept = new Map<string, ReadonlySet<number>>();
const mostAdvertisements = 200;

/** Many applications answer one advertisement. */
function advertised(description: string): ReadonlySet<number> {
  const known = kept.get(description);
  if (known) return known;
  const made = shinglesOf(wordHashes(description.slice(0, longest), nothing));
  if (kept.size >= mostAdvertisements) kept.clear();
  kept.set(description, made);
  return made;
}

/** What a person tells in a structured resume, in the order written; names of employers and schools are facts, not wording. */
function storiesOf(resume: Resume | undefined): string | undefined {
  if (!resume) return undefined;
  const entries = [...(resume.work ?? []), ...(resume.volunteer ?? []), ...(resume.projects ?? [])] as readonly Story[];
  const told = [
    resume.basics?.summary,
    ...entries.flatMap(({ summary, description, highlights }) => [summary, description, ...(Array.isArray(highlights) ? highlights : [])]),
  ];
  const texts = told.filter((text): text is string => typeof text === 'string' && stated(text) !== undefined);
  return texts.length === 0 ? undefined : texts.join('\n');
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
