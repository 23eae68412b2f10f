/** Paths of the values that a line rests on, where the record has them: two lines on one value count once. */

import type { DocumentFingerprint, Session, Span, Study } from '../model/profile.js';

/** The dates a stretch was read from. */
export const datePaths = (entry: { readonly path: string; readonly span: Span }): string[] => [
  ...(entry.span.start ? [`${entry.path}/startDate`] : []),
  ...(entry.span.end ? [`${entry.path}/endDate`] : []),
];

/** What names the school: its name, or its site where no name is given. */
export const schoolPath = (study: Study): string => `${study.path}/${study.school ? 'institution' : 'url'}`;

/** The times a document carries of itself. */
export const timePaths = (document: DocumentFingerprint): string[] => [
  ...(document.createdAt === undefined ? [] : [`${document.path}/metadata/createdAt`]),
  ...(document.modifiedAt === undefined ? [] : [`${document.path}/metadata/modifiedAt`]),
];

/** What says which network a session came from: its address when there is one, else the source's own account of it. */
export const networkPath = (session: Session): string => `${session.path}/${session.network?.ip === undefined ? 'network' : 'ip'}`;
