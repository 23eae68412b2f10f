/** Which metadata of a document tells one hand from another, and which any program or export writes. */

import type { PoolFacts } from '../model/link.js';
import type { DocumentFingerprint } from '../model/profile.js';
import type { LinkRecord } from './record.js';

/** Authors that programs, vendors and lent machines write: they name no hand. */
const nobody = new Set(
  (
    'admin|administrator|anonymous|author|default|guest|home|hp|hp inc|dell|lenovo|acer|asus|owner|pc|unknown|user|users|test|student|' +
    'microsoft|microsoft office user|microsoft office|microsoft account|office user|windows user|mac user|apple|google|google docs|' +
    'libreoffice|openoffice|python-docx|docx4j|apache poi|un-named|canva|resume|cv|template|template author'
  ).split('|'),
);
/** Words of firms that write or send resumes for many, and of the offices of a school or an employer: no one applicant's hand. */
const trade =
  /\b(agency|careers?|center|centre|college|company|consult(ing|ants?)|corp|cv|department|gmbh|inc|llc|ltd|office|recruit(ing|ers?|ment)|resum[eé]s?|services?|staffing|talent|team|university|writ(er|ers|ing))\b/;
/** Older than any draft that is still being sent: the birth of a template, not of this file. */
const oldestDraftDays = 400;
const millisecondsOfDay = 86_400_000;

const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** Documents that are about the applicant and nobody else: a resume, a degree. */
const personal = /^(?:resum|résum|cv$|curriculum|lebenslauf|diploma|degree|transcript)/;
/** Papers of an employer or a form, sent along where nothing says what a document is. */
const papers =
  /(?:job|position|role|vacancy)[ _-]?(?:description|post(?:ing)?|ad|advert|spec)|privacy|consent|\b(?:nda|terms|form|template|instructions?|brochure|policy|guide(?:lines)?)\b/i;

/** A cover letter, a form, an advertisement: many send the same one. */
export const isAttachment = ({ kind, fileName }: Pick<DocumentFingerprint, 'kind' | 'fileName'>): boolean =>
  kind === undefined ? papers.test((fileName ?? '').slice(0, 200).replace(/_/g, ' ')) : !personal.test(kind);

/** A name of two words or more, or a handle that mixes letters with digits or signs. A single plain word is anybody's. */
export function authorKey(document: DocumentFingerprint): string | undefined {
  const author = folded(document.author ?? '');
  if (author.length < 5 || nobody.has(author) || trade.test(author)) return undefined;
  const name = /^\S+( \S+){1,4}$/.test(author);
  const handle = /\p{L}/u.test(author) && /[\d._@-]/.test(author) && !author.includes(' ');
  return name || handle ? `author\u0000${author}` : undefined;
}

/**
 * The second in which one program began a document; files saved under new names keep it. Needs the program's name, a time finer than
 * a minute, and to be young when sent: what is built into a template is as old as the template.
 */
export function createdKey(document: DocumentFingerprint, submittedAt: string | undefined): string | undefined {
  const made = Date.parse(document.createdAt ?? '');
  const program = folded(`${document.creator ?? ''} ${document.producer ?? ''}`);
  if (Number.isNaN(made) || program === '' || made % 60_000 === 0) return undefined;
  const sent = submittedAt === undefined ? Date.parse(document.modifiedAt ?? '') : Date.parse(submittedAt);
  if (!Number.isNaN(sent) && sent - made > oldestDraftDays * millisecondsOfDay) return undefined;
  return `createdAt\u0000${made}\u0000${program}`;
}

/** Whether an author key is a name, as words; empty for a time or a handle. */
export const authorWords = (key: string): readonly string[] =>
  key.startsWith('author\u0000')
    ? key
        .slice('author\u0000'.length)
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length >= 2)
    : [];

/** Whether a key rests on a value that is the same all over an export: then the export wrote it. */
export function constantTest(pool: PoolFacts): (record: LinkRecord, key: string) => boolean {
  const constant = new Set(
    pool.constantMetadata.map((entry) => {
      const [source, field, value = ''] = entry.split('\u0000');
      return `${source}\u0000${field}\u0000${field === 'createdAt' ? Date.parse(value) : folded(value)}`;
    }),
  );
  return (record, key) => {
    const [field, value] = key.split('\u0000');
    return constant.size > 0 && constant.has(`${record.ref.source}\u0000${field}\u0000${value}`);
  };
}
