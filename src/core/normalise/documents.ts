/** What tells one document file from another. */

import type { DocumentRecord } from '../model/application.js';
import type { DocumentFingerprint } from '../model/profile.js';
import { readInstant, readOffset } from './dates.js';
import { stated } from './fold.js';
import { given } from './given.js';
import { isDigestOfNothing } from './stand-ins.js';

export function readDocument(path: string, { kind, sha256, fileName, metadata = {} }: DocumentRecord): DocumentFingerprint {
  const hash = stated(sha256)?.toLowerCase();
  const producer = stated(metadata.producer);
  const utcOffsetMinutes = readOffset(metadata.createdAt) ?? readOffset(metadata.modifiedAt);
  return {
    path,
    ...given({
      kind: stated(kind)?.toLowerCase(),
      sha256: hash !== undefined && /^[0-9a-f]{64}$/.test(hash) && !isDigestOfNothing(hash) ? hash : undefined,
      fileName: stated(fileName),
      producer,
      creator: stated(metadata.creator),
      author: stated(metadata.author),
      title: stated(metadata.title),
      createdAt: readInstant(metadata.createdAt),
      modifiedAt: readInstant(metadata.modifiedAt),
      utcOffsetMinutes,
      template: templateOf(producer, metadata.fonts),
    }),
    hiddenText: stated(metadata.hiddenText) !== undefined,
    tinyText: stated(metadata.tinyText) !== undefined,
  };
}

/** A PDF names a part of a font by six letters of its own before the name. */
const subset = /^[A-Z]{6}\+/;

function templateOf(producer: string | undefined, fonts: readonly string[] | undefined): string | undefined {
  const names = [...new Set((fonts ?? []).map((font) => stated(font)?.replace(subset, '')).filter((font) => font !== undefined))].sort();
  return producer === undefined || names.length === 0 ? undefined : `${producer}|${names.join(',')}`;
}
