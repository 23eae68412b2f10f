/** One file → an application of whoever it describes, or a refusal. The same code runs in a worker and in the caller's own thread. */

import { layOut } from '#core/intake/document/layout.js';
import { plainLines } from '#core/intake/document/plain-lines.js';
import { type ResumeReading, readResumeLines } from '#core/intake/document/read-resume.js';
import type { TextLine } from '#core/intake/document/text-line.js';
import type { Application } from '#core/model/application.js';
import type { Refusal } from '#core/model/refusal.js';
import { sha256 } from '../../sha256.js';
import { readDocx } from './docx.js';
import { readPdf } from './pdf.js';
import { type DocumentContent, limits, Unreadable } from './unreadable.js';

export interface DocumentFile {
  /** The file's own name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it came from, for refusals; the name when absent. */
  readonly path?: string;
}

export interface DocumentReading {
  /** `source` is `file`, `id` the first 16 hex digits of the SHA-256 of the bytes. */
  readonly application: Application;
}

/** Never throws for what is in the file: a document that cannot be read is a refusal. */
export async function readDocument(file: DocumentFile): Promise<DocumentReading | Refusal> {
  try {
    const content = await contentOf(file);
    return { application: applicationOf(file, content) };
  } catch (error) {
    const reason =
      error instanceof Unreadable
        ? error.message
        : 'This file could not be read: it is damaged in a way not seen before. Export the resume again as PDF or DOCX.';
    return { file: file.path ?? file.name, reason };
  }
}

/** By what the file holds; its name decides nothing but for plain text, which has no marks of its own. */
async function contentOf({ name, bytes }: DocumentFile): Promise<DocumentContent> {
  if (bytes.length === 0) throw new Unreadable('This file is empty. Ask for it again.');
  if (bytes.length > limits.documentBytes)
    throw new Unreadable('This file is larger than 20 MB. Save the resume smaller, without pictures.');
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (start.includes('%PDF-')) return readPdf(bytes);
  if (start.startsWith('PK')) return readDocx(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    throw new Unreadable(
      'This is an old Word file (.doc) or an encrypted DOCX, which cannot be read. Ask for it as PDF, or as DOCX without a password.',
    );
  }
  if (start.startsWith('{\\rtf')) throw new Unreadable('This is an RTF file, which is not read. Save the resume as DOCX or PDF.');
  if (/\.(?:txt|text|md|markdown)$/i.test(name)) return plainText(bytes);
  throw new Unreadable('This is neither a PDF nor a DOCX, whatever its name says. Ask for the resume as PDF or DOCX.');
}

function plainText(bytes: Uint8Array): DocumentContent {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('This text file is not UTF-8. Save it as UTF-8, or as PDF or DOCX.');
  }
  const lines = text.includes('\u0000') ? [] : plainLines(text);
  if (lines.length === 0) throw new Unreadable('This text file has no text in it. Ask for the resume again.');
  return { mediaType: 'text/plain', text: { lines }, links: [], metadata: {} };
}

function applicationOf(file: DocumentFile, content: DocumentContent): Application {
  const hash = sha256(file.bytes);
  const [lines, read] = understood(content);
  const { candidate, resume } = read;
  const named = candidate.name ?? nameOfFile(file.name) ?? 'Unknown';
  const { metadata } = content;
  return {
    schema: 'application/1',
    source: 'file',
    id: hash.slice(0, 16),
    candidate: { ...candidate, name: named },
    resume,
    resumeText: textOf(lines),
    documents: [
      {
        kind: 'resume',
        fileName: file.name,
        mediaType: content.mediaType,
        bytes: file.bytes.length,
        sha256: hash,
        ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
      },
    ],
    ...(candidate.name === undefined ? { inferred: ['candidate.name'] } : {}),
    provenance: read.provenance.map((note) => ({ ...note, document: 0 })),
  };
}

function understood(content: DocumentContent): readonly [readonly TextLine[], ResumeReading] {
  const lines = 'items' in content.text ? layOut(content.text.items) : content.text.lines;
  return [lines, readResumeLines(lines, content.links)];
}

const textOf = (lines: readonly TextLine[]): string => lines.map((line) => (line.bullet ? `• ${line.text}` : line.text)).join('\n');

/** `Jane_Doe-Resume (1).pdf` → `Jane Doe`: only what the file is called, so nothing reads it as evidence. */
function nameOfFile(name: string): string | undefined {
  const stem = name.replace(/\.[a-z0-9]{1,8}$/i, '').replace(/[_\-.+]+/g, ' ');
  const words = stem
    .split(/\s+/)
    .filter(
      (word) =>
        /^\p{L}[\p{L}\p{M}'’]*$/u.test(word) &&
        !/^(?:cv|resume|r[ée]sum[ée]|lebenslauf|final|new|copy|updated?|application|version|v|document|scan)$/i.test(word),
    );
  return words.length >= 2 && words.length <= 4 ? words.join(' ') : undefined;
}
