/** Bare resumes: documents and JSON Resume files, each an application of whoever it describes. */

import { fillFromFolders, fillIn } from '#core/intake/inferred.js';
import { maximumRecordBytes, parseJson } from '#core/intake/json-text.js';
import { resumeApplication } from '#core/intake/resume-json.js';
import type { Application } from '#core/model/application.js';
import type { Refusal } from '#core/model/refusal.js';
import { sha256 } from '../sha256.js';
import { type ByteSource, baseName, readAll, unreadable } from './byte-source.js';

/** Reads PDF, DOCX and plain text. Never rejects: what cannot be read is a refusal. */
export interface DocumentReader {
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<{ readonly application: Application } | Refusal>;
}

export type BareFormat = 'document' | 'resume-json';

export async function readBare(source: ByteSource, format: BareFormat, documents: DocumentReader): Promise<Application | Refusal> {
  const { file } = source;
  try {
    const bytes = await readAll(source, maximumRecordBytes);
    if (!bytes)
      return { file, reason: `The document is larger than ${maximumRecordBytes / 1_000_000} MB. Save it smaller, without pictures.` };
    if (format === 'resume-json') return readResume(source, bytes);
    const read = await documents.read({ name: baseName(source.path), bytes });
    return 'application' in read ? read.application : { ...read, file };
  } catch (error) {
    return { file, reason: unreadable(error) };
  }
}

function readResume({ file, path }: ByteSource, bytes: Buffer): Application | Refusal {
  const parsed = parseJson(bytes.toString('utf8').replace(/^\ufeff/, ''));
  if ('reason' in parsed) return { file, reason: parsed.reason };
  const hash = sha256(bytes);
  const made = resumeApplication(parsed.value as object, { fileName: baseName(path), bytes: bytes.length, sha256: hash });
  return 'reason' in made ? { file, path: made.path, reason: made.reason } : made;
}

export interface Given {
  readonly job?: string;
  readonly submittedAt?: string;
}

/** What the person said comes before what folders of resumes are called. A table's folder says nothing about its rows. */
export const filled = (application: Application, given: Given, ...places: readonly Pick<ByteSource, 'folders'>[]): Application =>
  [given, ...places.map(({ folders }) => fillFromFolders(folders))].reduce(fillIn, application);
