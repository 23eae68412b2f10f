import type { DocumentLink, TextItem, TextLine } from '#core/intake/document/text-line.js';
import type { DocumentMetadata } from '#core/model/application.js';

/** A document that cannot be read, with why and what to do about it; becomes a line of `refused.jsonl`. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** What a format's reader takes out of a file, before anything is understood. */
export interface DocumentContent {
  readonly mediaType: string;
  /** Pieces with their place (PDF), or lines already in order (DOCX, plain text). */
  readonly text: { readonly items: readonly TextItem[] } | { readonly lines: readonly TextLine[] };
  readonly links: readonly DocumentLink[];
  readonly metadata: DocumentMetadata;
}

/** `design/application-format`: a document of 20 MB, 200 pages; a stream that expands above 100 MB, or above 1 MB and 100 times. */
export const limits = {
  documentBytes: 20_000_000,
  pages: 200,
  expandedBytes: 100_000_000,
  expandedFreely: 1_000_000,
  expansion: 100,
  entries: 10_000,
} as const;

/** Most characters of hidden or tiny text that are kept. */
export const maximumHidden = 2_000;
